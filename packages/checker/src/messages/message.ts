/**
 * A message as a value: key and arguments. The catalogues (`messages/<group>.ts`) hold, per key, one template in
 * Indonesian and one in English; a test fails for a key that lacks either.
 */

/** Arguments are already formatted in Indonesian number format where they quote a report's number. */
export type Args = Readonly<Record<string, string>>;

export interface Message {
  readonly key: string;
  readonly args: Args;
}

/** `{name}` in a template is replaced by the argument of that name. */
export interface Template {
  readonly id: string;
  readonly en: string;
}

export type Catalogue = Readonly<Record<string, Template>>;
