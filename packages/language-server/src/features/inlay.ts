/** What follows from the numbers and the report does not say, at the end of the entry that it follows from. */
import { followingFrom, statementsIn } from '@sakip-lint/checker/ask';
import type { Span } from '@sakip-lint/language';
import type { InlayHint } from 'vscode-languageserver';
import { positionOf } from '../convert.ts';
import type { View } from '../view.ts';
import { lastBefore } from './completion/cursor.ts';

/** A range of more statements than this nobody looks at. */
const MOST_STATEMENTS = 1_000;

export function inlayHints({ checked, uri, tree: { entries }, lines }: View, { start, end }: Span): InlayHint[] {
  if (checked === null) return [];
  const { model } = checked;
  const file = model.files.findIndex((one) => one.uri === uri);
  const from = Math.max(0, lastBefore(entries.start, entries.count, start));
  const to = lastBefore(entries.start, entries.count, end) + 1;
  return statementsIn(model, file, from, to)
    .slice(0, MOST_STATEMENTS)
    .flatMap((statement) => {
      const entry = model.statements.entry[statement] as number;
      const at = entries.end[entry] as number;
      const following = at < start || at > end ? [] : followingFrom(checked, statement);
      return following.length === 0
        ? []
        : [
            {
              position: positionOf(lines, at),
              label: following.map(({ text }) => text).join(', '),
              tooltip: following.map(({ because }) => because).join('\n'),
              paddingLeft: true,
            },
          ];
    });
}
