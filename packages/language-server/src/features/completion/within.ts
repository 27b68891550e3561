/** Something of the entry stands there already: what may follow it. */
import { B, EQUAL_WORDS, KIND_OF, PROPERTIES, T, VERBS, VERSION_WORDS } from '@sakip-lint/language';
import { CompletionItemKind as Kind } from 'vscode-languageserver';
import type { View } from '../../view.ts';
import type { Cursor } from './cursor.ts';
import type { Draft, Offer } from './draft.ts';
import { dueDrafts, wantedAt } from './due.ts';
import { fileDrafts } from './files.ts';
import { formulaOffer, inFormula } from './formula.ts';
import { headOffer, isNumbered, numberedOffer } from './heads.ts';
import { namesOffer } from './names-before.ts';
import { ownMeasures, periodDrafts } from './own-words.ts';
import { propertyOffer } from './properties.ts';
import { clauseDrafts, kindWords, measureDrafts, verbDrafts, WHOLES } from './words.ts';

export function within(view: View, cursor: Cursor): Offer {
  const { before, block } = cursor;
  const first = before[0]?.text ?? '';
  const last = before.at(-1);
  if (last?.type === T.dot) return { drafts: afterDot(view, cursor) };
  if (first === 'gunakan') return { drafts: before.length === 1 ? fileDrafts(view) : [] };
  // Its id and its title are the author's own.
  if (first === 'dokumen') return { drafts: [] };
  if (isNumbered(first) && block !== B.table) return numberedOffer(view, cursor, first);
  if (inFormula(cursor)) return formulaOffer(view, cursor);
  const property = block === B.narrative || block === B.bundle ? undefined : propertyOf(first, before.length);
  if (property !== undefined) return propertyOffer(view, cursor, property.name);
  if (last?.text === 'mendukung' || (last?.type === T.comma && before.some(({ text }) => text === 'mendukung')))
    return namesOffer(view, cursor);
  if (last?.text === 'untuk') return first === 'ukuran' ? { drafts: kindWords(view.lang) } : namesOffer(view, cursor);
  if (last?.text === 'atas' && first === 'skala') return { drafts: measureDrafts(view.lang) };
  if (last?.text === 'setiap') return { drafts: kindWords(view.lang) };
  if (KIND_OF.has(first) && block !== B.narrative) return headOffer(view, cursor);
  if ((first === 'jumlah' || first === 'rata-rata') && before.length === 1 && block === B.narrative)
    return { drafts: [...kindWords(view.lang), ...WHOLES], cut: false };
  const values = valueDrafts(view, cursor);
  return { drafts: [...values, ...around(view, cursor)] };
}

const propertyOf = (word: string, pieces: number): (typeof PROPERTIES)[number] | undefined =>
  PROPERTIES.find(({ words }) => pieces >= 1 && words.includes(word));

export function valueDrafts(view: View, cursor: Cursor): readonly Draft[] {
  const wanted = wantedAt(view, cursor);
  return wanted === null ? [] : dueDrafts(view, wanted, cursor);
}

/** Periods, versions and sources after a measure; words after a reference; clauses after a value. */
function around(view: View, cursor: Cursor): readonly Draft[] {
  const { before, block, head } = cursor;
  const last = before.at(-1);
  if (last === undefined) return [];
  if (last.type === T.number || last.type === T.text) return clauseDrafts();
  if (last.type !== T.word) return [];
  const periods = [
    ...periodDrafts(view, Math.max(head, 0)),
    ...[...VERSION_WORDS].map((label) => ({ label, kind: Kind.Unit })),
  ];
  if (block !== B.narrative && block !== B.section && block !== B.top) {
    const sources = last.text === 'target' ? ['renstra', 'pk', 'nasional'] : [];
    return [...periods, ...sources.map((label) => ({ label, kind: Kind.Unit }))];
  }
  if (EQUAL_WORDS.has(last.text)) return [];
  const verbs = VERBS.filter(({ words }) => words.some((word) => word.split(' ').at(-1) === last.text));
  return [
    ...(verbs.some(({ verb }) => MOVES.has(verb)) ? MOVED : []),
    ...periods,
    { label: '=', kind: Kind.Operator },
    ...verbDrafts(),
    ...[...EQUAL_WORDS.keys()].map((label) => ({ label, kind: Kind.Operator })),
  ];
}

/** Verbs of movement, and what follows them. */
const MOVES: ReadonlySet<string> = new Set(['naik', 'turun', 'tetap']);
const MOVED: readonly Draft[] = ['sebesar', 'dari', 'menjadi'].map((label) => ({
  label,
  kind: Kind.Keyword,
  insert: `${label} `,
}));

/** Measures of what stands before the dot, and what lies below it. */
function afterDot(view: View, cursor: Cursor): readonly Draft[] {
  const { checked } = view;
  const measures = [...ownMeasures(view), ...measureDrafts(view.lang)].map((draft) => ({
    ...draft,
    insert: draft.label,
  }));
  const name = cursor.before.at(-2);
  if (checked === null || name === undefined) return measures;
  const { model } = checked;
  const written = name.type === T.text ? name.text.slice(1, -1).toLowerCase() : name.text.toLowerCase();
  const subject = model.subjects.find(
    ({ code, titles, title }) =>
      code?.toLowerCase() === written ||
      title.toLowerCase() === written ||
      titles.some((one) => one.toLowerCase() === written),
  );
  const below = [...(subject?.children ?? []), ...(subject?.indicators ?? [])].flatMap((id) => {
    const { code = null, title = '' } = model.subjects[id] ?? {};
    return code === null ? [] : [{ label: code, kind: Kind.Reference, detail: title, filter: `${code} ${title}` }];
  });
  return [...measures, ...below];
}
