/** What may be written where the cursor stands: words, names, periods, values; a value that can be computed comes first. */
import { rules } from '@sakip-lint/checker';
import { B, KIND_OF, T } from '@sakip-lint/language';
import { fileRules } from '@sakip-lint/workspace';
import {
  type CompletionItem,
  type CompletionList,
  InsertTextFormat,
  CompletionItemKind as Kind,
  type Range,
} from 'vscode-languageserver';
import { rangeOf } from '../convert.ts';
import type { View } from '../view.ts';
import { beginnings } from './completion/beginnings.ts';
import { type Cursor, cursorAt } from './completion/cursor.ts';
import { type Draft, type Offer, withoutStops } from './completion/draft.ts';
import { fileDrafts } from './completion/files.ts';
import { nameDrafts } from './completion/names.ts';
import { fitsBefore } from './completion/names-before.ts';
import { cellDrafts } from './completion/table-cells.ts';
import { valueDrafts, within } from './completion/within.ts';
import { clauseDrafts } from './completion/words.ts';

/** Characters after which an editor asks by itself. Not a bar: it may end a row, and an offer would take the Enter. */
export const COMPLETION_TRIGGERS: readonly string[] = [' ', '.', '"', '='];

export interface CompletionAsked {
  readonly offset: number;
  readonly snippets: boolean;
  /** The character at which the editor asked by itself. */
  readonly trigger?: string | undefined;
}

export function completionAt(view: View, { offset, snippets, trigger }: CompletionAsked): CompletionList {
  const cursor = cursorAt(view, offset);
  // A quote that closes a text ends what was asked for: an offer would take the Enter that ends the line.
  if (trigger === '"' && cursor.inside === 'kata') return { isIncomplete: false, items: [] };
  const { drafts, cut = false, start = cursor.typed.start } = offerAt(view, cursor);
  const range = rangeOf(view.lines, { start, end: Math.max(cursor.typed.end, offset) });
  return { isIncomplete: cut, items: drafts.map((draft, k) => itemOf(draft, k, range, snippets)) };
}

function itemOf(draft: Draft, k: number, range: Range, snippets: boolean): CompletionItem {
  const { label, kind, insert = label, snippet = false, filter, detail, documentation, first = false } = draft;
  const asSnippet = snippet && snippets;
  return {
    label,
    kind,
    textEdit: { range, newText: snippet && !snippets ? withoutStops(insert) : insert },
    insertTextFormat: asSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    sortText: `${first ? 0 : 1}${String(k).padStart(4, '0')}`,
    ...(filter === undefined ? {} : { filterText: filter }),
    ...(detail === undefined || detail === '' ? {} : { detail }),
    ...(documentation === undefined ? {} : { documentation }),
    ...(first ? { preselect: true } : {}),
  };
}

function offerAt(view: View, cursor: Cursor): Offer {
  switch (cursor.inside) {
    case 'komentar':
      return inComment(view, cursor);
    case 'baris':
      return cellDrafts(view, cursor);
    case 'teks':
      return inText(view, cursor);
    default:
      if (cursor.behindBlock) return { drafts: clauseDrafts() };
      return cursor.before.length === 0
        ? { drafts: beginnings(view, cursor), ...namesAtStart(view, cursor) }
        : within(view, cursor);
  }
}

/** `# sakip-abaikan anggaran/` */
function inComment({ text, lang }: View, { offset }: Cursor): Offer {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const words = /#\s*sakip-abaikan\s+(?:[\w/*]+\s*,\s*)*([\w/*]*)$/.exec(line);
  if (words !== null) {
    const all = [...rules, ...fileRules].filter(({ id }) => !id.startsWith('sintaks/'));
    const groups = [...new Set(all.map(({ id }) => `${id.split('/')[0]}/*`))];
    return {
      start: offset - (words[1] ?? '').length,
      drafts: [
        ...all.map(({ id, summary }) => ({ label: id, kind: Kind.Constant, detail: summary[lang] })),
        ...groups.map((label) => ({ label, kind: Kind.Constant })),
      ],
    };
  }
  const begun = /#\s*([\w-]*)$/.exec(line);
  return begun === null
    ? { drafts: [] }
    : {
        start: offset - (begun[1] ?? '').length,
        drafts: [{ label: 'sakip-abaikan', kind: Kind.Keyword, insert: 'sakip-abaikan ' }],
      };
}

function inText(view: View, cursor: Cursor): Offer {
  const { before, typed } = cursor;
  const [first] = before;
  if (first?.text === 'gunakan') return { drafts: fileDrafts(view) };
  const due = valueDrafts(view, cursor);
  if (due.length > 0) return { drafts: due };
  const opensBlock = first !== undefined && first.type === T.word && before.length === 1 && !KIND_OF.has(first.text);
  if (view.checked === null || opensBlock) return { drafts: [] };
  return nameDrafts(view.checked.model, { typed: typed.text, fits: fitsBefore(cursor) });
}

/** A sentence begins with a name. */
function namesAtStart(view: View, cursor: Cursor): Partial<Offer> {
  const isSentence = cursor.block === B.narrative || cursor.block === B.section || cursor.block === B.top;
  if (!isSentence || view.checked === null || (cursor.block !== B.narrative && cursor.typed.text === '')) return {};
  const { drafts, cut } = nameDrafts(view.checked.model, { typed: cursor.typed.text });
  return { drafts: [...beginnings(view, cursor), ...drafts], cut };
}
