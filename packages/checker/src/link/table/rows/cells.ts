/** Cells to values, and whose they are. */
import { BUDGET_KINDS, type Magnitude, type RowNode, readValue, shift, type Value } from '@sakip-lint/language';
import type { ByColumn } from '../../../model/by-column.ts';
import type { TableRow } from '../../../model/model.ts';
import { partOf } from '../../../model/period.ts';
import type { Subject } from '../../../model/subject.ts';
import { measureId, place, type Spot } from '../../builder.ts';
import { newSubject } from '../../new-subject.ts';
import type { claim } from '../../values.ts';
import type { Column } from '../columns/column.ts';
import { asPercentage } from '../columns/fractions.ts';
import type { Cell, Reader } from './reader.ts';

const RESULTS: ReadonlySet<string> = new Set(['hasil', 'keluaran']);
const MAGNITUDE_WORDS: ReadonlyMap<number, readonly [Magnitude, number]> = new Map([
  [3, ['ribu', 3]],
  [6, ['juta', 6]],
  [9, ['miliar', 9]],
  [12, ['triliun', 12]],
]);
const AMOUNT = /^(?:Rp\.?\s*)?\d[\d.,]*$/iu;

/** Values of the row's measure and label columns, in column order. */
export function valuesOf(reader: Reader, row: RowNode, columns: readonly Column[]): Cell[] {
  const cells: Cell[] = [];
  for (const column of columns) {
    const cell = cellIn(reader, row, column);
    if (cell !== null) cells.push(cell);
  }
  return cells;
}

/** The value of a measure or label column; null where the column is none, or the row is too short. */
export function cellIn(reader: Reader, row: RowNode, column: Column): Cell | null {
  if (column.role !== 'ukuran' && column.role !== 'label' && column.role !== 'sebutan') return null;
  const cell = row.cells[column.index];
  if (cell === undefined) return null;
  const expect =
    column.measure?.startsWith('pagu') === true || (column.measure === 'realisasi' && column.owner === 'anggaran')
      ? 'rupiah'
      : column.measure === 'capaian' || column.measure === 'serapan'
        ? 'persen'
        : 'nilai';
  const us = column.us || reader.us;
  const magnitude = expect === 'rupiah' ? MAGNITUDE_WORDS.get(column.magnitude || reader.magnitude) : undefined;
  const value =
    magnitude !== undefined && AMOUNT.test(cell.text)
      ? inMagnitude(readValue(cell.text, us ? 'format us' : 'nilai'), magnitude)
      : readValue(cell.text, us ? 'format us' : expect);
  return { column: column.index, value: column.fraction ? asPercentage(value) : value, span: cell.span };
}

export type CellsAt = (row: number) => readonly Cell[];

/** Values of the rows' cells, read again for the rows that a total or a formula needs: most tables of many rows have neither. */
export function cellsOf(
  reader: Reader,
  rows: readonly { readonly node: RowNode }[],
  model: readonly Pick<TableRow, 'role'>[],
): CellsAt {
  const known = new Map<number, readonly Cell[]>();
  return (at) => {
    const role = model[at]?.role;
    const row = rows[at];
    if (row === undefined || (role !== 'isi' && role !== 'jumlah' && role !== 'rata_rata')) return [];
    const cells = known.get(at) ?? valuesOf(reader, row.node, reader.columns);
    known.set(at, cells);
    return cells;
  };
}

/** A number of a column in millions, as if it said so itself. */
function inMagnitude(value: Value, [magnitude, power]: readonly [Magnitude, number]): Value {
  if (value.kind !== 'angka' || value.numeral.magnitude !== null) return value;
  const { numeral } = value;
  const readings = numeral.readings.map((reading) => shift(reading, power));
  return { ...value, numeral: { ...numeral, value: shift(numeral.value, power), readings, magnitude } };
}

/** A cell that claims no subject's measure still counts in its column's sums: a quantity of this cell alone. */
export function tableCell(reader: Reader, spot: Spot, cell: Cell): Parameters<typeof claim>[3] {
  const { b, known } = reader.walk;
  const column = reader.columns[cell.column] as Column;
  const subject = newSubject(b, known, {
    kind: 'agregat',
    code: null,
    title: '',
    titles: [],
    declared: place(b, spot, cell.span),
    explicit: false,
  });
  return {
    subject: subject.id,
    measure: measureId(b, column.measure ?? 'nilai'),
    period: column.period ?? reader.period,
    version: 0,
    scope: reader.scope,
  };
}

/** Left of the column from the nearest on, then right of it. */
function nearestFirst(subjects: ByColumn, column: number): readonly number[] {
  if (subjects.only !== null) return [subjects.only];
  const list = [...subjects].sort(([x], [y]) => y - x);
  const right = list.filter(([at]) => at > column).reverse();
  return [...list.filter(([at]) => at < column), ...right].map(([, subject]) => subject);
}

const GOALS: ReadonlySet<string> = new Set(['indikator', 'sasaran', 'tujuan']);
const MONEY_WORDS = /\brp\b|rupiah|anggaran|keuangan|belanja|dana\b|pagu/iu;
const MONEY_OF_GOALS: ReadonlySet<string> = new Set(['pagu', 'realisasi', 'serapan', 'sisa']);

/** The subject a measure column speaks of: the nearest on its left that can have it. */
export function ownerOf(reader: Reader, column: Column, subjects: ByColumn): number | null {
  const { b } = reader.walk;
  const about = subjects.get(-1);
  if (about !== undefined) return about;
  const kindOf = (subject: number): Subject['kind'] => (b.subjects[subject] as Subject).kind;
  const near = nearestFirst(subjects, column.index);
  if (column.of !== null) return near.find((subject) => kindOf(subject) === column.of) ?? null;
  // What a program brings about is not what it costs.
  const doing = near.length < 2 ? near : near.filter((subject) => !RESULTS.has(kindOf(subject)));
  const left = doing.length > 0 ? doing : near;
  const budget = column.owner === 'anggaran';
  const labelled = column.role === 'label' || column.role === 'sebutan';
  for (const subject of left) {
    const kind = kindOf(subject);
    if (
      budget
        ? BUDGET_KINDS.has(kind) || kind === 'instansi'
        : !BUDGET_KINDS.has(kind) && (kind === 'indikator' || kind === 'unsur')
    )
      return subject;
  }
  // Money may be told of an indicator or a goal, performance of a node without indicator.
  if (budget && MONEY_OF_GOALS.has(column.measure ?? '')) {
    const own = left.find((subject) => GOALS.has(kindOf(subject)));
    if (own !== undefined) return own;
  }
  if (!budget || labelled) {
    const any = left.find((subject) => kindOf(subject) !== 'agregat');
    const hasIndicator = reader.columns.some((one) => one.role === 'subjek' && one.kinds.includes('indikator'));
    return any === undefined || hasIndicator ? null : any;
  }
  return null;
}

/**
 * What a goal achieved and what it spent are two measures, and so are what a program spent and what it achieved: `realisasi`
 * is the one that its kind has first.
 */
export function measureOfKind(reader: Reader, column: Column, name: string, kind: Subject['kind']): string {
  if (name !== 'realisasi') return name;
  if (column.owner === 'anggaran') return GOALS.has(kind) ? 'realisasi_anggaran' : name;
  if (!BUDGET_KINDS.has(kind)) return name;
  const { columns, node } = reader;
  const money = columns.some((one) => one.measure === name && one.owner === 'anggaran');
  // A target that nothing says is money is one of performance, and so is what stands beside it.
  const aims = columns.some(({ measure, owner }) => measure === 'target' && owner !== 'anggaran');
  const spends = MONEY_WORDS.test(`${columns.map(({ head }) => head).join(' ')} ${node.title?.text ?? ''}`);
  return column.owner === 'kinerja' || money || (aims && !spends) ? 'realisasi_kinerja' : name;
}

const isDerived = ({ measure }: Column): boolean =>
  measure?.startsWith('pertumbuhan') === true ||
  measure === 'kemajuan' ||
  measure === 'efisiensi' ||
  measure === 'sisa';

export function measureName(reader: Reader, column: Column): string | null {
  if (column.measure !== null) return column.measure;
  if (reader.tableMeasure !== null) return reader.tableMeasure;
  const before = reader.columns.findLast((one) => one.index < column.index && one.measure !== null);
  const after = reader.columns.find((one) => one.index > column.index && one.measure !== null);
  if (before !== undefined && after !== undefined && before.measure !== after.measure) return null;
  // `2022 | 2023 | 2024 | Target 2024`: what stands before a target is none.
  if (before === undefined && after?.measure?.startsWith('target') === true) return null;
  // Nor is what stands before its growth or its share any of these.
  if (before === undefined && after !== undefined && isDerived(after)) return null;
  const borrowed = before?.measure ?? after?.measure ?? null;
  // A pagu is the year's: what stands at a quarter beside it may be planned or spent.
  const part = column.period !== null && partOf(column.period) !== 0;
  return borrowed === 'pagu' && part ? null : borrowed;
}
