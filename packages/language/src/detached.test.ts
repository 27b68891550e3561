import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { titleKey } from './names/title.ts';
import { parse } from './parse.ts';
import { remembered } from './remembered.ts';
import { readHead } from './table/heads.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const used = (): number => {
  collect();
  return process.memoryUsage().heapUsed;
};

const shortened = remembered((text) => ({ text, half: text.slice(0, 20) }));

test('trees after many edits keep nothing of the texts in between', () => {
  const line = (n: number): string => `capaian "Persentase pelayanan ${n}" meningkat dari 80% menjadi ${n}%`;
  const lines = Array.from({ length: 200 }, (_, n) => line(n));
  const filler = `# ${'x'.repeat(300_000)}`;
  let tree = parse([...lines, filler].join('\n'), '');
  const before = used();
  for (let n = 0; n < 40; n++) {
    lines[n * 5] = line(n + 1_000);
    tree = parse([...lines, filler].join('\n'), '', tree);
  }
  expect(used() - before).toBeLessThan(5_000_000);
  expect(tree.entries.count).toBe(200);
});

test.each([
  ['remembered answers', (piece: string) => shortened(piece)],
  ['keys of titles', (piece: string) => titleKey(piece)],
  ['heads of tables', (piece: string) => readHead(piece)],
] as const)('%s keep nothing of the texts that were asked about, but the pieces', (_, ask) => {
  const before = used();
  for (let revision = 0; revision < 40; revision++) {
    const text = `Realisasi pelayanan ke-${revision} ${'x'.repeat(1_000_000)}${revision}`;
    ask(text.slice(0, 30));
  }
  expect(used() - before).toBeLessThan(10_000_000);
});
