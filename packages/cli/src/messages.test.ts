import { expect, test } from 'vitest';
import { allTexts, say } from './messages.ts';

/** One word in both languages. */
const SAME = new Set(['severity.info']);

test('every-message-in-both-languages, with the same holes', () => {
  const holes = (text: string): string[] =>
    [...new Set([...text.matchAll(/\{(\w+)/g)].map((match) => match[1] ?? ''))].sort();
  for (const [key, { id, en }] of Object.entries(allTexts)) {
    if (!SAME.has(key)) expect(en, key).not.toBe(id);
    expect(holes(en), key).toEqual(holes(id));
  }
});

test('numbers choose their word', () => {
  expect(say('en', 'frame.more', { count: 1 })).toBe('and 1 more place');
  expect(say('en', 'frame.more', { count: 2 })).toBe('and 2 more places');
});
