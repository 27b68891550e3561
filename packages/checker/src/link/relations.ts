/** Sentences that assert a relation: of movement, of comparison, of a range of periods. */
import {
  type EqualNode,
  type PeriodNode,
  type RefNode,
  readValue,
  type TrendNode,
  type ValueNode,
} from '@sakip-lint/language';
import type { StatementId } from '../model/claim.ts';
import type { Resolved } from '../model/model.ts';
import { NO_PERIOD } from '../model/period.ts';
import type { Spot } from './builder.ts';
import { gradeOf } from './graded.ts';
import { note } from './noted.ts';
import { readPeriod } from './periods.ts';
import { valuesIn } from './same-writing.ts';
import { claimNode, valueSpan } from './values.ts';
import type { Walk } from './walk.ts';

export type NamedIn = (ref: RefNode, self: number | null) => Resolved | null;

/** `x naik 3 poin`: an indicator is what it achieved; against its target, and for goals, it is how far that got. */
const bareMeasure = ({ b }: Walk, subject: number, { verb }: TrendNode): string =>
  b.subjects[subject]?.kind === 'indikator' && !OF_TARGET.has(verb) ? 'realisasi' : 'capaian';

const OF_TARGET: ReadonlySet<TrendNode['verb']> = new Set([
  'melebihi target',
  'mencapai target',
  'belum mencapai target',
  'tercapai',
  'tidak tercapai',
  'berhasil',
  'gagal',
] as TrendNode['verb'][]);

const COMPARING: ReadonlySet<TrendNode['verb']> = new Set(['di atas', 'di bawah', 'sama dengan']);

export function linkTrend(
  walk: Walk,
  at: Spot,
  written: TrendNode,
  found: Resolved,
  statement: StatementId,
  named: NamedIn,
  nth = 0,
): void {
  const { b, resolve } = walk;
  const document = b.documents[at.document] as (typeof b.documents)[number];
  const range = rangeOf(written);
  const said = overRange(written);
  const node = isFromGrade(walk, said, found.subject) ? fromGrade(said) : said;
  const measure =
    found.measure ?? resolve.measure(found.subject, bareMeasure(walk, found.subject, node), null)?.measure ?? -1;
  const period = (range === null ? found.period : readPeriod(b, range.to, document)) ?? NO_PERIOD;
  const { subject, version } = found;
  const quantity = (p: number): number => b.quantities.intern(subject, measure, p, version, 0);
  const says = (value: ValueNode | null, p: number | null, v = version): void => {
    if (value === null) return;
    if (p === null) note(b, at, value.value, valueSpan(value));
    else claimNode(walk, at, statement, { subject, measure, period: p, version: v, scope: 0 }, value);
  };
  if (node.rest === 'batas') {
    for (const value of valuesIn({ ...written, further: [], and: null })) note(b, at, value.value, valueSpan(value));
    return;
  }
  const comparing = COMPARING.has(node.verb);
  const others: number[] = [];
  const fromRef = node.from?.ref ?? null;
  for (const ref of fromRef === null ? node.others : [fromRef, ...node.others]) {
    const other = named(ref, found.subject);
    if (other === null) continue;
    // `realisasi meningkat dibandingkan capaian tahun 2021`: what was reached then.
    const reached = isReached(ref) && b.measures[measure] === 'realisasi' && other.subject === subject;
    others.push(
      reached && other.period !== null
        ? quantity(other.period)
        : other.measure !== null && other.period !== null
          ? b.quantities.intern(other.subject, other.measure, other.period, other.version, 0)
          : b.quantities.intern(other.subject, measure, period, version, 0),
    );
  }
  if (comparing && node.from?.period) {
    const before = readPeriod(b, node.from.period, document);
    if (before !== null) others.push(quantity(before));
  }
  const versioned = walk.traits(measure, subject).berversi;
  const { from, to } = node;
  if (from?.value) {
    const [other] = from.ref === null ? [] : others;
    if (other !== undefined) sayOther(walk, at, statement, other, from.value);
    else if (from.period) says(from.value, readPeriod(b, from.period, document), from.version?.version);
    else if (from.version !== null || (versioned && node.verb === 'berubah'))
      says(from.value, period, from.version?.version ?? 1);
    // Of an amount that has versions: the year before, or the version before?
    else says(from.value, versioned || period <= 64 ? null : period - 64);
  }
  if (to !== null && !comparing && !node.verb.includes('target'))
    says(to.value, to.period ? readPeriod(b, to.period, document) : period, to.version?.version);
  else if (to !== null && node.verb.includes('target'))
    aim(walk, at, statement, node, to.value, subject, measure, period);
  const own = isOwn(node);
  if (node.by !== null && own) says(node.by, period);
  for (const value of [own ? null : node.by, node.or?.value ?? null, node.within]) {
    if (value !== null) note(b, at, value.value, valueSpan(value));
  }
  b.trends.push({
    node,
    nth,
    quantity: quantity(period),
    subject,
    measure,
    period,
    others,
    statement,
    file: at.file,
    entry: at.entry,
    document: at.document,
  });
}

/** `tetap sebesar 80%`, `tertinggi yaitu 98%`: the amount is the value itself. */
const isOwn = ({ verb, from, to }: TrendNode): boolean =>
  verb === 'tertinggi' || verb === 'terendah' || (verb === 'tetap' && from?.value == null && to === null);

/** `melebihi target 82,00`: what the target is, where the sentence is about the value that is held against it. */
function aim(
  walk: Walk,
  at: Spot,
  statement: StatementId,
  { over, source }: TrendNode,
  value: ValueNode,
  subject: number,
  measure: number,
  period: number,
): void {
  const { b } = walk;
  const document = b.documents[at.document] as (typeof b.documents)[number];
  const of = over === null ? period : over.form === 'rentang' ? null : readPeriod(b, over, document);
  const target = walk.resolve.measure(subject, 'target', source?.text ?? null)?.measure ?? -1;
  if (of === null || target < 0 || b.measures[measure] !== 'realisasi') note(b, at, value.value, valueSpan(value));
  else claimNode(walk, at, statement, { subject, measure: target, period: of, version: 0, scope: 0 }, value);
}

const isReached = ({ steps }: RefNode): boolean =>
  steps.length === 1 && /^(?:capaian|nilai)$/i.test(steps[0]?.text ?? '');

function sayOther(walk: Walk, at: Spot, statement: StatementId, quantity: number, value: ValueNode): void {
  const { quantities } = walk.b;
  const of = quantities.of(quantity);
  claimNode(walk, at, statement, of, value);
}

/** The sentence's verbs in order; null for the `=` that it begins with. */
export function verbsOf(node: EqualNode | TrendNode): readonly (TrendNode | undefined)[] {
  const verbs: (TrendNode | undefined)[] = [node.kind === 'tren' ? node : undefined];
  for (let at = node.and; at !== null; at = at.and) verbs.push(at);
  return verbs;
}

/** `REF 2021 s.d. 2023 meningkat`: the years that the sentence is about, where it does not say them otherwise. */
function rangeOf({ ref, over }: TrendNode): Extract<PeriodNode, { form: 'rentang' }> | null {
  const { period } = ref.modifiers;
  return period?.form === 'rentang' && over === null ? period : null;
}

/** The sentence, with its years in their place. */
export function overRange(node: TrendNode): TrendNode {
  const range = rangeOf(node);
  return range === null ? node : { ...node, over: range };
}

/** `meningkat dari WDP 2023 menjadi WTP`: a grade of the subject's order is a value, unless something is called so. */
function isFromGrade({ b, resolve }: Walk, node: TrendNode, subject: number): boolean {
  const steps = node.from?.ref?.steps ?? [];
  const [step] = steps;
  if (step === undefined || steps.length > 1 || step.as === 'tabel') return false;
  if (gradeOf(b, b.subjects[subject]?.satuan ?? null, step.text) === null) return false;
  return step.as === 'judul' || resolve.measure(subject, step.text, null) === null;
}

/** The sentence, with a grade as the value it is. */
export function fromGrade(node: TrendNode): TrendNode {
  const ref = node.from?.ref ?? null;
  const [step] = ref?.steps ?? [];
  if (ref === null || step === undefined) return node;
  const { text, span } = step;
  const value: ValueNode = { text, value: readValue(text), span, words: null, scope: null, calculation: [] };
  return { ...node, from: { value, period: ref.modifiers.period, version: null, ref: null } };
}

/** Measures that belong to one period; the others (growth, progress) may well be of a whole range. */
const OF_ONE_PERIOD: ReadonlySet<string> = new Set([
  'target',
  'realisasi',
  'capaian',
  'pagu',
  'serapan',
  'sisa',
  'nilai',
  'fisik',
]);

/** `REF 2021 s.d. 2023 = A s.d. B`: every period's value lies in it. Null: the range is the measure's own period. */
export function eachOf(node: EqualNode, measure: string): TrendNode | null {
  const over: PeriodNode | null = node.ref.modifiers.period;
  if (over?.form !== 'rentang' || node.rel !== '=' || node.other !== null || !OF_ONE_PERIOD.has(measure)) return null;
  if (node.value.value.kind !== 'rentang' && node.value.value.kind !== 'angka') return null;
  return {
    kind: 'tren',
    head: node.head,
    clauses: node.clauses,
    ref: node.ref,
    verb: 'berkisar',
    verbSpan: node.value.span,
    always: false,
    years: null,
    by: null,
    poin: false,
    from: null,
    to: null,
    within: node.value,
    over,
    among: null,
    others: [],
    source: null,
    last: false,
    or: null,
    mean: false,
    further: [],
    and: null,
    rest: null,
  };
}
