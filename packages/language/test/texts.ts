/** Texts for properties: the samples, the examples of the repository, and soup of what a file may be made of. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';

export interface Sample {
  readonly name: string;
  readonly text: string;
}

function sakipFiles(folder: string): Sample[] {
  const path = fileURLToPath(new URL(folder, import.meta.url));
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.sakip'))
    .sort()
    .map((name) => ({ name, text: readFileSync(`${path}/${name}`, 'utf8') }));
}

/** Small files that use every form of the language. */
export const SAMPLES: readonly Sample[] = sakipFiles('./samples');

/** Every example of the repository. */
export const EXAMPLES: readonly Sample[] = sakipFiles('../../../examples');

const PIECES: readonly string[] = [
  ...'{ } ( ) [ ] ; : , . = < > <= >= != + - – * × / ÷ ^ % | # …'.split(' '),
  ...' \n\r\n\t\u00a0'.split(''),
  '\n  ',
  '\n    ',
  ' # catatan\n',
  ' # sakip-abaikan kinerja/capaian: alasan | "teks"\n',
  '#sakip-abaikan\n',
  '# ',
  '"',
  '“',
  '”',
  '\\',
  '"Judul Program"',
  '“Judul”',
  '"a; b"',
  '\\"',
  '$nama',
  '${nama}',
  '....',
  '____',
  '#REF!',
  '#DIV/0!',
  '###',
  '\u0000',
  '\u0007',
  '<<<<<<< a\n',
  '=======\n',
  '>>>>>>> b\n',
  '| a | b |\n',
  '| 5 | \\| |',
  '|---|---|\n',
  '2023',
  '2022',
  '5',
  'Rp 5.000,00',
  'Rp. 185.128. 000',
  '70,58%',
  '91.13%',
  '1.234',
  '3.2.1',
  '17 Agustus 2023',
  '17.08.2023',
  '１２',
  's.d.',
  's/d',
  'sampai dengan',
  'n/a',
  'TW1',
  'Triwulan II',
  'murni',
  'perubahan 2',
  'awal',
  'akhir',
  'tahun',
  'rata-rata',
  'x',
  'tidak ada',
  'sakip',
  'dokumen',
  'gunakan',
  'skala',
  'urutan',
  'tabel',
  'narasi',
  'bagian',
  'ukuran',
  'pastikan',
  'program',
  'indikator',
  'sub kegiatan',
  'data',
  'anggaran',
  'rincian',
  'satuan',
  'arah',
  'kode',
  'juga disebut',
  'mendukung',
  'penunjang',
  'sebagian',
  'rumus',
  'bila',
  'teks',
  'gambar',
  'merujuk',
  'tanggal',
  'pagu',
  'target',
  'realisasi',
  'capaian',
  'jumlah',
  'terbilang',
  'lingkup',
  'penjelasan',
  'halaman',
  'baris',
  'versi',
  'untuk',
  'atas',
  'jika',
  'maka',
  'selain_itu',
  'dan',
  'atau',
  'bukan',
  'setiap',
  'di',
  'naik',
  'meningkat/ menurun',
  'terus naik',
  'dari',
  'menjadi',
  'sebesar',
  'poin',
  'di antara',
  'tertinggi',
  'melebihi target',
  'koperasi_aktif',
  'P2',
  'a',
  'é',
  'kelak',
  'target {',
  'narasi "3" {\n',
  'x.y = ',
  '}\n',
];

/** What no file should be, but some are. */
export const soup: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 6, arbitrary: fc.constant(' ') },
      fc.string({ maxLength: 4 }),
    ),
    {
      maxLength: 60,
    },
  )
  .map((pieces) => pieces.join(''));

const line = fc
  .array(fc.constantFrom(...PIECES.filter((piece) => !/[\n\r\u0000]/.test(piece))), { minLength: 1, maxLength: 9 })
  .map((words) => words.join(' '));

/** Lines of words in blocks: more of it parses. */
export const lines: fc.Arbitrary<string> = fc
  .array(fc.oneof(line, fc.constantFrom(...SAMPLES.flatMap((sample) => sample.text.split('\n')))), { maxLength: 25 })
  .map((all) => all.join('\n'));
