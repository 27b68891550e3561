import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { baselineText } from '../src/baseline.ts';
import { checkTexts } from '../src/check-texts.ts';
import { examples, RAGAM } from '../src/examples.ts';
import { STAGES, stagesOf } from '../src/stages.ts';

/** Beside examples up to this size (UTF-16 units) stand their stages too: larger ones nobody reads. */
const SMALL = 6_000;
const update = process.env['UPDATE_BASELINES'] === '1';

for (const { name, folder, files } of examples()) {
  it(`examples/${name}: the findings are those read and accepted (UPDATE_BASELINES=1 writes them)`, () => {
    const found = baselineText(files, checkTexts(files).findings);
    const beside = new URL('temuan.txt', folder);
    if (update) writeFileSync(beside, found);
    expect(existsSync(beside), 'no baseline yet: run once with UPDATE_BASELINES=1 and read it').toBe(true);
    expect(found).toBe(readFileSync(beside, 'utf8'));
  });

  const size = [...files.values()].reduce((sum, text) => sum + text.length, 0);
  if (size > SMALL || name.startsWith(`${RAGAM}/`)) continue;
  it(`examples/${name}: tokens, tree, symbols and formatted text are those accepted`, () => {
    for (const [path, stages] of stagesOf(files)) {
      for (const stage of STAGES) {
        const beside = new URL(path.replace(/\.sakip$/, `.${stage}.txt`), folder);
        if (update) writeFileSync(beside, stages[stage]);
        expect(existsSync(beside), `${beside.pathname} is missing: run once with UPDATE_BASELINES=1 and read it`).toBe(
          true,
        );
        expect(stages[stage]).toBe(readFileSync(beside, 'utf8'));
      }
    }
  });
}
