/** What each column of a table claims, by its head, its neighbours and, where the head leaves it open, its cells. */
import {
  cmp,
  type Decimal,
  HUNDRED,
  neg,
  type RowNode,
  readHead,
  readValue,
  sign,
  squeeze,
  sub,
  titleKey,
  type Word,
} from '@sakip-lint/language';
import type { DocumentInfo } from '../../../model/model.ts';
import { NO_PERIOD, type Period, yearOf } from '../../../model/period.ts';
import { type Builder, measureId } from '../../builder.ts';
import type { Column } from './column.ts';
import {
  areAmounts,
  areCounts,
  areFactors,
  arePercents,
  areSentences,
  areTicks,
  scaleOf,
  textsOf,
} from './column-cells.ts';
import { type HeadSum, sumOfHeads } from './column-head.ts';
import { measureOf, nearOf } from './column-measure.ts';
import { quarterAgainst, timed } from './column-time.ts';
import { labelColumn, labelHead, scoreOf, shareOf } from './column-words.ts';
import { splitHalves } from './halves.ts';
import { headCells } from './head-rows.ts';
import { withoutOwnPlace } from './own-place.ts';
import { isLevelHead, sayLevels } from './told-level.ts';
import { yearTotals } from './year-total.ts';

const EMPTY: Omit<Column, 'index' | 'head' | 'cells'> = {
  role: 'kosong',
  kinds: [],
  measure: null,
  period: null,
  version: 0,
  owner: null,
  of: null,
  magnitude: 0,
  percent: false,
  us: false,
  fraction: false,
  alone: false,
  counted: false,
  label: null,
  unclear: null,
};

/** What a column's head is read against. */
interface Around {
  readonly b: Builder;
  readonly document: DocumentInfo;
  /** The table's own period. */
  readonly period: Period;
  readonly rows: readonly RowNode[];
  /** Head cells of each column, as they stand and without the report's own place. */
  readonly written: readonly (readonly Word[])[];
  readonly heads: readonly (readonly Word[])[];
  /** Measure of the data of the table's own subject that a head names. */
  readonly dataNamed: (head: string) => string | null;
}

export function readColumns(
  b: Builder,
  rows: readonly RowNode[],
  heads: number,
  document: DocumentInfo,
  { period = NO_PERIOD, dataNamed = () => null }: Partial<Pick<Around, 'period' | 'dataNamed'>> = {},
): readonly Column[] {
  const written = headCells(rows, heads);
  const around: Around = {
    b,
    document,
    period,
    rows: rows.slice(heads),
    written,
    heads: splitHalves(withoutOwnPlace(written, document.title)),
    dataNamed,
  };
  const columns: Column[] = [];
  for (const index of around.heads.keys()) {
    columns.push(column(around, index, columns));
    achieved(b, columns);
    // A percentage behind the total of the quarters is of the year.
    columns.splice(-1, 1, yearTotals(columns).at(-1) as Column);
  }
  return owned(
    columns.map((one) => {
      if (isOfOffices(around, one)) return { ...one, role: 'subjek', kinds: ['instansi'] };
      if (isOfAllYears(columns, one) || isReplaced(columns, one))
        return { ...one, role: 'teks', measure: null, owner: null, unclear: null };
      if (meantAsDone(columns, around.rows, one)) {
        measureId(b, 'realisasi');
        return { ...one, measure: 'realisasi' };
      }
      const plan = document.jenis === 'renstra' ? null : planOf(columns, one);
      if (plan !== null) measureId(b, plan);
      // Only budgets have versions: the target that counts is the target.
      const version = one.measure?.startsWith('target') === true ? 0 : one.version;
      return { ...one, version, measure: plan ?? one.measure };
    }),
  );
}

const PLANS = [
  ['pagu renstra', /renstra|rpjmd/iu],
  ['pagu renja', /renja|rkpd|\brka\b|\bkua\b|\bppas\b/iu],
] as const;

/** What a plan set aside, beside the budget of the same year: another amount. */
function planOf(columns: readonly Column[], { head, measure, period }: Column): string | null {
  if (measure !== 'pagu') return null;
  const named = PLANS.find(([, words]) => words.test(head));
  if (named === undefined) return null;
  const [name, words] = named;
  const budget = columns.some((one) => one.measure === 'pagu' && one.period === period && !words.test(one.head));
  return budget ? name : null;
}

/** `Kondisi Akhir › Rp` after the amounts of several years is no last year's: its rows tell whether it adds them. */
function isOfAllYears(columns: readonly Column[], { index, head, measure, period, version }: Column): boolean {
  if (measure !== 'pagu' || !/kondisi|akhir/iu.test(head)) return false;
  const left = columns.filter((one) => one.index < index && one.measure === 'pagu' && one.version === version);
  return new Set(left.map((one) => one.period)).size > 1 && left.some((one) => one.period === period);
}

/** `Target Awal` beside `Target Perubahan`: of the first version, which is not the one that counts. */
function isReplaced(columns: readonly Column[], { head, measure, period, version }: Column): boolean {
  if ((measure !== 'target' && measure !== 'target pk') || version !== 0 || !/\bawal\b/iu.test(head)) return false;
  // `Awal` of a PK is no time of the plan.
  const same = (one: Column): boolean => one.period === period || measure === 'target pk';
  return columns.some((one) => one.measure === measure && one.version > 1 && same(one));
}

const OFFICES = /^(?:nama)?(?:perangkatdaerah|opd|skpd|pd|instansi|unitkerja|satuankerja|unitorganisasi|organisasi)$/u;

/** `Perangkat Daerah` above names of offices that the document declares as its parts. */
function isOfOffices({ b, rows }: Around, { index, role, head }: Column): boolean {
  if ((role !== 'teks' && role !== 'kosong') || !OFFICES.test(squeeze(head))) return false;
  const declared = b.subjects.filter(({ kind, explicit }) => kind === 'instansi' && explicit);
  const texts = new Set(textsOf(rows, index).map(titleKey));
  return declared.some(({ titles }) => titles.some((title) => texts.has(titleKey(title))));
}

function column(around: Around, index: number, left: readonly Column[]): Column {
  const { b, document, rows, heads, written } = around;
  const cells = heads[index] as readonly Word[];
  const head = (written[index] as readonly Word[]).map((cell) => cell.text).join(' › ');
  const base: Column = { ...EMPTY, index, head, cells: written[index] as readonly Word[] };
  const lowest = cells.at(-1);
  if (lowest === undefined) return base;
  const text: Column = { ...base, role: 'teks' };
  const texts = textsOf(rows, index);
  if (isLevelHead(lowest.text)) return sayLevels(texts) ? { ...base, role: 'tingkat' } : text;
  const label = labelHead(b, lowest.text);
  if (label !== null) return { ...base, ...label };
  const data = around.dataNamed(lowest.text);
  if (data !== null) return { ...base, role: 'ukuran', measure: data, owner: 'kinerja' };
  const group = groupAt(heads, index);
  const beside = group.map((at) => heads[at]?.at(-1)?.text ?? '');
  const sum = sumOfHeads(cells, beside, group.indexOf(index), document, around.period);
  const { fact, role, period, version } = sum;
  if (areTicks(texts) && role !== 'subjek' && role !== 'nomor') return { ...base, role: 'abaikan' };
  if (/^(?:keterangan|ket\.?)$/iu.test(lowest.text.trim())) {
    const scale = scaleOf(b, texts);
    return scale === null ? text : { ...base, role: 'label', measure: scale };
  }
  if (role === 'label') return labelColumn(b, base, lowest.text, texts, sum);
  const part = shareOf(around.heads, lowest.text, sum);
  if (part !== undefined)
    return part === null ? text : { ...base, role: 'ukuran', measure: part, period, owner: 'kinerja' };
  if (fact === null) {
    // `Target | Rp` below a year is what it costs; only a pagu has versions (`Sebelum Perubahan`).
    const amounts = version > 0 && sum.unknown.length === 0 && areAmounts(texts);
    if (sum.half === 'rp' || amounts)
      return {
        ...base,
        role: 'ukuran',
        measure: 'pagu',
        owner: 'anggaran',
        period,
        version,
        us: sum.us,
        magnitude: sum.magnitude,
      };
    if (sum.range) return { ...text, unclear: null };
    if (sum.timed)
      return { ...base, role: 'ukuran', period, version, owner: sum.group, us: sum.us, magnitude: sum.magnitude };
    return text;
  }
  const score = scoreOf(fact, left);
  if (score !== null) return { ...base, role: 'ukuran', measure: score, period };
  if ((role === 'satuan' || role === 'subjek') && areCounts(texts))
    // Who is to be served: `Sasaran (orang)`.
    return role === 'subjek' && fact.kinds.includes('sasaran')
      ? { ...base, role: 'ukuran', measure: 'target', owner: 'kinerja', period }
      : text;
  if (role !== 'ukuran')
    return { ...base, role: role ?? 'teks', kinds: fact.kinds, unclear: sum.speaks && !sum.mute ? sum.unknown : null };
  const unclear = { ...text, unclear: sum.mute ? null : sum.unknown };
  if (fact.measure === 'capaian akhir' || (sum.growth && sum.range)) return text;
  if (sum.unknown.length > 0 || sum.range || sum.undecided) return unclear;
  if (sum.nowhere) return text;
  const share = fact.measure === '%' ? nearOf(left) : undefined;
  if (fact.measure === '%' && share?.measure !== 'realisasi') return text;
  const told = measureOf(growing(sum), {
    group: sum.group,
    head,
    percent: sum.percent,
    money: sum.money,
    // A share is of what stands on its left.
    period: period ?? share?.period ?? null,
    half: sum.half,
    performance: fact.performance || (fact.of !== null && DONE.has(fact.of)),
    left,
  });
  if (told === 'tidak pasti') return unclear;
  if (told === null || areSentences(texts)) return text;
  // `Realisasi Anggaran | 98,28%`
  if (told.measure === 'realisasi' && told.owner === 'anggaran' && arePercents(texts))
    return { ...base, role, measure: 'serapan', owner: 'anggaran', period, percent: true };
  if (isPercent(told.measure) ? areAmounts(texts) : told.measure === 'pagu' && arePercents(texts)) return unclear;
  // `Capaian RO (CROi)` of 1 is no percentage: it only counts in the table's own calculations.
  if (fact.of === 'keluaran' && told.measure === 'capaian' && !sum.percent && areFactors(texts)) return text;
  const quarter = quarterAgainst(fact, left, period);
  const own = quarter === null ? sourced(told.measure, document) : `capaian terhadap ${yearOf(quarter)}`;
  if (own !== null) measureId(b, own);
  // A target of the first version is not the one that counts.
  if (own === 'target' && version === 1) return text;
  return {
    ...base,
    ...told,
    measure: own,
    role,
    kinds: fact.kinds,
    of: fact.of,
    period: quarter ?? timed(b, own, period ?? share?.period ?? null, document, left),
    version: version || (share?.version ?? 0),
    magnitude: sum.magnitude,
    percent: sum.percent,
    us: sum.us,
  };
}

/** Whose capaian is no absorption. */
const DONE: ReadonlySet<string> = new Set(['keluaran', 'hasil', 'indikator', 'sasaran', 'tujuan']);

const isPercent = (measure: string | null): boolean =>
  measure === 'capaian' || measure === 'serapan' || measure === 'efisiensi' || measure === 'kemajuan';

/** A document's own target needs no name. */
const sourced = (measure: string | null, { jenis }: DocumentInfo): string | null =>
  measure === `target ${jenis}` ? 'target' : measure === `pagu ${jenis}` ? 'pagu' : measure;

/** The measure under a head of growth: `Rata-rata Pertumbuhan › Anggaran`. */
const growing = ({ fact, growth, half }: HeadSum): string | null => {
  if (!growth || half === 'rp') return fact?.measure ?? null;
  const of = fact?.measure === 'realisasi anggaran' ? 'realisasi' : fact?.measure;
  return of === 'pertumbuhan' ? of : `pertumbuhan(${of})`;
};

/** The columns below the same upper head. */
function groupAt(heads: readonly (readonly Word[])[], index: number): readonly number[] {
  const over = heads[index]?.at(-2);
  return over === undefined ? [] : [...heads.keys()].filter((at) => heads[at]?.at(-2) === over);
}

/** `Target | Capaian | %`: what is achieved and its percentage, where no realisasi is told. */
function achieved(b: Builder, columns: Column[]): void {
  const [aim, done, share] = columns.slice(-3);
  if (aim?.measure !== 'target' || done?.measure !== 'capaian' || done.percent || done.owner === 'anggaran') return;
  if (share === undefined || (!share.head.includes('%') && !/persentase|prosentase|presentase/iu.test(share.head)))
    return;
  const fact = readHead(share.cells.at(-1)?.text ?? '');
  if (fact.half !== '%' && !(share.measure === 'capaian' && share.percent)) return;
  if (columns.some((one) => one.measure === 'realisasi' && one.period === done.period)) return;
  measureId(b, 'realisasi');
  columns.splice(
    -2,
    2,
    { ...done, measure: 'realisasi' },
    { ...share, role: 'ukuran', measure: 'capaian', period: share.period ?? done.period, percent: true },
  );
}

/** `Target | Capaian` without a realisasi: what was achieved, where it lies by the target and not by 100. */
function meantAsDone(columns: readonly Column[], rows: readonly RowNode[], column: Column): boolean {
  if (column.measure !== 'capaian' || column.owner === 'anggaran') return false;
  const of = (name: string): Column | undefined =>
    columns.find(({ measure, period }) => measure === name && period === column.period);
  const target = of('target');
  if (target === undefined || of('realisasi') !== undefined || /persen|%/iu.test(column.head)) return false;
  let nearer = 0;
  for (const { cells } of rows) {
    const [aim, done] = [target, column].map(({ index }) => readValue(cells[index]?.text ?? ''));
    if (aim?.kind !== 'angka' || done?.kind !== 'angka') continue;
    const [toAim, toWhole] = [aim.numeral.value, HUNDRED].map((other) => gap(done.numeral.value, other));
    const order = cmp(toAim as Decimal, toWhole as Decimal);
    if (order > 0) return false;
    if (order < 0) nearer++;
  }
  return nearer > 0;
}

function gap(a: Decimal, b: Decimal): Decimal {
  const difference = sub(a, b);
  return sign(difference) < 0 ? neg(difference) : difference;
}

/** Kinds that a head names count only where a column holds that kind alone; what a program brings about is nobody else's. */
function owned(columns: readonly Column[]): readonly Column[] {
  const kinds = new Set(columns.flatMap((one) => (one.role === 'subjek' && one.kinds.length === 1 ? one.kinds : [])));
  return columns.map((one) => {
    if (one.of === null || kinds.has(one.of)) return one;
    if (one.of !== 'hasil' && one.of !== 'keluaran') return { ...one, of: null };
    return { ...EMPTY, index: one.index, head: one.head, cells: one.cells, role: 'teks', unclear: [] };
  });
}
