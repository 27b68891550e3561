/** One slip of a hand in a report: what happens to numbers, labels and verbs that are copied from paper to paper. */
import { type Fact, type FactId, type NumberFact, shown } from './book.ts';
import { type Exact, equal, exact } from './exact.ts';
import { printed } from './numerals.ts';
import type { Random } from './random.ts';

export interface Slip {
  readonly kind: string;
  readonly fact: FactId;
  readonly text: string;
  /** What is read now; null for a word. */
  readonly value: Exact | null;
}

type DigitSlip = (digits: string, random: Random) => string;

const DIGITS: Readonly<Record<string, DigitSlip>> = {
  changed: (digits, random) => {
    const at = random.below(digits.length);
    return `${digits.slice(0, at)}${(Number(digits[at]) + random.between(1, 9)) % 10}${digits.slice(at + 1)}`;
  },
  swapped: (digits, random) => {
    const at = random.below(Math.max(1, digits.length - 1));
    return `${digits.slice(0, at)}${digits[at + 1] ?? ''}${digits[at]}${digits.slice(at + 2)}`;
  },
  omitted: (digits, random) => {
    const at = random.below(digits.length);
    return digits.slice(0, at) + digits.slice(at + 1);
  },
  doubled: (digits, random) => {
    const at = random.below(digits.length);
    return digits.slice(0, at) + digits[at] + digits.slice(at);
  },
};

/** Null where the drawn slip changes nothing (`11` swapped, no neighbour). */
export function slipIn(random: Random, facts: readonly Fact[]): Slip | null {
  if (facts.length === 0) return null;
  const fact = random.pick(facts);
  if (fact.kind === 'word') {
    const others = fact.options.filter((one) => one !== fact.text);
    return others.length === 0 ? null : { kind: 'word', fact: fact.id, text: random.pick(others), value: null };
  }
  const kind = random.pick([...Object.keys(DIGITS), 'neighbour', 'last year']);
  const value =
    kind === 'neighbour' || kind === 'last year' ? copied(random, facts, fact, kind) : mistyped(random, fact, kind);
  if (value === null || equal(value, fact.value)) return null;
  return { kind, fact: fact.id, text: printed(value, fact.print), value };
}

/** The digits that are printed, changed; their dots set anew. */
function mistyped(random: Random, { value, print }: NumberFact, kind: string): Exact | null {
  const scale = 10n ** BigInt(print.decimals);
  const unit = 10n ** BigInt(print.magnitude ?? 0);
  const digits = String(((value.n < 0n ? -value.n : value.n) * scale) / (value.d * unit));
  const changed = (DIGITS[kind] as DigitSlip)(digits.padStart(print.decimals + 1, '0'), random);
  if (!/^\d+$/.test(changed)) return null;
  const read = BigInt(changed) * unit;
  return exact(value.n < 0n ? -read : read, scale);
}

function copied(random: Random, facts: readonly Fact[], fact: NumberFact, kind: string): Exact | null {
  const year = /\b(20\d\d)\b/.exec(fact.of)?.[1];
  const others = facts.filter(
    (one): one is NumberFact =>
      one.kind === 'number' &&
      one.of !== fact.of &&
      one.print.decimals === fact.print.decimals &&
      (kind === 'neighbour'
        ? one.column !== '' && one.column === fact.column
        : year !== undefined && one.of === fact.of.replace(year, String(Number(year) - 1))),
  );
  return others.length === 0 ? null : random.pick(others).value;
}

export const before = (facts: readonly Fact[], slip: Slip): string => shown(facts[slip.fact] as Fact);
