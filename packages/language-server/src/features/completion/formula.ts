/** Inside formulas: data, measures, functions, names. */
import { B, T } from '@sakip-lint/language';
import { CompletionItemKind as Kind } from 'vscode-languageserver';
import type { View } from '../../view.ts';
import type { Cursor } from './cursor.ts';
import type { Draft, Offer } from './draft.ts';
import { namesOffer } from './names-before.ts';
import { ownMeasures } from './own-words.ts';
import { functionDrafts, kindWords, measureDrafts } from './words.ts';

/** `rumus`, `ukuran … =`, `bila`, `pastikan`: what follows is an expression. */
export function inFormula({ before, block }: Cursor): boolean {
  const first = before[0]?.text ?? '';
  if (first === 'rumus' || first === 'bila' || first === 'pastikan' || first === 'selain_itu')
    return block !== B.bundle;
  return first === 'ukuran' && before.some(({ type }) => type === T.equal);
}

export function formulaOffer(view: View, cursor: Cursor): Offer {
  if (cursor.before.at(-1)?.text === 'setiap') return { drafts: kindWords(view.lang) };
  const words = [...dataOf(view, cursor), ...ownMeasures(view), ...measureDrafts(view.lang)].map((draft) => ({
    ...draft,
    insert: draft.label,
  }));
  const names = cursor.typed.text === '' ? { drafts: [], cut: false } : namesOffer(view, cursor);
  return { drafts: [...words, ...functionDrafts(view.lang), ...names.drafts], cut: names.cut === true };
}

/** Data of the block: the entries that begin with `data`. */
function dataOf({ tree }: View, { head }: Cursor): readonly Draft[] {
  const drafts: Draft[] = [];
  for (let block = head; block >= 0; block = tree.entries.parent[block] as number) {
    const until = Math.min(tree.entries.until[block] as number, block + MOST_MEMBERS);
    for (let entry = block + 1; entry < until; entry++) {
      if (!/^data/i.test(tree.text.slice(tree.entries.start[entry], (tree.entries.start[entry] as number) + 4)))
        continue;
      const node = tree.nodeOf(entry);
      if (node.kind === 'subjek' && node.subject === 'data' && node.id !== null)
        drafts.push({ label: node.id.text, kind: Kind.Variable, detail: node.title?.text ?? '' });
    }
    if (sharesNoFarther(tree, block)) break;
  }
  return drafts;
}

const MOST_MEMBERS = 500;

/** Data may be shared from a sasaran, not from farther. */
const sharesNoFarther = (tree: View['tree'], block: number): boolean => {
  const node = tree.nodeOf(block);
  return node.kind === 'subjek' && (node.subject === 'sasaran' || node.subject === 'tujuan');
};
