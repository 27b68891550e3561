/**
 * One value of a quantity at every place that contradicts it, each place written as it is written now: its unit, its
 * zeros, its words. A place that cannot say exactly this value is left as it is, and counted.
 */
import {
  type Decimal,
  decimalsOf,
  equals,
  formatNumeral,
  hasLetters,
  type Quoted,
  readValue,
  rescale,
  roundHalfUp,
  terbilang,
  titleKey,
  toCanonical,
  truncate,
  type ValueNode,
} from '@sakip-lint/language';
import { numberOf } from '../evaluate/number.ts';
import type { Edit, Place } from '../finding.ts';
import { type ClaimId, Flag } from '../model/claim.ts';
import type { Model } from '../model/model.ts';
import { claimPlace } from '../rules/claims.ts';
import { claimText } from '../rules/describe.ts';
import { placeIn, sourceAt } from '../rules/draft.ts';
import { bracketOf } from '../rules/format/terbilang.ts';
import { isShortened } from '../rules/konsistensi/shortened.ts';
import { formOf } from '../rules/recompute.ts';
import { claimsOf } from '../rules/values.ts';

export interface Everywhere {
  /** The value, as a person would write it. */
  readonly text: string;
  readonly edits: readonly Edit[];
  /** How many places are rewritten. */
  readonly places: number;
  /** Places that contradict it and cannot say exactly this value in their form. */
  readonly left: readonly Place[];
}

/** null: nobody contradicts what this claim says, or nobody who does can be rewritten. */
export function everywhere(model: Model, claim: ClaimId): Everywhere | null {
  const others = claimsOf(model, model.claims.quantity[claim] as number).filter((one) => one !== claim);
  const value = numberOf(model, claim);
  const written = value === null ? labelsFor(model, claim, others) : numbersFor(model, claim, value, others);
  const rewritten = written.filter(({ edits }) => edits !== null);
  if (rewritten.length === 0) return null;
  return {
    text: value === null ? `"${model.claims.labels.get(claim)}"` : claimText(model, claim),
    edits: rewritten.flatMap(({ edits }) => edits ?? []),
    places: rewritten.length,
    left: written.filter(({ edits }) => edits === null).map(({ place }) => place),
  };
}

/** What becomes of a place that contradicts; null: it cannot be written there. */
interface Rewritten {
  readonly place: Place;
  readonly edits: readonly Edit[] | null;
}

function labelsFor(model: Model, claim: ClaimId, others: readonly ClaimId[]): readonly Rewritten[] {
  const label = model.claims.labels.get(claim);
  if (label === undefined) return [];
  return others.flatMap((other): Rewritten[] => {
    const place = claimPlace(model, other);
    const said = model.claims.labels.get(other);
    if (said === undefined || titleKey(said) === titleKey(label)) return [];
    const source = sourceAt(model, place);
    const at = source.indexOf(said);
    const isFree = at >= 0 && !/["“”„‟″|\\]/.test(label) && !isMark(model, other, said);
    const text = isFree ? source.slice(0, at) + label + source.slice(at + said.length) : '';
    return [{ place, edits: isFree ? [{ place, text }] : null }];
  });
}

/** In a table with a column for each label a mark tells which one holds: another word there would tell nothing. */
function isMark(model: Model, claim: ClaimId, label: string): boolean {
  const file = model.statements.file[model.claims.statement[claim] as number];
  return model.tables.some(
    (table) =>
      table.file === file &&
      table.columns.some(({ head }) => titleKey(head) === titleKey(label)) &&
      table.rows.some(({ entry }) => entry === model.claims.entry[claim]),
  );
}

function numbersFor(model: Model, claim: ClaimId, value: Decimal, others: readonly ClaimId[]): readonly Rewritten[] {
  // A grade's number, and the part of a whole, are said in other words.
  const isPlain = (one: ClaimId): boolean => !model.claims.grades.has(one) && !model.claims.wholes.has(one);
  if (!isPlain(claim) || isRounded(model, claim)) return [];
  return others.flatMap((other): Rewritten[] => {
    const said = numberOf(model, other);
    if (said === null || !contradict(model, claim, value, other, said)) return [];
    const place = claimPlace(model, other);
    return [{ place, edits: isPlain(other) ? editsFor(model, other, said, value) : null }];
  });
}

/** `91,55 miliar`: the amount itself is not said. */
const isRounded = (model: Model, claim: ClaimId): boolean => model.claims.places.has(claim);

/** Neither is the other with fewer decimals, or with the lower places left out. */
function contradict(model: Model, a: ClaimId, x: Decimal, b: ClaimId, y: Decimal): boolean {
  if (equals(x, y)) return false;
  const exact = (claim: ClaimId): boolean => ((model.claims.flags[claim] as number) & Flag.rounded) === 0;
  if (isRounded(model, b)) return !isShortened(model, x, b);
  const fewer = decimalsOf(x) < decimalsOf(y) ? a : b;
  if (exact(fewer)) return true;
  const [coarse, fine] = fewer === a ? [x, y] : [y, x];
  const shown = decimalsOf(coarse);
  return !equals(roundHalfUp(fine, shown), coarse) && !equals(truncate(fine, shown), coarse);
}

function editsFor(model: Model, claim: ClaimId, said: Decimal, value: Decimal): readonly Edit[] | null {
  const place = claimPlace(model, claim);
  const source = sourceAt(model, place);
  const form = formOf(source, said);
  if (form === 'juta' || isRounded(model, claim)) return null;
  // With as many decimals as stand there; where they do not suffice, as the value is printed.
  const fitted = rescale(value, model.claims.scale[claim] as number);
  const shown = decimalsOf(fitted) > (model.claims.scale[claim] as number) ? value : fitted;
  const number = form === 'us' ? /-?\d[\d,]*(?:\.\d+)?/.exec(source) : /-?\d[\d. ]*(?:,\d+)?/.exec(source);
  if (number === null) return null;
  const [old] = number;
  // `5000` and a year are written without dots.
  const isBare = /^-?\d{4,}(?:[,.]\d*)?$/.test(old.trimEnd());
  const plain = isBare ? toCanonical(shown).replace('.', ',') : formatNumeral(shown);
  const digits = form === 'us' ? plain.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.')) : plain;
  const text = source.slice(0, number.index) + digits + source.slice(number.index + old.trimEnd().length);
  const read = readValue(text, form === 'us' ? 'format us' : 'nilai');
  if (read.kind !== 'angka' || !equals(read.numeral.value, value)) return null;
  const words = wordsOf(model, claim);
  if (words === null) return [{ place, text }];
  const spoken = words === 'unknown' ? null : inWords(model, claim, words, value);
  return spoken === null ? null : [{ place, text }, spoken];
}

interface Words {
  readonly value: ValueNode;
  readonly quoted: Quoted;
}

/** The amount in words beside a claim's number; `unknown`: there are some, and whose is not clear. */
function wordsOf(model: Model, claim: ClaimId): Words | 'unknown' | null {
  const file = model.statements.file[model.claims.statement[claim] as number];
  const beside = model.words.filter((one) => one.file === file && one.entry === model.claims.entry[claim]);
  if (beside.length === 0) return null;
  const own = beside.find(({ value }) => value.span.start === model.claims.start[claim]);
  const quoted = own === undefined ? null : own.value.words;
  // In a bracket they stand within the number's own span.
  if (own === undefined || quoted === null || bracketOf(own.value) !== null) return 'unknown';
  return quoted.text.includes('…') ? 'unknown' : { value: own.value, quoted };
}

function inWords(model: Model, claim: ClaimId, { value, quoted }: Words, amount: Decimal): Edit | null {
  const file = model.statements.file[model.claims.statement[claim] as number] as number;
  const capitals = /\p{Lu}\p{Ll}+\s+\p{Lu}/u.test(quoted.text);
  const rupiah = /rupiah/i.test(quoted.text) || (value.value.kind === 'angka' && value.value.numeral.prefix === 'Rp');
  const shouted = hasLetters(quoted.text) && quoted.text === quoted.text.toUpperCase();
  const words = terbilang(amount, { capitals, rupiah });
  if (words === null) return null;
  return {
    place: placeIn(model, file, model.claims.entry[claim] as number, quoted.span),
    text: `"${shouted ? words.toUpperCase() : words}"`,
  };
}
