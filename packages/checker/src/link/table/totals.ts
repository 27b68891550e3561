/** Total rows: the sum (or mean) of the cells above them in their column, and a claim about the node all rows are parts of. */
import { add, cmp, type Decimal, equals, HUNDRED, readValue, type Value, ZERO } from '@sakip-lint/language';
import type { ByColumn } from '../../model/by-column.ts';
import { LAST_VERSION, type TableRow } from '../../model/model.ts';
import { isUpTo, partOf, periodOf, yearOf } from '../../model/period.ts';
import { type Builder, measureId, place } from '../builder.ts';
import { documentSubject } from '../declare.ts';
import { budgetSubject, newSubject } from '../new-subject.ts';
import { note } from '../noted.ts';
import { claim } from '../values.ts';
import type { Column } from './columns/column.ts';
import { hasAncestorIn, isMixed, LEVELS } from './columns/levels.ts';
import { type Before, type Part, readingOf } from './nested.ts';
import { type CellsAt, tableCell } from './rows/cells.ts';
import { type Line, lingkupOf } from './rows/line.ts';
import { inScopeOf, type Reader } from './rows/reader.ts';
import { periodOfRow } from './rows/row-words.ts';
import { tableSubject } from './wholes.ts';
import { topsOf, wholesByMarks } from './wholes-by-marks.ts';

export function totals(
  b: Builder,
  table: Reader,
  rows: readonly Line[],
  model: readonly TableRow[],
  cellsAt: CellsAt,
): void {
  const marked = wholesByMarks(b, table, { rows, model, cellsAt });
  for (const [at, row] of model.entries()) {
    if (row.role !== 'jumlah' && row.role !== 'rata_rata') continue;
    const line = rows[at] as Line;
    const reader = inScopeOf(table, line.node);
    // What is of another scope is neither added nor a later total of the same.
    const together = (other: number): boolean => lingkupOf((rows[other] as Line).node) === lingkupOf(line.node);
    const { from, to } = groupOf(rows, model, at);
    const parts = model.slice(from, to).filter((one, k) => one.role === 'isi' && together(from + k));
    const last =
      row.role === 'jumlah' && !model.some(({ role }, other) => other > at && role === 'jumlah' && together(other));
    const tops = topRows(b, reader, parts) ?? (parts.every((one) => marked.has(one)) ? topsOf(parts, marked) : null);
    // Of a scope without rows of its own: the whole of the same things elsewhere.
    const foreign = parts.length === 0 && reader !== table;
    const over = foreign ? model.filter(({ role }) => role === 'isi') : tops === null ? parts : [...tops];
    const node = nodeOf(b, reader, over);
    // Rows left out (`…`) are parts all the same.
    if (node !== null && model.slice(from, to).some((one) => one.role === 'elipsis')) {
      b.sebagianIn[reader.at.document]?.add(reader.scope === 0 ? node : ~node);
    }
    const year = row.role === 'jumlah' ? yearOfParts(b, reader, rows.slice(from, to), parts) : () => null;
    let single: number | null = null;
    // One subject for the row: its percentage is held against its amounts.
    const rowSubject = (where: ReturnType<typeof place>): number => {
      if (last) return tableSubject(reader.walk, reader.at, reader.node);
      single ??= newSubject(b, reader.walk.known, {
        kind: 'agregat',
        code: null,
        title: `${row.role === 'rata_rata' ? 'rata-rata' : 'jumlah'} tabel${reader.number === null ? '' : ` ${reader.number}`}`,
        titles: [],
        declared: where,
        explicit: false,
      }).id;
      return single;
    };
    // `Rata-rata capaian | 101,60% | Memuaskan`: the label is that of the row's number.
    for (const { column: index, value, span } of cellsAt(at)) {
      const column = reader.columns[index] as Column;
      if (column.role !== 'label' || column.measure === null || value.kind !== 'kata') continue;
      const spot = { ...reader.at, entry: row.entry };
      const period = column.period ?? reader.period;
      const measure = measureId(b, column.measure);
      const about = { subject: rowSubject(place(b, spot, span)), measure, period, version: 0, scope: reader.scope };
      claim(reader.walk, spot, row.statement ?? 0, about, value, span, 0);
    }
    for (const cell of cellsAt(at)) {
      if (cell.value.kind !== 'angka') note(b, { ...reader.at, entry: row.entry }, cell.value, cell.span);
      if (cell.value.kind !== 'angka' || reader.alike.has(cell.column)) continue;
      const column = reader.columns[cell.column] as Column;
      const read = { rows, model, cellsAt, together };
      const sum = sumOf(b, reader, read, from, to, cell.column, tops, cell.value.numeral.value);
      const spot = { ...reader.at, entry: row.entry };
      const measure = measureId(b, column.measure ?? 'nilai');
      // A total of percentages may be a sum or a mean: it is the table's own.
      const adds = node !== null && reader.walk.traits(measure, node).berjumlah;
      const own = foreign && column.owner === 'anggaran';
      const whole =
        node !== null && (adds || own) && sum.levels && !sum.nested
          ? node
          : (scored(b, reader, column, parts) ?? (row.role === 'rata_rata' ? goalOf(b, column, parts) : null));
      // Two columns that only their formulas understand may be of one measure.
      const subject = column.alone
        ? tableCell(reader, spot, cell).subject
        : (whole ?? rowSubject(place(b, spot, cell.span)));
      const traits = reader.walk.traits(measure, subject);
      const version = column.version || (traits.berversi ? reader.versi : 0);
      const target = year(column, cell.value) ?? {
        subject,
        measure,
        period: column.period ?? reader.period,
        version,
        scope: reader.scope,
      };
      const id = claim(reader.walk, spot, row.statement ?? 0, target, cell.value, cell.span, 0);
      if (id === null) continue;
      const final = row.role !== 'jumlah' ? !model.slice(at + 1).some(({ role }) => role === 'jumlah') : last;
      if (subject === node && final && column.measure !== null)
        b.wholes.totals.set(`${reader.at.file}|${reader.at.entry}|${column.measure}`, subject);
      (row.claims as ByColumn).set(cell.column, id);
      // Shares of one whole come to all of it, whatever their rounded prints add up to.
      if (reader.shares.has(cell.column) && equals(cell.value.numeral.value, HUNDRED)) continue;
      // Growth of a whole follows from the whole's own amounts.
      if (column.measure?.startsWith('pertumbuhan') === true) continue;
      if (sum.parts.length > 0 && sum.levels && column.owner !== null ? true : sum.parts.length > 1 && sum.levels) {
        b.sums.push({
          result: id,
          parts: sum.parts,
          blanks: sum.blanks,
          partial: sum.partial,
          kind: 'baris jumlah',
          mean: row.role === 'rata_rata',
        });
      }
    }
  }
}

/**
 * Below the quarters or months of one year in a table about one subject, a total is its year's: of what adds up, and of a
 * percentage that the subject's own formula makes of the totals beside it.
 */
function yearOfParts(
  b: Builder,
  reader: Reader,
  rows: readonly Line[],
  parts: readonly TableRow[],
): (column: Column, value: Value) => Parameters<typeof claim>[3] | null {
  const about = reader.about === null ? undefined : b.subjects[reader.about];
  const periods = parts.length < 2 || about === undefined ? [] : rows.map(({ node }) => periodOfRow(reader, node));
  const years = new Set(periods.map((period) => (period === null || partOf(period) === 0 ? null : yearOf(period))));
  const [year] = years;
  if (about === undefined || years.size !== 1 || year == null || periods.some((one) => isUpTo(one ?? 0)))
    return () => null;
  const flows = about.triwulan === null || about.triwulan === 'jumlah';
  return ({ index, measure: name, alone }, value) => {
    if (name === null || alone || value.kind !== 'angka') return null;
    const found = reader.walk.resolve.measure(about.id, name, null);
    if (found === null) return null;
    const { subject, measure } = found;
    const isData = [...(b.data.get(subject)?.values() ?? [])].some((one) => one.measure === measure);
    const percent = /persen|%|indeks|rasio|nilai/iu.test(about.satuan ?? '');
    const isSum = (): boolean => {
      const cells = rows.map(({ node }) => readValue(node.cells[index]?.text ?? ''));
      const sum = cells.reduce((all, one) => (one.kind === 'angka' ? add(all, one.numeral.value) : all), ZERO);
      return cmp(sum, value.numeral.value) === 0;
    };
    const computed = (): boolean =>
      b.formulas.some((one) => one.node.kind === 'rumus' && one.subject === about.id) && !isSum();
    const is = isData
      ? !value.numeral.percent
      : name === 'realisasi'
        ? about.kind !== 'indikator' || (flows && (percent ? computed() : true))
        : name === 'target' && about.triwulan === 'jumlah';
    return is ? { subject, measure, period: periodOf(year), version: 0, scope: reader.scope } : null;
  };
}

/** In an evaluation the score of all components together is that of the document. */
function scored(b: Builder, reader: Reader, { measure }: Column, parts: readonly TableRow[]): number | null {
  if (reader.document.jenis !== 'lhe' || measure !== 'nilai') return null;
  const kinds = new Set(parts.flatMap(({ subjects }) => [...subjects.values()].map((id) => b.subjects[id]?.kind)));
  return kinds.size === 1 && (kinds.has('komponen') || kinds.has('unsur'))
    ? documentSubject(b, reader.walk.known, reader.at.document)
    : null;
}

/** The mean of the capaian of a sasaran's own indicators is that of the sasaran. */
function goalOf(b: Builder, { measure }: Column, parts: readonly TableRow[]): number | null {
  if (measure !== 'capaian' || parts.length === 0) return null;
  const [goal, ...others] = new Set(
    parts.map(({ subjects }) => [...subjects.values()].find((id) => b.subjects[id]?.kind === 'sasaran') ?? -1),
  );
  return goal === undefined || goal < 0 || others.length > 0 ? null : goal;
}

/** The rows that a total adds: those above it since the last total; below it where it stands first. */
function groupOf(rows: readonly Line[], model: readonly TableRow[], at: number): { from: number; to: number } {
  const isTotal = ({ role }: TableRow): boolean => role === 'jumlah' || role === 'rata_rata';
  // `Rata-rata` right below `Jumlah` is the mean of the same rows.
  if (model[at]?.role === 'rata_rata' && model[at - 1]?.role === 'jumlah') return groupOf(rows, model, at - 1);
  const first = model.findIndex(({ role }) => role === 'isi' || role === 'jumlah' || role === 'rata_rata');
  if (rows[at]?.above === true || (at === first && model.slice(at + 1).some(({ role }) => role === 'isi'))) {
    const next = model.findIndex((one, index) => index > at && isTotal(one));
    return { from: at + 1, to: next < 0 ? model.length : next };
  }
  return { from: model.findLastIndex((one, index) => index < at && isTotal(one)) + 1, to: at };
}

/**
 * In a table with a column of several levels, or a column for each: the rows without another row above them in the tree, which alone are added.
 * Null for other tables, and where the level of some row is not known: there nothing is added.
 */
function topRows(b: Builder, reader: Reader, rows: readonly TableRow[]): ReadonlySet<TableRow> | null {
  const mixed = reader.columns.find(isMixed);
  // Levels in columns of their own, one beside the other.
  const stepped = reader.columns.filter(
    ({ role, kinds: [kind, ...more] }) =>
      role === 'subjek' && kind !== undefined && more.length === 0 && LEVELS.includes(kind),
  );
  if (mixed === undefined && stepped.length < 2) return null;
  const subjectOf = (row: TableRow): number | undefined =>
    mixed === undefined
      ? stepped.map(({ index }) => row.subjects.get(index)).findLast((subject) => subject !== undefined)
      : row.subjects.get(mixed.index);
  const all = new Set(rows.flatMap((row) => subjectOf(row) ?? []));
  if (all.size < 2 || rows.some((row) => row.claims.size > 0 && subjectOf(row) === undefined)) return null;
  return new Set(
    rows.filter((row) => {
      const subject = subjectOf(row);
      return subject !== undefined && !hasAncestorIn(b, subject, all);
    }),
  );
}

/** The node whose parts the rows are: the budget for programs, the common parent of rows of one kind. */
function nodeOf(b: Builder, reader: Reader, parts: readonly TableRow[]): number | null {
  const subjects = parts.flatMap((row) => [...row.subjects.values()]).map((id) => b.subjects[id]);
  const budget = subjects.filter(
    (one) =>
      one !== undefined &&
      ['instansi', 'urusan', 'bidang', 'program', 'kegiatan', 'subkegiatan', 'rincian'].includes(one.kind),
  );
  const first = budget[0];
  if (first === undefined) return null;
  const kinds = new Set(budget.map((one) => one?.kind));
  if (kinds.size > 1) return null;
  // One program on several rows (by source of funds): the table adds cells, not programs.
  if (new Set(budget).size < budget.length) return null;
  const uri = b.files[reader.at.file]?.uri ?? '';
  const parents = new Set(budget.map((one) => one?.parent));
  const node = ['instansi', 'urusan', 'bidang', 'program', 'rincian'].includes(first.kind)
    ? budgetSubject(b, reader.walk.known, { uri, start: 0, end: 0 })
    : parents.size === 1
      ? (first.parent ?? null)
      : null;
  // A table of some of the parts is no statement about the whole.
  const rows = new Set(budget.map((one) => one?.id));
  const own = b.declaredIn[reader.at.document];
  const over = first.kind === 'rincian' ? first.parent : node;
  const others = over === null ? [] : (b.subjects[over]?.children ?? []);
  const left = others.some(
    (id) => b.subjects[id]?.kind === first.kind && own?.has(id) === true && !rows.has(id) && mayBeOf(b, reader, id),
  );
  const partial = node !== null && b.sebagianIn[reader.at.document]?.has(node) === true;
  return left || partial ? null : node;
}

/** What only tables of other years name is no part of this one's. */
function mayBeOf({ subjects, quantities, measureIds }: Builder, { columns, period }: Reader, id: number): boolean {
  if (subjects[id]?.explicit !== false) return true;
  const amounts = columns.filter(({ measure, owner }) => measure === 'pagu' || owner === 'anggaran');
  return amounts.some((column) =>
    ['pagu', 'realisasi'].some((name) => {
      const measure = measureIds.get(name);
      if (measure === undefined) return false;
      for (let version = 0; version <= LAST_VERSION; version++)
        if (quantities.find(id, measure, column.period ?? period, version, 0) >= 0) return true;
      return false;
    }),
  );
}

interface Read {
  readonly rows: readonly Line[];
  readonly model: readonly TableRow[];
  readonly cellsAt: CellsAt;
  /** Whether a row is of the total's scope. */
  readonly together: (row: number) => boolean;
}

function sumOf(
  b: Builder,
  reader: Reader,
  { rows, model, cellsAt, together }: Read,
  from: number,
  to: number,
  column: number,
  tops: ReadonlySet<TableRow> | null,
  total: Decimal,
): {
  parts: readonly number[];
  blanks: ReturnType<typeof place>[];
  partial: boolean;
  levels: boolean;
  nested: boolean;
} {
  const parts: Part[] = [];
  const blanks: ReturnType<typeof place>[] = [];
  let partial = false;
  const budgetKinds = new Set<string>();
  const partAt = (at: number): Part | null => {
    const claim = model[at]?.claims.get(column);
    const value = cellsAt(at).find((one) => one.column === column)?.value;
    return claim === undefined || value?.kind !== 'angka' ? null : { claim, value: value.numeral.value };
  };
  for (let at = from; at < to; at++) {
    const row = model[at] as TableRow;
    if (row.role === 'elipsis') partial = true;
    if (row.role !== 'isi' || !together(at) || (tops !== null && !tops.has(row)) || rows[at]?.again.has(column))
      continue;
    for (const id of row.subjects.values()) {
      const kind = b.subjects[id]?.kind;
      if (kind === 'program' || kind === 'kegiatan' || kind === 'subkegiatan' || kind === 'urusan' || kind === 'bidang')
        budgetKinds.add(kind);
    }
    const part = partAt(at);
    if (part !== null) {
      parts.push(part);
      continue;
    }
    const cell = rows[at]?.node.cells[column];
    // A number that cannot be read is some number.
    if (cell !== undefined && /\d/.test(cell.text)) partial = true;
    else if (cell !== undefined) blanks.push(place(b, { file: reader.at.file, entry: row.entry }, cell.span));
  }
  const unknown = tops === null && reader.levels.told;
  const before = (): Before =>
    model.slice(0, from > 0 ? to : 0).flatMap((row, at) => {
      const part = together(at) ? partAt(at) : null;
      return part === null ? [] : [{ part, role: row.role }];
    });
  // A total right below subtotals is their sum, unless a reading of the rows gives it.
  const subtotals = parts.length > 0 ? [] : before().flatMap(({ part, role }) => (role === 'jumlah' ? [part] : []));
  const grand = subtotals.length > 1 ? readingOf([], before, total) : [];
  if (subtotals.length > 1) {
    const found = grand.length > 0 ? grand : subtotals;
    return { parts: found.map(({ claim }) => claim), blanks, partial, levels: !unknown, nested: true };
  }
  const read = tops === null ? readingOf(parts, before, total) : parts;
  const nested = read.length !== parts.length;
  return { parts: read.map(({ claim }) => claim), blanks, partial, levels: budgetKinds.size <= 1 && !unknown, nested };
}
