/**
 * The rows of a table as they are read: titles wrapped over several rows are joined, a row of several titles is one line for
 * each, and what a row is that only its numbers tell (a total without a word) is told.
 */
import type { RowNode } from '@sakip-lint/language';
import { captionOf } from './captions.ts';
import type { Line } from './line.ts';
import { splitTitles } from './pairs.ts';
import type { Reader } from './reader.ts';
import { sharedAmounts } from './shared-amounts.ts';
import { summedTargets } from './summed-targets.ts';
import { unnamedTotals } from './unnamed-totals.ts';
import { joinWrapped } from './wrapped.ts';

const NONE: ReadonlySet<number> = new Set();

export function linesOf(reader: Reader, rows: readonly { entry: number; node: RowNode }[]): readonly Line[] {
  const plain = rows.map(
    ({ entry, node }): Line => ({ entry, node, role: null, above: false, apart: NONE, again: NONE, caption: null }),
  );
  const joined = joinWrapped(reader, plain);
  const captioned = joined.map((line) => {
    const plain = line.role === null && !line.node.rule && !line.node.elided;
    const caption = plain ? captionOf(reader, line.node) : null;
    return caption === null ? line : { ...line, caption };
  });
  return summedTargets(reader, sharedAmounts(reader, unnamedTotals(reader, splitTitles(reader, captioned))));
}
