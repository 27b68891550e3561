/** Reads a command's options. What is wrong is told with what was probably meant. */
import { parseArgs } from 'node:util';
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
  const options = Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => [
      name,
      {
        type: spec.value === undefined ? ('boolean' as const) : ('string' as const),
        multiple: true,
        ...(spec.short === undefined ? {} : { short: spec.short }),
      },
    ]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const values = new Map<string, string[]>();
  const paths: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = specs[token.name];
    const option = token.rawName;
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
