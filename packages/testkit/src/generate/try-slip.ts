/** One generated report with one slip: what the oracle says of it, and what the checker. */
import type { CheckedTexts } from '../rule-tester.ts';
import { judge, type Verdict } from './oracle.ts';
import { randomFrom } from './random.ts';
import { generateReport } from './report.ts';
import { before, type Slip, slipIn } from './slip.ts';

export interface TriedSlip {
  readonly kind: string;
  readonly verdict: Verdict;
  /** Findings at warning or above. */
  readonly headlines: number;
  /** What was done, for a person to read. */
  readonly told: string;
}

/** Null for the rare report that has nothing to change. */
export function trySlip(seed: number, check: (files: ReadonlyMap<string, string>) => CheckedTexts): TriedSlip | null {
  const report = generateReport(seed);
  const random = randomFrom(seed + 0x51195);
  const told = report.facts.filter(({ id }) => report.printed.has(id));
  let slip: Slip | null = null;
  for (let run = 0; run < 30 && slip === null; run++) slip = slipIn(random, told);
  if (slip === null) return null;
  const { findings } = check(report.write(new Map([[slip.fact, slip.text]])));
  const loud = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  const fact = report.facts[slip.fact];
  const of = fact?.kind === 'number' ? fact.of : 'word';
  return {
    kind: slip.kind,
    verdict: judge(report, slip),
    headlines: loud.length,
    told: `seed ${seed}, ${slip.kind}, ${of}: ${before(report.facts, slip)} -> ${slip.text} ${loud.map(({ rule }) => rule).join(' ')}`,
  };
}
