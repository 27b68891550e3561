/**
 * What a generated report says, written down beside its text: facts (the printed numbers, labels and verbs) and relations
 * (which facts follow from which). The text holds a mark for each fact, so that a slip can print another one.
 */
import { type Exact, shorten, sum, type Way } from './exact.ts';
import { type Print, printed } from './numerals.ts';
import type { Random } from './random.ts';

export type FactId = number;

export interface NumberFact {
  readonly kind: 'number';
  readonly id: FactId;
  /** What it is a number of: facts of one quantity must agree. */
  readonly of: string;
  readonly value: Exact;
  readonly print: Print;
  /** The print is the value itself: a target, an amount, a count. */
  readonly exact: boolean;
  /** Facts in the same column of a table. */
  readonly column: string;
  /** The kind of document it stands in. */
  readonly document: string;
}
export interface WordFact {
  readonly kind: 'word';
  readonly id: FactId;
  readonly text: string;
  readonly options: readonly string[];
}
export type Fact = NumberFact | WordFact;

/** What a number may be, from its operands; null: not computed. Several: the report may mean any of them. */
export type Formula = (operands: readonly Exact[]) => Exact | null;

export type Relation =
  | {
      readonly kind: 'formula';
      readonly result: FactId;
      readonly operands: readonly FactId[];
      readonly ways: readonly Formula[];
      /** A whole of exact parts: equal, not rounded. */
      readonly equal: boolean;
      /** Where there are several ways: relations that all hold in the same one. */
      readonly group?: string;
      /** Another reading that a checker may take, or: one need not say so. */
      readonly mildly?: true | { readonly operands: readonly FactId[]; readonly way: Formula };
    }
  | { readonly kind: 'at most'; readonly low: FactId | readonly FactId[]; readonly high: FactId }
  | { readonly kind: 'one of'; readonly fact: FactId; readonly among: readonly FactId[] }
  | {
      /** A word that is right of its numbers. */
      readonly kind: 'word';
      readonly word: FactId;
      readonly numbers: readonly FactId[];
      readonly right: (word: string, numbers: readonly Exact[]) => boolean;
    };

export type Computed = Extract<Relation, { readonly kind: 'formula' }>;

export interface Convention {
  /** Null: the report declares none. */
  readonly word: 'dibulatkan' | 'dipotong' | 'bebas' | null;
  readonly ways: readonly Way[];
}

/** Facts that a relation speaks of. */
export function idsOf(relation: Relation): readonly FactId[] {
  if (relation.kind === 'formula') return [relation.result, ...relation.operands];
  if (relation.kind === 'at most') return [...[relation.low].flat(), relation.high];
  if (relation.kind === 'one of') return [relation.fact, ...relation.among];
  return [relation.word, ...relation.numbers];
}

export interface Book {
  readonly facts: readonly Fact[];
  readonly relations: readonly Relation[];
  /** A number as it stands: its mark in the text. */
  number(of: string, value: Exact, print: Print, how?: { exact?: boolean; column?: string }): string;
  /** A number that follows from others, shortened as the report does. */
  derived(
    of: string,
    operands: readonly string[],
    ways: Formula | readonly Formula[],
    print: Print,
    how?: { readonly group?: string | undefined; readonly way?: Way; readonly mildly?: Computed['mildly'] },
  ): string;
  /** The sum of others, exactly. */
  total(of: string, parts: readonly string[], print: Print): string;
  label(text: string, options: readonly string[]): string;
  relate(relation: Relation): void;
  /** What follows stands in this document. */
  enter(document: string): void;
  /** The printed value under a mark. */
  valueOf(mark: string): Exact;
}

const OPEN = '\uE000';
const CLOSE = '\uE001';
const MARK = /\uE000(\d+)\uE001/g;

export const idOf = (mark: string): FactId => Number(mark.slice(1, -1));

export function newBook(random: Random, convention: Convention): Book {
  const facts: Fact[] = [];
  const relations: Relation[] = [];
  let document = 'lkj';
  const mark = (fact: Fact): string => {
    facts.push(fact);
    return `${OPEN}${fact.id}${CLOSE}`;
  };
  const book: Book = {
    facts,
    relations,
    number: (of, value, print, { exact: isExact = false, column = '' } = {}) =>
      mark({ kind: 'number', id: facts.length, of, value, print, exact: isExact, column, document }),
    derived: (of, operands, ways, print, { group, way = random.pick(convention.ways), mildly } = {}) => {
      const all = typeof ways === 'function' ? [ways] : ways;
      const value = (all[0] as Formula)(operands.map(book.valueOf));
      if (value === null) throw new Error(`not computed: ${of}`);
      const short = shorten(value, print.decimals, way);
      const result = facts.length;
      const text = book.number(of, short, print, { column: `${of.split(' ')[0]}` });
      relations.push({
        kind: 'formula',
        result,
        operands: operands.map(idOf),
        ways: all,
        equal: false,
        ...(group === undefined ? {} : { group }),
        ...(mildly === undefined ? {} : { mildly }),
      });
      return text;
    },
    total: (of, parts, print) => {
      const value = sum(parts.map(book.valueOf));
      const result = facts.length;
      const text = book.number(of, value, print, { exact: true });
      relations.push({ kind: 'formula', result, operands: parts.map(idOf), ways: [sum], equal: true });
      return text;
    },
    label: (text, options) => mark({ kind: 'word', id: facts.length, text, options }),
    relate: (relation) => relations.push(relation),
    enter: (next) => {
      document = next;
    },
    valueOf: (text) => (facts[idOf(text)] as NumberFact).value,
  };
  return book;
}

/** Facts whose mark stands in a text. */
export const factsIn = (text: string): FactId[] => [...text.matchAll(MARK)].map((found) => Number(found[1]));

/** The text with every mark printed; `changed` prints some facts otherwise. */
export function render(text: string, facts: readonly Fact[], changed: ReadonlyMap<FactId, string> = new Map()): string {
  return text.replace(MARK, (_, id: string) => changed.get(Number(id)) ?? shown(facts[Number(id)] as Fact));
}

export const shown = (fact: Fact): string => (fact.kind === 'number' ? printed(fact.value, fact.print) : fact.text);
