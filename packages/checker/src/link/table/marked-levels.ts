/**
 * Rows on several levels that their marks tell (`A`, `1`, `a`, `1.1`) or capitals (`BELANJA OPERASI` above `Belanja Pegawai`).
 * Marks alone may mean anything: they are levels where most wholes are the sum of the rows below them.
 */
import { add, type Decimal, equals, hasLetters, isZero, ZERO } from '@sakip-lint/language';

export interface MarkedRow {
  readonly number: string;
  readonly title: string;
  /** By column. */
  readonly values: ReadonlyMap<number, Decimal>;
}

export interface Families {
  /** Rows that are part of no other, by index. */
  readonly tops: ReadonlySet<number>;
  /** Rows right below a row, by its index. */
  readonly parts: ReadonlyMap<number, readonly number[]>;
}

const CAPITALS = 'KAPITAL';

/** The manner a row is marked in; null for none. */
export function markOf({ number, title }: Pick<MarkedRow, 'number' | 'title'>): string | null {
  return styleOf(number) ?? styleOf(/^\s*(\S+?)[.)]?\s/u.exec(title)?.[1] ?? '');
}

function styleOf(text: string): string | null {
  const mark = text.replace(/[.)]+$/u, '');
  if (/^\d+$/.test(mark)) return '1';
  if (/^\d+(?:\.\d+)+$/.test(mark)) return `1.${mark.split('.').length}`;
  if (/^[IVX]+$/.test(mark)) return 'I';
  if (/^[A-Z]$/.test(mark)) return 'A';
  if (/^[a-z]$/.test(mark)) return 'a';
  return /^[-–•]$/.test(mark) ? '-' : null;
}

const isCapital = (title: string): boolean => hasLetters(title, 3) && title === title.toUpperCase();

/** A mark opens a level below the one before it, or goes on with one that is open. */
function levelsOf(rows: readonly MarkedRow[]): readonly number[] {
  const open: string[] = [];
  return rows.map((row) => {
    const style = markOf(row) ?? (isCapital(row.title) ? CAPITALS : '');
    const known = open.indexOf(style);
    if (known >= 0) open.length = known + 1;
    else open.push(style);
    return open.length - 1;
  });
}

/** null: one level, or marks that mean something else. */
export function familiesOf(rows: readonly MarkedRow[]): Families | null {
  const levels = levelsOf(rows);
  if (!levels.some((level) => level > 0)) return null;
  const parts = new Map<number, number[]>();
  /** The last row of each level that is open. */
  const above: number[] = [];
  for (const [at, level] of levels.entries()) {
    above.length = level;
    const whole = above[level - 1];
    if (whole !== undefined) {
      const own = parts.get(whole);
      if (own === undefined) parts.set(whole, [at]);
      else own.push(at);
    }
    above[level] = at;
  }
  let held = 0;
  let all = 0;
  for (const [at, own] of parts) {
    if (own.length < 2) continue;
    for (const [column, whole] of rows[at]?.values ?? []) {
      const values = own.flatMap((part) => rows[part]?.values.get(column) ?? []);
      if (values.length < 2 || isZero(whole)) continue;
      all++;
      if (equals(values.reduce(add, ZERO), whole)) held++;
    }
  }
  if (held === 0 || held * 2 < all) return null;
  return { tops: new Set(levels.flatMap((level, at) => (level === 0 ? [at] : []))), parts };
}
