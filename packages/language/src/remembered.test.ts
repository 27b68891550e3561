import { expect, it } from 'vitest';
import { remembered } from './remembered.ts';

it('asks once for a text, and keeps no more than so many', () => {
  const asked: string[] = [];
  const length = remembered((text) => asked.push(text) && text.length);
  expect([length('satu'), length('satu'), length('dua')]).toEqual([4, 4, 3]);
  expect(asked).toEqual(['satu', 'dua']);
  for (let n = 0; n < 5_000; n++) length(String(n));
  expect(length('satu')).toBe(4);
  expect(asked.filter((text) => text === 'satu')).toHaveLength(2);
});

it('keeps no long text', () => {
  let asked = 0;
  const count = remembered(() => ++asked);
  const long = 'x'.repeat(5_000);
  expect([count(long), count(long)]).toEqual([1, 2]);
});
