import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeText } from '../test/nodes.ts';
import { EXAMPLES, lines, SAMPLES, soup } from '../test/texts.ts';
import { LineIndex, parse, type Tree } from './index.ts';
import { isBlank } from './scan/characters.ts';
import { scan } from './scan/scanner.ts';
import { T, type Tokens } from './scan/token.ts';

const deep = process.env['DEEP'] === '1';

function visit(tree: Tree): void {
  let last = -1;
  const { count, start, end, parent, until } = tree.entries;
  for (let index = 0; index < count; index++) {
    const node = tree.nodeOf(index);
    expect(typeof node.kind).toBe('string');
    expect(start[index]).toBeGreaterThan(last);
    expect(end[index]).toBeGreaterThan(start[index]!);
    expect(parent[index]).toBeLessThan(index);
    expect(until[index]).toBeGreaterThan(index);
    last = start[index]!;
  }
  const at = new LineIndex(tree.text);
  const faulty = tree.faults.map((fault) => at.lineOf(fault.span.start));
  expect(new Set(faulty).size).toBe(faulty.length);
}

describe('parse-never-throws', () => {
  it('on soup', () => {
    fc.assert(fc.property(soup, (text) => visit(parse(text, 'a.sakip'))));
  });
  it('on lines of words', () => {
    fc.assert(fc.property(lines, (text) => visit(parse(text, 'a.sakip'))));
  });
  it('on any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => visit(parse(text, 'a.sakip'))));
  });
});

describe('spans-tile-the-text', () => {
  it('tokens and blanks make up the text', () => {
    fc.assert(
      fc.property(fc.oneof(soup, lines), (text) => {
        const { count, start, end } = scan(text);
        let at = 0;
        for (let k = 0; k <= count; k++) {
          const next = k < count ? start[k]! : text.length;
          for (; at < next; at++) expect(isBlank(text.charCodeAt(at))).toBe(true);
          expect(at).toBe(next);
          if (k < count) at = end[k]!;
        }
      }),
    );
  });
});

/** `text` with one token deleted, doubled or swapped with the next; null where there is no such change. */
function mutant(
  text: string,
  tokens: Tokens,
  words: readonly number[],
  which: number,
  change: 'delete' | 'double' | 'swap',
): string | null {
  const start = tokens.start[words[which]!]!;
  const end = tokens.end[words[which]!]!;
  const token = text.slice(start, end);
  if (token.includes('\n')) return null;
  if (change === 'delete') return text.slice(0, start) + text.slice(end);
  if (change === 'double') return `${text.slice(0, end)} ${token}${text.slice(end)}`;
  const next = words[which + 1];
  if (next === undefined) return null;
  const nextStart = tokens.start[next]!;
  const nextEnd = tokens.end[next]!;
  const other = text.slice(nextStart, nextEnd);
  if (other.includes('\n')) return null;
  return text.slice(0, start) + other + text.slice(end, nextStart) + token + text.slice(nextEnd);
}

/** The lines of the entry at an offset, of the line itself where no entry covers it (a brace). */
function linesAround(tree: Tree, at: LineIndex, offset: number): number[] {
  const { count, start, end } = tree.entries;
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (end[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  const inside = low < count && start[low]! <= offset;
  const first = at.lineOf(inside ? start[low]! : offset);
  const last = at.lineOf(inside ? end[low]! : offset);
  return Array.from({ length: last - first + 1 }, (_, k) => first + k);
}

/** Nodes outside some lines, each with its line and the line of the block it stands in. */
function nodesOutside(tree: Tree, lost: readonly number[]): string[] {
  const at = new LineIndex(tree.text);
  const { count, start, parent } = tree.entries;
  const lineOf = Array.from({ length: count }, (_, index) => at.lineOf(start[index]!));
  const result: string[] = [];
  for (let index = 0; index < count; index++) {
    if (lost.includes(lineOf[index]!)) continue;
    const around = parent[index]! < 0 ? -1 : lineOf[parent[index]!]!;
    result.push(`${lineOf[index]} ${lost.includes(around) ? '*' : around} ${nodeText(tree, index)}`);
  }
  return result;
}

/** Without a fault, and without a caption pasted over several lines: what is left of a broken one is read as sentences. */
const SOUND = [...SAMPLES, ...EXAMPLES].filter(
  ({ name, text }) => parse(text, name).faults.length === 0 && !scan(text).type.includes(T.caption),
);

describe('one-broken-line-costs-one-line', () => {
  it('is held over the samples and most examples', () => {
    expect(SOUND.length).toBeGreaterThan(SAMPLES.length + EXAMPLES.length / 2);
  });
  for (const { name, text } of SOUND) {
    it(name, () => {
      const whole = parse(text, name);
      expect(whole.faults).toEqual([]);
      const tokens = scan(text);
      const at = new LineIndex(text);
      const words = Array.from({ length: tokens.count }, (_, k) => k).filter(
        (k) => tokens.type[k] !== T.newline && tokens.type[k] !== T.comment,
      );
      const step = deep ? 1 : Math.max(1, Math.floor(words.length / (text.length > 20_000 ? 12 : 40)));
      for (let which = 0; which < words.length; which += step) {
        for (const change of ['delete', 'double', 'swap'] as const) {
          const broken = mutant(text, tokens, words, which, change);
          if (broken === null) continue;
          const touched = [words[which]!, ...(change === 'swap' ? [words[which + 1]!] : [])];
          const lostLines = touched.flatMap((k) => linesAround(whole, at, tokens.start[k]!));
          const tree = parse(broken, name);
          const what = `${change} ${JSON.stringify(text.slice(tokens.start[words[which]!], tokens.end[words[which]!]))} in line ${lostLines[0]! + 1}`;
          expect(tree.faults.length, what).toBeLessThanOrEqual(2);
          const have = new Set(nodesOutside(tree, lostLines));
          // Rows whose head is lost are a table of their own.
          const bare = (node: string) => node.includes(' * {"kind":"baris"') && have.has(node.replace(' * ', ' -1 '));
          expect(
            nodesOutside(whole, lostLines).filter((node) => !have.has(node) && !bare(node)),
            what,
          ).toEqual([]);
        }
      }
    });
  }
});
