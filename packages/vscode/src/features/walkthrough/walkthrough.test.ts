import { existsSync, readFileSync } from 'node:fs';
import { expectReport } from '@sakip-lint/testkit';
import { expect, test } from 'vitest';
import { COMMANDS, CONTEXTS } from '../../names.ts';
import { EXAMPLE } from './example.ts';
import { walkthroughs } from './steps.ts';

const root = new URL('../../../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

test('the manifest has the walkthrough as it is written', () => {
  expect(manifest.contributes.walkthroughs, 'run: npm run generate -w sakip').toEqual(walkthroughs());
});

test('its pictures are there, its commands and events exist', () => {
  const text = JSON.stringify(walkthroughs());
  for (const [, name] of text.matchAll(/"svg":"([^"]+)"/g))
    expect(existsSync(new URL(name as string, root)), name).toBe(true);
  const known: readonly string[] = [...Object.values(COMMANDS), ...Object.values(CONTEXTS)];
  for (const [name] of text.matchAll(/sakip-lint\.[\w.]+/g))
    if (name !== 'sakip-lint.language') expect(known).toContain(name);
});

test('the example has mistakes that can be fixed from the keyboard', () => {
  const report = expectReport(EXAMPLE);
  report.toSayOnly('anggaran/serapan', 'kinerja/capaian', 'kinerja/tren');
  expect(report.findings.filter(({ fixes }) => fixes.length > 0).length).toBeGreaterThanOrEqual(2);
});
