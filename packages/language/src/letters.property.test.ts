import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstLetters, hasLetters, isPlain, letters, lettersAndDigits, wordsIn } from './letters.ts';
import { isWordStart } from './scan/characters.ts';

const texts = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('a', 'Z', '1', ' ', '-', '–', '≥', '²', 'é', 'ⁿ', '①', '➀', '\u00a0', '𝒜') }),
);

test('property: plain text takes no other way than all text', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 3 }), (text, least) => {
      expect(lettersAndDigits(text)).toBe(text.replace(/[^\p{L}\p{N}]+/gu, ''));
      expect(letters(text)).toBe(text.replace(/[^\p{L}]+/gu, ''));
      expect(wordsIn(text)).toEqual(text.match(/[\p{L}\p{N}]+/gu) ?? []);
      expect(hasLetters(text, least)).toBe(new RegExp(`\\p{L}{${least}}`, 'u').test(text));
      expect(firstLetters(text)).toBe(/\p{L}+/u.exec(text)?.[0] ?? null);
    }),
  );
});

test('no character that is plain is a letter or digit beyond ASCII', () => {
  for (let code = 0x80; code < 0x1_0000; code++) {
    const char = String.fromCharCode(code);
    if (isPlain(char)) expect(char).not.toMatch(/[\p{L}\p{N}]/u);
  }
});

test('a word begins with whatever Unicode calls a letter or mark, and with the signs of units', () => {
  for (let code = 0x80; code < 0x1_0000; code++) {
    const char = String.fromCharCode(code);
    if (!/[\s\u00ad\u200b-\u200d\u2060\ufeff\u180e]/.test(char))
      expect(isWordStart(code), char).toBe(/[\p{L}\p{M}°²³¹‰‱\u2070-\u209c]/u.test(char));
  }
});
