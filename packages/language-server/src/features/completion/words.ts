/** Words of the language that may stand somewhere, and blocks written whole: projections of the language table. */
import {
  BUDGET_KINDS,
  CLAUSE_WORDS,
  FUNCTIONS,
  KINDS,
  type KindFact,
  MEASURES,
  PROPERTIES,
  type PropertyBlock,
  type PropertyFact,
  RELATIVES,
  RESERVED_WORDS,
  STATEMENT_FACTS,
  type StatementFact,
  scan,
  T,
  VERBS,
} from '@sakip-lint/language';
import { CompletionItemKind as Kind } from 'vscode-languageserver';
import type { Lang } from '../../view.ts';
import { type Draft, escapeSnippet } from './draft.ts';

export const statementDrafts = (lang: Lang, fits: (fact: StatementFact) => boolean): readonly Draft[] =>
  STATEMENT_FACTS.filter(fits).map((fact) => ({
    label: fact.word,
    kind: fact.opens ? Kind.Snippet : Kind.Keyword,
    insert: snippetOf(fact.word, fact.example),
    snippet: true,
    detail: fact[lang],
  }));

export const kindDrafts = (lang: Lang, fits: (fact: KindFact) => boolean): readonly Draft[] =>
  KINDS.filter(fits).map((fact) => ({
    label: fact.kind,
    kind: Kind.Snippet,
    insert: kindSnippet(fact),
    snippet: true,
    detail: fact[lang],
  }));

/** Kinds by their words alone, as after `setiap`. */
export const kindWords = (lang: Lang): readonly Draft[] => [
  ...KINDS.map((fact) => ({ label: fact.kind, kind: Kind.Class, detail: fact[lang] })),
  ...RELATIVES.map((word) => ({ label: word, kind: Kind.Class })),
];

export const propertyDrafts = (lang: Lang, block: PropertyBlock): readonly Draft[] =>
  PROPERTIES.filter(({ blocks }) => blocks.includes(block)).flatMap((fact) =>
    (fact.words.length > 1 ? fact.words : [fact.name]).map((word) => ({
      label: word,
      kind: Kind.Property,
      ...(fact.words.length > 1 ? {} : fact.values.length > 0 ? { insert: `${word} ` } : snippetOfProperty(fact)),
      detail: fact[lang],
    })),
  );

export const measureDrafts = (lang: Lang): readonly Draft[] =>
  MEASURES.map((fact) => ({ label: fact.word, kind: Kind.Field, insert: `${fact.word} `, detail: fact[lang] }));

export const functionDrafts = (lang: Lang): readonly Draft[] => [
  ...FUNCTIONS.map((fact) => ({
    label: fact.word,
    kind: Kind.Function,
    insert: fact.each
      ? `${fact.word}(setiap \${1:anak}: \${2:${MEASURES[0]?.word ?? ''}})`
      : `${fact.word}(${fact.params.map(({ word }, k) => `\${${k + 1}:${word}}`).join('; ')})`,
    snippet: true,
    detail: fact[lang],
    documentation: fact.example,
  })),
  ...RESERVED_WORDS.map((word) => ({ label: word, kind: Kind.Keyword })),
];

export const clauseDrafts = (): readonly Draft[] =>
  [...CLAUSE_WORDS].filter((word) => word.length > 3).map((word) => ({ label: word, kind: Kind.Keyword }));

/** What stands for a whole: the budget, the report. */
export const WHOLES: readonly Draft[] = ['anggaran', 'lkj'].map((label) => ({ label, kind: Kind.Class }));

export const verbDrafts = (): readonly Draft[] =>
  VERBS.flatMap(({ verb, words }) => words.map((word) => ({ label: word, kind: Kind.Operator, detail: verb })));

/** Which properties stand in a block of a kind. */
export const blockOfKind = (kind: string | null): PropertyBlock =>
  kind === 'indikator' ? 'indikator' : kind !== null && BUDGET_KINDS.has(kind) ? 'anggaran' : 'subjek';

/** The entry of an example that begins with its word, its quotes and numbers to be typed over. */
export function snippetOf(word: string, example: string): string {
  const tokens = scan(example);
  let out = '';
  let at = -1;
  let end = 0;
  let depth = 0;
  let stop = 1;
  for (let k = 0; k < tokens.count; k++) {
    const type = tokens.type[k] as number;
    const text = example.slice(tokens.start[k], tokens.end[k]);
    if (at < 0 && !(type === T.word && text.toLowerCase() === word)) continue;
    if (at >= 0 && depth === 0 && (type === T.close || (type === T.newline && !isGoingOn(tokens.type[k + 1])))) break;
    if (type === T.open) depth++;
    if (type === T.close) depth--;
    out += at < 0 ? '' : example.slice(end, tokens.start[k]);
    at = k;
    end = tokens.end[k] as number;
    if (type === T.text) out += `"\${${stop++}:${escapeSnippet(text.slice(1, -1))}}"`;
    else if (type === T.number) out += `\${${stop++}:${escapeSnippet(text)}}`;
    else out += type === T.row ? escapeSnippet(text) : text;
  }
  return out;
}

const isGoingOn = (type: number | undefined): boolean => type === T.row;

/** `satuan ${1:persen}`. Where values are a closed set the editor offers them next: a choice would offer nothing else. */
function snippetOfProperty({ words, example }: PropertyFact): { readonly insert: string; readonly snippet: true } {
  const rest = snippetOf(words[0] ?? '', example);
  // A single word behind it is one of many.
  return { insert: rest.replace(/^(\S+) ([a-z_]+)$/, '$1 ${1:$2}'), snippet: true };
}

/** A block of a kind with what it is read for. */
function kindSnippet({ kind, group, id }: KindFact): string {
  const title = `"\${1:${escapeSnippet(id.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()))}}"`;
  if (kind === 'anggaran') return `${kind} {\n  $0\n}`;
  if (kind === 'data') return `${kind} \${1:nama} ${title.replace('1:', '2:')} { \${3:2024}: \${4:0} }`;
  if (kind === 'indikator')
    return `${kind} ${title} {\n  satuan \${2:persen}\n  arah \${3|naik,turun selisih,turun balik,rentang|}\n  target \${4:0}\n  realisasi \${5:0}\n  $0\n}`;
  if (group === 'anggaran' && kind !== 'rincian' && kind !== 'urusan' && kind !== 'bidang')
    return `${kind} ${title} {\n  pagu Rp \${2:0}\n  realisasi Rp \${3:0}\n  $0\n}`;
  return `${kind} ${title} {\n  $0\n}`;
}
