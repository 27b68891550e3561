import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode, encode } from './decode.ts';

const plain = fc
  .string({ unit: 'grapheme' })
  .filter((text) => !/[\0\uFEFF]/.test(text) && !/^(PK\x03\x04|%PDF)/.test(text));

test('decode-encode-roundtrip', () => {
  fc.assert(
    fc.property(plain, fc.constantFrom('utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be'), (text, encoding) => {
      const source = decode(encode(text, encoding));
      expect(source).toEqual({ text, encoding, lossy: false, problems: [] });
    }),
  );
});

test('decode-never-throws, and places its problems inside the text', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const source = decode(bytes);
      for (const { start, end } of source.problems) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(Math.max(source.text.length, 0));
        expect(start).toBeLessThanOrEqual(end);
      }
      expect(source.lossy).toBe(source.problems.length > 0);
    }),
  );
});

test('utf8-verdict-equals-platform', () => {
  const lead = fc.constantFrom(0x41, 0xc0, 0xc3, 0xe0, 0xe2, 0xed, 0xf0, 0xf3, 0xf4, 0xf5);
  const tail = fc.constantFrom(0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc2);
  fc.assert(
    fc.property(fc.array(fc.oneof(lead, tail), { maxLength: 6 }), (values) => {
      const bytes = Uint8Array.from([0x61, ...values]);
      let valid = true;
      try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      } catch {
        valid = false;
      }
      expect(decode(bytes).problems.length === 0).toBe(valid);
    }),
  );
});
