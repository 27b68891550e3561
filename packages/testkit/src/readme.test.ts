import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expectReport } from './index.ts';

test('the first file of the README is understood and clean', () => {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
  const [example, ...more] = [...readme.matchAll(/^```sakip\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? '');
  expect(more).toEqual([]);
  expectReport(example ?? '').toBeValid();
});
