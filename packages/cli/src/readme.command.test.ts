/** What the README shows is what the command prints. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ensureBuilt, here, lint } from './built.fixture.ts';

test('the finding in the README is printed word for word', () => {
  ensureBuilt();
  const [, picture = ''] =
    readFileSync(here('../../README.md'), 'utf8').match(/^```\n(kesalahan\[[\s\S]*?)^```$/m) ?? [];
  expect(picture).toContain('examples/dumai-2023');
  expect(lint(['examples/dumai-2023'], here('../..')).stdout).toContain(picture);
});
