/** Words of titles: those after which a title is not at its end, and units that stand in a bracket behind it. */

const SMALL: ReadonlySet<string> = new Set([
  ...['dan', 'atau', 'serta', 'yang', 'di', 'ke', 'dari', 'pada', 'untuk', 'oleh', 'dengan', 'dalam', 'bagi'],
  ...['terhadap', 'tentang', 'melalui', 'sebagai', 'antar', 'per', 'para', 'secara', 'tanpa', 'sesuai', 'atas'],
]);

/** After such a word a title goes on. */
export const isSmallWord = (word: string): boolean => SMALL.has(word.toLowerCase());

/** Units as they are written out; their short forms stand in the pattern only. */
export const UNIT_WORDS: readonly string[] = [
  ...['persen', 'rupiah', 'orang', 'jiwa', 'keluarga', 'rumah tangga', 'unit', 'buah', 'dokumen', 'laporan', 'paket'],
  ...[
    'kegiatan',
    'kali',
    'bulan',
    'hari',
    'tahun',
    'jam',
    'menit',
    'ton',
    'kg',
    'kuintal',
    'gram',
    'liter',
    'km',
    'km²',
  ],
  ...[
    'm²',
    'm³',
    'meter',
    'ha',
    'hektare',
    'desa',
    'kelurahan',
    'kecamatan',
    'kabupaten',
    'kota',
    'kelompok',
    'lembaga',
  ],
  ...['indeks', 'angka', 'nilai', 'skor', 'poin', 'predikat', 'level', 'peringkat', 'rasio', 'kasus', 'ekor', 'pohon'],
  ...['bidang', 'titik', 'lokasi', 'sekolah', 'siswa', 'guru', 'umkm', 'koperasi', 'perusahaan', 'produk', 'usaha'],
  ...['kapal', 'sertifikat', 'perda', 'peraturan', 'inovasi', 'aplikasi', 'layanan', 'mbps', 'mw', 'kwh'],
];

const UNITS =
  /^(?:(?:ribu|juta|miliar|milyar|triliun)\s+)?(?:%|persen|rp\.?|rupiah|juta|ribu|miliar|milyar|orang|jiwa|kk|keluarga|rumah tangga|unit|buah|dokumen|dok\.?|laporan|lap\.?|paket|kegiatan|kali|bulan|hari|tahun|jam|menit|ton|kg|kuintal|kw|gram|liter|km2?|km²|m2?|m²|m3|m³|meter|ha|hektar|hektare|desa|kelurahan|kecamatan|kabupaten|kota|kelompok|lembaga|indeks|angka|nilai|skor|poin|point|predikat|level|peringkat|rasio|kasus|ekor|pohon|bidang|titik|lokasi|sekolah|siswa|guru|umkm|ukm|koperasi|perusahaan|produk|usaha|kapal|sertifikat|perda|peraturan|inovasi|aplikasi|layanan|mbps|mw|kwh)(?:\/\p{L}+)*$/iu;

/** `(%)`, `(Ton)`, `(juta ekor)`, `(Rp/bulan)`, `(per 100.000 KH)`: a bracket that says a unit. */
export const isUnit = (text: string): boolean =>
  UNITS.test(text.trim()) || /^per\s+(?:\d[\d.]*|seribu|seratus)\b/iu.test(text.trim());
