/** What kind of block an entry opens: decides how its members are parsed. */
export const B = {
  none: 0,
  /** The file itself. */
  top: 1,
  document: 2,
  subject: 3,
  /** `target { 2022: …; 2023: … }`, `data … { … }` */
  series: 4,
  scale: 5,
  order: 6,
  table: 7,
  narrative: 8,
  /** `P2 { pagu …; realisasi … }` */
  bundle: 9,
  /** `rincian`: members are [ID] "title" { … }. */
  partition: 10,
  measure: 11,
  /** The head is broken: the first member decides. */
  unknown: 12,
  /** `bagian`: a chapter, in which everything may stand that stands at the top. */
  section: 13,
} as const;

export type BlockKind = (typeof B)[keyof typeof B];

const BY_WORD: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ['dokumen', B.document],
  ['skala', B.scale],
  ['urutan', B.order],
  ['tabel', B.table],
  ['narasi', B.narrative],
  ['bagian', B.section],
  ['ukuran', B.measure],
  ['rincian', B.partition],
  ['data', B.series],
]);

/** Block kind by the head's first word; undefined where the word says nothing. */
export function blockOf(word: string, isKind: boolean): BlockKind | undefined {
  return BY_WORD.get(word) ?? (isKind ? B.subject : undefined);
}
