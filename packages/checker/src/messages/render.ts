/** Makes the text of a message in one language. */
import { argForm, withWords } from './args.ts';
import { catalogue } from './index.ts';
import type { Language, Message, Template } from './message.ts';

/** `{name}`, `{name|one|many}`, `{name?text}`; the text of the last may hold `{name}`s. */
const HOLE = /(?<!\$)\{([a-zA-Z][a-zA-Z0-9]*)(?:\|([^{}|]*)\|([^{}|]*)|\?((?:[^{}]|\{[a-zA-Z][a-zA-Z0-9|]*\})*))?\}/g;

/**
 * Text of a message. A key without a template or a hole without an argument is a fault of ours and throws RangeError:
 * a test renders every message that the examples give.
 */
export function render(message: Message, lang: Language): string {
  const template = templateOf(message.key)[lang];
  const text = fill(template, message.args, lang);
  // A sentence may begin with the name of a measure.
  return template.endsWith('.') ? text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : text;
}

export function templateOf(key: string): Template {
  const template = catalogue[key];
  if (template === undefined) throw new RangeError(`no message "${key}"`);
  return template;
}

/** Names of the arguments a template asks for; `optional` ones may be left out. */
export function holesOf(template: string): {
  readonly needed: readonly string[];
  readonly optional: readonly string[];
} {
  const needed = new Set<string>();
  const optional = new Set<string>();
  for (const [, name, one, , text] of template.matchAll(HOLE)) {
    if (text !== undefined) {
      optional.add(name as string);
      for (const inner of holesOf(text).needed) if (inner !== name) optional.add(inner);
    } else if (one !== undefined || name !== undefined) needed.add(name as string);
  }
  return { needed: [...needed], optional: [...optional].filter((name) => !needed.has(name)) };
}

function fill(template: string, args: Message['args'], lang: Language): string {
  return template.replace(HOLE, (_, name: string, one?: string, many?: string, text?: string) => {
    const arg = args[name];
    if (text !== undefined) return arg === undefined || arg === '' ? '' : fill(text, args, lang);
    if (arg === undefined) throw new RangeError(`no argument "${name}" for "${template}"`);
    if (one !== undefined && many !== undefined) return arg === '1' ? one : many;
    return argText(arg, lang);
  });
}

function argText(arg: string, lang: Language): string {
  const form = argForm(arg);
  if (form.form === 'text') return withWords(form.text, (key) => templateOf(key)[lang]);
  if (form.form === 'word') {
    const { key, otherwise } = form;
    return otherwise !== null && catalogue[key] === undefined ? otherwise : templateOf(key)[lang];
  }
  const items = form.items.map((item) => (/^\+\d+$/.test(item) ? more(item.slice(1), lang) : argText(item, lang)));
  return joined(items, form.either, lang);
}

function more(count: string, lang: Language): string {
  return lang === 'id' ? `${count} lainnya` : `${count} more`;
}

function joined(items: readonly string[], either: boolean, lang: Language): string {
  const last = lang === 'id' ? (either ? 'atau' : 'dan') : either ? 'or' : 'and';
  if (items.length < 2) return items[0] ?? '';
  if (items.length === 2) return `${items[0]} ${last} ${items[1]}`;
  return `${items.slice(0, -1).join(', ')}, ${last} ${items.at(-1)}`;
}
