/** The reference is true: its examples parse, and it knows the verbs. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PROPERTIES, parse, STATEMENT_FACTS, VERBS } from '../src/index.ts';
import { format } from '../src/printer/format.ts';

const reference = readFileSync(new URL('../docs/language.md', import.meta.url), 'utf8');
const snippets = [...reference.matchAll(/^```sakip\n([\s\S]*?)^```/gm)].map((match) => ({
  text: match[1] as string,
  line: reference.slice(0, match.index).split('\n').length + 1,
}));

describe('language reference', () => {
  it('has examples', () => expect(snippets.length).toBeGreaterThan(12));

  for (const { text, line } of snippets) {
    it(`the example in line ${line} parses and can be formatted`, () => {
      const tree = parse(text, 'reference.sakip');
      expect(tree.faults.map((fault) => [fault.code, text.slice(fault.span.start, fault.span.end)])).toEqual([]);
      for (let index = 0; index < tree.entries.count; index++) expect(tree.nodeOf(index).kind).not.toBe('rusak');
      expect(format(tree)).not.toBeNull();
    });
  }

  it('names every statement, property and verb', () => {
    for (const { word } of STATEMENT_FACTS) expect(reference).toContain(word);
    for (const { name } of PROPERTIES) {
      // `sifat` is what the table calls the traits; the words themselves are written.
      if (name !== 'sifat') expect(reference).toContain(name);
    }
    for (const { verb } of VERBS) expect(reference).toContain(verb);
  });
});
