/** The year that a table without one is of, where its heads tell: `Target | Realisasi 2024 | Capaian`. */
import type { RowNode } from '@sakip-lint/language';

const YEAR = /\b(?:19|20)\d{2}\b/g;
const OWN = /\b(?:target|realisasi|capaian|kinerja|pagu|anggaran)\b|^\W*(?:tahun\W*)?(?:19|20)\d{2}\W*$/iu;
/** Years of a plan's beginning and end, and of others, are not the table's. */
const OTHER = /akhir|awal|renstra|rpjm|nasional|standar|lalu|sebelum|s\W{0,2}d\b|sampai/iu;

/** null: none of them, or several. */
export function yearOfHeads(heads: readonly RowNode[]): number | null {
  const texts = heads.flatMap(({ cells }) => cells.map(({ text }) => text));
  const years = new Set(texts.flatMap((text) => [...text.matchAll(YEAR)].map(([year]) => year)));
  if (years.size !== 1) return null;
  const [only] = years;
  const told = texts.some((text) => text.includes(only as string) && OWN.test(text) && !OTHER.test(text));
  return told ? Number(only) : null;
}
