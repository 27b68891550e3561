import { check } from '@sakip-lint/checker';
import { parse } from '@sakip-lint/language';
import { expect, test } from 'vitest';
import { journalText } from './ledgers.generator.ts';
import { reportText } from './report.generator.ts';

test('a generated report has about 800 lines and is silent', () => {
  for (const seed of [1, 2, 3]) {
    const text = reportText(seed);
    expect(text.split('\n').length).toBeGreaterThan(750);
    expect(text.split('\n').length).toBeLessThan(900);
    const tree = parse(text, 'laporan.sakip');
    const { findings, model } = check([{ uri: tree.uri, tree, reported: true }]);
    expect(findings).toEqual([]);
    expect(model.claims.count).toBeGreaterThan(500);
  }
});

test('the same amounts as journals: each leaf twice, sums asserted where the format can', () => {
  expect(journalText(20, 'ledger').match(/^2023-12-31 /gm)).toHaveLength(40);
  expect(journalText(20, 'beancount').match(/^2024-01-01 balance /gm)).toHaveLength(2 * (1 + 1 + 2));
  expect(journalText(20, 'hledger').match(/=\* \d+ IDR$/gm)).toHaveLength(2 * (1 + 1 + 2));
});
