import { render } from '@sakip-lint/checker/messages';

import { expect, it } from 'vitest';
import { checkTexts } from '../src/check-texts.ts';
import { generateReport } from '../src/generate/report.ts';

const deep = process.env['DEEP'] === '1';
const COUNT = deep ? 10_000 : 400;
/** Fresh reports on every deep run; its seed is printed with what is found. */
const FIRST = deep ? Math.floor(Math.random() * 2 ** 31) : 1;

function told(seed: number): string[] {
  const files = generateReport(seed).write();
  const { findings, faults } = checkTexts(files);
  const loud = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  return [
    ...(faults > 0 ? [`seed ${seed}: ${faults} syntax faults`] : []),
    ...loud.map(({ rule, message, primary }) => {
      const text = files.get(primary.uri) ?? '';
      const line = text.slice(0, primary.start).split('\n').length;
      return `seed ${seed}, line ${line}: ${rule} «${text.slice(primary.start, primary.end)}» ${render(message, 'id')}`;
    }),
  ];
}

it('no-false-alarm: reports consistent under the rounding they declare are silent', () => {
  const alarms: string[] = [];
  for (let seed = FIRST; seed < FIRST + COUNT && alarms.length < 20; seed++) alarms.push(...told(seed));
  if (deep) console.log(`consistent reports checked: ${COUNT} from seed ${FIRST}; alarms: ${alarms.length}`);
  expect(alarms).toEqual([]);
});

it('one seed, one report; different ones differ', () => {
  const text = (seed: number) => [...generateReport(seed).write().values()].join('\n');
  expect(text(7)).toBe(text(7));
  expect(new Set(Array.from({ length: 50 }, (_, seed) => text(seed))).size).toBe(50);
});
