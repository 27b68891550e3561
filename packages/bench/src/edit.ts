/** One edit in a file of 50,000 lines: what is read and evaluated again, and how long it takes in a process that goes on. */
import { check } from '@sakip-lint/checker';
import { parse } from '@sakip-lint/language';
import { type Change, emptySnapshot, update } from '@sakip-lint/workspace';
import { budgetText } from './budget.generator.ts';

const LEAVES = 9_000;
const URI = 'file:///w/laporan.sakip';

export function printEdit(): void {
  const text = budgetText(LEAVES);
  const put: Change = {
    kind: 'put',
    uri: URI,
    content: { text, encoding: 'utf-8', lossy: false, problems: [] },
    root: 'file:///w',
    reported: true,
  };
  const first = update(emptySnapshot({ engine: { parse, check }, levels: new Map() }), [put]);
  const at = text.indexOf('realisasi', text.length >> 2) + 'realisasi Rp 1'.length;
  const begin = process.hrtime.bigint();
  const second = update(first, [{ kind: 'edit', uri: URI, text: `${text.slice(0, at)}9${text.slice(at)}` }]);
  const milliseconds = Number(process.hrtime.bigint() - begin) / 1e6;
  const { entriesParsed, constraintsEvaluated } = second.counters;
  console.log(
    `one edit in ${text.split('\n').length} lines: ${entriesParsed} of ${first.counters.entriesParsed} entries read again, ` +
      `${constraintsEvaluated} of ${first.counters.constraintsEvaluated} constraints evaluated, ${milliseconds.toFixed(0)} ms`,
  );
}
