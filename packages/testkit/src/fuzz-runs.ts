/** Runs a fuzzer as often as a run of the tests asks for, and says how often. */
import { type CheckResult, check } from '@sakip-lint/checker';
import { render } from '@sakip-lint/checker/messages';
import { parse } from '@sakip-lint/language';
import { type Fuzz, fuzzOf } from './fuzz.ts';

const DEEP = process.env['DEEP'] === '1';

/** What went wrong, with the seed and text to see it again; null: nothing. */
export type FuzzCase = (fuzz: Fuzz) => string | null;

/** `deep`: runs in `npm run test:deep`, with a fresh seed; else a five hundredth of them. */
export function fuzzRuns(name: string, deep: number, run: FuzzCase): string | null {
  const seed = DEEP ? Math.floor(Math.random() * 2 ** 31) : 20_231_231;
  const count = DEEP ? deep : deep / 500;
  const fuzz = fuzzOf(seed);
  for (let k = 0; k < count; k++) {
    const wrong = run(fuzz);
    if (wrong !== null) return `${name}, seed ${seed}, run ${k}: ${wrong}`;
  }
  if (DEEP) console.log(`fuzz ${name}: ${count} runs from seed ${seed}, none threw`);
  return null;
}

/** Parsed, checked as one family and told in both languages; what throws or is told as a fault is wrong. */
export function wrongIn(files: ReadonlyMap<string, string>): string | null {
  const shown = (error: unknown): string =>
    `${error instanceof Error ? error.stack : error}\nin ${JSON.stringify([...files])}`;
  try {
    const inputs = [...files].map(([uri, text]) => ({ uri, tree: parse(text, uri), reported: true }));
    const result: CheckResult = check(inputs);
    for (const { message, labels, notes, fixes } of result.findings) {
      const messages = [message, ...labels.map((one) => one.message), ...notes, ...fixes.map(({ title }) => title)];
      for (const one of messages)
        if (render(one, 'id') === '' || render(one, 'en') === '') return shown('an empty message');
    }
    const [fault] = result.faults;
    return fault === undefined ? null : `${fault.rule}: ${shown(fault.error)}`;
  } catch (error) {
    return shown(error);
  }
}
