/**
 * A message as a value: key and arguments. The catalogues (`messages/<group>.ts`) hold, per key, one template in
 * Indonesian and one in English; a test fails for a key that lacks either.
 */

/**
 * Arguments are already formatted in Indonesian number format where they quote a report's number. What differs by
 * language is made with `listOf` and `word` (args.ts), never by joining strings in a rule.
 */
export type Args = Readonly<Record<string, string>>;

export interface Message {
  readonly key: string;
  readonly args: Args;
}

/**
 * `{name}` in a template is replaced by the argument of that name; `{n|one|many}` by `one` where argument `n` is
 * `1`, else by `many`; `{a?text}` by `text` (which may hold `{name}`) where argument `a` is given and not empty.
 * Any other brace is a brace.
 */
export interface Template {
  readonly id: string;
  readonly en: string;
}

export type Catalogue = Readonly<Record<string, Template>>;

export type Language = 'id' | 'en';
