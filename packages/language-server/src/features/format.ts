/** The printer's form of a file, as the smallest edit that gives it. */
import { changeOf, type Tree } from '@sakip-lint/language';
import { format } from '@sakip-lint/language/format';
import type { TextEdit } from 'vscode-languageserver';
import { rangeOf } from '../convert.ts';
import type { View } from '../view.ts';

/** Empty: it has that form, or was not understood to its last line. */
export function formatEdits({ tree, text, lines }: Pick<View, 'text' | 'lines'> & { readonly tree: Tree }): TextEdit[] {
  const printed = format(tree);
  if (printed === null || printed === text) return [];
  const { from, to, by } = changeOf(text, printed);
  return [{ range: rangeOf(lines, { start: from, end: to }), newText: printed.slice(from, to + by) }];
}
