/** Behind the word of a property: what it takes. */
import { PROPERTIES, UNIT_WORDS } from '@sakip-lint/language';
import { CompletionItemKind as Kind } from 'vscode-languageserver';
import type { View } from '../../view.ts';
import type { Cursor } from './cursor.ts';
import type { Draft, Offer } from './draft.ts';
import { namesOffer } from './names-before.ts';
import { periodDrafts } from './own-words.ts';
import { measureDrafts } from './words.ts';

export function propertyOffer(view: View, cursor: Cursor, name: (typeof PROPERTIES)[number]['name']): Offer {
  const fact = PROPERTIES.find((one) => one.name === name);
  const words = cursor.before.slice(1).map(({ text }) => text);
  switch (name) {
    case 'satuan':
      return { drafts: unitDrafts(view) };
    case 'mendukung':
      return namesOffer(view, cursor);
    case 'tahun':
    case 'renstra':
      return { drafts: periodDrafts(view, Math.max(cursor.head, 0)).filter(({ label }) => /^\d{4}$/.test(label)) };
    case 'juga disebut':
      return { drafts: words.length === 0 ? [{ label: 'disebut', kind: Kind.Keyword, insert: 'disebut ' }] : [] };
    case 'tanpa anggaran':
      return { drafts: words.length === 0 ? [{ label: 'anggaran', kind: Kind.Keyword, insert: 'anggaran ' }] : [] };
    case 'pakai':
      return { drafts: scaleDrafts(view, words) };
    default:
      return {
        drafts: (fact?.values ?? [])
          .filter((value) => words.every((word, k) => value.split(' ')[k] === word))
          .map((value) => ({
            label: value,
            kind: Kind.EnumMember,
            insert: value.split(' ').slice(words.length).join(' '),
          }))
          .filter(({ insert }) => insert !== ''),
      };
  }
}

/** `pakai skala NAME sebagai MEASURE` */
function scaleDrafts({ checked, lang }: View, words: readonly string[]): readonly Draft[] {
  if (words.length === 0) return [{ label: 'skala', kind: Kind.Keyword, insert: 'skala ' }];
  if (words.length === 1)
    return (checked?.model.scales ?? [])
      .filter(({ standard }) => standard)
      .map(({ name, title }) => ({ label: name, kind: Kind.EnumMember, detail: title }));
  if (words.length === 2) return [{ label: 'sebagai', kind: Kind.Keyword, insert: 'sebagai ' }];
  return words.length === 3 ? measureDrafts(lang) : [];
}

/** Units that the report has, then those that reports usually have. */
function unitDrafts({ checked }: View): readonly Draft[] {
  const own = new Set<string>();
  for (const { satuan } of checked?.model.subjects ?? []) {
    if (satuan !== null && satuan !== '') own.add(satuan);
    if (own.size === MOST_UNITS) break;
  }
  return [...new Set([...own, ...UNIT_WORDS])].map((label) => ({ label, kind: Kind.Unit }));
}

const MOST_UNITS = 50;
