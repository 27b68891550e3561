/**
 * What a template left behind: `${nama_opd}`, `meningkat/ menurun/ tetap`, `____`, `….`. A single `…` is none: it is what
 * the transcriber left out.
 */
import { monthOf } from './date.ts';
import { fold, isBlank, isDigit, isLetter, skipBlanks } from './fold.ts';
import type { Span } from './span.ts';

/** `isian` a named field, `pilihan` a choice not made, `titik` dots or a line to write on. */
export interface Placeholder {
  readonly kind: 'isian' | 'pilihan' | 'titik';
  readonly span: Span;
}

/** Closed sets of which a writer was to keep one. AA/A/BB, Kabupaten/Kota or pengurus/pengelola are no choices. */
const CHOICES: readonly (readonly string[])[] = [
  ['meningkat', 'menurun', 'tetap'],
  ['kurang', 'sesuai', 'melebihi'],
  ['ada', 'tidak ada'],
  ['tercapai', 'tidak tercapai'],
  ['berhasil', 'gagal', 'tidak berhasil'],
];

const CHOICE_SET: ReadonlyMap<string, number> = new Map(
  CHOICES.flatMap((words, set) => words.map((word) => [word, set] as const)),
);

/** All template text in `text`, by position. Linear in its length. */
export function placeholdersIn(text: string): readonly Placeholder[] {
  const folded = fold(text);
  const found: Placeholder[] = [];
  const choices = folded.includes('/');
  let i = 0;
  while (i < folded.length) {
    const here = fieldAt(folded, i) ?? dotsAt(folded, i) ?? (choices ? choiceAt(folded, i) : null);
    if (here === null) i++;
    else {
      found.push(here);
      i = here.span.end;
    }
  }
  return found;
}

/** No field name is longer; an opening bracket without its end costs this much, not the rest of the text. */
const LONGEST_FIELD = 80;

/** `${…}`, `{$…}`, `$word`. */
function fieldAt(text: string, at: number): Placeholder | null {
  const code = text.charCodeAt(at);
  if (code !== 36 && code !== 123) return null;
  const two = text.slice(at, at + 2);
  if (two === '${' || two === '{$') {
    const end = text.slice(at, at + LONGEST_FIELD).indexOf('}');
    return end < 0 ? null : { kind: 'isian', span: { start: at, end: at + end + 1 } };
  }
  if (code !== 36 || isLetter(text.charCodeAt(at - 1)) || !isLetter(text.charCodeAt(at + 1))) return null;
  let end = at + 1;
  while (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)) || text[end] === '_') end++;
  return end - at > 2 ? { kind: 'isian', span: { start: at, end } } : null;
}

const ELLIPSIS = 0x2026;

/** Weight of a run of dots: `…` is three. */
export function dotWeight(text: string, start: number, end: number): number {
  let weight = 0;
  for (let i = start; i < end; i++) weight += text.charCodeAt(i) === ELLIPSIS ? 3 : text[i] === '.' ? 1 : 0;
  return weight;
}

/** `____`, `….`, `……`; a run of plain dots (a leader in a list of contents) only alone or beside what it stands for. */
function dotsAt(text: string, at: number): Placeholder | null {
  const code = text.charCodeAt(at);
  let end = at;
  if (code === 95) {
    const before = text.charCodeAt(at - 1);
    if (before === 95 || isLetter(before) || isDigit(before)) return null;
    while (text.charCodeAt(end) === 95) end++;
    return end - at >= 3 ? { kind: 'titik', span: { start: at, end } } : null;
  }
  if (code !== ELLIPSIS && code !== 46) return null;
  if (text.charCodeAt(at - 1) === 46 || text.charCodeAt(at - 1) === ELLIPSIS) return null;
  while (text.charCodeAt(end) === 46 || text.charCodeAt(end) === ELLIPSIS) end++;
  if (dotWeight(text, at, end) < 4) return null;
  const typed = text.slice(at, Math.min(end, at + LONGEST_FIELD)).includes('…');
  const alone = text.slice(0, at).trim() === '' && text.slice(end).trim() === '';
  return typed || alone || besideBlank(text, at, end) ? { kind: 'titik', span: { start: at, end } } : null;
}

/** Before a month, a year or `%`, after `Rp` or `:`. */
function besideBlank(text: string, start: number, end: number): boolean {
  let before = start;
  while (before > 0 && start - before < 8 && isBlank(text.charCodeAt(before - 1))) before--;
  if (text[before - 1] === ':' || /(^|[^A-Za-z])Rp\.?$/i.test(text.slice(Math.max(0, before - 4), before))) return true;
  const after = skipBlanks(text, end, Math.min(text.length, end + 8));
  if (text[after] === '%') return true;
  const word = /^(?:[A-Za-z]{3,9}|(?:19|20)\d\d(?!\d))/.exec(text.slice(after, after + 10))?.[0] ?? '';
  return isDigit(word.charCodeAt(0)) || monthOf(word) > 0;
}

/** Two or more of one closed set joined by `/`, beginning at `at`. */
function choiceAt(text: string, at: number): Placeholder | null {
  if (!isLetter(text.charCodeAt(at)) || isLetter(text.charCodeAt(at - 1))) return null;
  const first = phraseAt(text, at);
  if (first === null) return null;
  let end = first.end;
  let members = 1;
  for (;;) {
    const slash = skipBlanks(text, end, Math.min(text.length, end + 8));
    if (text[slash] !== '/') break;
    const next = phraseAt(text, skipBlanks(text, slash + 1, Math.min(text.length, slash + 9)));
    if (next === null || next.set !== first.set) break;
    end = next.end;
    members++;
  }
  return members > 1 ? { kind: 'pilihan', span: { start: at, end } } : null;
}

/** A word of a closed set, with "tidak" before it where the set has it so. */
function phraseAt(text: string, at: number): { readonly set: number; readonly end: number } | null {
  // The longest phrase has fourteen letters.
  const phrase = /^(?:tidak\s{1,4})?[a-z]{3,9}(?![a-z])/i.exec(text.slice(at, at + 24))?.[0];
  if (phrase === undefined) return null;
  const set = CHOICE_SET.get(phrase.toLowerCase().replace(/\s+/, ' '));
  return set === undefined ? null : { set, end: at + phrase.length };
}
