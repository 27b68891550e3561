/** One row: its role, its subjects, its claims. */
import { BUDGET_KINDS, type RowNode, squeeze, titleKey, type Value, type Word } from '@sakip-lint/language';
import { ByColumn } from '../../../model/by-column.ts';
import { blankKey, type TableRow } from '../../../model/model.ts';
import type { Subject } from '../../../model/subject.ts';
import { type Builder, measureId, place, problem, type Spot } from '../../builder.ts';
import { newSubject } from '../../new-subject.ts';
import { claim } from '../../values.ts';
import type { Column } from '../columns/column.ts';
import { timed } from '../columns/column-time.ts';
import { labelsSaid } from '../columns/label-cells.ts';
import { isMixed, openLevel, rowCode } from '../columns/levels.ts';
import { openCaption } from './captions.ts';
import { cellIn, measureName, measureOfKind, ownerOf, tableCell } from './cells.ts';
import { type Line, lingkupOf } from './line.ts';
import { subjectIn } from './naming.ts';
import { isOffice } from './offices.ts';
import { outcomeBelow } from './outcomes.ts';
import { readPolarity } from './polarity.ts';
import type { Reader } from './reader.ts';
import { rowMeasureOf } from './row-measure.ts';
import { periodOfRow, readUnit, roleOf } from './row-words.ts';
import { filledUpTo } from './wrapped.ts';

/** A row that claims nothing by itself. */
export function bareRow(
  entry: number,
  role: TableRow['role'],
  statement: number | null,
  subjects: TableRow['subjects'] = new ByColumn(),
): TableRow {
  return { entry, role, subjects, claims: new ByColumn(), statement };
}

export function readRow(reader: Reader, spot: Spot, line: Line): TableRow {
  const { walk, columns } = reader;
  const row = line.node;
  const { b } = walk;
  if (row.rule) return bareRow(spot.entry, 'kepala', null);
  if (row.elided) {
    leftOut(reader, spot);
    return bareRow(spot.entry, 'elipsis', null);
  }
  const said = rowMeasureOf(reader, row);
  const cellAt = (index: number): Word | null => {
    const cell = row.cells[index];
    return cell === undefined || cell.text === '' || index === said?.column ? null : cell;
  };
  if (row.cells.length > columns.length && row.cells.slice(columns.length).some((cell) => cell.text !== '')) {
    const extra = row.cells[columns.length] as Word;
    reader.wide.push({ cells: row.cells.length, place: place(b, spot, extra.span) });
  }
  const role = line.role ?? roleOf(columns, row);
  const statement = b.claims.statement(spot.file, spot.document, spot.entry, reader.at.entry);
  // The rest of the title above.
  if (role !== 'isi') return bareRow(spot.entry, role, statement);
  const subjects = new ByColumn();
  if (line.caption !== null) {
    const subject = openCaption(reader, spot, row, line.caption);
    if (subject !== null) subjects.set(line.caption.column, subject);
    return bareRow(spot.entry, 'judul', statement, subjects);
  }

  let renewed = false;
  const named = (than: Column): boolean =>
    columns.some(({ role, index }) => role === 'subjek' && index > than.index && cellAt(index) !== null);
  const caption = columns.length > 2 && filledUpTo(row, 2) === 1;
  for (const column of columns) {
    if (column.role !== 'subjek') continue;
    const cell = cellAt(column.index);
    if (cell === null || /^[-–—]$/.test(cell.text) || cell.text === '…') {
      const before = reader.above.get(column.index);
      // Beside another indicator's row a merged indicator is only told once, with its own values.
      const merged = (b.subjects[before ?? -1] as Subject | undefined)?.kind === 'indikator' && named(column);
      if (before !== undefined && !renewed && !merged) subjects.set(column.index, before);
      continue;
    }
    const mixed = isMixed(column);
    const level = mixed ? reader.toldLevel(row) : null;
    const outcome = mixed && level === null ? outcomeBelow(reader, spot, column, cell, row) : null;
    const subject =
      outcome ?? subjectIn(reader, spot, column, cell, { code: mixed ? rowCode(columns, row) : null, level });
    // Whatever is named anew, what stands right of it is not merged with the row above.
    renewed = true;
    if (subject === null) continue;
    subjects.set(column.index, subject);
    reader.above.set(column.index, subject);
    if (isMixed(column) && outcome === null) {
      openLevel(reader.open, b.subjects[subject] as Subject);
      reader.before.program = (b.subjects[subject] as Subject).kind === 'program' ? { subject, node: row } : null;
    }
    for (const { role, index } of columns) if (role === 'subjek' && index > column.index) reader.above.delete(index);
  }
  readUnit(reader, spot, row, subjects);
  readPolarity(reader, row, subjects);
  if (caption) return bareRow(spot.entry, 'judul', statement, subjects);
  if (reader.about !== null && subjects.size === 0) subjects.set(-1, reader.about);
  const rowPeriod = periodOfRow(reader, row);

  const doubled = said === null && repeatedTitle(reader, spot, line, subjects);
  const claims = new ByColumn();
  const own = subjects.size === 0 ? namelessRow(reader, spot, row) : null;
  for (const column of columns) {
    const cell = cellIn(reader, row, column);
    if (cell === null) continue;
    const nameless = own !== null && isAlone(columns, column) ? own(column.owner) : null;
    const target = ownerOf(reader, column, subjects) ?? nameless;
    const value = row.cells[cell.column] as Word;
    // `Tahun Sebelumnya` beside rows of years is before each of them.
    const other = rowPeriod !== null && column.period !== null && column.period !== reader.period;
    const apart = other || column.alone || reader.alike.has(cell.column) || line.apart.has(cell.column);
    const name = said === null ? measureName(reader, column) : saidOf(said.measure, column);
    // A number that only the table's own formula understands.
    const only = column.counted && name === null;
    if (target === null || doubled || apart || only) {
      claim(walk, spot, statement, tableCell(reader, spot, cell), cell.value, value.span, 0);
      const last = b.claims.claimCount() - 1;
      if (cell.value.kind === 'angka') claims.set(cell.column, last);
      continue;
    }
    // `Target Tahunan` beside quarters is the year's in every row.
    const yearly = rowPeriod !== null && /tahunan/iu.test(column.head);
    const grown = name !== column.measure ? timed(b, name, column.period, reader.document, columns) : null;
    const period = (yearly ? null : rowPeriod) ?? grown ?? column.period ?? reader.period;
    if (name === null || period === null) continue;
    const ofKind = measureOfKind(reader, column, name, (b.subjects[target] as Subject).kind);
    const found = walk.resolve.measure(target, ofKind, null) ?? { subject: target, measure: measureId(b, ofKind) };
    const traits = walk.traits(found.measure, found.subject);
    const version = column.version || (traits.berversi ? reader.versi : 0);
    const { subject, measure } = found;
    const about = { subject, measure, period, version, scope: reader.scope };
    const written = column.role === 'sebutan' ? labelValues(b, columns, column, row, cell.value) : null;
    const id =
      written === null
        ? claim(walk, spot, statement, about, cell.value, value.span, 0)
        : (written.map((one) => claim(walk, spot, statement, about, one, value.span, 0))[0] ?? null);
    if (id !== null) claims.set(cell.column, id);
    if (target !== nameless) (b.declaredIn[spot.document] as Set<number>).add(target);
  }
  blanks(reader, spot, line, subjects, rowPeriod);
  for (const column of columns) {
    if (column.role !== 'teks' && column.role !== 'kosong') continue;
    const cell = cellAt(column.index);
    if (cell !== null)
      b.texts.push({ kind: 'sel', text: cell.text, place: place(b, spot, cell.span), document: spot.document });
  }
  return { entry: spot.entry, role: 'isi', subjects, claims, statement };
}

/** What a cell of a row that names its measure says: that measure, or its growth. */
const saidOf = (measure: string, column: Column): string =>
  column.measure === null ? measure : column.measure === 'pertumbuhan' ? `pertumbuhan(${measure})` : column.measure;

const labelValues = (
  b: Builder,
  columns: readonly Column[],
  column: Column,
  row: RowNode,
  { span }: Value,
): readonly Value[] => labelsSaid(b, columns, column, row).map((text) => ({ kind: 'kata', text, span, faults: [] }));

/** No other column says the same of a row: `K` and `Rp` of a row whose owner is unknown are two things. */
const isAlone = (columns: readonly Column[], { index, measure, period, version, owner }: Column): boolean =>
  !columns.some(
    (other) =>
      other.index !== index &&
      other.measure === measure &&
      other.period === period &&
      other.version === version &&
      (other.owner === 'anggaran') === (owner === 'anggaran'),
  );

/**
 * A row whose title is of no kind that is known (`Jenis Layanan`): its numbers are held against each other, and against
 * nothing else; what is done and what it costs are two things.
 */
function namelessRow(reader: Reader, spot: Spot, row: RowNode): (owner: Column['owner']) => number | null {
  const { b, known } = reader.walk;
  const titled = titleColumn(reader.columns, row);
  const cell = titled === undefined ? undefined : row.cells[titled.index];
  const made = new Map<boolean, number>();
  return (owner) => {
    if (cell === undefined) return null;
    const budget = owner === 'anggaran';
    const found = made.get(budget);
    if (found !== undefined) return found;
    const { id } = newSubject(b, known, {
      kind: 'unsur',
      code: null,
      title: cell.text,
      titles: [],
      declared: place(b, spot, cell.span),
      explicit: false,
    });
    made.set(budget, id);
    const { nameless } = b.wholes;
    const key = titleKey(cell.text);
    const before = nameless.get(key) ?? { done: null, paid: null };
    nameless.set(key, budget ? { ...before, paid: before.paid ?? id } : { ...before, done: before.done ?? id });
    return id;
  };
}

/** Where a row has its title: a subject's column, else the first text left of what the table measures. */
function titleColumn(columns: readonly Column[], row: RowNode): Column | undefined {
  const filled = ({ index }: Column): boolean => (row.cells[index]?.text ?? '') !== '';
  const subject = columns.find((column) => column.role === 'subjek' && filled(column));
  if (subject !== undefined || columns.some(({ role }) => role === 'subjek')) return subject;
  const first = columns.findIndex(({ role }) => role === 'ukuran');
  return columns.slice(0, Math.max(0, first)).find((column) => column.role === 'teks' && filled(column));
}

/** Two rows that each write a title, mean one subject and differ: told as a doubled name; the second claims nothing of it. */
function repeatedTitle(reader: Reader, spot: Spot, line: Line, subjects: ReadonlyMap<number, number>): boolean {
  const row = line.node;
  const { b } = reader.walk;
  const last = lastTitled(reader, row);
  // Of another scope the same title is another thing.
  if (last === undefined || lingkupOf(row) !== null) return false;
  const subject = subjects.get(last.index);
  const cell = row.cells[last.index];
  if (subject === undefined || cell === undefined) return false;
  // An office's own row says the whole again.
  if (!reader.columns.some((column) => isValue(column, row)) || isOffice(cell.text)) return false;
  const first = reader.named.get(subject);
  if (first === undefined) {
    reader.named.set(subject, line);
    return false;
  }
  if (valuesIn(reader, first.node) === valuesIn(reader, row) || reader.about !== null) return false;
  const kind = b.subjects[subject]?.kind;
  if (
    kind === 'indikator' &&
    reader.columns.filter((column) => column.role === 'subjek' && column.kinds.includes('indikator')).length > 1
  )
    return false;
  // One program by its sources of funds is rightly on several rows.
  if (sourceIn(reader, first.node) !== sourceIn(reader, row)) return true;
  problem(
    b,
    'konsistensi/nama',
    { key: 'nama.baris_kembar', args: { title: cell.text } },
    place(b, spot, cell.span),
    `baris|${b.subjects[subject]?.name}|${reader.at.entry}`,
    [
      {
        place: place(
          b,
          { file: spot.file, entry: first.entry },
          first.node.cells[lastTitled(reader, first.node)?.index ?? -1]?.span ?? first.node.head,
        ),
        message: { key: 'kata.pertama', args: {} },
      },
    ],
  );
  return true;
}

/** The column of the last title that a row writes. */
const lastTitled = ({ columns }: Reader, row: RowNode): Column | undefined =>
  columns.findLast(({ role, index }) => role === 'subjek' && (row.cells[index]?.text ?? '') !== '');

function isValue({ role, index }: Column, row: RowNode): boolean {
  const text = row.cells[index]?.text ?? '';
  return role === 'ukuran' && text !== '' && !/^[-–]$/.test(text);
}

const valuesIn = ({ columns }: Reader, row: RowNode): string =>
  columns
    .filter((column) => isValue(column, row))
    .map(({ index }) => row.cells[index]?.text)
    .join('|')
    .replace(/\s+/g, '');

const sourceIn = ({ columns }: Reader, row: RowNode): string =>
  columns
    .filter(({ role, head }) => role === 'teks' && /\bsumber\b/iu.test(head))
    .map(({ index }) => squeeze(row.cells[index]?.text ?? ''))
    .join('|');

/** Rows that are not quoted may be parts of every node that is open above them. */
function leftOut(reader: Reader, spot: Spot): void {
  const { b } = reader.walk;
  const above = [...reader.open.values(), ...reader.above.values()];
  for (const subject of above)
    if (BUDGET_KINDS.has((b.subjects[subject] as Subject).kind))
      b.sebagianIn[spot.document]?.add(reader.scope === 0 ? subject : ~subject);
}

/** Cells of amounts that hold nothing: known to be parts without a value. */
function blanks(
  reader: Reader,
  spot: Spot,
  { node, apart, again }: Line,
  subjects: ByColumn,
  rowPeriod: number | null,
): void {
  const { walk, columns } = reader;
  for (const column of columns) {
    const cell = node.cells[column.index];
    if (column.role !== 'ukuran' || cell === undefined || !/^[-–—]?$/.test(cell.text)) continue;
    if (apart.has(column.index) || again.has(column.index) || reader.alike.has(column.index)) continue;
    const target = ownerOf(reader, column, subjects);
    const name = measureName(reader, column);
    const period = rowPeriod ?? column.period ?? reader.period;
    const kind = target === null ? null : (walk.b.subjects[target] as Subject).kind;
    const found =
      target === null || kind === null || name === null
        ? null
        : walk.resolve.measure(target, measureOfKind(reader, column, name, kind), null);
    if (found === null || period === null) continue;
    const traits = walk.traits(found.measure, found.subject);
    if (!traits.berjumlah) continue;
    const version = column.version || (traits.berversi ? reader.versi : 0);
    const key = blankKey([found.subject, found.measure, period, version, reader.scope], spot.file, reader.at.entry);
    if (!walk.b.blanks.has(key)) walk.b.blanks.set(key, place(walk.b, spot, cell.span));
  }
}
