/** Every fault that reading a text may tell of: `code` → rule. The messages, in both languages, are kept by these codes. */
export const FAULTS = {
  /** A quoted text without its closing quote. */
  'teks.tak_tertutup': 'sintaks/teks',
  /** args: `baris`, the line of the opening brace. */
  'kurung.tutup_hilang': 'sintaks/kurung',
  'kurung.buka_hilang': 'sintaks/kurung',
  'kurung.tutup_lebih': 'sintaks/kurung',
  'kurung.buka_lebih': 'sintaks/kurung',
  /** A `(` without `)`, or the reverse. */
  'kurung.bulat': 'sintaks/kurung',
  /** Parentheses nested deeper than anybody writes them; args: `batas`. */
  'kurung.terlalu_dalam': 'sintaks/kurung',
  /** More operators in one entry than anybody writes; args: `batas`. */
  'rumus.terlalu_panjang': 'sintaks/entri',
  /** Something that cannot stand there; args: `temuan`. */
  'entri.tak_dipahami': 'sintaks/entri',
  /** Something is missing; args: `harap` (what), `setelah` (after what). */
  'entri.kurang': 'sintaks/entri',
  /** args: `kata`, `mungkin` (the nearest word). */
  'kata.tak_dikenal': 'sintaks/kata',
  'kata.pilihan': 'sintaks/kata',
  /** Two entries run together; args: `kata`, what begins the second. */
  'titik_koma.hilang': 'sintaks/titik_koma',
  /** Rows without a `tabel` head above them. */
  'baris.yatim': 'sintaks/baris',
  /** A row whose last `|` is missing. */
  'baris.tak_tertutup': 'sintaks/baris',
  /** A sentence or heading of a report, pasted as it is. */
  'kalimat.biasa': 'sintaks/kalimat',
  /** Numbers at the end of a sentence that are not understood. */
  'kalimat.sisa': 'sintaks/kalimat',
  'karakter.asing': 'sintaks/karakter',
  'konflik.git': 'sintaks/konflik',
} as const;

export type FaultCode = keyof typeof FAULTS;
