/**
 * `npm run bench:slips [COUNT] [SEED]`: injects one-digit slips into the corrected twin of the example report, one at
 * a time, and prints how many are found (a finding at warning or above) and how many headlines a found slip gives. Then one
 * slip of any kind in each of as many generated reports, with what a brute-force oracle says of it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { check } from '@sakip-lint/checker';
import { parse } from '@sakip-lint/language';
import { checkTexts, trySlip } from '@sakip-lint/testkit';
import { randomFrom } from './random.ts';
import { slipIn, targetsOf } from './slip.ts';

const count = Number(process.argv[2] ?? 500);
const seed = Number(process.argv[3] ?? 1);
const folder = new URL('../../../examples/dumai-2023-terkoreksi/', import.meta.url);
const texts = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.sakip'))
    .sort()
    .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
);
const trees = new Map([...texts].map(([uri, text]) => [uri, parse(text, uri)]));

const checked = (changed = new Map<string, string>()) =>
  check(
    [...trees].map(([uri, tree]) => {
      const text = changed.get(uri);
      return { uri, tree: text === undefined ? tree : parse(text, uri), reported: true };
    }),
  );

const clean = checked();
const random = randomFrom(seed);
const targets = targetsOf(clean.model);
let found = 0;
let headlines = 0;
const missed: string[] = [];
for (let run = 0; run < count; run++) {
  const slip = slipIn(targets[Math.floor(random() * targets.length)] as (typeof targets)[number], random);
  const text = texts.get(slip.place.uri) as string;
  const changed = text.slice(0, slip.place.start) + slip.after + text.slice(slip.place.end);
  const loud = checked(new Map([[slip.place.uri, changed]])).findings.filter(
    ({ severity }) => severity === 'error' || severity === 'warning',
  ).length;
  if (loud > 0) found++;
  else
    missed.push(
      `${slip.place.uri}:${text.slice(0, slip.place.start).split('\n').length} ${slip.before} -> ${slip.after}`,
    );
  headlines += loud;
}
console.log(`findings without a slip: ${clean.findings.length}; numbers that a claim quotes: ${targets.length}`);
console.log(`slips injected: ${count} (seed ${seed}); found: ${found} (${((100 * found) / count).toFixed(1)}%)`);
console.log(`headlines per slip found: ${(headlines / Math.max(1, found)).toFixed(2)}`);
for (const line of missed) console.log(`not found: ${line}`);

const oracle = { violated: 0, told: 0, holds: 0, silent: 0, unsure: 0, headlines: 0 };
for (let run = 0; run < count; run++) {
  const tried = trySlip(seed * 1_000_000 + run, checkTexts);
  if (tried === null) continue;
  const loud = tried.headlines > 0;
  if (tried.verdict === 'unsure') oracle.unsure++;
  if (tried.verdict === 'violated') {
    oracle.violated++;
    oracle.headlines += tried.headlines;
    if (loud) oracle.told++;
    else console.log(`detectable, not found: ${tried.told}`);
  }
  if (tried.verdict === 'holds') {
    oracle.holds++;
    if (!loud) oracle.silent++;
    else console.log(`not detectable, yet told: ${tried.told}`);
  }
}
console.log(`generated reports with one slip each: ${count}`);
console.log(`detectable by the oracle: ${oracle.violated}; found: ${oracle.told}`);
console.log(`not detectable: ${oracle.holds}; silent: ${oracle.silent}; in between: ${oracle.unsure}`);
console.log(`headlines per slip found: ${(oracle.headlines / Math.max(1, oracle.told)).toFixed(2)}`);
