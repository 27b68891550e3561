/** Titles as names: two wordings of one title have one key. */
import { detached } from '../detached.ts';
import { lettersAndDigits } from '../letters.ts';
import { isAscii } from '../scan/characters.ts';

const KIND_WORD = /^(?:program|sub\s*kegiatan|kegiatan)\b[\s:.\-–]*/iu;

/** A title without the word of its kind in front, which its key leaves out: `Program : Penyuluhan` is `Penyuluhan`. */
export function bareTitle(text: string): string {
  return text.trim().replace(KIND_WORD, '') || text;
}

/**
 * Key under which titles are the same: without case, spaces, punctuation, leading numbers (`2.`, `1.2.3`, `a)`, `[1.1]`)
 * and the leading words Program, Kegiatan, Sub Kegiatan.
 */
export function titleKey(text: string): string {
  // What is declared is asked for several times in a row.
  if (text === last.text) return last.key;
  last = recent.get(text) ?? newKey(text);
  return last.key;
}

interface Keyed {
  readonly text: string;
  readonly key: string;
}

let last: Keyed = { text: '', key: '' };

function newKey(text: string): Keyed {
  // What is declared or named here is looked up several times, then not for long.
  if (recent.size >= MOST_RECENT) recent.clear();
  const own = detached(text);
  const keyed = { text: own, key: keyOf(own) };
  recent.set(own, keyed);
  return keyed;
}

const MOST_RECENT = 1_000;
const recent = new Map<string, Keyed>();

/** A long word that is no number and no kind: nothing in front of the title is left out. */
const LONG_WORD = /^(?=[a-z]{6})(?![ivx]+[^a-z]|program|sub|kegiatan)/i;

function keyOf(text: string): string {
  if (LONG_WORD.test(text) && isAscii(text)) return text.toLowerCase().replace(/[^a-z\d]+/g, '');
  let rest = text.normalize('NFKC').toLowerCase().trim();
  for (;;) {
    const next = rest
      .replace(/^[\s\-–—•*:.,([]*/u, '')
      .replace(/^(?:\d+(?:\.\d+)*|[ivx]+|[a-z])\s*[.):\]]+\s*/u, '')
      .replace(/^\d+(?:\.\d+)*\s+/u, '')
      // `IKU 1.`, `IKSS 1.2`, `SS 3`
      .replace(/^(?:ik[a-z]{0,3}|ss|sp)[\s.-]*\d+(?:\.\d+)*[.):\s]+/u, '')
      .replace(KIND_WORD, '');
    if (next === rest || next === '') break;
    rest = next;
  }
  return lettersAndDigits(rest) || lettersAndDigits(text.toLowerCase());
}
