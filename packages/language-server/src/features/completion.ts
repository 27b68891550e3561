/** What may be written where the cursor stands: words, names, periods, values; a value that can be computed comes first. */
import { rules } from '@sakip-lint/checker';
import { documentAt } from '@sakip-lint/checker/ask';
import {
  B,
  EQUAL_WORDS,
  KIND_OF,
  MEASURE_WORDS,
  PARTS,
  PROPERTIES,
  T,
  UNIT_WORDS,
  VERSION_WORDS,
} from '@sakip-lint/language';
import { fileRules, folderOf, isSource, relative } from '@sakip-lint/workspace';
import {
  type CompletionItem,
  type CompletionList,
  InsertTextFormat,
  CompletionItemKind as Kind,
  type Range,
} from 'vscode-languageserver';
import { rangeOf } from '../convert.ts';
import type { View } from '../view.ts';
import { type Cursor, cursorAt } from './completion/cursor.ts';
import { type Draft, quoted, withoutStops } from './completion/draft.ts';
import { dueDrafts, wantedAt } from './completion/due.ts';
import { nameDrafts } from './completion/names.ts';
import { cellDrafts } from './completion/table-cells.ts';
import {
  blockOfKind,
  clauseDrafts,
  functionDrafts,
  kindDrafts,
  kindWords,
  measureDrafts,
  propertyDrafts,
  statementDrafts,
  verbDrafts,
} from './completion/words.ts';

/** Characters after which an editor asks by itself. Not a bar: it may end a row, and an offer would take the Enter. */
export const COMPLETION_TRIGGERS: readonly string[] = [' ', '.', '"', '='];

export interface CompletionAsked {
  readonly offset: number;
  readonly snippets: boolean;
  /** The character at which the editor asked by itself. */
  readonly trigger?: string | undefined;
}

interface Offer {
  readonly drafts: readonly Draft[];
  /** There are more. */
  readonly cut?: boolean;
  /** Where what is replaced begins, if not with the word being typed. */
  readonly start?: number;
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

/** Other reports, as this one would name them. */
function fileDrafts({ snapshot, uri }: View): readonly Draft[] {
  const folder = folderOf(uri);
  return [...snapshot.files]
    .filter(([other, { content }]) => other !== uri && isSource(content))
    .slice(0, MOST_FILES)
    .map(([other]) => {
      const path = relative(folder, other);
      return { label: path, kind: Kind.File, insert: quoted(path), filter: `"${path}` };
    });
}

const MOST_FILES = 500;

/** A sentence begins with a name. */
function namesAtStart(view: View, cursor: Cursor): Partial<Offer> {
  const isSentence = cursor.block === B.narrative || cursor.block === B.section || cursor.block === B.top;
  if (!isSentence || view.checked === null || (cursor.block !== B.narrative && cursor.typed.text === '')) return {};
  const { drafts, cut } = nameDrafts(view.checked.model, { typed: cursor.typed.text });
  return { drafts: [...beginnings(view, cursor), ...drafts], cut };
}

/** Words that an entry may begin with. */
function beginnings(view: View, { block, head }: Cursor): readonly Draft[] {
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
        { label: 'anggaran', kind: Kind.Class },
        { label: 'lkj', kind: Kind.Class },
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

/** Measures of the report's own: its scales and what it defines. */
function ownMeasures({ checked }: View): readonly Draft[] {
  if (checked === null) return [];
  const names = new Set(checked.model.scales.filter(({ standard }) => !standard).map(({ name }) => name));
  for (const { node } of checked.model.formulas) if (node.kind === 'ukuran') names.add(node.name.text.toLowerCase());
  return [...names]
    .filter((name) => !MEASURE_WORDS.has(name))
    .map((name) => ({ label: name, kind: Kind.Field, insert: `${name} ` }));
}

/** Years of the document and of its Renstra, parts of a year. */
function periodDrafts({ checked, uri }: View, entry: number): readonly Draft[] {
  const parts = [...PARTS.keys()].filter((word) => /^(?:tw|s)\d$/.test(word)).map((word) => word.toUpperCase());
  const years = new Set<number>();
  if (checked !== null) {
    const { model } = checked;
    const file = model.files.findIndex((one) => one.uri === uri);
    const own = model.documents[file < 0 ? -1 : documentAt(model, file, entry)];
    if (own?.tahun != null) for (const year of [own.tahun, own.tahun - 1]) years.add(year);
    for (const { renstra } of [...(own === undefined ? [] : [own]), ...model.documents])
      if (renstra !== null && renstra.to - renstra.from < MOST_YEARS)
        for (let year = renstra.from; year <= renstra.to; year++) years.add(year);
  }
  return [...[...years].map(String), ...parts, 'awal', 'akhir'].map((label) => ({ label, kind: Kind.Unit }));
}

const MOST_YEARS = 30;

/** Something of the entry stands there already. */
function within(view: View, cursor: Cursor): Offer {
  const { before, block } = cursor;
  const first = before[0]?.text ?? '';
  const last = before.at(-1);
  if (last?.type === T.dot) return { drafts: afterDot(view, cursor) };
  if (inFormula(cursor)) return formulaOffer(view, cursor);
  const property = block === B.narrative || block === B.bundle ? undefined : propertyOf(first, before.length);
  if (property !== undefined) return propertyOffer(view, cursor, property.name);
  if (last?.text === 'mendukung' || (last?.type === T.comma && before.some(({ text }) => text === 'mendukung')))
    return namesOffer(view, cursor);
  if (last?.text === 'untuk') return first === 'ukuran' ? { drafts: kindWords(view.lang) } : namesOffer(view, cursor);
  if (last?.text === 'atas' && first === 'skala') return { drafts: measureDrafts(view.lang) };
  if (last?.text === 'setiap') return { drafts: kindWords(view.lang) };
  if (KIND_OF.has(first) && block !== B.narrative) return headOffer(view, cursor);
  const values = valueDrafts(view, cursor);
  return { drafts: [...values, ...around(view, cursor)] };
}

const propertyOf = (word: string, pieces: number): (typeof PROPERTIES)[number] | undefined =>
  PROPERTIES.find(({ words }) => pieces >= 1 && words.includes(word));

function valueDrafts(view: View, cursor: Cursor): readonly Draft[] {
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
  return [
    ...periods,
    { label: '=', kind: Kind.Operator },
    ...verbDrafts(),
    ...[...EQUAL_WORDS.keys()].map((label) => ({ label, kind: Kind.Operator })),
  ];
}

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

/** `rumus`, `ukuran … =`, `bila`, `pastikan`: what follows is an expression. */
function inFormula({ before, block }: Cursor): boolean {
  const first = before[0]?.text ?? '';
  if (first === 'rumus' || first === 'bila' || first === 'pastikan' || first === 'selain_itu')
    return block !== B.bundle;
  return first === 'ukuran' && before.some(({ type }) => type === T.equal);
}

function formulaOffer(view: View, cursor: Cursor): Offer {
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

function propertyOffer(view: View, cursor: Cursor, name: (typeof PROPERTIES)[number]['name']): Offer {
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

/** What follows in a head of a subject: words of its own, in any order. */
function headOffer(view: View, cursor: Cursor): Offer {
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

function namesOffer(view: View, cursor: Cursor): Offer {
  if (view.checked === null) return { drafts: [] };
  return nameDrafts(view.checked.model, { typed: cursor.typed.text, fits: fitsBefore(cursor) });
}

/** Only kinds that the words before ask for. */
function fitsBefore({ before }: Cursor): (subject: { readonly kind: string }) => boolean {
  const first = before[0]?.text ?? '';
  if (before.some(({ text }) => text === 'mendukung')) return ({ kind }) => kind === 'indikator' || kind === 'sasaran';
  const own = KIND_OF.get(first);
  return own === undefined ? () => true : ({ kind }) => kind === own;
}
