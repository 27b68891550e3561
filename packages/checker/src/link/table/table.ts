/** One table: rows → statements and claims, its total rows, its text cells. */
import {
  headMagnitude,
  type RowNode,
  readValue,
  type Span,
  type SubjectKind,
  type TableNode,
  titleKey,
  type Value,
  type Word,
} from '@sakip-lint/language';
import { Flag } from '../../model/claim.ts';
import type { TableColumn, TableModel, TableRow } from '../../model/model.ts';
import type { Subject } from '../../model/subject.ts';
import { type Builder, measureId, nodeAt, place, problem, type Spot, scopeId } from '../builder.ts';
import { budgetSubject, newSubject } from '../declare.ts';
import type { Walk } from '../entries.ts';
import { type Found, kindPrefix } from '../names.ts';
import { defaultPeriod, readPeriod } from '../periods.ts';
import { claim } from '../values.ts';
import { type Column, headRows, readColumns } from './columns.ts';
import { isMixed, levelAbove, levelOfCode, type OpenLevels, openLevel, rowCode } from './levels.ts';
import { type Cell, totals } from './totals.ts';

const BUDGET: ReadonlySet<string> = new Set([
  'anggaran',
  'urusan',
  'bidang',
  'program',
  'kegiatan',
  'subkegiatan',
  'hasil',
  'keluaran',
  'rincian',
  'akun',
  'sumber',
  'komponen',
]);
const TOTAL = /^(?:jumlah|total|subtotal|jumlahtotal|totaljumlah|jumlahkeseluruhan|ratarata|rerata|jumlahratarata)$/;

export function linkTable(walk: Walk, at: Spot, node: TableNode): void {
  const { b } = walk;
  const input = b.files[at.file] as (typeof b.files)[number];
  const { entries } = input.tree;
  const until = entries.until[at.entry] as number;
  const rows: { entry: number; node: RowNode }[] = [];
  for (let entry = at.entry + 1; entry < until; entry++) {
    const row = nodeAt(b, at.file, entry);
    if (row.kind === 'baris') rows.push({ entry, node: row });
  }
  if (rows.length === 0) return;
  const info = b.documents[at.document] as (typeof b.documents)[number];
  const document = {
    ...info,
    ...(node.tahun?.form === 'tahun' ? { tahun: node.tahun.year } : {}),
    ...(node.versi === null ? {} : { versi: node.versi.version }),
  };
  const heads = headRows(
    b,
    rows.map((row) => row.node),
  );
  const columns = readColumns(
    b,
    rows.map((row) => row.node),
    heads,
    document,
  );
  const about = node.untuk === null ? null : walk.resolve.ref(node.untuk, at, null);
  const scope = scopeId(b, node.clauses.lingkup?.text ?? null);
  const period =
    node.tahun === null ? defaultPeriod(document) : (readPeriod(b, node.tahun, document) ?? defaultPeriod(document));
  const reader: Reader = {
    walk,
    at,
    columns,
    document: info,
    versi: document.versi,
    period,
    scope,
    about: about?.subject ?? null,
    tableMeasure: node.measure?.text.toLowerCase() ?? null,
    magnitude: headMagnitude(node.title?.text ?? ''),
    above: new Map(),
    named: new Map(),
    open: new Map(),
    rows: rows.slice(heads).map((row) => row.node),
    written: { keys: null },
    levels: { told: false },
  };

  versionTwice(b, at, node, rows[0]?.entry ?? at.entry, columns);
  const model: TableRow[] = rows
    .slice(0, heads)
    .map((row) => ({ entry: row.entry, role: 'kepala', subjects: new Map(), claims: new Map(), statement: null }));
  const cells: Cell[][] = [];
  for (const { entry, node: row } of rows.slice(heads)) {
    const spot = { ...at, entry };
    const read = readRow(reader, spot, row);
    model.push(read.row);
    cells.push(read.cells);
  }
  // Where the level of one row is not known, no row's parts are known to be all.
  if (reader.levels.told) {
    for (const { subjects } of model) for (const subject of subjects.values()) b.sebagianIn[at.document]?.add(subject);
  }
  totals(b, reader, rows.slice(heads), model.slice(heads), cells);
  const table: TableModel = {
    file: at.file,
    entry: at.entry,
    document: at.document,
    number: node.number?.text ?? null,
    title: node.title?.text ?? null,
    columns: columns.map((column) => modelColumn(b, at, rows[0]?.entry ?? at.entry, column)),
    rows: model,
  };
  b.tables.push(table);
}

function modelColumn(b: Builder, at: Spot, entry: number, column: Column): TableColumn {
  const cell = column.cells[0];
  const role = column.role === 'kosong' ? 'abaikan' : column.role === 'sebutan' ? 'label' : column.role;
  return {
    head: column.head,
    place: place(b, { file: at.file, entry }, cell?.span ?? { start: 0, end: 0 }),
    role,
    measure: column.measure === null ? null : measureId(b, column.measure),
    period: column.period,
    version: column.version,
  };
}

export interface Reader {
  readonly walk: Walk;
  readonly at: Spot;
  readonly columns: readonly Column[];
  readonly document: Walk['b']['documents'][number];
  readonly versi: number;
  readonly period: number;
  readonly scope: number;
  readonly about: number | null;
  readonly tableMeasure: string | null;
  /** Power of ten that the table's title states for its amounts. */
  readonly magnitude: number;
  /** Subject last named in a column, for merged (blank) cells. */
  readonly above: Map<number, number>;
  /** Rows that wrote a title, by subject, for two rows of one subject that differ. */
  readonly named: Map<number, { entry: number; key: string; span: Span }>;
  /** Rows above by level, in a column of several levels. */
  readonly open: OpenLevels;
  readonly rows: readonly RowNode[];
  /** Keys of the titles that the table writes; made on first use. */
  readonly written: { keys: ReadonlySet<string> | null };
  /** A row whose level nothing tells was told of once. */
  readonly levels: { told: boolean };
}

interface ReadRow {
  readonly row: TableRow;
  readonly cells: Cell[];
}

function readRow(reader: Reader, spot: Spot, row: RowNode): ReadRow {
  const { walk, columns } = reader;
  const { b } = walk;
  const empty: TableRow = { entry: spot.entry, role: 'isi', subjects: new Map(), claims: new Map(), statement: null };
  if (row.rule) return { row: { ...empty, role: 'kepala' }, cells: [] };
  if (row.elided) return { row: { ...empty, role: 'elipsis' }, cells: [] };
  const cellAt = (index: number): Word | null => {
    const cell = row.cells[index];
    return cell === undefined || cell.text === '' ? null : cell;
  };
  if (row.cells.length > columns.length && row.cells.slice(columns.length).some((cell) => cell.text !== '')) {
    const extra = row.cells[columns.length] as Word;
    problem(
      b,
      'nama/kolom',
      { key: 'nama.kolom.lebih', args: { cells: String(row.cells.length), heads: String(columns.length) } },
      place(b, spot, extra.span),
      `lebih|${columns.length}`,
    );
  }
  const subjectColumns = columns.filter((column) => column.role === 'subjek');
  const filled = row.cells.filter((cell) => cell.text !== '');
  const labels = columns
    .filter((column) => column.role === 'subjek' || column.role === 'nomor' || column.role === 'teks')
    .map((column) => cellAt(column.index));
  const total = labels.find((cell) => cell !== null && TOTAL.test(cell.text.toLowerCase().replace(/[^\p{L}]+/gu, '')));
  const role: TableRow['role'] =
    total === undefined || total === null ? 'isi' : /rata|rerata/iu.test(total.text) ? 'rata_rata' : 'jumlah';
  const statement = b.claims.statement(spot.file, spot.document, spot.entry, reader.at.entry);
  if (role !== 'isi') return { row: { ...empty, role, statement }, cells: valuesOf(reader, row, columns) };

  const subjects = new Map<number, number>();
  let renewed = false;
  const named = (than: Column): boolean =>
    subjectColumns.some((column) => column.index > than.index && cellAt(column.index) !== null);
  const caption = filled.length === 1 && filled[0] !== undefined && columns.length > 2;
  for (const column of subjectColumns) {
    const cell = cellAt(column.index);
    if (cell === null || /^[-–—]$/.test(cell.text) || cell.text === '…') {
      const before = reader.above.get(column.index);
      // Beside another indicator's row a merged indicator is only told once, with its own values.
      const merged = (b.subjects[before ?? -1] as Subject | undefined)?.kind === 'indikator' && named(column);
      if (before !== undefined && !renewed && !merged) subjects.set(column.index, before);
      continue;
    }
    const subject = subjectIn(reader, spot, column, cell, isMixed(column) ? rowCode(columns, row) : null);
    if (subject === null) continue;
    renewed = true;
    subjects.set(column.index, subject);
    reader.above.set(column.index, subject);
    if (isMixed(column)) openLevel(reader.open, b.subjects[subject] as Subject);
    for (const other of subjectColumns) if (other.index > column.index) reader.above.delete(other.index);
  }
  if (caption) return { row: { ...empty, role: 'judul', subjects, statement }, cells: [] };
  if (reader.about !== null && subjects.size === 0) subjects.set(-1, reader.about);
  const rowPeriod = reader.about === null ? null : periodOfRow(reader, row);

  const doubled = repeatedTitle(reader, spot, row, subjects);
  const claims = new Map<number, number>();
  const cells = valuesOf(reader, row, columns);
  for (const cell of cells) {
    const column = columns[cell.column] as Column;
    const target = ownerOf(reader, column, subjects);
    const value = row.cells[cell.column] as Word;
    if (target === null || doubled) {
      claim(walk, spot, statement, tableCell(reader, spot, cell), cell.value, value.span, 0);
      const last = b.claims.claimCount() - 1;
      if (cell.value.kind === 'angka') claims.set(cell.column, last);
      continue;
    }
    const period = rowPeriod ?? column.period ?? reader.period;
    const name = measureName(reader, column, target);
    if (name === null || period === null) continue;
    const found = walk.resolve.measure(target, name, null) ?? { subject: target, measure: measureId(b, name) };
    const traits = walk.traits(found.measure, found.subject);
    const version = traits.berversi ? column.version || reader.versi : 0;
    const text =
      column.role === 'sebutan' && cell.value.kind === 'kata'
        ? ({ kind: 'kata', text: column.label ?? value.text, span: cell.value.span, faults: [] } as Value)
        : cell.value;
    const id = claim(
      walk,
      spot,
      statement,
      { ...found, period, version, scope: reader.scope },
      text,
      value.span,
      row.clauses.penjelasan === null ? 0 : Flag.explained,
    );
    if (id !== null) claims.set(cell.column, id);
    (b.declaredIn[spot.document] as Set<number>).add(target);
  }
  for (const column of columns) {
    if (column.role !== 'teks' && column.role !== 'kosong') continue;
    const cell = cellAt(column.index);
    if (cell !== null)
      b.texts.push({ kind: 'sel', text: cell.text, place: place(b, spot, cell.span), document: spot.document });
  }
  return { row: { ...empty, subjects, claims, statement }, cells };
}

function periodOfRow(reader: Reader, row: RowNode): number | null {
  for (const cell of row.cells) {
    const year = /^(?:tahun\s*)?((?:19|20)\d{2})$/iu.exec(cell.text);
    if (year !== null) return Number(year[1]) * 64;
  }
  return reader.period;
}

const MAGNITUDE_WORDS: ReadonlyMap<number, string> = new Map([
  [3, 'ribu'],
  [6, 'juta'],
  [9, 'miliar'],
  [12, 'triliun'],
]);
const AMOUNT = /^(?:Rp\.?\s*)?\d[\d.,]*$/iu;

/** Values of the row's measure and label columns, in column order. */
function valuesOf(reader: Reader, row: RowNode, columns: readonly Column[]): Cell[] {
  const cells: Cell[] = [];
  for (const column of columns) {
    if (column.role !== 'ukuran' && column.role !== 'label' && column.role !== 'sebutan') continue;
    const cell = row.cells[column.index];
    if (cell === undefined) continue;
    const expect =
      column.measure === 'pagu' || (column.measure === 'realisasi' && column.owner === 'anggaran')
        ? 'rupiah'
        : column.measure === 'capaian' || column.measure === 'serapan'
          ? 'persen'
          : 'nilai';
    const magnitude = expect === 'rupiah' ? MAGNITUDE_WORDS.get(column.magnitude || reader.magnitude) : undefined;
    // A column in millions is read as if each of its numbers said so.
    const text = magnitude !== undefined && AMOUNT.test(cell.text) ? `${cell.text} ${magnitude}` : cell.text;
    cells.push({ column: column.index, value: readValue(text, expect), span: cell.span });
  }
  return cells;
}

/** A cell that claims no subject's measure still counts in its column's sums: a quantity of this cell alone. */
function tableCell(reader: Reader, spot: Spot, cell: Cell): Parameters<typeof claim>[3] {
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

/** Two rows that each write a title, mean one subject and differ: told as a doubled name; the second claims nothing of it. */
function repeatedTitle(reader: Reader, spot: Spot, row: RowNode, subjects: ReadonlyMap<number, number>): boolean {
  const { b } = reader.walk;
  const last = reader.columns.findLast(
    (column) => column.role === 'subjek' && (row.cells[column.index]?.text ?? '') !== '',
  );
  if (last === undefined) return false;
  const subject = subjects.get(last.index);
  const cell = row.cells[last.index];
  if (subject === undefined || cell === undefined) return false;
  const values = reader.columns
    .filter((column) => column.role === 'ukuran')
    .map((column) => row.cells[column.index]?.text ?? '')
    .filter((text) => text !== '' && !/^[-–]$/.test(text));
  if (values.length === 0) return false;
  const key = values.join('|').replace(/\s+/g, '');
  const first = reader.named.get(subject);
  if (first === undefined) {
    reader.named.set(subject, { entry: spot.entry, key, span: cell.span });
    return false;
  }
  if (first.key === key || reader.about !== null) return false;
  const kind = b.subjects[subject]?.kind;
  if (
    kind === 'indikator' &&
    reader.columns.filter((column) => column.role === 'subjek' && column.kinds.includes('indikator')).length > 1
  )
    return false;
  problem(
    b,
    'konsistensi/nama',
    { key: 'nama.baris_kembar', args: { title: cell.text } },
    place(b, spot, cell.span),
    `baris|${b.subjects[subject]?.name}|${reader.at.entry}`,
    [
      {
        place: place(b, { file: spot.file, entry: first.entry }, first.span),
        message: { key: 'kata.pertama', args: {} },
      },
    ],
  );
  return true;
}

/** Left of the column from the nearest on, then right of it. */
function nearestFirst(subjects: ReadonlyMap<number, number>, column: number): readonly (readonly [number, number])[] {
  const list = [...subjects].sort(([x], [y]) => y - x);
  return [...list.filter(([at]) => at < column), ...list.filter(([at]) => at > column).reverse()];
}

/** The subject a measure column speaks of: the nearest on its left that can have it. */
function ownerOf(reader: Reader, column: Column, subjects: ReadonlyMap<number, number>): number | null {
  const { b } = reader.walk;
  const about = subjects.get(-1);
  if (about !== undefined) return about;
  const left = subjects.size === 1 ? [...subjects] : nearestFirst(subjects, column.index);
  const kindOf = (subject: number): Subject['kind'] => (b.subjects[subject] as Subject).kind;
  const budget = column.owner === 'anggaran';
  const labelled = column.role === 'label' || column.role === 'sebutan';
  for (const [, subject] of left) {
    const kind = kindOf(subject);
    if (budget ? BUDGET.has(kind) : !BUDGET.has(kind) && (kind === 'indikator' || kind === 'unsur')) return subject;
  }
  // Absorption and efficiency may be told of an indicator, performance of a node without indicator.
  if (budget && (column.measure === 'serapan' || column.measure === 'sisa')) {
    const own = left.find(([, subject]) => kindOf(subject) === 'indikator');
    if (own !== undefined) return own[1];
  }
  if (!budget || labelled) {
    const any = left.find(([, subject]) => kindOf(subject) !== 'agregat');
    const hasIndicator = reader.columns.some((one) => one.role === 'subjek' && one.kinds.includes('indikator'));
    return any === undefined || hasIndicator ? null : any[1];
  }
  return null;
}

function measureName(reader: Reader, column: Column, subject: number): string | null {
  if (column.measure !== null) return column.measure;
  if (reader.tableMeasure !== null) return reader.tableMeasure;
  void subject;
  const before = reader.columns.findLast((one) => one.index < column.index && one.measure !== null);
  const after = reader.columns.find((one) => one.index > column.index && one.measure !== null);
  if (before !== undefined && after !== undefined && before.measure !== after.measure) return null;
  return before?.measure ?? after?.measure ?? null;
}

/** Whether the table writes a title of the subject as it is: then a near one beside it names another thing. */
function isWritten(reader: Reader, subject: Subject): boolean {
  reader.written.keys ??= new Set(
    reader.columns
      .filter(({ role }) => role === 'subjek')
      .flatMap(({ index }) => reader.rows.map((row) => titleKey(row.cells[index]?.text ?? ''))),
  );
  const keys = reader.written.keys;
  return subject.titles.some((title) => keys.has(titleKey(title)));
}

/** A title found under another code or another parent names another thing: `Administrasi Umum` of the next program. */
function nameOf(
  reader: Reader,
  column: Column,
  kode: string | null,
  kind: SubjectKind | null,
  found: Found | null,
): Found | null {
  if (found === null) return null;
  const subject = reader.walk.b.subjects[found.subject] as Subject;
  if (found.match === 'dekat' && isWritten(reader, subject)) return null;
  if (!isMixed(column)) return found;
  if (kode !== null && subject.kode !== null && subject.kode !== kode) return null;
  const above = kind === null ? null : levelAbove(reader.open, kind);
  const elsewhere = above !== null && subject.parent !== null && subject.parent !== above;
  return elsewhere && !subject.explicit ? null : found;
}

/** Subject named by a cell; a title nobody declared declares its subject, and is told where names are complete. */
function subjectIn(reader: Reader, spot: Spot, column: Column, cell: Word, codeBeside: string | null): number | null {
  const { walk } = reader;
  const { b, known } = walk;
  const written = /\s\s|[^\S ]/.test(cell.text) ? cell.text.replace(/\s+/g, ' ') : cell.text;
  const code = /^\s*((?:[\dX]+\.){1,6}[\dX]+)\s*[-–.]?\s+(?=\p{L})/u.exec(written);
  const bare = code === null ? written : written.slice(code[0].length);
  const kode = code?.[1] ?? codeBeside;
  const prefix = kindPrefix(bare);
  const mixed = column.kinds.length !== 1;
  const level = kode === null || !isMixed(column) ? null : levelOfCode(kode);
  const kind: SubjectKind | null =
    level !== null && (column.kinds.length === 0 || column.kinds.includes(level))
      ? level
      : mixed && prefix.kind !== null && (column.kinds.length === 0 || column.kinds.includes(prefix.kind))
        ? prefix.kind
        : column.kinds.length === 1
          ? (column.kinds[0] as SubjectKind)
          : null;
  const kinds = kind === null ? (column.kinds.length === 0 ? null : column.kinds) : [kind];
  const title = prefix.kind !== null && (prefix.colon || mixed) && prefix.kind === kind ? prefix.rest : bare;
  const tidy = title.replace(/\s*\((?:%|[^()]{1,12})\)\s*$/u, (bracket) => (/%/.test(bracket) ? '' : bracket)).trim();
  const found =
    (kode === null ? null : firstOf(known.byKode(kode))) ??
    nameOf(reader, column, kode, kind, known.byTitle(bare, kinds, false)) ??
    nameOf(reader, column, kode, kind, known.byTitle(title, kinds)) ??
    nameOf(reader, column, kode, kind, known.byTitle(tidy, kinds, false));
  const where = place(b, spot, cell.span);
  if (found !== null) {
    const subject = typeof found === 'number' ? found : found.subject;
    const exactElsewhere = typeof found !== 'number' && found.match === 'dekat';
    b.namings.push({
      subject,
      written: title,
      match: exactElsewhere ? 'dekat' : 'sama',
      place: where,
      document: spot.document,
    });
    (b.declaredIn[spot.document] as Set<number>).add(subject);
    return subject;
  }
  const byId = known
    .byId(written.trim())
    .filter((one) => kinds === null || kinds.includes((b.subjects[one] as Subject).kind as SubjectKind));
  if (byId.length > 0) return byId[0] as number;
  if (kind === null && prefix.kind === null) {
    const budget = column.kinds.filter((one) => BUDGET.has(one));
    if (budget.length > 1 && budget.length === column.kinds.length && !reader.levels.told) {
      reader.levels.told = true;
      problem(
        b,
        'nama/tingkat',
        { key: 'nama.tingkat.tidak_jelas', args: { title: written } },
        where,
        `${reader.at.entry}|${titleKey(written)}`,
      );
    }
    return null;
  }
  const as = kind ?? prefix.kind;
  if (as === null) return null;
  const declaredKind = b.subjects.some((one) => one.kind === as && one.explicit);
  const complete = reader.document.transkripsiLengkap;
  const used = b.subjects.some(
    (one) => one.kind === as && one.explicit && one.declared.uri !== b.files[spot.file]?.uri,
  );
  const unknown = declaredKind && (complete || used);
  if (unknown) {
    const near = known.nearestTitle(tidy, [as]);
    const nearTitle = near === null ? null : (b.subjects[near] as Subject).title;
    const declaredAt = near === null ? null : (b.subjects[near] as Subject).declared;
    problem(
      b,
      'nama/tak_dikenal',
      nearTitle === null
        ? { key: 'nama.tak_dikenal.tanpa', args: { written: tidy } }
        : { key: 'nama.tak_dikenal.dekat', args: { written: tidy, near: nearTitle } },
      where,
      `${as}|${titleKey(tidy)}`,
      declaredAt === null ? [] : [{ place: declaredAt, message: { key: 'konsistensi.nama.dinyatakan', args: {} } }],
    );
  }
  const above = isMixed(column) ? levelAbove(reader.open, as) : null;
  const parent =
    above ?? (BUDGET.has(as) && as === 'program' ? budgetSubject(b, known, where) : parentIn(reader, column, as));
  const subject = newSubject(b, known, {
    kind: as,
    code: null,
    kode,
    title: tidy,
    parent,
    declared: where,
    explicit: false,
  });
  // What the row says is checked within the row; it counts nowhere, being most likely another one misspelt.
  if (!unknown) (b.declaredIn[spot.document] as Set<number>).add(subject.id);
  b.namings.push({ subject: subject.id, written: tidy, match: 'baru', place: where, document: spot.document });
  return subject.id;
}

const firstOf = (list: readonly number[]): number | null => list[0] ?? null;

/** Parent of a subject that a row declares: what stands left of it in the table. */
function parentIn(reader: Reader, column: Column, kind: SubjectKind): number | null {
  const { b } = reader.walk;
  const order: SubjectKind[] = ['tujuan', 'sasaran', 'indikator', 'program', 'kegiatan', 'subkegiatan'];
  for (let index = column.index - 1; index >= 0; index--) {
    const above = reader.above.get(index);
    if (above === undefined) continue;
    const over = (b.subjects[above] as Subject).kind;
    if (order.indexOf(over as SubjectKind) >= 0 && order.indexOf(over as SubjectKind) < order.indexOf(kind)) {
      const budgetKind = kind !== 'indikator' && BUDGET.has(kind);
      if (budgetKind === BUDGET.has(over) || kind === 'indikator') return above;
    }
  }
  return null;
}

/** The table's head and a column each say a version, and differ. */
function versionTwice(b: Builder, at: Spot, node: TableNode, head: number, columns: readonly Column[]): void {
  for (const column of columns) {
    if (node.versi === null || column.version === 0 || column.version === node.versi.version) continue;
    problem(
      b,
      'nama/alamat',
      {
        key: 'nama.alamat.versi',
        args: { table: versionWord(node.versi.version), column: versionWord(column.version) },
      },
      place(b, { file: at.file, entry: head }, column.cells.at(-1)?.span ?? { start: 0, end: 0 }),
      `${node.number?.text ?? at.entry}|${column.index}`,
      [{ place: place(b, at, node.versi.span), message: { key: 'kata.pertama', args: {} } }],
    );
  }
}

const versionWord = (version: number): string =>
  version === 1 ? 'murni' : version <= 2 ? 'perubahan' : `perubahan ${version - 1}`;
