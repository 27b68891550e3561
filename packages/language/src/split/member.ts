/** Guesses the kind of a block from its first member, where the head does not say (a field, a reference, or broken). */
import { T, type Tokens } from '../scan/token.ts';
import { CLAUSE_WORDS, PERIOD_WORDS, VERSION_WORDS } from '../table/clauses.ts';
import { KIND_OF } from '../table/kinds.ts';
import { PROPERTY_WORDS } from '../table/properties.ts';
import { B, type BlockKind } from './block.ts';

/** `2022: …`, `murni: …`, `TW1: …`, `s.d. 2022: …` and what is left of such an item when a token is lost. */
export function looksLikeSeries(text: string, tokens: Tokens, first: number, last: number): boolean {
  const { type, start, end } = tokens;
  const t = type[first];
  if (t === T.until || t === T.colon) return true;
  if (t === T.number) return type[first + 1] === T.colon || !hasLabel(text, tokens, first, last);
  if (t !== T.word) return false;
  const word = text.slice(start[first], end[first]).toLowerCase();
  if (!PERIOD_WORDS.has(word) && !VERSION_WORDS.has(word) && !/^(?:tw|s)\d$/.test(word)) return false;
  for (let k = first + 1; k < last && k < first + 5; k++) if (type[k] === T.colon) return true;
  return false;
}

/** A quoted text that no clause word announces. */
function hasLabel(text: string, tokens: Tokens, first: number, last: number): boolean {
  const { type, start, end } = tokens;
  for (let k = first + 1; k < last; k++) {
    if (type[k] !== T.text) continue;
    if (type[k - 1] !== T.word || !CLAUSE_WORDS.has(text.slice(start[k - 1], end[k - 1]).toLowerCase())) return true;
  }
  return false;
}

/**
 * `within`: the kind of the block that the broken head stands in; `opens`: the member opens a block of its own;
 * `bundle`: the head is a reference in running text, and so its members are fields.
 */
export function memberKind(
  text: string,
  tokens: Tokens,
  first: number,
  last: number,
  within: BlockKind,
  opens: boolean,
  bundle: boolean,
): BlockKind {
  const { type, start, end } = tokens;
  const t = type[first];
  if (t === T.row) return B.table;
  if (looksLikeSeries(text, tokens, first, last)) return B.series;
  if (t === T.less || t === T.lessEqual || t === T.greater || t === T.greaterEqual) return B.scale;
  if (t === T.number && hasLabel(text, tokens, first, last)) return B.scale;
  if (t === T.text) return type[first + 1] === T.dot ? B.narrative : B.order;
  if (t !== T.word) return B.unknown;
  const word = text.slice(start[first], end[first]).toLowerCase();
  // A lone word says nothing (the next member may), unless it is a name with a bundle of its own.
  if (last === first + 1) return opens && !KIND_OF.has(word) ? B.narrative : B.unknown;
  const next = type[first + 1] as number;
  const says = next === T.dot || (!bundle && next >= T.equal && next <= T.notEqual);
  if (first + 1 < last && says) return B.narrative;
  if (bundle) return B.bundle;
  if (KIND_OF.has(word) || PROPERTY_WORDS.has(word) || word === 'rumus') return B.subject;
  if (NARRATIVE.has(word)) return B.narrative;
  if (word === 'bila') return B.measure;
  if (type[first + 1] === T.text && (opens || (last === first + 2 && !LABELS.has(word)))) return B.partition;
  return within === B.narrative || within === B.section ? B.bundle : B.subject;
}

/** Measures whose values are quoted. */
const LABELS: ReadonlySet<string> = new Set([
  'atribut',
  'predikat',
  'kategori',
  'kriteria',
  'status',
  'opini',
  'kode',
  'keterangan',
]);

const NARRATIVE: ReadonlySet<string> = new Set([
  'teks',
  'merujuk',
  'gambar',
  'tanggal',
  'jumlah',
  'rata-rata',
  'rata_rata',
  'narasi',
  'tabel',
]);
