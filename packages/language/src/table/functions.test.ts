import { describe, expect, it } from 'vitest';
import { parse } from '../parse.ts';
import { FUNCTIONS } from './functions.ts';

describe('functions', () => {
  it('each example is a formula without faults that calls it', () => {
    for (const { word, example } of FUNCTIONS) {
      const tree = parse(`indikator "A" {\n  rumus ${example}\n}`, 'a.sakip');
      expect(tree.faults, word).toEqual([]);
      expect(JSON.stringify(tree.nodeOf(1)), word).toContain(`"name":{"text":"${word}"`);
    }
  });
});
