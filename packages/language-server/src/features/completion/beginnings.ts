/** Words that an entry may begin with, by the block that it stands in. */
import { B } from '@sakip-lint/language';
import { CompletionItemKind as Kind } from 'vscode-languageserver';
import type { View } from '../../view.ts';
import type { Cursor } from './cursor.ts';
import type { Draft } from './draft.ts';
import { ownMeasures, periodDrafts } from './own-words.ts';
import { blockOfKind, kindDrafts, measureDrafts, propertyDrafts, statementDrafts, WHOLES } from './words.ts';

/** Words that an entry may begin with. */
export function beginnings(view: View, { block, head }: Cursor): readonly Draft[] {
  const { lang } = view;
  switch (block) {
    case B.top:
    case B.section:
      return [
        ...statementDrafts(lang, ({ top }) => top),
        ...kindDrafts(lang, () => true),
        ...propertyDrafts(lang, 'berkas'),
      ];
    case B.document:
      return propertyDrafts(lang, 'dokumen');
    case B.subject:
    case B.partition: {
      const node = view.tree.nodeOf(head);
      const kind = node.kind === 'subjek' ? node.subject : null;
      return [
        ...ownMeasures(view),
        ...measureDrafts(lang),
        ...propertyDrafts(lang, blockOfKind(kind)),
        ...(kind === 'indikator' ? statementDrafts(lang, ({ form }) => form === 'formula') : []),
        ...kindDrafts(lang, (fact) => fact.kind !== kind && fits(kind, fact)),
      ];
    }
    case B.bundle:
      return [...ownMeasures(view), ...measureDrafts(lang)];
    case B.series:
      return periodDrafts(view, head);
    case B.measure:
      return [
        ...propertyDrafts(lang, 'ukuran'),
        ...statementDrafts(lang, ({ form }) => form === 'case'),
        { label: 'selain_itu', kind: Kind.Keyword },
      ];
    case B.narrative:
      return [
        ...statementDrafts(lang, ({ form, top }) => !top && SAID.has(form)),
        ...WHOLES,
        { label: 'jumlah', kind: Kind.Function },
        { label: 'rata-rata', kind: Kind.Function },
        ...statementDrafts(lang, ({ form }) => form === 'narrative' || form === 'table'),
      ];
    case B.table:
      return statementDrafts(lang, ({ form }) => form === 'measure');
    default:
      return [];
  }
}

const SAID: ReadonlySet<string> = new Set(['text', 'figure', 'refer', 'date']);

/** What belongs below a kind: budgets below budgets, goals below goals. */
function fits(above: string | null, { group, kind }: { readonly group: string; readonly kind: string }): boolean {
  if (kind === 'indikator') return true;
  if (kind === 'data') return above === 'indikator' || above === 'sasaran';
  if (above === null || above === 'instansi' || above === 'dokumen') return true;
  return blockOfKind(above) === 'anggaran' ? group === 'anggaran' : above !== 'indikator' && group === 'kinerja';
}
