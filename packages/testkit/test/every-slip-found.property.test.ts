import { expect, it } from 'vitest';
import { checkTexts } from '../src/check-texts.ts';
import { trySlip } from '../src/generate/try-slip.ts';

const deep = process.env['DEEP'] === '1';
const COUNT = deep ? 10_000 : 300;
const FIRST = deep ? Math.floor(Math.random() * 2 ** 31) : 1;

it('every-slip-found: what the oracle calls detectable is told, and nothing else', () => {
  const missed: string[] = [];
  const alarms: string[] = [];
  const counts = { violated: 0, unsure: 0, holds: 0 };
  for (let seed = FIRST; seed < FIRST + COUNT; seed++) {
    const tried = trySlip(seed, checkTexts);
    if (tried === null) continue;
    counts[tried.verdict]++;
    if (tried.verdict === 'violated' && tried.headlines === 0) missed.push(tried.told);
    if (tried.verdict === 'holds' && tried.headlines > 0) alarms.push(tried.told);
  }
  if (deep) {
    console.log(
      `slips from seed ${FIRST}: detectable ${counts.violated}, found ${counts.violated - missed.length}; not detectable ${counts.holds}, silent ${counts.holds - alarms.length}; between ${counts.unsure}`,
    );
  }
  expect(counts.violated).toBeGreaterThan(COUNT / 2);
  expect({ missed, alarms }).toEqual({ missed: [], alarms: [] });
});
