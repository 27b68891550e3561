import { expect, test } from 'vitest';
import { randomFrom } from './random.ts';
import { slipIn } from './slip.ts';

test('a slip changes exactly one digit and nothing else', () => {
  const random = randomFrom(3);
  for (const text of ['Rp 1.855.010.480', '89,45%', '0', '(12)']) {
    for (let run = 0; run < 50; run++) {
      const { before, after } = slipIn({ uri: 'x', start: 4, text }, random);
      const changed = [...before].filter((character, at) => character !== after[at]);
      expect(before).toBe(text);
      expect(after).toHaveLength(text.length);
      expect(changed).toHaveLength(1);
      expect(changed[0]).toMatch(/\d/);
    }
  }
});
