/** Heads of blocks: what follows the name of a subject, or the number and title of a table or chapter. */
import { HEAD_CLAUSES, KIND_OF, PROPERTIES, T } from '@sakip-lint/language';
import { CompletionItemKind as Kind } from 'vscode-languageserver';
import type { View } from '../../view.ts';
import type { Cursor } from './cursor.ts';
import type { Offer } from './draft.ts';
import { namesOffer } from './names-before.ts';
import { ownMeasures, periodDrafts } from './own-words.ts';
import { blockOfKind, measureDrafts } from './words.ts';

/** What follows in a head of a subject: words of its own, in any order. */
export function headOffer(view: View, cursor: Cursor): Offer {
  const { before } = cursor;
  const kind = KIND_OF.get(before[0]?.text ?? '') ?? null;
  const isNamed = before.some(({ type }) => type === T.text);
  if (kind === 'data' || !isNamed) return kind === null || isNamed ? { drafts: [] } : namesOffer(view, cursor);
  const words = PROPERTIES.filter(
    ({ blocks, example, name }) =>
      blocks.includes(blockOfKind(kind)) && (example === name || name === 'mendukung' || name === 'juga disebut'),
  );
  return { drafts: words.map(({ name, ...fact }) => ({ label: name, kind: Kind.Keyword, detail: fact[view.lang] })) };
}

const NUMBERED = ['tabel', 'narasi', 'bagian'] as const;
type Numbered = (typeof NUMBERED)[number];

export const isNumbered = (word: string): word is Numbered => (NUMBERED as readonly string[]).includes(word);

/** `tabel "3.1" "Judul" versi ‸` */
export function numberedOffer(view: View, cursor: Cursor, of: Numbered): Offer {
  const { before } = cursor;
  const last = before.at(-1);
  const clauses = HEAD_CLAUSES.filter((one) => one.of.includes(of));
  const begun = last?.type === T.word ? clauses.find(({ words }) => words.split(' ')[0] === last.text) : undefined;
  // `format ‸`, `menyatakan ‸`
  const [, second] = begun?.words.split(' ') ?? [];
  if (second !== undefined) return { drafts: [{ label: second, kind: Kind.Keyword }] };
  if (begun?.words === 'untuk') return namesOffer(view, cursor);
  if (begun?.words === 'tahun' || begun?.words === 'renstra')
    return { drafts: periodDrafts(view, Math.max(cursor.above, 0)).filter(({ label }) => /^\d{4}$/.test(label)) };
  if (begun !== undefined && begun.words !== 'lanjutan')
    return { drafts: begun.values.map((label) => ({ label, kind: Kind.EnumMember })) };
  const said = new Set(before.map(({ text }) => text));
  const left = clauses.filter(({ words }) => !said.has(words.split(' ')[0] as string));
  return {
    drafts: [
      ...left.map(({ words, example, ...fact }) => ({
        label: words,
        kind: Kind.Keyword,
        insert: example === words ? words : `${words} `,
        detail: fact[view.lang],
      })),
      ...(of === 'tabel' ? [...ownMeasures(view), ...measureDrafts(view.lang)] : []),
    ],
  };
}
