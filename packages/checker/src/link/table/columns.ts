/** The head of a table: which rows it is, and what each column claims. */
import {
  type HeadFact,
  isHeadCell,
  type RowNode,
  readHead,
  type SubjectKind,
  squeeze,
  type Word,
} from '@sakip-lint/language';
import type { DocumentInfo } from '../../model/model.ts';
import type { Period } from '../../model/period.ts';
import { BASE_PERIOD, periodOf, upTo } from '../../model/period.ts';
import { type Builder, measureId } from '../builder.ts';

export interface Column {
  readonly index: number;
  readonly head: string;
  readonly cells: readonly Word[];
  readonly role: 'nomor' | 'teks' | 'satuan' | 'abaikan' | 'subjek' | 'ukuran' | 'label' | 'sebutan' | 'kosong';
  readonly kinds: readonly SubjectKind[];
  readonly measure: string | null;
  /** null: the table's or document's own. */
  readonly period: Period | null;
  readonly version: number;
  /** Whose measure it is, as far as the head says. */
  readonly owner: 'kinerja' | 'anggaran' | null;
  readonly magnitude: number;
  readonly percent: boolean;
  /** A column headed by a label of a scale: that label, and the scale's measure. */
  readonly label: string | null;
}

const SUBJECT_WORDS =
  /^(?:tujuan|sasaran|program|kegiatan|sub|subkegiatan|indikator|kinerja|utama|strategis|strategik|dan|iku|uraian|rincian|jenis|belanja|urusan|bidang|outcome|output|individu|nama)+$/;

/** Rows a head may have. */
const MOST_HEADS = 6;

/** Words alone, each below a head that is merged over several columns: blank below all others. */
function isUnderMerged(above: RowNode, row: RowNode): boolean {
  let under = 0;
  for (const [at, cell] of row.cells.entries()) {
    if (cell.text === '') continue;
    if (/^[\s(–-]*(?:Rp\.?\s*)?\d[\d.,]*\s*%?\)?$/iu.test(cell.text) && !/^(?:19|20)\d{2}\*?$/.test(cell.text))
      return false;
    const head = above.cells[at]?.text ?? '';
    if (head === '') under++;
    else if ((above.cells[at + 1]?.text ?? head) !== '') return false;
  }
  return under > 0 && (above.cells[0]?.text ?? '') !== '' && (row.cells[0]?.text ?? '') === '';
}

/** How many rows the head has: the first, and every next one whose filled cells all read as head words. */
export function headRows(b: Builder, rows: readonly RowNode[]): number {
  const declared = b.scales.filter((scale) => !scale.standard);
  const scaleNames = new Set(
    declared.flatMap((scale) => [scale.name, ...scale.classes.map((one) => one.label.toLowerCase())]),
  );
  const quarters = rows.slice(0, 2).some((row) => row.cells.some((cell) => /triwulan|\btw\b/iu.test(cell.text)));
  // `|---|` ends the head wherever it stands.
  const rule = rows.slice(0, MOST_HEADS).findIndex((row) => row.rule);
  if (rule > 0) return rule + 1;
  let count = 1;
  while (count < Math.min(rows.length, MOST_HEADS)) {
    const row = rows[count] as RowNode;
    if (row.rule) {
      count++;
      break;
    }
    const filled = row.cells.filter((cell) => cell.text !== '');
    if (filled.length === 0 || row.elided) break;
    const numbers = filled.every((cell) => /^\(?-?\d{1,2}\)?(?:\s*=.*)?$/.test(cell.text)) && rising(filled);
    // A bare number among words is a value; in a head numbers stand together.
    const words = filled.every((cell) => !/^\d{1,2}$/.test(cell.text) && headCell(cell.text, quarters, scaleNames));
    if (!numbers && !words && !isUnderMerged(rows[count - 1] as RowNode, row)) break;
    if (!numbers && filled.every((cell) => /^(?:19|20)\d{2}$/.test(cell.text)) && filled.length < 2) break;
    count++;
  }
  return count;
}

function rising(cells: readonly Word[]): boolean {
  if (cells.length < 3) return false;
  const numbers = cells.map((cell) => Number(/\d+/.exec(cell.text)?.[0]));
  return numbers.every((n, at) => at === 0 || n > (numbers[at - 1] as number));
}

function headCell(text: string, quarters: boolean, scales: ReadonlySet<string>): boolean {
  if (scales.has(text.toLowerCase())) return true;
  if (/^(?:keterangan|ket\.?)$/iu.test(text)) return true;
  if (!isHeadCell(text, quarters)) return false;
  const fact = readHead(text, quarters);
  if (fact.role === 'subjek') return SUBJECT_WORDS.test(squeeze(text));
  return text.split(/\s+/).length <= 5;
}

export function readColumns(
  b: Builder,
  rows: readonly RowNode[],
  heads: number,
  document: DocumentInfo,
): readonly Column[] {
  const width = Math.max(...rows.slice(0, heads).map((row) => row.cells.length));
  const grid = rows
    .slice(0, heads)
    .filter((row) => !row.rule && !isNumbers(row))
    .map((row) => merged(row, width));
  fillDown(grid);
  const columns: Column[] = [];
  for (let index = 0; index < width; index++) {
    const cells = grid.map((row) => row[index]).filter((cell): cell is Word => cell !== undefined && cell.text !== '');
    columns.push(column(b, index, cells, document, columns));
  }
  return columns;
}

const isNumbers = (row: RowNode): boolean =>
  row.cells.some((cell) => cell.text !== '') &&
  row.cells.every((cell) => cell.text === '' || /^\(?-?\d{1,2}\)?(?:\s*=.*)?$/.test(cell.text));

function merged(row: RowNode, width: number): (Word | undefined)[] {
  return Array.from({ length: width }, (_, at) => row.cells[at]);
}

/** A blank head cell repeats the text on its left, not past a column where a row above has its own, not in the lowest row. */
function fillDown(grid: (Word | undefined)[][]): void {
  for (let r = 0; r < grid.length - 1; r++) {
    const row = grid[r] as (Word | undefined)[];
    let open: Word | undefined;
    for (let c = 0; c < row.length; c++) {
      const own = row[c];
      if (own !== undefined && own.text !== '') {
        open = own;
        continue;
      }
      const above = grid.slice(0, r).some((upper) => upper[c]?.text && upper[c] !== upper[c - 1]);
      if (above) open = undefined;
      // A merged cell spans columns that have a head of their own below.
      const below = grid.slice(r + 1).some((lower) => lower[c] !== undefined && lower[c]?.text !== '');
      row[c] = below ? open : undefined;
    }
  }
}

function column(
  b: Builder,
  index: number,
  cells: readonly Word[],
  document: DocumentInfo,
  left: readonly Column[],
): Column {
  const head = cells.map((cell) => cell.text).join(' › ');
  const base: Column = {
    index,
    head,
    cells,
    role: 'kosong',
    kinds: [],
    measure: null,
    period: null,
    version: 0,
    owner: null,
    magnitude: 0,
    label: null,
    percent: false,
  };
  const lowest = cells.at(-1);
  if (lowest === undefined) return base;
  const declared = b.scales.filter((scale) => !scale.standard);
  const byName = declared.find((scale) => scale.name === lowest.text.toLowerCase());
  if (byName !== undefined) return { ...base, role: 'label', measure: byName.name };
  for (const scale of declared) {
    const found = scale.classes.find((one) => squeeze(one.label) === squeeze(lowest.text));
    if (found !== undefined) return { ...base, role: 'sebutan', measure: scale.name, label: found.label };
  }
  let fact: HeadFact | null = null;
  let period: Period | null = null;
  let version = 0;
  let owner: Column['owner'] = null;
  let magnitude = 0;
  let quarter = false;
  let percent = false;
  for (const cell of cells) {
    const one = readHead(cell.text, quarter);
    quarter ||= /triwulan/iu.test(cell.text);
    if (one.group !== null) owner = one.group;
    if (one.period !== null) period = combine(period, one.period, document);
    // The end of a plan whose years nobody says.
    if (one.period?.named === 'akhir' && document.renstra === null) return { ...base, role: 'teks' };
    if (one.version > 0) version = one.version;
    magnitude = Math.max(magnitude, one.magnitude);
    percent ||= one.percent;
    if (one.role !== null && !(one.group !== null && cells.length > 1)) fact = one;
    else if (fact === null && one.percent && cell === lowest) fact = { ...one, role: 'ukuran', measure: '%' };
    else if (fact === null && one.role !== null && cell === lowest) fact = one;
    // Below a measure a word that says nothing known is some other measure than that.
    else if (fact !== null && cell === lowest && cells.length > 1 && !isPlain(one, cell.text))
      return { ...base, role: 'teks' };
  }
  const near = left.findLast((one) => one.role === 'ukuran');
  if (fact === null) {
    // `Target | Rp` below a year: what it costs.
    if (/^\(?rp\.?\)?$/iu.test(lowest.text))
      return { ...base, role: 'ukuran', measure: 'pagu', owner: 'anggaran', period, version };
    if (period !== null) return { ...base, role: 'ukuran', period, version };
    return { ...base, role: 'teks' };
  }
  const role = fact.role as Column['role'];
  if (role === 'label') {
    const scale = labelScale(declared, lowest.text);
    return scale === null ? { ...base, role: 'teks' } : { ...base, role: 'label', measure: scale, period, version };
  }
  if (fact.measure === '%') {
    if (near?.measure !== 'realisasi') return { ...base, role: 'teks' };
    // It is of what stands on its left.
    period ??= near.period;
    if (version === 0) version = near.version;
  }
  const told = measureOf(fact.measure, owner, near, { head, percent, period });
  if (told === null) return { ...base, role: 'teks' };
  if (told.measure !== null) measureId(b, told.measure);
  return { ...base, ...told, role, kinds: fact.kinds, period, version, magnitude, percent };
}

/** The measure a head's words mean beside the column on their left, and whose it is; null: none that is checked. */
function measureOf(
  said: string | null,
  group: Column['owner'],
  near: Column | undefined,
  { head, percent, period }: Pick<Column, 'head' | 'percent' | 'period'>,
): Pick<Column, 'measure' | 'owner'> | null {
  const money = group === 'anggaran' || (group === null && near?.owner === 'anggaran');
  const budget = (measure: string) => ({ measure, owner: 'anggaran' as const });
  if (percent && /fisik/iu.test(head)) return { measure: 'fisik', owner: group };
  switch (said) {
    case '%':
      return money ? budget('serapan') : { measure: 'capaian', owner: group };
    case 'realisasi':
    case 'realisasi anggaran':
      if (money || said === 'realisasi anggaran') return budget(percent ? 'serapan' : 'realisasi');
      // Beside a realisasi that is no percentage it is the capaian.
      return percent && near?.measure === 'realisasi' && !near.percent && near.period === period
        ? { measure: 'capaian', owner: group }
        : { measure: 'realisasi', owner: group };
    case 'capaian':
      return money ? budget('serapan') : { measure: 'capaian', owner: group };
    case 'target':
      return group === 'anggaran' ? budget('pagu') : { measure: 'target', owner: group };
    case 'pagu':
      // `% Keuangan`
      return percent ? (near?.measure === 'realisasi' ? budget('serapan') : null) : budget('pagu');
    case 'sisa':
      return percent ? null : budget('sisa');
    case 'serapan':
      return budget('serapan');
    default:
      return { measure: said, owner: group };
  }
}

/** What may stand below a measure without changing it. */
function isPlain(fact: HeadFact, text: string): boolean {
  if (fact.role !== null || fact.group !== null || fact.period !== null || fact.percent || fact.version > 0)
    return true;
  return fact.magnitude > 0 || /^(?:k|rp|rupiah|n|jumlah|total|nilai|besaran|angka|satuan|tahun)?$/.test(squeeze(text));
}

/** The scale a label column means: the one of that name, else `predikat` for the only or any scale over capaian. */
function labelScale(scales: readonly { readonly name: string }[], head: string): string | null {
  const key = squeeze(head);
  const named = scales.find((scale) => key.startsWith(squeeze(scale.name)));
  if (named !== undefined) return named.name;
  return 'predikat';
}

function combine(before: Period | null, said: NonNullable<HeadFact['period']>, document: DocumentInfo): Period | null {
  if (said.named === 'awal') return BASE_PERIOD;
  if (said.named === 'akhir') return document.renstra === null ? before : periodOf(document.renstra.to);
  const year = said.year ?? (before !== null && before > 64 ? Math.trunc(before / 64) : document.tahun);
  if (year === null) return before;
  const part = said.part || (before !== null && before > 64 ? before & 31 : 0);
  const period = periodOf(year, part);
  return said.upTo ? upTo(period) : period;
}
