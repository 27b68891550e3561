/** One quantity claimed with different values; the culprit by arithmetic first, by votes last. */
import {
  cmpRational,
  type Decimal,
  decimalsOf,
  equals,
  roundHalfUp,
  toCanonical,
  toRational,
  trimZeros,
  truncate,
} from '@sakip-lint/language';
import { contains, printedInterval } from '../../evaluate/interval.ts';
import { numberOf, placesOf } from '../../evaluate/number.ts';
import type { Message } from '../../messages/message.ts';
import { type ClaimId, Flag } from '../../model/claim.ts';
import type { Model } from '../../model/model.ts';
import type { Draft, Rule, RuleContext } from '../../rule.ts';
import { claimPlace } from '../claims.ts';
import { claimName, claimText } from '../describe.ts';
import { draft, label, message } from '../draft.ts';
import { claimAt, saidIn } from '../format/terbilang.ts';
import { aboutClaim, PRECEDENCE, pairStory, statementStory, valueFix } from '../recompute.ts';
import { claimsOf, documentOf } from '../values.ts';
import { dateDrafts } from './dates.ts';
import { explanationOf } from './explained.ts';
import { unsaidInForce } from './in-force.ts';
import { otherYearNote } from './other-year.ts';
import { declaredOf, isShortened } from './shortened.ts';
import { type TwoVersions, twoVersions } from './unsaid-version.ts';

const ID = 'konsistensi/nilai';

export const rule: Rule = {
  id: ID,
  level: 'error',
  summary: {
    id: 'Satu besaran yang tertulis dengan nilai berbeda di beberapa tempat.',
    en: 'One quantity that is given with different values in several places.',
  },
  check: function* (context) {
    const { claimStart, claimIds, count } = context.model.quantities;
    const { mantissa, scale } = context.model.claims;
    const differing: number[] = [];
    for (let quantity = 0; quantity < count; quantity++) {
      const from = claimStart[quantity] as number;
      const to = claimStart[quantity + 1] as number;
      if (to - from < 2) continue;
      // Nearly all quantities repeat one print: nothing is made for them.
      const first = claimIds[from] as number;
      let same = true;
      for (let k = from + 1; k < to && same; k++) {
        const claim = claimIds[k] as number;
        same = mantissa[claim] === mantissa[first] && scale[claim] === scale[first];
      }
      // What is no number (NaN) differs from itself.
      if (!same) differing.push(quantity);
    }
    const versions = twoVersions(context, differing);
    yield* versions.drafts;
    for (const quantity of differing) yield* quarrels(context, quantity, claimsOf(context.model, quantity), versions);
    for (const { unsaid, claims } of unsaidInForce(context.model)) yield* quarrels(context, unsaid, claims, versions);
    yield* dateDrafts(context, ID);
  },
};

/** Claims of one value. */
interface Group {
  readonly value: Decimal;
  readonly claims: ClaimId[];
}

function* quarrels(
  context: RuleContext,
  quantity: number,
  claims: Iterable<ClaimId>,
  versions: TwoVersions,
): Generator<Draft> {
  const { model } = context;
  const groups: Group[] = [];
  const ranges: ClaimId[] = [];
  for (const claim of claims) {
    const value = numberOf(model, claim);
    if (value === null) {
      if (((model.claims.flags[claim] as number) & Flag.range) !== 0) ranges.push(claim);
      continue;
    }
    const group = groups.find((one) => equals(one.value, value));
    if (group === undefined) groups.push({ value, claims: [claim] });
    else group.claims.push(claim);
  }
  if (groups.length > 1 && !isMixed(model, groups)) yield* values(context, quantity, groups, versions);
  yield* bounds(context, groups, ranges);
  yield* rangesApart(context, ranges);
}

/** `10 – 14 hari` here and `10 – 41` there, in one document. */
function* rangesApart({ model }: RuleContext, ranges: readonly ClaimId[]): Generator<Draft> {
  const [first, ...others] = ranges;
  if (first === undefined) return;
  const same = others.filter((one) => documentOf(model, one) === documentOf(model, first));
  const off = same.filter((one) => isOtherRange(model, first, one));
  const last = off[off.length - 1];
  if (last === undefined || explanationOf(model, last) !== null || explanationOf(model, first) !== null) return;
  yield draft(
    {
      rule: ID,
      message: message('hitungan.nilai.berbeda', {
        name: claimName(model, last),
        stated: claimText(model, last),
        other: claimText(model, first),
      }),
      primary: claimPlace(model, last),
      labels: ranges
        .filter((one) => one !== last)
        .slice(0, 8)
        .map((one) => label(claimPlace(model, one), 'hitungan.nilai.label', { value: claimText(model, one) })),
      stories: [statementStory(model, last)],
      precedence: PRECEDENCE.repeat,
    },
    ...aboutClaim(model, last),
  );
}

/** Two ranges, or two bounds on one side, with other ends. */
function isOtherRange({ claims }: Model, a: ClaimId, b: ClaimId): boolean {
  const [x, y] = [claims.others.get(a), claims.others.get(b)];
  if (x?.kind !== 'rentang' || y?.kind !== 'rentang') return false;
  const ends = [[x.low, y.low] as const, [x.high, y.high] as const];
  if (ends.some(([one, other]) => (one === null) !== (other === null))) return false;
  return ends.some(([one, other]) => one !== null && other !== null && !equals(one.numeral.value, other.numeral.value));
}

/** Parts of a whole (`186/100.000`) beside plain numbers: two ways of writing it. */
function isMixed({ claims: { wholes } }: Model, groups: readonly Group[]): boolean {
  if (wholes.size === 0) return false;
  const all = groups.flatMap(({ claims }) => claims);
  const parts = all.filter((claim) => wholes.has(claim)).length;
  return parts > 0 && parts < all.length;
}

function* values(
  context: RuleContext,
  quantity: number,
  groups: readonly Group[],
  versions: TwoVersions,
): Generator<Draft> {
  const { model } = context;
  const measure = model.measures[model.quantities.measure[quantity] as number] ?? '';
  const apart = (a: Group, b: Group): boolean =>
    measure.startsWith('target')
      ? onlyAcrossDocuments(model, a, b)
      : (measure === 'pagu' && isPlanned(model, a) !== isPlanned(model, b)) ||
        a.claims.some((one) => b.claims.some((other) => versions.apart(one, other)));
  const clashes = (a: Group, b: Group): boolean => !compatible(context, a, b) && !apart(a, b);
  const involved = groups.filter((group) => groups.some((other) => other !== group && clashes(group, other)));
  if (involved.length < 2) return;
  const right = bestOf(context, involved);
  if (right === null) {
    // Nothing to decide: the later place speaks, both are labelled.
    const [last, ...others] = [...involved].sort((a, b) => latest(model, b) - latest(model, a)) as [Group, ...Group[]];
    const claim = last.claims[last.claims.length - 1] as ClaimId;
    yield tell(context, claim, last, others[0] as Group, null, involved);
    return;
  }
  for (const group of involved) {
    if (group === right || !clashes(group, right)) continue;
    yield tell(context, culpritIn(context, group), group, right, culpritIn(context, group), involved);
  }
}

/** The rejected claim of a group, else its first. */
function culpritIn({ judgement }: RuleContext, group: Group): ClaimId {
  return group.claims.find((claim) => judgement.isRejected(claim)) ?? (group.claims[0] as ClaimId);
}

function tell(
  { model }: RuleContext,
  claim: ClaimId,
  group: Group,
  other: Group,
  culprit: ClaimId | null,
  involved: readonly Group[],
): Draft {
  const reference = other.claims[0] as ClaimId;
  const explained =
    [...group.claims, ...other.claims].map((one) => explanationOf(model, one)).find((text) => text !== null) ?? null;
  const key = explained !== null ? 'dijelaskan' : culprit === null ? 'berbeda' : 'salah';
  const told = involved
    .filter((one) => culprit === null || one === group || one === other)
    .flatMap(({ claims }) => claims);
  return draft(
    {
      rule: ID,
      message: message(`hitungan.nilai.${key}`, {
        name: claimName(model, claim),
        stated: claimText(model, claim),
        other: claimText(model, reference),
        ...(explained === null ? {} : { explained }),
      }),
      primary: claimPlace(model, claim),
      labels: told
        .filter((one) => one !== claim)
        .map((one) =>
          group.claims.includes(one)
            ? label(claimPlace(model, one), 'hitungan.label.ulang')
            : label(claimPlace(model, one), 'hitungan.nilai.label', { value: claimText(model, one) }),
        ),
      // Where it is decided, `konsistensi/salin` tells of it.
      notes: culprit === null ? notesOn(model, [claim, reference]) : [],
      fixes: culprit === null ? [] : valueFix(model, culprit, claimText(model, reference).replace(/^Rp |%$/g, '')),
      stories: [...pairStory(group.value, other.value), statementStory(model, claim)],
      precedence: PRECEDENCE.repeat,
      ...(culprit === null ? { against: [claim, reference] as const } : { culprit, right: reference }),
      ...(explained === null ? {} : { severity: 'info' as const }),
    },
    ...aboutClaim(model, claim),
  );
}

/** Of the first that is another year's. */
const notesOn = (model: Model, claims: readonly ClaimId[]): readonly Message[] =>
  claims.map((claim) => otherYearNote(model, claim)).find((notes) => notes.length > 0) ?? [];

/** A bound or range against a number: the number must lie in it. */
function* bounds(
  { model, judgement }: RuleContext,
  groups: readonly Group[],
  ranges: readonly ClaimId[],
): Generator<Draft> {
  for (const range of ranges) {
    const value = model.claims.others.get(range);
    if (value?.kind !== 'rentang') continue;
    const off = groups.filter(({ value: number, claims }) => {
      const low = value.low === null ? null : printedInterval(value.low.numeral.value, 'tidak dinyatakan').lo.at;
      const high = value.high === null ? null : printedInterval(value.high.numeral.value, 'tidak dinyatakan').hi.at;
      const at = toRational(number);
      const outside = (low !== null && cmpRational(at, low) < 0) || (high !== null && cmpRational(at, high) > 0);
      return outside && claims.some((claim) => !judgement.isRejected(claim));
    });
    const inside = groups.some((group) => !off.includes(group));
    const first = off[0]?.claims[0];
    if (first === undefined || inside) continue;
    // A target as a bound and a plain number are two ways of writing a target along the chain of documents.
    if (
      (model.measures[model.quantities.measure[model.claims.quantity[range] as number] as number] ?? '').startsWith(
        'target',
      )
    )
      continue;
    const numbers = off.flatMap(({ claims }) => claims);
    // One each: nothing decides, the later place speaks.
    const open = ranges.length === 1 && numbers.length === 1 && !judgement.isConfirmed(first);
    const told = open && latestOf(model, first) > latestOf(model, range) ? first : range;
    yield draft(
      {
        rule: ID,
        message: message(`hitungan.nilai.${open ? 'berbeda' : 'salah'}`, {
          name: claimName(model, told),
          stated: claimText(model, told),
          other: claimText(model, told === range ? first : range),
        }),
        primary: claimPlace(model, told),
        labels: [range, ...numbers]
          .filter((one) => one !== told)
          .slice(0, 8)
          .map((one) => label(claimPlace(model, one), 'hitungan.nilai.label', { value: claimText(model, one) })),
        ...(open ? {} : { culprit: range }),
        precedence: PRECEDENCE.repeat,
      },
      ...aboutClaim(model, range),
    );
  }
}

/** Whether two prints may be one value: the coarser is the finer rounded, or each is right where it stands. */
function compatible({ judgement, model }: RuleContext, a: Group, b: Group): boolean {
  const places = ({ value, claims }: Group) =>
    Math.min(
      ...claims.map((claim) =>
        model.claims.places.has(claim) ? placesOf(model, claim) : decimalsOf(trimZeros(value)),
      ),
    );
  const [fine, coarse] = places(a) >= places(b) ? [a, b] : [b, a];
  const exact = ({ claims }: Group) =>
    claims.some((claim) => ((model.claims.flags[claim] as number) & Flag.rounded) === 0);
  const shown = Math.min(...coarse.claims.map((claim) => decimalsOf(numberOf(model, claim) as Decimal)));
  const finer = Math.max(...fine.claims.map((claim) => decimalsOf(numberOf(model, claim) as Decimal)));
  const stored = [...a.claims, ...b.claims].some(
    (claim) => ((model.claims.flags[claim] as number) & Flag.stored) !== 0,
  );
  if (!exact(fine) && !exact(coarse) && shown < finer && equals(roundHalfUp(fine.value, shown), coarse.value))
    return true;
  if (stored && contains(printedInterval(coarse.value, 'tidak dinyatakan'), toRational(fine.value))) return true;
  // The cut and the rounded form of one value that recomputes (49,17 and 49,18) are told as pembulatan.
  // `91,55 miliar` is the amount rounded, however exact the amount.
  const shortened = coarse.claims.every((claim) => model.claims.places.has(claim)) ? coarse.claims[0] : undefined;
  if (shortened !== undefined && isShortened(model, fine.value, shortened)) return true;
  const right = ({ claims }: Group) => claims.some((claim) => judgement.isConfirmed(claim));
  if (right(a) && right(b)) return true;
  // Cut instead of rounded: no other value, and wrong only where rounding is declared.
  const cut = !exact(fine) && !exact(coarse) && shown < finer && equals(truncate(fine.value, shown), coarse.value);
  return cut && (right(fine) || coarse.claims.every((claim) => declaredOf(model, claim) !== 'dibulatkan'));
}

/** No document states both: told by konsistensi/dokumen. */
function onlyAcrossDocuments(model: Model, a: Group, b: Group): boolean {
  const documents = ({ claims }: Group) =>
    new Set(claims.map((claim) => model.statements.document[model.claims.statement[claim] as number]));
  const other = documents(b);
  return [...documents(a)].every((document) => !other.has(document));
}

/** Said in a Renstra only: its pagu is indicative, no budget. */
function isPlanned(model: Model, { claims }: Group): boolean {
  return claims.every(
    (claim) =>
      model.documents[model.statements.document[model.claims.statement[claim] as number] as number]?.jenis ===
      'renstra',
  );
}

/** The value that stands: not rejected, confirmed, used in what comes out, said by most. Null: nothing decides. */
function bestOf(context: RuleContext, groups: readonly Group[]): Group | null {
  const { judgement, model } = context;
  const kept = groups.filter(({ claims }) => !claims.some((claim) => judgement.isRejected(claim)));
  if (kept.length === 1) return kept[0] as Group;
  // Arithmetic rejects them all: none is to be written in the place of another.
  if (kept.length === 0) return null;
  const rest = kept;
  for (const score of [
    ({ claims }: Group) => (claims.some((claim) => judgement.isConfirmed(claim)) ? 1 : 0),
    ({ claims }: Group) => (claims.some((claim) => judgement.isSupported(claim)) ? 1 : 0),
    ({ value, claims }: Group) => Math.min(0, ...claims.map((claim) => inWords(model, claim, value))),
    ({ claims }: Group) => new Set(claims.map((claim) => voteOf(model, claim))).size,
  ]) {
    const scores = rest.map(score);
    const most = Math.max(...scores);
    const first = rest.filter((_, k) => scores[k] === most);
    if (first.length === 1) return first[0] as Group;
  }
  return null;
}

/** Words beside a number that say another one: -1. */
function inWords(model: Model, claim: ClaimId, value: Decimal): number {
  for (const { value: node, file, entry } of model.words) {
    if (entry !== model.claims.entry[claim] || claimAt(model, file, entry, node) !== claim) continue;
    const said = saidIn(node);
    return said === null || equals(said, value) ? 0 : -1;
  }
  return 0;
}

/** A row repeated in several tables is one vote: a vote is what a statement says of the subject, not where it stands. */
function voteOf(model: Model, claim: ClaimId): string {
  const { claims, quantities } = model;
  const statement = claims.statement[claim] as number;
  const subject = quantities.subject[claims.quantity[claim] as number];
  const said: string[] = [];
  for (let other = claim; other >= 0 && claims.statement[other] === statement; other--) add(other);
  for (let other = claim + 1; other < claims.count && claims.statement[other] === statement; other++) add(other);
  // What is said alone is no repeated row.
  return said.length === 1 ? String(statement) : said.sort().join('|');

  function add(other: ClaimId): void {
    const quantity = claims.quantity[other] as number;
    if (quantities.subject[quantity] !== subject) return;
    const value = numberOf(model, other);
    said.push(`${quantity}:${value === null ? '' : toCanonical(trimZeros(value))}`);
  }
}

const CHAIN = ['renstra', 'rencana_aksi', 'pk', 'dpa', 'pengukuran', 'lainnya', 'lkj', 'lhe'];

/** Later in the chain of documents (LKj after PK after Renstra), then later in the text. */
function latestOf(model: Model, claim: ClaimId): number {
  const document = model.documents[model.statements.document[model.claims.statement[claim] as number] as number];
  return CHAIN.indexOf(document?.jenis ?? 'lainnya') * 1e9 + claim;
}

const latest = (model: Model, { claims }: Group): number => Math.max(...claims.map((claim) => latestOf(model, claim)));
