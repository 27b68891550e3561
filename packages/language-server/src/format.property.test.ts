/** A part of a text is formatted as it is when the whole is. */
import { LineIndex, parse } from '@sakip-lint/language';
import { format } from '@sakip-lint/language/format';
import { examples } from '@sakip-lint/testkit';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TextEdit } from 'vscode-languageserver';
import { offsetOf } from './convert.ts';
import { formatRangeEdits } from './features/format.ts';

const deep = process.env['DEEP'] === '1';
const texts = examples()
  .flatMap(({ files }) => [...files.values()])
  .filter((text) => text.length < 8_000);

function ranged(text: string, start: number, end: number): string {
  const lines = new LineIndex(text);
  const edits = formatRangeEdits({ tree: parse(text, 'file:///w/a.sakip'), text, lines }, { start, end });
  return edits.reduce((all, edit: TextEdit) => {
    const at = (position: TextEdit['range']['start']): number => offsetOf(lines, all.length, position);
    return all.slice(0, at(edit.range.start)) + edit.newText + all.slice(at(edit.range.end));
  }, text);
}

/** The last entry that begins on the line of an offset, or before it; -1: none. */
function entryAt(text: string, offset: number): number {
  const lineEnd = offset + text.slice(offset).search(/[\r\n]|$/);
  return parse(text, 'a').entries.start.findLastIndex((start) => start <= lineEnd);
}

/** Blanks, line ends and comments put in and taken out. */
const untidied = (...pieces: readonly string[]): fc.Arbitrary<string> =>
  fc
    .record({
      text: fc.constantFrom(...texts),
      changes: fc.array(fc.record({ at: fc.nat(), by: fc.constantFrom(...pieces) }), {
        maxLength: 12,
      }),
      crlf: fc.boolean(),
    })
    .map(({ text, changes, crlf }) => {
      const places = [...text.matchAll(/[ \n;]+/g)];
      let next = text;
      for (const { at, by } of [...changes].sort((a, b) => b.at - a.at)) {
        const place = places[at % places.length];
        if (place !== undefined) next = next.slice(0, place.index) + by + next.slice(place.index);
      }
      return crlf ? next.replaceAll(/\r?\n/g, '\r\n') : next;
    });

test('a range has the form it has in the whole, and stays so', () => {
  let changed = 0;
  fc.assert(
    fc.property(
      untidied('  ', '\t', '\n', '\n\n\n', ' # catatan\n', ';'),
      fc.nat(),
      fc.nat(400),
      (text, from, length) => {
        const printed = format(parse(text, 'a'));
        if (printed === null) return;
        const start = from % (text.length + 1);
        const end = Math.min(text.length, start + length);
        const once = ranged(text, start, end);
        if (once !== text) changed++;
        // Nothing else of the form depends on it.
        expect(format(parse(once, 'a'))).toBe(printed);
        // The same entries again, wherever they stand now.
        const [first, last] = [entryAt(text, start), entryAt(text, end)];
        const { entries } = parse(once, 'a');
        expect(ranged(once, entries.start[first] ?? 0, entries.start[last] ?? 0)).toBe(once);
      },
    ),
    { numRuns: deep ? 5_000 : 200 },
  );
  expect(changed).toBeGreaterThan(10);
});

test('line by line it comes to the form of the whole', () => {
  fc.assert(
    fc.property(untidied('  ', '\t'), (text) => {
      const printed = format(parse(text, 'a'));
      if (printed === null) return;
      let all = text;
      // From the end, so that what is above stands where it stood.
      for (let line = new LineIndex(text).count - 1; line >= 0; line--) {
        const at = new LineIndex(all);
        if (line < at.count) all = ranged(all, at.startOf(line), at.startOf(line));
      }
      expect(all).toBe(printed);
    }),
    { numRuns: deep ? 300 : 15 },
  );
});

test('only whole entries that are touched change', () => {
  const text = 'program  A "A" { pagu Rp 5 }\nprogram  B "B" { pagu Rp 6 }\nprogram  C "C" { pagu Rp 7 }\n';
  const at = text.indexOf('Rp 6');
  expect(ranged(text, at, at + 1)).toBe(text.replace('program  B', 'program B'));
  expect(ranged(text, 0, text.length)).toBe(format(parse(text, 'a')));
});
