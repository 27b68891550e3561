import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meaning } from '../../test/nodes.ts';
import { EXAMPLES, lines, SAMPLES, soup } from '../../test/texts.ts';
import { parse, type Tree } from '../index.ts';
import { format } from './format.ts';

const understood = fc.oneof(soup, lines).map((text) => {
  // Most soup has a fault somewhere: keep the lines that have none by themselves.
  const kept = text.split('\n').filter((line) => parse(line, 'a.sakip').faults.length === 0);
  return kept.join('\n');
});
const texts = fc.oneof(
  understood,
  fc.constantFrom(...SAMPLES.map((sample) => sample.text), ...EXAMPLES.map((sample) => sample.text)),
);

function says(tree: Tree): unknown {
  const { count, parent, until } = tree.entries;
  return Array.from({ length: count }, (_, index) => [parent[index], until[index], meaning(tree, index)]);
}

const comments = (tree: Tree): string[] => tree.comments.map(({ start, end }) => tree.text.slice(start, end).trimEnd());

describe('print-parse-roundtrip', () => {
  it('the formatted text says the same', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const tree = parse(text, 'a.sakip');
        const printed = format(tree);
        if (printed === null) return;
        const again = parse(printed, 'a.sakip');
        expect(again.faults.map(({ code }) => code)).toEqual(tree.faults.map(({ code }) => code));
        expect(says(again)).toEqual(says(tree));
      }),
    );
  });
});

describe('format-idempotent', () => {
  it('formatting twice is formatting once', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = format(parse(text, 'a.sakip'));
        if (once === null) return;
        expect(format(parse(once, 'a.sakip'))).toBe(once);
      }),
    );
  });
});

describe('comments-kept', () => {
  it('every comment is still there, in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const tree = parse(text, 'a.sakip');
        const printed = format(tree);
        if (printed === null) return;
        expect(comments(parse(printed, 'a.sakip'))).toEqual(comments(tree));
      }),
    );
  });
});

/** Which entries each suppression covers, by index. */
const covered = (tree: Tree): unknown[] =>
  tree.suppressions.map(({ rules, reason, covers }) => {
    const { count, start } = tree.entries;
    const entries = Array.from({ length: count }, (_, index) => index).filter((index) => {
      const at = start[index] as number;
      return covers !== null && at >= covers.start && at <= covers.end;
    });
    return [rules.map(({ text }) => text), reason, entries];
  });

describe('suppressions-kept', () => {
  it('every suppression covers what it covered', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const tree = parse(text, 'a.sakip');
        const printed = format(tree);
        if (printed === null) return;
        expect(covered(parse(printed, 'a.sakip'))).toEqual(covered(tree));
      }),
    );
  });
});
