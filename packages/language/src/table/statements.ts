/** Statements: what an entry may begin with, besides a kind of subject, a property, a measure or a reference. */

/** The rule of the grammar that reads the entry. */
export type StatementForm =
  | 'header'
  | 'import'
  | 'document'
  | 'scale'
  | 'table'
  | 'narrative'
  | 'measure'
  | 'assertion'
  | 'formula'
  | 'case'
  | 'text'
  | 'figure'
  | 'refer'
  | 'date';

export interface StatementFact {
  readonly word: string;
  readonly form: StatementForm;
  /** May stand in column 0, outside any block. */
  readonly top: boolean;
  /** May open a block. */
  readonly opens: boolean;
  readonly id: string;
  readonly en: string;
  /** A whole text with it, without faults. */
  readonly example: string;
}

export const STATEMENT_FACTS: readonly StatementFact[] = [
  {
    word: 'sakip',
    form: 'header',
    top: true,
    opens: false,
    id: 'versi bahasa; boleh tidak ditulis',
    en: 'version of the language; optional',
    example: 'sakip 1',
  },
  {
    word: 'gunakan',
    form: 'import',
    top: true,
    opens: false,
    id: 'memakai berkas lain: subjeknya terlihat, angkanya ikut dibandingkan',
    en: 'uses another file: its subjects become visible, its numbers are compared',
    example: 'gunakan "renstra-2021-2026.sakip"',
  },
  {
    word: 'dokumen',
    form: 'document',
    top: true,
    opens: true,
    id: 'dokumen yang dikutip; semua di bawahnya milik dokumen ini',
    en: 'the document that is quoted; what follows belongs to it',
    example: 'dokumen lkj "Laporan Kinerja" { jenis lkj; tahun 2024 }',
  },
  {
    word: 'skala',
    form: 'scale',
    top: true,
    opens: true,
    id: 'predikat untuk rentang nilai',
    en: 'labels for ranges of a measure',
    example: 'skala predikat "Tabel 3.1" atas capaian { 85% s.d. 100% "Sangat Berhasil"; < 85% "Berhasil" }',
  },
  {
    word: 'urutan',
    form: 'scale',
    top: true,
    opens: true,
    id: 'nilai huruf berurutan, dari yang terendah',
    en: 'grades with an order, lowest first',
    example: 'urutan akip { "D" 1; "C" 2; "CC" 3 }',
  },
  {
    word: 'tabel',
    form: 'table',
    top: true,
    opens: true,
    id: 'tabel laporan, ditempel dengan kepalanya sendiri',
    en: 'a table of the report, pasted with its own heads',
    example: 'tabel "3.1" "Capaian" halaman 12\n| Indikator | Target 2024 |\n| A | 5 |',
  },
  {
    word: 'narasi',
    form: 'narrative',
    top: true,
    opens: true,
    id: 'kalimat laporan yang dapat diperiksa',
    en: 'sentences of the report that can be checked',
    example: 'narasi "3.2" halaman 37 {\n  anggaran.pagu = Rp 5.000\n}',
  },
  {
    word: 'bagian',
    form: 'narrative',
    top: true,
    opens: true,
    id: 'bab atau bagian, dengan nomor dan judulnya',
    en: 'a chapter or section with its number and title',
    example: 'bagian "3.1" "Capaian Kinerja"',
  },
  {
    word: 'ukuran',
    form: 'measure',
    top: true,
    opens: true,
    id: 'mendefinisikan ukuran sendiri',
    en: 'defines a measure of the report’s own',
    example: 'ukuran biaya untuk indikator = jumlah(setiap pendukung: realisasi) / target',
  },
  {
    word: 'pastikan',
    form: 'assertion',
    top: true,
    opens: false,
    id: 'sesuatu yang harus benar',
    en: 'something that must hold',
    example: 'pastikan setiap program: serapan <= 100% "tidak boleh lebih"',
  },
  {
    word: 'rumus',
    form: 'formula',
    top: false,
    opens: false,
    id: 'rumus indikator atas datanya; `rumus menurut "…"` untuk bunyi kedua',
    en: 'formula of an indicator over its data; `rumus menurut "…"` for a second wording',
    example: 'indikator "A" {\n  rumus aktif / seluruh * 100%\n}',
  },
  {
    word: 'bila',
    form: 'case',
    top: false,
    opens: false,
    id: 'kasus sebuah ukuran: yang pertama berlaku',
    en: 'a case of a measure: the first that holds defines it',
    example: 'ukuran a untuk program {\n  bila pagu > 0: realisasi / pagu\n  selain_itu: tidak dapat dihitung\n}',
  },
  {
    word: 'teks',
    form: 'text',
    top: false,
    opens: false,
    id: 'kalimat yang dikutip saja: dicari sisa templat dan angka yang salah tulis',
    en: 'quoted text: searched for leftovers and malformed numbers, claims nothing',
    example: 'narasi "1" {\n  teks "… meningkat/ menurun …"\n}',
  },
  {
    word: 'gambar',
    form: 'figure',
    top: false,
    opens: false,
    id: 'gambar, dengan nomor dan judulnya',
    en: 'a figure with its number and title',
    example: 'narasi "1" {\n  gambar "I.2" "Struktur organisasi"\n}',
  },
  {
    word: 'merujuk',
    form: 'refer',
    top: false,
    opens: false,
    id: 'laporan menunjuk tabel, gambar, bagian atau lampiran',
    en: 'the report points to a table, figure, section or annex',
    example: 'narasi "1" {\n  merujuk tabel "3.1"\n}',
  },
  {
    word: 'tanggal',
    form: 'date',
    top: false,
    opens: false,
    id: 'tanggal yang disebut; `tanggal laporan` hari penandatanganan',
    en: 'a date that is mentioned; `tanggal laporan` the day of signing',
    example: 'narasi "1" {\n  tanggal laporan "Senin, 2 Maret 2026"\n}',
  },
];
