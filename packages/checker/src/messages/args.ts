/** Arguments whose text depends on the language: lists and words. Encoded in a string, so that a message stays plain data. */

/** Lone surrogates, which no text read from bytes has. Control characters would not do: Word writes its hyphens as such. */
const ITEM = '\udc1f';
const WORD = '\udc1e';
const EITHER = '\udc1d';
const ELSE = '\udc1a';
const INLINE = '\udc1c';
const INLINE_END = '\udc1b';

/** `a, b dan c` / `a, b and c`; with `either`: `atau` / `or`. At most `most` items are told, the rest counted. */
export function listOf(items: readonly string[], either = false, most = 12): string {
  const told = items.length > most ? [...items.slice(0, most - 1), `+${items.length - most + 1}`] : items;
  return (either ? EITHER : ITEM) + told.join(ITEM);
}

/**
 * A message of the catalogue as an argument (`word('kata.tabel')`). It takes no arguments of its own. `otherwise` is the
 * text where the catalogue has no such word.
 */
export function word(key: string, otherwise: string | null = null): string {
  return WORD + key + (otherwise === null ? '' : ELSE + otherwise);
}

/** A word within a longer text (`realisasi ${inline('kata.laporan')} 2023`), for names that rules compose. */
export function inline(key: string): string {
  return INLINE + key + INLINE_END;
}

const INLINE_WORD = /\udc1c([^\udc1b]*)\udc1b/g;

/** The text with its inline words replaced. */
export function withWords(text: string, wordOf: (key: string) => string): string {
  return text.includes(INLINE) ? text.replace(INLINE_WORD, (_, key: string) => wordOf(key)) : text;
}

export type ArgForm =
  | { readonly form: 'text'; readonly text: string }
  | { readonly form: 'word'; readonly key: string; readonly otherwise: string | null }
  | { readonly form: 'list'; readonly items: readonly string[]; readonly either: boolean };

/** What an argument is, for `render`. */
export function argForm(arg: string): ArgForm {
  const first = arg[0];
  if (first === WORD) {
    const [key = '', otherwise = null] = arg.slice(1).split(ELSE);
    return { form: 'word', key, otherwise };
  }
  if (first !== ITEM && first !== EITHER) return { form: 'text', text: arg };
  const items = arg.length === 1 ? [] : arg.slice(1).split(ITEM);
  return { form: 'list', items, either: first === EITHER };
}
