/** What the command line itself says; findings have their own catalogue. */

export type Lang = 'id' | 'en';

type Catalogue = Readonly<Record<string, Readonly<Record<Lang, string>>>>;
type Fill = Readonly<Record<string, string | number>>;

const texts = {
  'severity.error': { id: 'kesalahan', en: 'error' },
  'severity.warning': { id: 'peringatan', en: 'warning' },
  'severity.info': { id: 'info', en: 'info' },
  'severity.hint': { id: 'saran', en: 'hint' },
  'severity.off': { id: 'mati', en: 'off' },
  'summary.counts': {
    id: '{errors} kesalahan, {warnings} peringatan, {infos} info, {hints} saran ({files} berkas diperiksa)',
    en: '{errors} {errors|error|errors}, {warnings} {warnings|warning|warnings}, {infos} {infos|info|infos}, {hints} {hints|hint|hints} ({files} {files|file|files} checked)',
  },
  'summary.suppressed': {
    id: '{suppressed} diabaikan dengan sakip-abaikan',
    en: '{suppressed} suppressed by sakip-abaikan',
  },
  'frame.note': { id: 'catatan', en: 'note' },
  'frame.fix': { id: 'perbaikan', en: 'fix' },
  'frame.fix.unsafe': { id: 'usul (periksa dulu)', en: 'suggestion (check it first)' },
  'frame.more': { id: 'dan {count} tempat lain', en: 'and {count} more {count|place|places}' },
  'frame.explain': { id: 'penjelasan: sakip-lint explain {rule}', en: 'explanation: sakip-lint explain {rule}' },

  'path.missing': {
    id: '"{path}" tidak ada, jadi tidak diperiksa. Periksa ejaan dan foldernya.',
    en: '"{path}" does not exist, so it was not checked. Check its spelling and folder.',
  },
  'path.missing.command': {
    id: '"{path}" bukan berkas, folder, atau perintah. Maksud Anda perintah "{near}"?',
    en: '"{path}" is no file, folder or command. Did you mean the command "{near}"?',
  },
  'path.missing.near': {
    id: '"{path}" tidak ada, jadi tidak diperiksa. Maksud Anda "{near}"?',
    en: '"{path}" does not exist, so it was not checked. Did you mean "{near}"?',
  },
  'path.denied': {
    id: '"{path}" tidak boleh dibaca oleh pengguna ini, jadi tidak diperiksa. Minta izin baca kepada pemiliknya.',
    en: 'This user may not read "{path}", so it was not checked. Ask its owner for permission to read it.',
  },
  'path.folder': {
    id: '"{path}" adalah folder, bukan berkas.',
    en: '"{path}" is a folder, not a file.',
  },
  'path.special': {
    id: '"{path}" bukan berkas biasa (pipa atau perangkat), jadi tidak diperiksa. Untuk masukan dari pipa, tulis "-" sebagai ganti nama berkas.',
    en: '"{path}" is no ordinary file (a pipe or a device), so it was not checked. For piped input write "-" in place of a file name.',
  },
  'path.too_large': {
    id: '"{path}" lebih besar daripada batas {limit}, jadi tidak diperiksa. Bagi menjadi beberapa berkas, atau naikkan batasnya dengan --max-size.',
    en: '"{path}" is larger than the limit of {limit}, so it was not checked. Split it into several files, or raise the limit with --max-size.',
  },
  'path.other': {
    id: '"{path}" tidak dapat dibaca ({detail}), jadi tidak diperiksa. Coba buka dengan penyunting teks.',
    en: '"{path}" cannot be read ({detail}), so it was not checked. Try to open it in a text editor.',
  },
  'path.empty': {
    id: 'Tidak ada berkas .sakip di "{path}". Berikan berkas atau folder lain.',
    en: 'There is no .sakip file in "{path}". Give another file or folder.',
  },
  'path.excluded': {
    id: 'Semua berkas .sakip di "{path}" dikecualikan oleh "exclude" dalam {config}, jadi tidak ada yang diperiksa. Sebut nama berkasnya untuk memeriksanya juga.',
    en: 'All .sakip files in "{path}" are left out by "exclude" in {config}, so nothing was checked. Name a file to have it checked all the same.',
  },
  'fault.parse': {
    id: 'Kerusakan di dalam sakip-lint saat membaca "{path}"; berkas itu tidak diperiksa, yang lain tetap. Ini bukan salah laporan Anda. Jalankan lagi dengan --debug, lalu kirim hasilnya kepada pembuat sakip-lint.',
    en: 'A failure inside sakip-lint while reading "{path}"; that file was not checked, the others were. It is not the fault of your report. Run it again with --debug and send the output to the makers of sakip-lint.',
  },
  'fault.check': {
    id: 'Kerusakan di dalam sakip-lint saat memeriksa "{path}"; temuan berkas itu tidak lengkap, yang lain tetap. Ini bukan salah laporan Anda. Jalankan lagi dengan --debug, lalu kirim hasilnya kepada pembuat sakip-lint.',
    en: 'A failure inside sakip-lint while checking "{path}"; its findings are incomplete, those of other files are not. It is not the fault of your report. Run it again with --debug and send the output to the makers of sakip-lint.',
  },
  'fault.rule': {
    id: 'Kerusakan di dalam sakip-lint: aturan {rule} gagal pada "{path}"; aturan lain tetap diperiksa. Ini bukan salah laporan Anda. Jalankan lagi dengan --debug, lalu kirim hasilnya kepada pembuat sakip-lint.',
    en: 'A failure inside sakip-lint: the rule {rule} failed on "{path}"; all other rules were checked. It is not the fault of your report. Run it again with --debug and send the output to the makers of sakip-lint.',
  },
  'fault.other': {
    id: 'Kerusakan di dalam sakip-lint ({detail}). Ini bukan salah laporan Anda. Jalankan lagi dengan --debug, lalu kirim hasilnya kepada pembuat sakip-lint.',
    en: 'A failure inside sakip-lint ({detail}). It is not the fault of your report. Run it again with --debug and send the output to the makers of sakip-lint.',
  },

  'usage.option.unknown': { id: 'Opsi "{option}" tidak dikenal.', en: 'There is no option "{option}".' },
  'usage.option.value': { id: 'Opsi "{option}" memerlukan nilai.', en: 'The option "{option}" needs a value.' },
  'usage.option.plain': { id: 'Opsi "{option}" tidak bernilai.', en: 'The option "{option}" takes no value.' },
  'usage.option.choice': {
    id: 'Nilai "{value}" untuk "{option}" tidak dikenal. Pilih {choices}.',
    en: '"{value}" is no value of "{option}". Choose {choices}.',
  },
  'usage.near': { id: 'Maksud Anda "{near}"?', en: 'Did you mean "{near}"?' },
  'usage.help': { id: 'Semua opsi: sakip-lint --help', en: 'All options: sakip-lint --help' },
  'usage.rule.form': {
    id: 'Tulis --rule ID=TINGKAT, misalnya --rule kinerja/pembulatan=off; "{value}" bukan begitu.',
    en: 'Write --rule ID=LEVEL, as in --rule kinerja/pembulatan=off; "{value}" is not of that form.',
  },
  'usage.rule.unknown': {
    id: 'Aturan "{rule}" tidak dikenal. Daftar aturan: sakip-lint rules',
    en: 'There is no rule "{rule}". List of rules: sakip-lint rules',
  },
  'usage.rule.fixed': {
    id: 'Aturan "{rule}" tidak dapat diatur begitu: yang tidak terbaca tidak ikut diperiksa, dan itu harus diketahui.',
    en: 'The rule "{rule}" cannot be set so: what is not understood is not checked, and that must be known.',
  },
  'usage.config.both': {
    id: '--config dan --no-config tidak dapat dipakai bersama.',
    en: '--config and --no-config cannot be used together.',
  },
  'usage.config.missing': {
    id: 'Konfigurasi "{path}" tidak ada. Periksa ejaan dan foldernya; untuk membuat yang baru: sakip-lint init',
    en: 'There is no configuration "{path}". Check its spelling and folder; to make a new one: sakip-lint init',
  },
  'usage.rule.missing': {
    id: 'Sebutkan aturan yang ingin dijelaskan, misalnya: sakip-lint explain kinerja/capaian',
    en: 'Name the rule to explain, as in: sakip-lint explain kinerja/capaian',
  },
  'usage.size': {
    id: 'Tulis ukuran berkas pada --max-size, misalnya 500KB atau 64MB; "{value}" bukan begitu.',
    en: 'Write a file size after --max-size, as in 500KB or 64MB; "{value}" is not of that form.',
  },
  'usage.stdin.twice': { id: '"-" hanya boleh sekali.', en: '"-" may be given only once.' },
  'usage.stdin.alone': {
    id: '"-" tidak dapat dirapikan bersama berkas lain, karena hasilnya keluar sebagai teks. Jalankan terpisah.',
    en: '"-" cannot be formatted together with other files, because its result is put out as text. Run them apart.',
  },
  'usage.stdin.name': {
    id: '--stdin-filename hanya berguna bersama "-" (masukan dari pipa).',
    en: '--stdin-filename is only of use with "-" (piped input).',
  },
  'usage.extra': { id: '"{value}" tidak diperlukan di sini.', en: '"{value}" is not needed here.' },

  'format.changed': { id: 'dirapikan: {path}', en: 'formatted: {path}' },
  'format.would': { id: 'belum rapi: {path}', en: 'not formatted: {path}' },
  'format.summary': {
    id: '{changed} berkas dirapikan, {same} sudah rapi, {left} dibiarkan',
    en: '{changed} {changed|file|files} formatted, {same} already so, {left} left alone',
  },
  'format.summary.check': {
    id: '{changed} berkas belum rapi, {same} sudah rapi, {left} dibiarkan',
    en: '{changed} {changed|file|files} not formatted, {same} already so, {left} left alone',
  },
  'format.syntax': {
    id: '"{path}" dibiarkan apa adanya, karena baris {line} tidak dapat dipahami. Periksa dulu berkas itu dengan sakip-lint, betulkan barisnya, lalu rapikan lagi.',
    en: '"{path}" was left as it is, because line {line} cannot be understood. Check the file with sakip-lint first, correct the line, then format again.',
  },
  'format.lossy': {
    id: '"{path}" dibiarkan apa adanya, karena isinya tidak seluruhnya terbaca (bukan teks UTF-8, atau memuat karakter NUL). Simpan ulang sebagai UTF-8, lalu rapikan lagi.',
    en: '"{path}" was left as it is, because not all of it could be read (not UTF-8 text, or with NUL characters). Save it again as UTF-8, then format again.',
  },
  'format.unstable': {
    id: '"{path}" dibiarkan apa adanya, karena hasil perapiannya tidak berarti sama. Ini kerusakan di dalam sakip-lint: laporkan kepada pembuatnya.',
    en: '"{path}" was left as it is, because its formatted text would not mean the same. This is a failure inside sakip-lint: please tell its makers.',
  },
  'format.write.denied': {
    id: '"{path}" tidak dapat ditulis: pengguna ini tidak berizin menulis di foldernya. Isinya tetap seperti semula. Minta izin tulis kepada pemiliknya.',
    en: '"{path}" could not be written: this user may not write into its folder. Its content is as before. Ask its owner for permission to write.',
  },
  'format.write.other': {
    id: '"{path}" tidak dapat ditulis ({detail}). Isinya tetap seperti semula. Periksa apakah berkas itu sedang dibuka di program lain, atau disknya penuh.',
    en: '"{path}" could not be written ({detail}). Its content is as before. Check whether another program has it open, or whether the disk is full.',
  },

  'format.config': {
    id: 'Konfigurasi {path} mengandung kesalahan, jadi tidak ada yang dirapikan: berkas yang dikecualikannya tidak diketahui pasti. Jalankan sakip-lint untuk melihat kesalahannya, atau pakai --no-config.',
    en: 'The configuration {path} has errors, so nothing was formatted: what it leaves out is not known for sure. Run sakip-lint to see them, or use --no-config.',
  },

  'config.of': { id: 'Yang berlaku untuk {path}', en: 'What holds for {path}' },
  'config.file': { id: 'konfigurasi: {file}', en: 'configuration: {file}' },
  'config.none': {
    id: 'konfigurasi: tidak ada, jadi semuanya bawaan. Untuk membuatnya: sakip-lint init',
    en: 'configuration: none, so all is default. To make one: sakip-lint init',
  },
  'config.off': { id: 'konfigurasi: tidak dipakai (--no-config)', en: 'configuration: not used (--no-config)' },
  'config.problems': {
    id: 'Konfigurasi ini mengandung {count} kesalahan; bagian yang salah tidak dipakai:',
    en: 'This configuration has {count} {count|error|errors}; what is wrong is not used:',
  },
  'config.setting': { id: 'isian', en: 'key' },
  'config.value': { id: 'nilai', en: 'value' },
  'config.from': { id: 'asal', en: 'from' },
  'config.rule': { id: 'aturan', en: 'rule' },
  'config.level': { id: 'tingkat', en: 'level' },
  'config.option': { id: 'opsi', en: 'option' },
  'config.default': { id: 'bawaan', en: 'default' },
  'config.empty': { id: '(kosong)', en: '(empty)' },
  'config.print.with': {
    id: '--schema dicetak sendiri, tanpa PATH dan --print.',
    en: '--schema is printed alone, without PATH and --print.',
  },

  'init.made': {
    id: 'Dibuat: {path}. Isinya masih bawaan, jadi hasil pemeriksaan belum berubah.',
    en: 'Made: {path}. It holds defaults, so no check changes yet.',
  },
  'init.next': {
    id: 'Yang dapat diatur di dalamnya:',
    en: 'What to set in it:',
  },
  'init.rules': { id: 'tingkat satu aturan', en: 'level of a rule' },
  'init.exclude': { id: 'yang tidak ikut diperiksa', en: 'what is left out' },
  'init.see': { id: 'Sesudahnya:', en: 'Then:' },
  'init.print': { id: 'yang berlaku, dan asalnya', en: 'what holds, and from where' },
  'init.list': { id: 'semua aturan', en: 'all rules' },
  'init.root': {
    id: 'Folder ini sekarang ruang kerja: `gunakan` hanya membaca berkas di dalamnya. Bila Renstra berada di folder di atasnya, pindahkan sakip.config.json ke folder itu.',
    en: 'This folder is a workspace now: `gunakan` reads only files inside. If the Renstra is in a folder above, move sakip.config.json there.',
  },
  'init.instead': {
    id: 'Konfigurasi {path} tidak lagi berlaku di folder ini: yang terdekat yang dipakai.',
    en: 'The configuration {path} no longer holds in this folder: the nearest one does.',
  },
  'init.exists': {
    id: '"{path}" sudah ada dan tidak diubah. Lihat isinya yang berlaku: sakip-lint config --print',
    en: '"{path}" exists and was not changed. See what it sets: sakip-lint config --print',
  },
  'init.write.denied': {
    id: '"{path}" tidak dapat dibuat: pengguna ini tidak berizin menulis di folder itu. Minta izin tulis kepada pemiliknya.',
    en: '"{path}" could not be made: this user may not write into that folder. Ask its owner for permission to write.',
  },
  'init.write.other': {
    id: '"{path}" tidak dapat dibuat ({detail}). Periksa apakah disknya penuh.',
    en: '"{path}" could not be made ({detail}). Check whether the disk is full.',
  },
  'init.folder': {
    id: '"{path}" bukan folder. Sebutkan folder tempat sakip.config.json dibuat, atau kosongkan untuk folder ini.',
    en: '"{path}" is no folder. Name the folder to make sakip.config.json in, or none for this one.',
  },

  'rules.head': { id: 'aturan', en: 'rule' },
  'rules.level': { id: 'tingkat', en: 'level' },
  'rules.finds': { id: 'yang ditemukan', en: 'what it finds' },
} as const;

export type TextKey = keyof typeof texts;

/** Fills `{name}`, and `{name|one|many}` by number. */
export function say(lang: Lang, key: TextKey, fill: Fill = {}): string {
  return texts[key][lang].replace(
    /\{(\w+)(?:\|(\w+)\|(\w+))?\}/g,
    (whole, name: string, one?: string, many?: string) => {
      const value = fill[name];
      return value === undefined ? whole : String(one === undefined ? value : value === 1 ? one : many);
    },
  );
}

/** All of them, for the test that none is missing or copied. */
export const allTexts: Catalogue = texts;
