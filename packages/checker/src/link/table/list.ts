/**
 * Lists: tables without a kind in their heads (age groups, staff by grade, assets). Their rows are of this table only; each
 * column of numbers is a count named by its head. What adds up in them is seen by the rules `tabel/*`.
 */
import { add, equals, HUNDRED, type RowNode, readValue, squeeze, type TableNode, ZERO } from '@sakip-lint/language';
import type { ListColumn, ListRow } from '../../model/model.ts';
import { measureId, place } from '../builder.ts';
import { newSubject } from '../new-subject.ts';
import { note } from '../noted.ts';
import { claim } from '../values.ts';
import type { Column } from './columns/column.ts';
import { isBlankText, type Line, lingkupOf, textAt } from './rows/line.ts';
import { inScopeOf, type Reader } from './rows/reader.ts';
import { isTotalOf, roleOf } from './rows/row-words.ts';
import { tableSubject } from './wholes.ts';

/** Numbers that name or describe the row rather than count something. */
const NO_COUNT =
  /^(?:no\b|nomor|kode|nip|nik|npsn|tahun$|tgl|tanggal|telp|telepon|rt\b|rw\b|kel\.?\s*umur|usia|umur|kelas\b)/iu;

/** What things are worth. */
const MONEY = /\(\s*Rp\.?[^()]*\)\s*$/iu;

const isNumber = (text: string): boolean => readValue(text).kind === 'angka';

/** Whether nothing in the heads names a subject or a measure. */
function isList(columns: readonly Column[], node: TableNode): boolean {
  return (
    node.untuk === null &&
    node.measure === null &&
    columns.every(
      ({ role, kinds, measure, head }) =>
        (role === 'ukuran' && (measure === null || (measure === 'nilai' && MONEY.test(head)))) ||
        (role === 'subjek' && kinds.length === 0) ||
        // Rows named by the labels of a scale: how many indicators have each.
        role === 'label' ||
        role === 'teks' ||
        role === 'nomor' ||
        role === 'satuan' ||
        role === 'kosong',
    )
  );
}

/** Columns of numbers of a list: most of what they hold is one; none where the table is no list. */
export function listNumbers(
  columns: readonly Column[],
  node: TableNode,
  body: readonly { readonly node: RowNode }[],
): ReadonlySet<number> {
  const found = new Set<number>();
  if (!isList(columns, node)) return found;
  const rows = body.map((row) => row.node);
  for (const { index, role, head } of columns) {
    if (role === 'nomor' || role === 'satuan' || NO_COUNT.test(lowest(head))) continue;
    const filled = rows.map((row) => textAt(row, index)).filter((text) => !isBlankText(text));
    const numbers = filled.filter(isNumber).length;
    if (numbers > 0 && numbers * 5 >= filled.length * 4) found.add(index);
  }
  return found;
}

/** A column of a list as its rows are read: what counts is left to the list. */
export const asListed = (column: Column, numbers: ReadonlySet<number>): Column =>
  numbers.has(column.index) ? { ...column, role: 'abaikan', unclear: null } : column;

const lowest = (head: string): string => head.split(' › ').at(-1)?.trim() ?? '';

/** By the lowest cell of its head, else by all of it; a share is told from what it is of, and no two columns are alike. */
function namesOf(columns: readonly Column[]): ReadonlyMap<number, string> {
  const share = (head: string): string => (/%|persen/iu.test(head) ? 'persen' : '');
  const short = columns.map(({ head }) => share(lowest(head)) + squeeze(lowest(head)));
  const full = columns.map(({ head }) => share(head) + squeeze(head));
  const taken = new Set<string>();
  return new Map(
    columns.map(({ index }, at) => {
      const alike = short.filter((other) => other === short[at]).length > 1;
      const name = (alike ? full[at] : short[at]) || 'nilai';
      const own = taken.has(name) ? `${name} ${index}` : name;
      taken.add(own);
      return [index, own];
    }),
  );
}

/** `Jumlah responden` last, with all of the share or the sum of the other rows. */
function titledTotal(lines: readonly Line[], title: number, counted: readonly Column[]): Line | undefined {
  const rows = lines.filter(({ node, role }) => !node.rule && role !== 'judul');
  const last = rows.at(-1);
  if (last === undefined || rows.length < 3 || rows.some(({ node }) => node.elided)) return undefined;
  if (!isTotalOf(textAt(last.node, title))) return undefined;
  const isWhole = ({ index, head }: Column): boolean => {
    const numbers = rows.map(({ node }) => readValue(textAt(node, index)));
    const values = numbers.flatMap((value) => (value.kind === 'angka' ? [value.numeral.value] : []));
    const whole = values.at(-1);
    if (whole === undefined || values.length < rows.length) return false;
    if (/%|persen/iu.test(head) && equals(whole, HUNDRED)) return true;
    return equals(values.slice(0, -1).reduce(add, ZERO), whole);
  };
  return counted.some(isWhole) ? last : undefined;
}

/** Claims of a list's cells, by line; its columns of numbers were left to it by the reader of rows. */
export function readList(
  reader: Reader,
  node: TableNode,
  lines: readonly Line[],
  numbers: ReadonlySet<number>,
): ReadonlyMap<Line, ListRow['claims']> {
  const { walk, at, columns } = reader;
  const { b, known } = walk;
  const name = columns.find(({ index, role }) => role !== 'nomor' && role !== 'satuan' && !numbers.has(index));
  const read = new Map<Line, ListRow['claims']>();
  if (numbers.size === 0) return read;
  const counted = columns.filter(({ index }) => numbers.has(index));
  const names = namesOf(counted);
  const rows: ListRow[] = [];
  const worded = lines.findLast(({ node: row }) => roleOf(columns, row) === 'jumlah');
  const titled = worded === undefined && name !== undefined ? titledTotal(lines, name.index, counted) : undefined;
  const last = worded ?? titled;
  for (const line of lines) {
    if (line.node.rule || line.role === 'judul') continue;
    if (line.node.elided) {
      rows.push({ role: 'elipsis', title: '', number: '', claims: new Map(), blanks: new Map() });
      continue;
    }
    const role = line === titled ? 'jumlah' : roleOf(columns, line.node);
    const title = name === undefined ? '' : textAt(line.node, name.index);
    const number = columns.find((column) => column.role === 'nomor');
    // Of several totals the last is the table's.
    const total = role === 'jumlah' && line === last;
    const spot = { ...at, entry: line.entry };
    const statement = b.claims.statement(at.file, at.document, line.entry, at.entry);
    const subject = total
      ? tableSubject(walk, at, node)
      : newSubject(b, known, {
          kind: 'agregat',
          code: null,
          title: title === '' ? '' : `"${title}"`,
          titles: [],
          declared: place(b, spot, line.node.cells[0]?.span ?? { start: 0, end: 0 }),
          explicit: false,
        }).id;
    const claims = new Map<number, number>();
    const blanks = new Map<number, ReturnType<typeof place>>();
    /** Said to be none, unlike a row that only heads others. */
    let dashed = false;
    for (const column of counted) {
      const cell = line.node.cells[column.index];
      if (cell === undefined) continue;
      dashed ||= /^[-–—]$/.test(cell.text);
      if (isBlankText(cell.text)) blanks.set(column.index, place(b, spot, cell.span));
      const value = readValue(cell.text, column.us || reader.us ? 'format us' : 'nilai');
      if (value.kind !== 'angka') {
        note(b, spot, value, cell.span);
        continue;
      }
      const measure = measureId(b, names.get(column.index) as string);
      const period = column.period ?? reader.period;
      const target = { subject, measure, period, version: 0, scope: inScopeOf(reader, line.node).scope };
      const id = claim(walk, spot, statement, target, value, cell.span, 0);
      if (id !== null) claims.set(column.index, id);
    }
    read.set(line, claims);
    if (lingkupOf(line.node) !== null) continue;
    rows.push({
      role: role === 'jumlah' || role === 'rata_rata' ? role : claims.size === 0 && !dashed ? 'judul' : 'isi',
      title,
      number: number === undefined ? '' : textAt(line.node, number.index),
      claims,
      blanks,
    });
  }
  b.lists.push({
    table: b.tables.length,
    columns: counted.map(
      ({ index, head }): ListColumn => ({
        index,
        head,
        name: lowest(head),
        unit: /\(([^()]*)\)\s*$/u.exec(head)?.[1]?.toLowerCase() ?? '',
      }),
    ),
    rows,
  });
  return read;
}
