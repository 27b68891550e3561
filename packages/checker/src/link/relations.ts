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
import { claimNode, valueSpan } from './values.ts';
import type { Walk } from './walk.ts';

export type NamedIn = (ref: RefNode, self: number | null) => Resolved | null;

const COMPARING: ReadonlySet<TrendNode['verb']> = new Set(['di atas', 'di bawah', 'sama dengan']);

export function linkTrend(
  walk: Walk,
  at: Spot,
  written: TrendNode,
  found: Resolved,
  statement: StatementId,
  named: NamedIn,
): void {
  const { b, resolve } = walk;
  const document = b.documents[at.document] as (typeof b.documents)[number];
  const range = rangeOf(written);
  const said = overRange(written);
  const node = isFromGrade(walk, said, found.subject) ? fromGrade(said) : said;
  const measure = found.measure ?? resolve.measure(found.subject, 'capaian', null)?.measure ?? -1;
  const period = (range === null ? found.period : readPeriod(b, range.to, document)) ?? NO_PERIOD;
  const { subject, version } = found;
  const quantity = (p: number): number => b.quantities.intern(subject, measure, p, version, 0);
  const says = (value: ValueNode | null, p: number | null): void => {
    if (value === null) return;
    if (p === null) note(b, at, value.value, valueSpan(value));
    else claimNode(walk, at, statement, { subject, measure, period: p, version, scope: 0 }, value);
  };
  const comparing = COMPARING.has(node.verb);
  const others: number[] = [];
  const fromRef = node.from?.ref ?? null;
  for (const ref of fromRef === null ? node.others : [fromRef, ...node.others]) {
    const other = named(ref, found.subject);
    if (other === null) continue;
    others.push(
      other.measure !== null && other.period !== null
        ? b.quantities.intern(other.subject, other.measure, other.period, other.version, 0)
        : b.quantities.intern(other.subject, measure, period, version, 0),
    );
  }
  if (comparing && node.from?.period) {
    const before = readPeriod(b, node.from.period, document);
    if (before !== null) others.push(quantity(before));
  }
  if (!comparing && !node.verb.includes('target')) {
    if (node.from?.period) says(node.from.value, readPeriod(b, node.from.period, document));
    else if (node.from?.value) says(node.from.value, period > 64 ? period - 64 : null);
    if (node.to?.value) says(node.to.value, node.to.period ? readPeriod(b, node.to.period, document) : period);
  }
  for (const value of [node.by, node.within]) {
    if (value !== null) note(b, at, value.value, valueSpan(value));
  }
  b.trends.push({
    node,
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
  return { ...node, from: { value, period: ref.modifiers.period, ref: null } };
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
  };
}
