/** Sentences with several numbers: which measure of their subject each number is. */
import {
  BUDGET_KINDS,
  type EqualNode,
  type FurtherNode,
  type Modifiers,
  type RefNode,
  type Span,
  type Value,
  type ValueNode,
} from '@sakip-lint/language';
import type { Resolved } from '../model/model.ts';
import type { Subject } from '../model/subject.ts';
import type { Walk } from './walk.ts';

/** A number of the sentence, ready to be claimed. */
export interface Told {
  readonly measure: number;
  readonly modifiers: Modifiers;
  readonly value: ValueNode;
}

/** The numbers of a sentence in order; what cannot be told is left out. */
export interface Telling {
  /** Measure of the first number; null: it claims nothing. */
  readonly first: number | null;
  /** The first number's, where its year stands behind it. */
  readonly modifiers: Modifiers;
  readonly others: readonly Told[];
}

/** Null in `Name`: not told. */
type Name = string | null;

export function tellingOf(walk: Walk, node: EqualNode, found: Resolved): Telling {
  const { b } = walk;
  const subject = b.subjects[found.subject] as Subject;
  const about = aboutOf(subject, node.ref);
  const [next] = node.further;
  const named = found.measure === null ? null : (b.measures[found.measure] ?? null);
  // `sebesar 95% pada tahun 2021`
  const dated = next !== undefined && next.measure === null && next.value === null ? next.modifiers.period : null;
  const own = node.ref.modifiers;
  const clash = dated !== null && own.period !== null;
  const modifiers = dated === null || clash ? own : { ...own, period: dated };
  const qualified = node.rest === 'batas' || clash;
  const name = qualified ? null : firstName(about, named, node);
  const first = name === null ? null : name === named ? found.measure : measureOf(walk, found.subject, name);
  return {
    first,
    modifiers,
    others: qualified ? [] : others(walk, found.subject, about, name, node.value, node.further, modifiers),
  };
}

/** The numbers that follow a sentence about movement or a verdict. */
export function othersOf(walk: Walk, found: Resolved, ref: RefNode, further: readonly FurtherNode[]): readonly Told[] {
  const subject = walk.b.subjects[found.subject] as Subject;
  const named = found.measure === null ? null : (walk.b.measures[found.measure] ?? null);
  return others(walk, found.subject, aboutOf(subject, ref), named, null, further, ref.modifiers);
}

function others(
  walk: Walk,
  subject: number,
  about: About,
  first: Name,
  value: ValueNode | null,
  further: readonly FurtherNode[],
  modifiers: Modifiers,
): Told[] {
  const told: Told[] = [];
  const claims = (name: Name, said: ValueNode, when: Modifiers): void => {
    const measure = name === null ? null : measureOf(walk, subject, name);
    if (measure !== null) told.push({ measure, modifiers: when, value: said });
  };
  let before: Name = value === null ? null : first;
  let percent = value !== null && isPercent(value);
  if (value !== null) inBracket(about, before, value, (name, said) => claims(name, said, modifiers));
  further.forEach((one, k) => {
    if (one.value === null) return;
    const name = nameOf(about, one, before, percent, first, further[k + 1]);
    const when = { ...modifiers, ...saidIn(one.modifiers) };
    claims(name, one.value, when);
    // `Rp 4 dari pagu Rp 5 atau 80%`: what is a part of the whole goes on.
    if (one.joint === 'dari') {
      inBracket(about, before, one.value, (own, said) => claims(own, said, modifiers));
      return;
    }
    before = name;
    percent = isPercent(one.value);
    inBracket(about, before, one.value, (own, said) => claims(own, said, when));
  });
  return told;
}

/** `Rp 4.900 (98%)`: how much of the whole. */
function inBracket(about: About, name: Name, node: ValueNode, claims: (name: Name, said: ValueNode) => void): void {
  const { value } = node;
  if (name !== 'realisasi' || value.kind !== 'angka' || isPercent(node) || about.unit === 'persen') return;
  const { second } = value;
  if (second?.kind !== 'angka' || !isPercentValue(second)) return;
  const at = { start: node.span.start + second.span.start, end: node.span.start + second.span.end };
  const text = node.text.slice(second.span.start, second.span.end);
  const inside = { ...second, span: { start: 0, end: text.length }, at: moved(second.at, -second.span.start) };
  claims(ratioOf(about), { text, value: inside, span: at, words: null, scope: null, calculation: [] });
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** What these modifiers say, and nothing else. */
const saidIn = (modifiers: Modifiers): Partial<Modifiers> =>
  Object.fromEntries(Object.entries(modifiers).filter(([, said]) => said !== null));

const measureOf = (walk: Walk, subject: number, name: string): number | null =>
  walk.resolve.measure(subject, name, null)?.measure ?? null;

/** What numbers of a subject may be. */
interface About {
  readonly budget: boolean;
  /** All of the budget: totals are its own. */
  readonly all: boolean;
  /** Of the subject's values: in percent, in something else, unknown. */
  readonly unit: 'persen' | 'lain' | null;
}

function aboutOf(subject: Subject, ref: RefNode): About {
  const budget = BUDGET_KINDS.has(subject.kind);
  const percent =
    /persen|%/i.test(subject.satuan ?? '') || /^(?:persentase|prosentase|persen)\b|\(%\)/i.test(subject.title);
  const whole = subject.kind === 'anggaran' || ref.steps[0]?.as === 'tabel';
  return { budget, all: whole, unit: percent ? 'persen' : subject.satuan === null ? null : 'lain' };
}

export const isPercent = ({ value }: ValueNode): boolean => isPercentValue(value);

const isPercentValue = (value: Value): boolean =>
  value.kind === 'angka' && (value.numeral.percent || /^persen\b/i.test(value.unit?.text ?? ''));

/** A sentence whose number is not simply its reference's: a share behind it, a percentage of a budget. */
export function saysMore({ says, listed, further, and, rest, value }: EqualNode, kind: string | undefined): boolean {
  if (says !== null || listed !== null || further.length > 0 || and !== null || rest !== null) return true;
  if (value.value.kind !== 'angka') return false;
  const { second } = value.value;
  return (second !== null && isPercentValue(second)) || (BUDGET_KINDS.has(kind ?? '') && isPercent(value));
}

const isRupiah = ({ value }: ValueNode): boolean => value.kind === 'angka' && value.numeral.prefix === 'Rp';

const hasUnit = ({ value }: ValueNode): boolean =>
  value.kind === 'angka' && (value.unit !== null || value.numeral.prefix !== null);

const ratioOf = ({ budget }: About): string => (budget ? 'serapan' : 'capaian');

function firstName(about: About, named: Name, node: EqualNode): Name {
  const { value, says } = node;
  const name = says === null ? (named ?? unnamed(about, node)) : spoken(about, says, named, value);
  // `anggaran.realisasi mencapai 97%`
  if (about.budget && name === 'realisasi' && isPercent(value))
    return about.all || !(node.further[0]?.whole ?? false) ? 'serapan' : null;
  const [next] = node.further;
  if ((name !== 'realisasi' && named !== null) || !isPercent(value)) return name;
  // `98% dari …`: of something that is not understood.
  if (next === undefined && node.rest !== null && about.unit !== 'persen') return null;
  if (next?.joint !== 'dari') return name;
  // `realisasi mencapai 95% dari target`: how much of it, or so much where so much more was due?
  if (about.budget) return next.measure === 'pagu' && (about.all || !next.whole) ? 'serapan' : null;
  if (next.measure !== 'target') return name;
  if (next.modifiers.period?.form === 'akhir') return 'kemajuan';
  if (next.modifiers.period !== null || next.modifiers.source !== null) return null;
  if (next.value !== null && isPercent(next.value)) return name ?? 'realisasi';
  if (next.value !== null || about.unit === 'lain') return 'capaian';
  return null;
}

/** `"Produksi padi" mencapai 4.800 ton`, `anggaran sebesar Rp 5`. */
function unnamed(about: About, { value, ref }: EqualNode): Name {
  if (value.value.kind !== 'angka') return null;
  if (about.budget) return about.all && isRupiah(value) && ref.steps[0]?.as === 'id' ? 'pagu' : null;
  if (ref.steps[0]?.as === 'tabel') return null;
  if (!isPercent(value)) return hasUnit(value) ? 'realisasi' : null;
  return about.unit === 'persen' ? 'realisasi' : about.unit === 'lain' ? 'capaian' : null;
}

/** What a word names, by what stands behind it: *terealisasi 98%* of a budget is its absorption. */
function spoken(about: About, word: string, named: Name, value: ValueNode): Name {
  const percent = isPercent(value);
  switch (word) {
    case 'realisasi':
      if (!percent) return 'realisasi';
      if (about.budget) return 'serapan';
      if (about.unit === 'lain') return 'capaian';
      return about.unit === 'persen' || named === 'realisasi' ? 'realisasi' : null;
    case 'serapan':
      return percent || !about.budget ? 'serapan' : 'realisasi';
    case 'capaian':
      if (about.budget) return about.all && percent ? 'serapan' : about.all ? 'realisasi' : null;
      if (named === 'realisasi' && about.unit !== 'lain') return percent ? null : 'realisasi';
      return percent || !hasUnit(value) ? 'capaian' : 'realisasi';
    case 'target':
      return about.budget && isRupiah(value) ? 'pagu' : 'target';
    case 'pagu':
      return about.budget && !percent ? 'pagu' : null;
    case 'sisa':
      return about.budget && !percent ? 'sisa' : null;
    default:
      return word;
  }
}

function nameOf(
  about: About,
  one: FurtherNode,
  before: Name,
  percentBefore: boolean,
  first: Name,
  next: FurtherNode | undefined,
): Name {
  const value = one.value as ValueNode;
  if (one.whole && !about.all) return null;
  if (one.measure !== null) return spoken(about, one.measure, null, value);
  if (one.joint !== 'atau') return first;
  if (isPercent(value)) {
    const ofAll = next?.joint === 'dari' && next.whole && !about.all;
    return before === 'realisasi' && !ofAll ? ratioOf(about) : null;
  }
  return percentBefore && before === ratioOf(about) && (!about.budget || isRupiah(value)) ? 'realisasi' : null;
}
