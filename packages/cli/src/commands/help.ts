/** `sakip-lint --help`. */
import { shown } from '../console.ts';
import { common } from '../options.ts';
import type { Command } from './command.ts';

const texts = {
  id: `sakip-lint memeriksa laporan kinerja (LKj/LAKIP) dalam berkas .sakip.

  sakip-lint [check] PATH…     periksa berkas, folder, pola ("lkj/*.sakip");
                               tanpa PATH: folder ini; "-": masukan dari pipa
  sakip-lint explain ATURAN    jelaskan satu aturan ("standar": rumus bawaan)
  sakip-lint rules             daftar semua aturan
  sakip-lint format PATH…      rapikan berkas (--check: hanya periksa kerapian)
  sakip-lint init [FOLDER]     buat sakip.config.json untuk mengatur pemeriksaan
  sakip-lint config [PATH]     tampilkan konfigurasi yang berlaku, dan asalnya
                               (--schema: skema JSON-nya)
  sakip-lint lsp --stdio       layani editor (Language Server Protocol)

Opsi:
  --format pretty|concise|json     bentuk hasil (baku: pretty)
  --lang id|en                     bahasa (baku: id)
  --fail-on error|warning|info     tingkat mulai status keluar 1 (baku: error)
  --rule ATURAN=off|hint|info|warning|error
                                   ubah tingkat satu aturan; boleh berulang
  --config BERKAS                  konfigurasi ini, bukan yang terdekat ke atas
  --no-config                      tanpa konfigurasi
  --no-suppressions                tampilkan juga yang diabaikan dengan
                                   "# sakip-abaikan"
  --stdin-filename NAMA            nama untuk masukan dari pipa
  --max-size UKURAN                berkas terbesar yang dibaca (baku: 256MB)
  --debug                          rincian bila sakip-lint sendiri rusak
  --version, --help

Status keluar: 0 tanpa temuan pada tingkat itu; 1 ada temuan; 2 salah pakai,
ada yang tidak terbaca, atau kerusakan di dalam sakip-lint.
Warna mengikuti NO_COLOR dan FORCE_COLOR.
`,
  en: `sakip-lint checks performance reports (LKj/LAKIP) written in .sakip files.

  sakip-lint [check] PATH…     check files, folders, patterns ("lkj/*.sakip");
                               no PATH: this folder; "-": piped input
  sakip-lint explain RULE      explain one rule ("standar": built-in formulas)
  sakip-lint rules             list all rules
  sakip-lint format PATH…      format files (--check: only say which are not)
  sakip-lint init [FOLDER]     make a sakip.config.json to set up checks
  sakip-lint config [PATH]     print the configuration that holds, and from
                               where (--schema: its JSON schema)
  sakip-lint lsp --stdio       serve an editor (Language Server Protocol)

Options:
  --format pretty|concise|json     form of the output (default: pretty)
  --lang id|en                     language (default: id)
  --fail-on error|warning|info     level from which the exit status is 1
                                   (default: error)
  --rule RULE=off|hint|info|warning|error
                                   change the level of one rule; may be repeated
  --config FILE                    this configuration, not the nearest upwards
  --no-config                      no configuration
  --no-suppressions                also show what a "# sakip-abaikan"
                                   suppresses
  --stdin-filename NAME            name of the piped input
  --max-size SIZE                  largest file that is read (default: 256MB)
  --debug                          details when sakip-lint itself fails
  --version, --help

Exit status: 0 nothing at that level; 1 findings; 2 wrong usage, something
unreadable, or a failure inside sakip-lint.
Colours obey NO_COLOR and FORCE_COLOR.
`,
};

export const help: Command = {
  options: common,
  async run(_, { console, lang }) {
    console.out(shown(console, texts[lang]));
    return 0;
  },
};
