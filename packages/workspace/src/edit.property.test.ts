/** Edits with the real parser and checker: what a snapshot says after them is what a check from scratch says. */
import { readdirSync, readFileSync } from 'node:fs';
import { check } from '@sakip-lint/checker';
import { parse } from '@sakip-lint/language';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Change, emptySnapshot, type Settings, type Snapshot, update } from './snapshot.ts';

const settings: Settings = { engine: { parse, check }, levels: new Map() };
const URI = 'file:///w/laporan.sakip';
const put = (text: string, uri = URI): Change => ({
  kind: 'put',
  uri,
  content: { text, encoding: 'utf-8', lossy: false, problems: [] },
  root: 'file:///w',
  reported: true,
});
const told = ({ findings, suppressed, faults }: Snapshot) => ({
  findings: [...findings],
  suppressed: [...suppressed],
  faults,
});

const folder = new URL('../../../examples/', import.meta.url);
const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.sakip'))
  .sort()
  .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const)
  .filter(([, text]) => text.length < 4_000);
const small = fc.constantFrom(...texts.map(([, text]) => text));
const folderIn = (name: string): string => name.slice(0, name.lastIndexOf('/'));

/** A digit before one of the text's, or in its place. */
function withDigit(text: string, at: number, digit: string, replaces: boolean): string {
  const digits = [...text.matchAll(/\d/g)].map(({ index }) => index);
  const from = digits[at % digits.length] ?? 0;
  return text.slice(0, from) + digit + text.slice(replaces ? from + 1 : from);
}

test('incremental-equals-full, over edits of the examples', () => {
  const edit = fc.record({
    at: fc.nat(1_000_000),
    cut: fc.nat(12),
    insert: fc.constantFrom(
      '',
      '1',
      ' ',
      '\n',
      '"',
      '{',
      '}',
      ';',
      '|',
      '9.000',
      'pagu Rp 5\n',
      '# sakip-abaikan anggaran/jumlah: x\n',
    ),
  });
  fc.assert(
    fc.property(small, fc.array(edit, { minLength: 1, maxLength: 4 }), (start, edits) => {
      let text = start;
      let snapshot = update(emptySnapshot(settings), [put(text)]);
      for (const { at, cut, insert } of edits) {
        const from = at % (text.length + 1);
        const end = Math.min(from + cut, text.length);
        text = text.slice(0, from) + insert + text.slice(end);
        snapshot = update(snapshot, [{ kind: 'edit', uri: URI, text }]);
        expect(told(snapshot)).toEqual(told(update(emptySnapshot(settings), [put(text)])));
      }
    }),
    { numRuns: 120 },
  );
});

test('incremental-equals-full, over digits typed and taken back in numbers', () => {
  const stroke = fc.record({
    at: fc.nat(1_000_000),
    digit: fc.constantFrom('', '1', '9', '0'),
    replaces: fc.boolean(),
  });
  fc.assert(
    fc.property(small, fc.array(stroke, { minLength: 1, maxLength: 6 }), (start, strokes) => {
      let text = start;
      let snapshot = update(emptySnapshot(settings), [put(text)]);
      for (const { at, digit, replaces } of strokes) {
        text = withDigit(text, at, digit, replaces);
        snapshot = update(snapshot, [{ kind: 'edit', uri: URI, text }]);
        expect(told(snapshot)).toEqual(told(update(emptySnapshot(settings), [put(text)])));
      }
    }),
    { numRuns: 120 },
  );
});

const families = [...new Set(texts.filter(([, text]) => /^gunakan/m.test(text)).map(([name]) => folderIn(name)))].map(
  (folder) => texts.filter(([name]) => folderIn(name) === folder),
);

test('incremental-equals-full, over digits typed in files that use each other', () => {
  const stroke = fc.record({ file: fc.nat(20), at: fc.nat(1_000_000), digit: fc.constantFrom('', '1', '9') });
  fc.assert(
    fc.property(fc.constantFrom(...families), fc.array(stroke, { minLength: 1, maxLength: 4 }), (start, strokes) => {
      const files = start.map(([name, text]) => ({ uri: `file:///w/${name}`, text }));
      const all = (): Snapshot =>
        update(
          emptySnapshot(settings),
          files.map(({ uri, text }) => put(text, uri)),
        );
      let snapshot = all();
      for (const { file, at, digit } of strokes) {
        const one = files[file % files.length] as { uri: string; text: string };
        one.text = withDigit(one.text, at, digit, false);
        snapshot = update(snapshot, [{ kind: 'edit', uri: one.uri, text: one.text }]);
        expect(told(snapshot)).toEqual(told(all()));
      }
    }),
    { numRuns: 30 },
  );
});

test('incremental-equals-full, from whatever snapshot somebody still has', () => {
  const stroke = fc.record({ at: fc.nat(1_000_000), digit: fc.constantFrom('1', '9', '0'), back: fc.nat(3) });
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.array(stroke, { minLength: 3, maxLength: 8 }), ([, start], strokes) => {
      const made = [{ text: start, snapshot: update(emptySnapshot(settings), [put(start)]) }];
      for (const { at, digit, back } of strokes) {
        const { text, snapshot } = made.at(-1 - (back % made.length)) as (typeof made)[number];
        const digits = [...text.matchAll(/\d/g)].map(({ index }) => index);
        const from = digits[at % digits.length] ?? 0;
        const next = text.slice(0, from) + digit + text.slice(from);
        made.push({ text: next, snapshot: update(snapshot, [{ kind: 'edit', uri: URI, text: next }]) });
        const { snapshot: last } = made.at(-1) as (typeof made)[number];
        expect(told(last)).toEqual(told(update(emptySnapshot(settings), [put(next)])));
      }
    }),
    { numRuns: 30 },
  );
});

test('one edit in a file of 50,000 lines reads one entry again and evaluates what touches it', () => {
  const blocks = Array.from(
    { length: 10_000 },
    (_, n) =>
      `  subkegiatan "Penyediaan ${n}" {\n    pagu Rp ${n}.000\n    realisasi Rp ${n}.000\n    serapan 100%\n  }`,
  );
  const text = ['anggaran {', ...blocks, '}', ''].join('\n');
  expect(text.split('\n').length).toBeGreaterThan(50_000);
  const first = update(emptySnapshot(settings), [put(text)]);
  const at = text.indexOf('pagu Rp 5000.000') + 8;
  const second = update(first, [{ kind: 'edit', uri: URI, text: `${text.slice(0, at)}1${text.slice(at)}` }]);
  expect(first.counters.constraintsEvaluated).toBe(10_000);
  expect(second.counters).toEqual({
    filesParsed: 1,
    entriesParsed: 1,
    familiesChecked: 1,
    claimsLinked: 1,
    constraintsEvaluated: 1,
  });
  const edited = `${text.slice(0, at)}1${text.slice(at)}`;
  expect(told(second)).toEqual(told(update(emptySnapshot(settings), [put(edited)])));
});
