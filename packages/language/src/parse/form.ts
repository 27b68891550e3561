/** Which rule an entry is parsed by: its block's kind and its first tokens say so. */

import { T, type Tokens } from '../scan/token.ts';
import { B, type BlockKind } from '../split/block.ts';
import { CLAUSE_WORDS, PERIOD_WORDS, RESERVED_WORDS, VERSION_WORDS } from '../table/clauses.ts';
import { KIND_OF } from '../table/kinds.ts';
import { MEASURES } from '../table/measures.ts';
import { PROPERTY_OF } from '../table/properties.ts';
import { STATEMENT_FACTS } from '../table/statements.ts';
import { VERB_PHRASES } from '../table/verbs.ts';
import type { PropertyName } from '../tree/node.ts';

export type Form =
  | 'header'
  | 'import'
  | 'document'
  | 'subject'
  | 'member' // of a rincian
  | 'field'
  | 'item'
  | 'property'
  | 'formula'
  | 'measure'
  | 'case'
  | 'assertion'
  | 'scale'
  | 'class'
  | 'table'
  | 'narrative'
  | 'bundle'
  | 'sentence'
  | 'count'
  | 'aggregate'
  | 'text'
  | 'figure'
  | 'refer'
  | 'date'
  | 'row'
  | 'unknown';

const BY_WORD: ReadonlyMap<string, Form> = new Map<string, Form>([
  ...STATEMENT_FACTS.map((fact) => [fact.word, fact.form] as const),
  ['selain_itu', 'case'],
]);

/** Words that begin something else than a field, whatever follows. */
export const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...BY_WORD.keys(),
  ...KIND_OF.keys(),
  ...PROPERTY_OF.keys(),
  ...CLAUSE_WORDS,
  ...RESERVED_WORDS,
  'sub',
  'tabel',
]);

/** Properties that a colon or an equals sign may follow; others are what people call things. */
const SIGNED: ReadonlySet<PropertyName> = new Set([
  'jenis',
  'tahun',
  'renstra',
  'versi',
  'pembulatan',
  'transkripsi',
  'satuan',
  'arah',
  'kode',
  'triwulan',
  'tahunan',
  'batas',
]);

const COUNTED: ReadonlySet<string> = new Set(['iku', 'ikk', 'ikd', 'sub', 'opd', 'indikator_kinerja_utama']);

/** `block` is the kind of the block around the entry, `opens` the kind of the block it opens. */
export function formOf(
  text: string,
  tokens: Tokens,
  first: number,
  last: number,
  block: BlockKind,
  opens: BlockKind,
): Form {
  const { type, start, end } = tokens;
  const wordAt = (at: number): string =>
    at < last && type[at] === T.word ? text.slice(start[at], end[at]).toLowerCase() : '';
  const t = type[first];
  if (t === T.row) return 'row';
  const word = wordAt(first);
  const next = first + 1 < last ? (type[first + 1] as number) : 0;
  if (block === B.series && !(PROPERTY_OF.has(word) && next !== T.colon && !PERIOD_WORDS.has(word))) return 'item';
  if (block === B.scale || block === B.order) {
    if (!(BY_WORD.has(word) && next === T.text) && !(PROPERTY_OF.has(word) && next === T.word)) return 'class';
  }
  if (
    block === B.partition &&
    opens !== B.series &&
    (t === T.text || next === T.text || opens !== B.none) &&
    word !== 'tabel'
  ) {
    return PROPERTY_OF.has(word) && next === T.text && opens === B.none ? 'property' : 'member';
  }
  const tells = block === B.narrative || block === B.section;
  if (t === T.equal) return 'case';
  if (t === T.text) return opens === B.none ? 'sentence' : next === T.dot || tells ? 'bundle' : 'unknown';
  if (word === '') return 'unknown';
  const named = next === T.dot && end[first] === start[first + 1];
  const twoWords = word === 'sub' && wordAt(first + 1) === 'kegiatan';
  const kind = KIND_OF.has(word) || twoWords;
  // `tabel "2.2".jumlah = 14`, `program "X".pagu = …`: said of it, no head of a block.
  const title = first + (twoWords ? 2 : 1);
  const said =
    (kind || word === 'tabel') && title + 1 < last && type[title + 1] === T.dot && isName(type[title] as number);
  if (named || said) return opens === B.none ? 'sentence' : 'bundle';
  const says = next === T.equal || (VERB_PHRASES.has(wordAt(first + 1)) && tells);

  const form = BY_WORD.get(word);
  if (form === 'formula' && next === T.equal && (block === B.subject || block === B.unknown)) return form;
  if (form !== undefined && !says && block !== B.bundle) return form;
  if (block === B.bundle) return 'field';
  if (kind && block !== B.narrative && !says) return 'subject';
  if (block === B.top && opens === B.none && PROPERTY_OF.has(word) && next !== T.equal && next !== T.colon)
    return 'property';
  if (tells || block === B.top) {
    if (
      opens === B.none &&
      (word === 'jumlah' || word === 'rata_rata' || word === 'rata-rata') &&
      (next === T.word || (next === T.text && type[first + 2] === T.dot))
    ) {
      return counts(text, tokens, first + 1, last) ? 'count' : 'aggregate';
    }
    if (opens === B.bundle || (opens !== B.none && tells)) return 'bundle';
    if (opens !== B.none) return 'unknown';
    return kind || says || isSentence(text, tokens, first, last)
      ? 'sentence'
      : block === B.top
        ? 'unknown'
        : 'sentence';
  }
  const property = PROPERTY_OF.get(word);
  const signed = next === T.equal || next === T.colon;
  if (property !== undefined && opens === B.none && (!signed || SIGNED.has(property))) {
    if (word === 'juga') return wordAt(first + 1) === 'disebut' ? 'property' : 'field';
    if (word === 'tanpa') return wordAt(first + 1) === 'anggaran' ? 'property' : 'field';
    return 'property';
  }
  if (opens === B.none) return 'field';
  if (opens === B.series) return 'field';
  return opens === B.bundle ? 'bundle' : 'unknown';
}

const isName = (type: number): boolean => type === T.text || type === T.word;

/** `jumlah KIND …`, and not `jumlah anggaran.pagu`. */
function counts(text: string, tokens: Tokens, at: number, last: number): boolean {
  const word = text.slice(tokens.start[at], tokens.end[at]).toLowerCase();
  if (!KIND_OF.has(word) && !COUNTED.has(word))
    return hasList(text, tokens, at, last) || isPhrase(text, tokens, at, last);
  const next = at + 1 < last ? tokens.type[at + 1] : 0;
  return next !== T.dot && next !== T.text;
}

const MEASURE_WORDS: ReadonlySet<string> = new Set(MEASURES.map(({ word }) => word));
const isPeriod = (word: string): boolean => PERIOD_WORDS.has(word) || /^tw\d?$/.test(word);

/** `jumlah tempat tidur = 148`: several words that are no measure with its period or version. */
function isPhrase(text: string, tokens: Tokens, first: number, last: number): boolean {
  let at = first;
  for (; at < last && tokens.type[at] === T.word; at++) {
    const word = text.slice(tokens.start[at], tokens.end[at]).toLowerCase();
    if (at === first ? MEASURE_WORDS.has(word) : VERSION_WORDS.has(word) || isPeriod(word)) return false;
  }
  return at > first + 1 && at < last && tokens.type[at] === T.equal;
}

/** `daftar "…"`: what is counted is listed, whatever it is. */
function hasList(text: string, tokens: Tokens, first: number, last: number): boolean {
  for (let at = first; at + 1 < last; at++) {
    if (tokens.type[at] !== T.word || tokens.type[at + 1] !== T.text) continue;
    if (text.slice(tokens.start[at], tokens.end[at]).toLowerCase() === 'daftar') return true;
  }
  return false;
}

/** A relation, a dot or a verb stands in it. */
function isSentence(text: string, tokens: Tokens, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const type = tokens.type[at] as number;
    if (type === T.dot || (type >= T.equal && type <= T.notEqual)) return true;
    if (at > first && type === T.word && VERB_PHRASES.has(text.slice(tokens.start[at], tokens.end[at]).toLowerCase()))
      return true;
  }
  return false;
}
