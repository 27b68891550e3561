/** Every label a report gives, with its scale, the number it is held against and what the scale gives. */
import { bandsOf, classesOf } from '../../evaluate/scale.ts';
import { type ClaimId, Flag, type StatementId } from '../../model/claim.ts';
import type { MeasureId } from '../../model/measure.ts';
import type { Model, Scale } from '../../model/model.ts';
import type { Period } from '../../model/period.ts';
import type { SubjectId } from '../../model/subject.ts';
import type { RuleContext } from '../../rule.ts';
import { distinct, documentOf, type Known, knownNear, knownOf, quantityOf } from '../values.ts';
import { type Mean, meanOf } from './mean.ts';
import { type Form, fullFormsOf, isBeginning, isNear, labelKey, saysNothing } from './words.ts';

/** What a label is to its scale. */
export type Reading =
  | { readonly as: 'kelas'; readonly scale: Scale; readonly index: number }
  /** A full form where no class has a range. */
  | { readonly as: 'kata'; readonly scale: Scale | null }
  | { readonly as: 'salah tulis'; readonly scale: Scale | null; readonly of: readonly string[] }
  /** No class of the scale has it. */
  | { readonly as: 'asing'; readonly scale: Scale };

export interface LabelFact {
  readonly claim: ClaimId;
  readonly text: string;
  readonly subject: SubjectId;
  /** The measure it is claimed for, as the linker read it. */
  readonly measure: MeasureId;
  readonly period: Period;
  readonly statement: StatementId;
  readonly document: number;
  readonly reading: Reading;
  /** Numbers it was held against (measure in `over`), or the mean that stands for them. */
  readonly over: MeasureId;
  readonly numbers: readonly Known[];
  readonly mean: Mean | null;
  /** Classes the numbers lie in. */
  readonly right: readonly number[];
  readonly verdict: 'cocok' | 'salah' | 'tak diketahui';
  /** A range quoted beside it in its statement (`capaian 66 ≤ 75`). */
  readonly ranges: readonly ClaimId[];
}

const known = new WeakMap<Model, readonly LabelFact[]>();

/** Read once per check: three rules look at them. */
export function labelFacts(context: RuleContext): readonly LabelFact[] {
  const { model } = context;
  const before = known.get(model);
  if (before !== undefined) return before;
  const facts = [...gather(context)];
  known.set(model, facts);
  return facts;
}

function* gather(context: RuleContext): Generator<LabelFact> {
  const { model } = context;
  let forms: ReturnType<typeof formsByMeasure> | null = null;
  for (const [claim, text] of model.claims.labels) {
    if (saysNothing(text)) continue;
    const quantity = model.claims.quantity[claim] as number;
    if (model.quantities.scope[quantity] !== 0) continue;
    const measure = model.quantities.measure[quantity] as MeasureId;
    const subject = model.quantities.subject[quantity] as SubjectId;
    if (!isLabelMeasure(model, measure, subject)) continue;
    const document = documentOf(model, claim);
    const base = {
      claim,
      text,
      subject,
      measure,
      period: model.quantities.period[quantity] as Period,
      statement: model.claims.statement[claim] as StatementId,
      document,
    };
    const scales = scalesFor(model, measure, document, text);
    const formsHere = (): readonly Form[] => {
      forms ??= formsByMeasure(model);
      return forms.get(formKey(model, measure, document)) ?? [];
    };
    yield judged(context, base, readingOf(scales, text, formsHere));
  }
}

/** Words claimed for a target or a realisasi (a grade, an opinion) are values, not labels of a scale. */
function isLabelMeasure(model: Model, measure: MeasureId, subject: SubjectId): boolean {
  return model.traits(measure, subject).label || model.scales.some((scale) => scale.measure === measure);
}

const GENERIC = new Set(['predikat', 'kategori', 'kriteria']);

/** Scales a label may belong to: the one its measure names, else those of the report, else (if any) used ones. */
export function scalesFor(model: Model, measure: MeasureId, document: number, text: string): readonly Scale[] {
  const own = (scales: readonly Scale[]) => {
    const here = scales.filter((scale) => scale.document === document);
    return here.length > 0 ? here : scales;
  };
  const named = own(model.scales.filter((scale) => scale.measure === measure));
  const generic = GENERIC.has(model.measures[measure] ?? '');
  // `Predikat` over another scale's labels means that one.
  const others = generic ? own(model.scales.filter(({ standard, pasted }) => !standard && pasted)) : [];
  if (named[0] !== undefined && classIndex(named[0], text) < 0) {
    const having = others.filter((scale) => classIndex(scale, text) >= 0);
    if (having.length > 0) return having;
  }
  if (named.length > 0) return named.slice(0, 1);
  if (!generic) return [];
  const all = own(model.scales.filter(({ standard }) => !standard));
  const having = all.filter((scale) => classIndex(scale, text) >= 0);
  if (having.length > 0) return having;
  const written = all.filter((scale) => miswritten(scale, text).length > 0);
  return written.length > 0 ? written : all.length === 1 ? all : [];
}

/** Class of a label, by its name or second name; `Baik (B)` and `A / Memuaskan` by either part. -1: none. */
export function classIndex(scale: Scale, text: string): number {
  const keys = [text, ...text.split(/[/()]/)].map(labelKey).filter((key) => key !== '');
  for (const key of keys) {
    const index = scale.classes.findIndex(({ label, second }) =>
      [label, ...second].some((name) => labelKey(name) === key),
    );
    if (index >= 0) return index;
  }
  return -1;
}

function miswritten(scale: Scale, text: string): readonly string[] {
  const labels = scale.classes.map(({ label }) => label);
  const begun = labels.filter((label) => isBeginning(text, label));
  return begun.length > 0 ? begun : labels.filter((label) => isNear(text, label));
}

function readingOf(scales: readonly Scale[], text: string, formsHere: () => readonly Form[]): Reading {
  const [scale] = scales;
  if (scale === undefined || scale.undetermined) {
    const forms = formsHere();
    const form = forms.find(({ label }) => labelKey(label) === labelKey(text));
    const full = form === undefined ? [] : fullForms(form, forms);
    return full.length > 0
      ? { as: 'salah tulis', scale: scale ?? null, of: full }
      : { as: 'kata', scale: scale ?? null };
  }
  for (const one of scales) {
    const index = classIndex(one, text);
    if (index >= 0) return { as: 'kelas', scale: one, index };
  }
  const of = miswritten(scale, text);
  return of.length > 0 ? { as: 'salah tulis', scale, of } : { as: 'asing', scale };
}

const fullFormsIn = new WeakMap<readonly Form[], Map<Form, readonly string[]>>();

/** Asked for every label, of few forms. */
function fullForms(form: Form, forms: readonly Form[]): readonly string[] {
  const known = fullFormsIn.get(forms) ?? new Map<Form, readonly string[]>();
  fullFormsIn.set(forms, known);
  const full = known.get(form) ?? fullFormsOf(form, forms);
  known.set(form, full);
  return full;
}

type Base = Pick<LabelFact, 'claim' | 'text' | 'subject' | 'measure' | 'period' | 'statement' | 'document'>;

const UNKNOWN = { over: -1, numbers: [], mean: null, right: [], verdict: 'tak diketahui', ranges: [] } as const;

function judged(context: RuleContext, base: Base, reading: Reading): LabelFact {
  if (reading.as !== 'kelas') return { ...base, reading, ...UNKNOWN };
  const { scale, index } = reading;
  const bands = bandsOf(scale);
  const { numbers, over, ranges } = numbersFor(context, base, scale.over);
  if (numbers.length > 0) {
    const right = [...new Set(numbers.flatMap(({ value, rounded }) => classesOf(bands, value, rounded)))];
    const verdict = right.length === 0 ? 'tak diketahui' : right.includes(index) ? 'cocok' : 'salah';
    return { ...base, reading, over, numbers, mean: null, right, verdict, ranges };
  }
  for (const measure of scale.over) {
    const mean = meanOf(context, base, measure);
    if (mean === null) continue;
    const right = [...new Set(mean.values.flatMap((value) => classesOf(bands, value, false)))];
    const verdict = right.length === 0 ? 'tak diketahui' : right.includes(index) ? 'cocok' : 'salah';
    return { ...base, reading, over: measure, numbers: [], mean, right, verdict, ranges };
  }
  return { ...base, reading, ...UNKNOWN, ranges };
}

/** The numbers of the label's own statement, else those of its period. */
function numbersFor(
  context: RuleContext,
  { claim, subject, period, statement }: Base,
  over: readonly MeasureId[],
): { readonly numbers: readonly Known[]; readonly over: MeasureId; readonly ranges: readonly ClaimId[] } {
  const { model, judgement } = context;
  const beside = statementClaims(model, statement).filter((other) => {
    const quantity = model.claims.quantity[other] as number;
    return (
      other !== claim &&
      model.quantities.subject[quantity] === subject &&
      over.includes(model.quantities.measure[quantity] as number)
    );
  });
  const measureOf = (other: ClaimId) => model.quantities.measure[model.claims.quantity[other] as number] as number;
  const periodOf = (other: ClaimId) => model.quantities.period[model.claims.quantity[other] as number];
  const ranges = beside.filter((other) => ((model.claims.flags[other] as number) & Flag.range) !== 0);
  const written = beside.flatMap((other) => {
    const number = judgement.isRejected(other) ? null : knownOf(model, other);
    return number === null ? [] : [number];
  });
  // A number beside it that is wrong itself is its number all the same: another measure's says nothing.
  const own = new Set(
    beside.filter((other) => periodOf(other) === period && knownOf(model, other) !== null).map(measureOf),
  );
  const same = written.filter((number) => periodOf(number.claim) === period);
  const chosen = same.length > 0 ? same : written.length === 1 ? written : [];
  const [first] = chosen;
  if (first !== undefined) return { numbers: distinct(chosen), over: measureOf(first.claim), ranges };
  for (const measure of own.size > 0 ? own : over) {
    const numbers = knownNear(context, quantityOf(model, subject, measure, period), statement);
    if (numbers.length > 0) return { numbers, over: measure, ranges };
  }
  return { numbers: [], over: over[0] ?? -1, ranges };
}

const statementIndex = new WeakMap<Model, ReadonlyMap<StatementId, readonly ClaimId[]>>();

/** Claims of the statements that hold a label: the others are never asked for. */
function statementClaims(model: Model, statement: StatementId): readonly ClaimId[] {
  let index = statementIndex.get(model);
  if (index === undefined) {
    const wanted = new Map<StatementId, ClaimId[]>();
    for (const claim of model.claims.labels.keys()) wanted.set(model.claims.statement[claim] as number, []);
    for (let claim = 0; claim < model.claims.count; claim++) {
      wanted.get(model.claims.statement[claim] as number)?.push(claim);
    }
    index = wanted;
    statementIndex.set(model, index);
  }
  return index.get(statement) ?? [];
}

const formKey = (model: Model, measure: MeasureId, document: number): string => {
  const scale = model.scales.find((one) => one.measure === measure && one.document === document);
  return `${scale?.index ?? -1}|${measure}|${document}`;
};

/** Forms of labels by measure and document, with how often they are used; classes of a scale without ranges are full forms. */
function formsByMeasure(model: Model): ReadonlyMap<string, readonly Form[]> {
  const counts = new Map<string, Map<string, { label: string; uses: number; declared: boolean }>>();
  const note = (key: string, label: string, declared: boolean) => {
    const forms = counts.get(key) ?? new Map<string, { label: string; uses: number; declared: boolean }>();
    counts.set(key, forms);
    const form = forms.get(labelKey(label)) ?? { label, uses: 0, declared: false };
    forms.set(labelKey(label), form);
    if (declared) form.declared = true;
    else form.uses++;
  };
  for (const scale of model.scales.filter(({ undetermined }) => undetermined)) {
    for (const { label } of scale.classes) note(formKey(model, scale.measure, scale.document), label, true);
  }
  for (const [claim, label] of model.claims.labels) {
    if (saysNothing(label)) continue;
    const measure = model.quantities.measure[model.claims.quantity[claim] as number] as number;
    note(formKey(model, measure, documentOf(model, claim)), label, false);
  }
  return new Map([...counts].map(([key, forms]) => [key, [...forms.values()]]));
}
