/** Reads a command's options. What is wrong is told with what was probably meant. */
import { nearest } from '@sakip-lint/language';
import { type Lang, say } from './messages.ts';

export interface OptionSpec {
  /** Has a value; `choices` are all there are. */
  readonly value?: 'text' | readonly string[];
  readonly short?: string;
}

export type Options = Readonly<Record<string, OptionSpec>>;

export interface Parsed {
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly paths: readonly string[];
}

/** The caller's mistake: a message and exit status 2. */
export class UsageError extends Error {}

/** Options that every command has. */
export const common: Options = {
  lang: { value: ['id', 'en'] },
  debug: {},
  help: { short: 'h' },
  version: { short: 'V' },
};

export function parseOptions(args: readonly string[], specs: Options, lang: Lang): Parsed {
  const values = new Map<string, string[]>();
  const paths: string[] = [];
  for (const token of tokensOf(args, specs)) {
    if (typeof token === 'string') {
      paths.push(token);
      continue;
    }
    const spec = specs[token.name];
    const { option } = token;
    if (spec === undefined) throw unknown(option, specs, lang);
    if (spec.value === undefined && token.value !== undefined)
      throw usage(lang, say(lang, 'usage.option.plain', { option }));
    if (spec.value !== undefined && token.value === undefined)
      throw usage(lang, say(lang, 'usage.option.value', { option }));
    if (Array.isArray(spec.value) && !spec.value.includes(token.value ?? '')) {
      throw usage(lang, wrongChoice(lang, option, token.value ?? '', spec.value));
    }
    values.set(token.name, [...(values.get(token.name) ?? []), token.value ?? '']);
  }
  return { values, paths };
}

interface OptionToken {
  readonly name: string;
  /** As written: `--lang`, `-h`. */
  readonly option: string;
  readonly value: string | undefined;
}

/**
 * Options, and the words that are none. As `parseArgs` of Node reads them; but that loads a good part of Node, which
 * every start would pay for.
 */
function* tokensOf(args: readonly string[], specs: Options): Iterable<OptionToken | string> {
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] as string;
    if (arg === '--') {
      yield* args.slice(at + 1);
      return;
    }
    if (arg.startsWith('--')) {
      const cut = arg.indexOf('=');
      const option = cut < 0 ? arg : arg.slice(0, cut);
      const name = option.slice(2);
      const takes = cut < 0 && specs[name]?.value !== undefined;
      yield { name, option, value: cut >= 0 ? arg.slice(cut + 1) : takes ? args[++at] : undefined };
    } else if (arg.startsWith('-') && arg !== '-') {
      for (const letter of arg.slice(1)) {
        const long = Object.keys(specs).find((name) => specs[name]?.short === letter);
        yield { name: long ?? letter, option: `-${letter}`, value: undefined };
      }
    } else yield arg;
  }
}

/** The last value given, since people append to a line they recall. */
export function last(parsed: Parsed, name: string): string | undefined {
  return parsed.values.get(name)?.at(-1);
}

export function wrongChoice(lang: Lang, option: string, value: string, choices: readonly string[]): string {
  const near = nearest(value, choices);
  const text = say(lang, 'usage.option.choice', { option, value, choices: choices.join(', ') });
  return near === null ? text : `${text} ${say(lang, 'usage.near', { near })}`;
}

export function usage(lang: Lang, message: string): UsageError {
  return new UsageError(`${message}\n${say(lang, 'usage.help')}`);
}

function unknown(option: string, specs: Options, lang: Lang): UsageError {
  const letter = Object.values(specs).find(
    ({ short }) => short?.toLowerCase() === option.slice(1).toLowerCase(),
  )?.short;
  const near =
    letter === undefined
      ? nearest(
          option,
          Object.keys(specs).map((name) => `--${name}`),
        )
      : `-${letter}`;
  const text = say(lang, 'usage.option.unknown', { option });
  return usage(lang, near === null ? text : `${text} ${say(lang, 'usage.near', { near })}`);
}
