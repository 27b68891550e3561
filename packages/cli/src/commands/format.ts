/**
 * `sakip-lint format PATH…`: rewrites files in the printer's form. A file that was not understood to the last line, or
 * whose printed text would not mean the same, is left alone.
 */
import type { Tree } from '@sakip-lint/language';
import { decode, encode, relative, SIZE_LIMIT, type Source } from '@sakip-lint/workspace';
import { shownSafely } from '../console.ts';
import { uriOf } from '../file-uri.ts';
import { configOptions, failureText, readInput } from '../input.ts';
import { say } from '../messages.ts';
import { common, usage } from '../options.ts';
import { linesOf } from '../position.ts';
import type { Tools } from '../tools.ts';
import type { Command, Context, ExitCode } from './command.ts';
import { commandNames } from './names.ts';

type Result =
  | { readonly kind: 'same' }
  | { readonly kind: 'changed'; readonly text: string }
  /** Left alone, and why. */
  | { readonly kind: 'left'; readonly why: 'syntax' | 'lossy' | 'unstable'; readonly line: number };

export const format: Command = {
  options: { ...common, ...configOptions, check: {}, 'stdin-filename': { value: 'text' } },

  async run(parsed, context) {
    const { console, lang } = context;
    const checkOnly = parsed.values.has('check');
    if (parsed.paths.includes('-') && parsed.paths.length > 1) throw usage(lang, say(lang, 'usage.stdin.alone'));
    const input = await readInput(parsed, context, commandNames);
    const counts = { changed: 0, same: 0, left: 0 };
    let problems = input.problems.length;
    for (const problem of input.problems) console.err(`${problem(lang)}\n`);
    const broken = (input.config === undefined ? [...input.configs.values()] : [input.config]).filter(
      (config) => config !== null && config.problems.length > 0,
    );
    if (broken.length > 0) {
      // What it leaves out is not known for sure, and must not be rewritten.
      for (const config of broken) {
        const path = relative(uriOf(console.cwd, '.'), config?.uri ?? '');
        console.err(`${say(lang, 'format.config', { path })}\n`);
      }
      return 2;
    }

    for (const { uri, shown } of input.files) {
      const read = await input.host.read(uri, SIZE_LIMIT);
      if (!read.ok) {
        console.err(`${failureText(lang, shown, read, SIZE_LIMIT)}\n`);
        problems++;
        continue;
      }
      const source = decode(read.bytes);
      const result = await attempt(source, uri, shown, context);
      if (result.kind === 'left') {
        console.err(`${say(lang, `format.${result.why}`, { path: shown, line: result.line })}\n`);
        problems++;
      }
      if (input.piped !== null && !checkOnly) {
        // What cannot be formatted passes through byte for byte, so that an editor's pipe never loses a text.
        console.out(result.kind === 'changed' ? encode(result.text, source.encoding) : read.bytes);
        continue;
      }
      if (result.kind === 'changed' && !checkOnly) {
        const written = await input.host.write(uri, encode(result.text, source.encoding));
        if (!written.ok) {
          const reason = written.why === 'denied' ? 'denied' : 'other';
          console.err(
            `${say(lang, `format.write.${reason}`, { path: shown, detail: written.detail || written.why })}\n`,
          );
          problems++;
          counts.left++;
          continue;
        }
      }
      counts[result.kind]++;
      if (result.kind !== 'changed') continue;
      const line = say(lang, checkOnly ? 'format.would' : 'format.changed', { path: shown });
      console.out(`${shownSafely(console, line)}\n`);
    }
    // Standard output is the text, so a summary would spoil it.
    if (input.piped === null || checkOnly)
      console.out(`${say(lang, checkOnly ? 'format.summary.check' : 'format.summary', counts)}\n`);
    const code: ExitCode = problems > 0 ? 2 : checkOnly && counts.changed > 0 ? 1 : 0;
    return code;
  },
};

type Printer = Awaited<ReturnType<Tools['printer']>>;

async function attempt(
  source: Source,
  uri: string,
  shown: string,
  { tools, console, debug }: Context,
): Promise<Result> {
  if (source.lossy) return { kind: 'left', why: 'lossy', line: 0 };
  try {
    const tree = tools.engine.parse(source.text, uri);
    const print = await tools.printer();
    const text = print(tree);
    if (text === null) {
      const line = linesOf(source.text).at(tree.faults[0]?.span.start ?? 0).line;
      return { kind: 'left', why: 'syntax', line };
    }
    if (text === source.text) return { kind: 'same' };
    return meansTheSame(tree, text, tools, print)
      ? { kind: 'changed', text }
      : { kind: 'left', why: 'unstable', line: 0 };
  } catch (error) {
    if (debug) console.err(`${shown}: ${error instanceof Error ? error.stack : String(error)}\n`);
    return { kind: 'left', why: 'unstable', line: 0 };
  }
}

/** All that is no blank as it was, as many entries and comments, no new fault, and nothing left to format. */
function meansTheSame(before: Tree, text: string, tools: Tools, print: Printer): boolean {
  if (bare(before.text) !== bare(text)) return false;
  const after = tools.engine.parse(text, before.uri);
  return (
    after.entries.count === before.entries.count &&
    after.comments.length === before.comments.length &&
    after.faults.length === before.faults.length &&
    print(after) === text
  );
}

/** Blanks are the printer's, a `;` may become a line end, and a pasted caption gets quotes. */
function bare(text: string): string {
  return text.replaceAll(/[\s;"]+/g, '');
}
