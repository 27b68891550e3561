/** A check after an edit, which takes over what it can of the one before, says what a check from scratch says. */
import { type CheckResult, check } from '@sakip-lint/checker';
import { parse } from '@sakip-lint/language';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { examples } from '../src/examples.ts';
import { generateReport } from '../src/generate/report.ts';

const deep = process.env['DEEP'] === '1';
/** Each edit is checked twice, of which a busy machine makes much. */
const TIMEOUT = deep ? 3_600_000 : 120_000;

interface Edit {
  readonly file: number;
  /** Which digit of the file, or which offset. */
  readonly at: number;
  readonly kind: 'change' | 'insert' | 'remove' | 'text';
  readonly text: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  file: fc.nat(7),
  at: fc.nat(1_000_000),
  kind: fc.constantFrom('change', 'change', 'insert', 'remove', 'text'),
  text: fc.constantFrom('0', '1', '5', '9', '00', '.', ',', ' ', '\n', '# x\n', ';', '}', '"', '| 5 ', 'pagu Rp 7\n'),
});

function applied(text: string, { at, kind, text: inserted }: Edit): string {
  const digits = [...text.matchAll(/\d/g)].map(({ index }) => index);
  const from = kind === 'text' || digits.length === 0 ? at % (text.length + 1) : (digits[at % digits.length] as number);
  const digit = kind === 'text' ? inserted : (inserted.match(/\d+/)?.[0] ?? '7');
  return (
    text.slice(0, from) +
    (kind === 'remove' ? '' : digit) +
    text.slice(kind === 'text' || kind === 'insert' ? from : from + 1)
  );
}

const checked = (files: ReadonlyMap<string, string>, before: CheckResult | null, keep: boolean): CheckResult =>
  check(
    [...files].map(([uri, text]) => {
      const old = before?.model.files.find((file) => file.uri === uri)?.tree ?? null;
      return { uri, tree: parse(text, uri, old), reported: true };
    }),
    { keep, before: before?.session ?? null },
  );

/** Everything of a model but its functions and the trees, which are compared by what is found. */
const plain = ({ model }: CheckResult) =>
  Object.fromEntries(
    Object.entries({ ...model, quantities: null, files: null }).filter(([, value]) => typeof value !== 'function'),
  );

const tally = { edits: 0, shaped: 0 };

function tryEdits(start: ReadonlyMap<string, string>, edits: readonly Edit[], models: boolean): void {
  let files = start;
  let result = checked(files, null, true);
  for (const one of edits) {
    const uris = [...files.keys()];
    const uri = uris[one.file % uris.length] as string;
    files = new Map(files).set(uri, applied(files.get(uri) as string, one));
    result = checked(files, result, true);
    const full = checked(files, null, false);
    tally.edits++;
    if (result.counters.claimsLinked < full.counters.claimsLinked) tally.shaped++;
    expect(result.findings).toEqual(full.findings);
    expect(result.suppressed).toEqual(full.suppressed);
    expect(result.faults).toEqual(full.faults);
    if (models) expect(plain(result)).toEqual(plain(full));
  }
}

const edits = fc.array(edit, { minLength: 1, maxLength: 5 });

it(
  'incremental-equals-full, over the examples',
  () => {
    const small = examples().filter(({ files }) => [...files.values()].join('').length < 6_000);
    fc.assert(
      fc.property(fc.constantFrom(...small), edits, ({ files }, list) => tryEdits(files, list, true)),
      { numRuns: deep ? 10_000 : 150 },
    );
  },
  TIMEOUT,
);

it(
  'incremental-equals-full, over generated reports',
  () => {
    fc.assert(
      fc.property(fc.nat(2 ** 31), edits, (seed, list) => tryEdits(generateReport(seed).write(), list, false)),
      { numRuns: deep ? 3_000 : 40 },
    );
    console.log(`edits: ${tally.edits}; of numbers alone: ${tally.shaped}`);
    expect(tally.shaped).toBeGreaterThan(tally.edits / 20);
  },
  TIMEOUT,
);
