/** Totals that no word names: the last row without a subject, and the first of a numbered table that is the sum of the others. */
import { add, cmp, type Decimal, decimal, equals, HUNDRED, isZero, readValue } from '@sakip-lint/language';
import type { Subject } from '../../../model/subject.ts';
import { valuesOf } from './cells.ts';
import { isBlankText, type Line, textAt } from './line.ts';
import { isOffice } from './offices.ts';
import type { Reader } from './reader.ts';
import { isTotalOf, roleOf } from './row-words.ts';

export function unnamedTotals(reader: Reader, lines: readonly Line[]): readonly Line[] {
  const weighted = weightTotal(reader, lines);
  if (weighted >= 0) return lines.map((line, at) => (at === weighted ? { ...line, role: 'jumlah' } : line));
  if (!reader.columns.some(({ role }) => role === 'subjek')) return lines;
  const first = firstRow(reader, lines);
  return lines.map((line, at) => {
    if (at === first) return { ...line, role: 'jumlah', above: true };
    const role = lastRow(reader, lines, at) ?? countedTotal(reader, lines, at) ?? amountTotal(reader, lines, at);
    return role === null ? line : { ...line, role };
  });
}

/** `Nilai Kinerja Organisasi`, last below rows that each have a part of the weight, with all of it. */
function weightTotal(reader: Reader, lines: readonly Line[]): number {
  const column = reader.columns.find(({ cells }) => /^bobot(?:\s*\(?%\)?)?$/iu.test(cells.at(-1)?.text.trim() ?? ''));
  const at = lines.findLastIndex((line) => isRow(reader, line));
  if (column === undefined || at < 2 || reader.columns.some(({ kinds }) => kinds.includes('komponen'))) return -1;
  const weightOf = ({ node }: Line): Decimal | null => {
    const value = readValue(textAt(node, column.index));
    return value.kind === 'angka' ? value.numeral.value : null;
  };
  const whole = weightOf(lines[at] as Line);
  const parts = lines
    .slice(0, at)
    .filter((line) => isRow(reader, line))
    .flatMap((line) => weightOf(line) ?? []);
  if (whole === null || parts.length < 2 || parts.some((part) => cmp(part, whole) >= 0)) return -1;
  return equals(whole, HUNDRED) || equals(sumOf(parts), HUNDRED) ? at : -1;
}

const isRow = (reader: Reader, line: Line): boolean =>
  line.role === null &&
  line.caption === null &&
  !line.node.rule &&
  !line.node.elided &&
  roleOf(reader.columns, line.node) === 'isi';

function numbersOf(reader: Reader, { node }: Line): ReadonlyMap<number, Decimal> {
  const found = new Map<number, Decimal>();
  for (const { column, value } of valuesOf(reader, node, reader.columns))
    if (value.kind === 'angka') found.set(column, value.numeral.value);
  return found;
}

/** Columns whose cells add up: amounts, which alone make a row a total. */
const isAdditive = ({ columns }: Reader, index: number): boolean => {
  const { measure, owner } = columns[index] ?? { measure: null, owner: null };
  return measure === 'pagu' || measure === 'sisa' || (measure === 'realisasi' && owner === 'anggaran');
};

const sumOf = (values: readonly Decimal[]): Decimal => values.reduce((sum, value) => add(sum, value), decimal(0, 0));

/** The number that a row has in the table, if the table numbers its rows. */
function numberIn({ columns }: Reader, { node }: Line): string | null {
  const column = columns.find(({ role }) => role === 'nomor');
  return column === undefined ? null : textAt(node, column.index);
}

/** The first row, without a number above numbered ones, whose amount is the sum of theirs. */
function firstRow(reader: Reader, lines: readonly Line[]): number {
  const at = lines.findIndex((line) => isRow(reader, line));
  const line = lines[at];
  if (line === undefined || numberIn(reader, line) !== '' || isDeclared(reader, line)) return -1;
  const until = lines.findIndex((one, index) => index > at && roleOf(reader.columns, one.node) !== 'isi');
  const group = lines.slice(at + 1, until < 0 ? lines.length : until).filter((one) => isRow(reader, one));
  const numbered = group.filter((one) => numberIn(reader, one) !== '');
  if (numbered.length < 2 || numbered.length * 2 <= group.length) return -1;
  const parts = numbered.map((one) => numbersOf(reader, one));
  for (const [column, whole] of numbersOf(reader, line)) {
    if (!isAdditive(reader, column)) continue;
    const values = parts.flatMap((part) => part.get(column) ?? []).filter((value) => !isZero(value));
    if (values.length > 1 && equals(sumOf(values), whole)) return at;
  }
  return -1;
}

/** A subject that a block declares, or an office's own row. */
function isDeclared({ columns, walk: { b, known } }: Reader, { node }: Line): boolean {
  return columns.some(({ role, index }) => {
    const text = role === 'subjek' ? textAt(node, index) : '';
    if (text === '') return false;
    const found = known.byTitle(text, null, false) ?? null;
    return isOffice(text) || (found !== null && (b.subjects[found.subject] as Subject).explicit);
  });
}

/** The last row of a group, with values and nothing that says whose, none of which repeats the row above. */
function lastRow(reader: Reader, lines: readonly Line[], at: number): 'jumlah' | 'rata_rata' | null {
  const line = lines[at] as Line;
  if (!isRow(reader, line) || !isNameless(reader, line)) return null;
  const next = lines[at + 1];
  if (next !== undefined && isRow(reader, next)) return null;
  const from = lines.findLastIndex((one, index) => index < at && !isRow(reader, one) && one.role !== 'judul') + 1;
  const rows = lines.slice(from, at).filter((one) => isRow(reader, one));
  const own = numbersOf(reader, line);
  const before = rows.at(-1);
  if (rows.length < 2 || own.size === 0 || before === undefined) return null;
  const last = numbersOf(reader, before);
  if ([...own].some(([column, value]) => repeats(last.get(column), value))) return null;
  const others = rows.some((one) => isNameless(reader, one));
  const columns = [...own].map(([column, value]) => ({
    value,
    additive: isAdditive(reader, column),
    parts: rows.flatMap((one) => numbersOf(reader, one).get(column) ?? []),
  }));
  const sums = columns.filter(({ additive, parts }) => additive && parts.length > 0);
  if (sums.some(({ value, parts }) => parts.length > 1 && equals(sumOf(parts), value))) return 'jumlah';
  if (others) return null;
  // A total is at least its greatest part (one column of several may be wrong); a share of the row above is not.
  if (sums.length > 0) {
    const whole = sums.filter(({ value, parts }) => parts.every((part) => cmp(part, value) <= 0));
    return whole.length * 2 > sums.length ? 'jumlah' : null;
  }
  return columns.every(({ value, parts }) => parts.length > 1 && isBetween(value, parts)) ? 'rata_rata' : null;
}

const repeats = (before: Decimal | undefined, value: Decimal): boolean =>
  before !== undefined && !isZero(value) && equals(before, value);

const isBetween = (value: Decimal, parts: readonly Decimal[]): boolean =>
  parts.some((part) => cmp(part, value) < 0) && parts.some((part) => cmp(part, value) > 0);

/** `Jumlah Belanja` below rows whose amounts it adds, in a table of no kind. */
function amountTotal(reader: Reader, lines: readonly Line[], at: number): 'jumlah' | null {
  const line = lines[at] as Line;
  const title = reader.columns.find(({ role, index }) => role === 'subjek' && textAt(line.node, index) !== '');
  if (title === undefined || title.kinds.length > 0 || !isTotalOf(textAt(line.node, title.index))) return null;
  if (!isRow(reader, line) || isDeclared(reader, line)) return null;
  const rows = lines.slice(0, at).filter((one) => isRow(reader, one));
  const sums = [...numbersOf(reader, line)].flatMap(([column, value]) =>
    isAdditive(reader, column)
      ? [{ value, parts: rows.flatMap((one) => numbersOf(reader, one).get(column) ?? []) }]
      : [],
  );
  const last = lines.slice(at + 1).every((one) => !isRow(reader, one));
  const holds = sums.some(({ value, parts }) => parts.length > 1 && equals(sumOf(parts), value));
  const greatest = sums.every(({ value, parts }) => parts.length > 1 && parts.every((part) => cmp(part, value) <= 0));
  return holds || (last && sums.length > 0 && greatest) ? 'jumlah' : null;
}

/** Nothing but values, in a table that names its rows. */
const isNameless = ({ columns }: Reader, { node }: Line): boolean =>
  columns.every(({ role, index }) => {
    const text = textAt(node, index);
    const valued = role === 'ukuran' || role === 'label' || role === 'sebutan' || isBlankText(text);
    return valued || (role === 'teks' && readValue(text).kind === 'angka');
  });

/** `Nilai Hasil Evaluasi` below components whose weights or scores add up to its own. */
function addsScores(reader: Reader, rows: readonly Line[], line: Line): boolean {
  const parts = rows.map((one) => numbersOf(reader, one));
  return [...numbersOf(reader, line)].some(([column, whole]) => {
    const { measure } = reader.columns[column] ?? { measure: null };
    if (measure !== 'bobot' && measure !== 'nilai') return false;
    const values = parts.flatMap((part) => part.get(column) ?? []);
    return values.length > 1 && equals(sumOf(values), whole);
  });
}

/** `Jumlah seluruh bantuan` last among numbered indicators, without a number: a total, not an indicator. */
function countedTotal(reader: Reader, lines: readonly Line[], at: number): 'jumlah' | null {
  const line = lines[at] as Line;
  const next = lines[at + 1];
  if (!isRow(reader, line) || (next !== undefined && isRow(reader, next)) || numberIn(reader, line) !== '') return null;
  const title = reader.columns.find(({ role, index }) => role === 'subjek' && textAt(line.node, index) !== '');
  if (title === undefined || isDeclared(reader, line)) return null;
  const rows = lines.slice(0, at).filter((one) => isRow(reader, one));
  if (!isTotalOf(textAt(line.node, title.index)) && !addsScores(reader, rows, line)) return null;
  return rows.length > 1 && rows.every((one) => numberIn(reader, one) !== '') ? 'jumlah' : null;
}
