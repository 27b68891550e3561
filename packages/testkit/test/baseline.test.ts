import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { baselineText } from '../src/baseline.ts';
import { checkTexts } from '../src/check-texts.ts';
import { examples } from '../src/examples.ts';

const update = process.env['UPDATE_BASELINES'] === '1';

for (const { name, folder, files } of examples()) {
  it(`examples/${name}: the findings are those read and accepted (UPDATE_BASELINES=1 writes them)`, () => {
    const found = baselineText(files, checkTexts(files).findings);
    const beside = new URL('temuan.txt', folder);
    if (update) writeFileSync(beside, found);
    expect(existsSync(beside), 'no baseline yet: run once with UPDATE_BASELINES=1 and read it').toBe(true);
    expect(found).toBe(readFileSync(beside, 'utf8'));
  });
}
