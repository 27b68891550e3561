/**
 * Names: ids, kode and titles to subjects. Titles compare by key; a near match is taken only as the reference says
 * (`dan`/`yang`, word order, one long word two letters off, a leading Pengelolaan …); all else is unknown.
 */
import { distance, KIND_OF, nearest, type RefNode, type SubjectKind, titleKey, wordsIn } from '@sakip-lint/language';
import type { Subject } from '../model/subject.ts';
import type { Builder } from './builder.ts';
import { withoutUnit } from './units.ts';

export interface Found {
  readonly subject: number;
  readonly match: 'sama' | 'dekat';
}

export interface Names {
  add(subject: Subject): void;
  alias(subject: number, title: string): void;
  byId(id: string, within?: number | null): readonly number[];
  byKode(kode: string): readonly number[];
  /** Exact by key, else a near match; `kinds` null = any. */
  byTitle(title: string, kinds: readonly SubjectKind[] | null, near?: boolean): Found | null;
  exact(title: string, kinds: readonly SubjectKind[] | null): readonly number[];
  /** Subjects that share the key of a title. */
  namesakes(): readonly (readonly number[])[];
  nearestTitle(title: string, kinds: readonly SubjectKind[] | null): number | null;
}

/** "Did you mean" compares with every title; a file of nothing but unknown names gets no more suggestions after so many. */
const MOST_COMPARED = 1_000_000;

export function names(b: Builder): Names {
  const ids: Lists = new Map();
  const kodes: Lists = new Map();
  const titles: Lists = new Map();
  const shorts: Lists = new Map();
  const close = nearTitles();
  let compared = 0;
  const kindsOf = (subject: number): SubjectKind | 'agregat' => (b.subjects[subject] as Subject).kind;
  const wanted = (list: readonly number[], kinds: readonly SubjectKind[] | null): readonly number[] =>
    kinds === null || list.length === 0 ? list : list.filter((one) => isWanted(one, kinds));
  const isWanted = (subject: number, kinds: readonly SubjectKind[] | null): boolean =>
    kinds === null || kinds.includes(kindsOf(subject) as SubjectKind);
  const firstOf = (
    list: number | readonly number[] | undefined,
    kinds: readonly SubjectKind[] | null,
  ): number | null => {
    if (typeof list === 'number') return isWanted(list, kinds) ? list : null;
    return list?.find((one) => isWanted(one, kinds)) ?? null;
  };
  const index = (subject: number, title: string): void => {
    if (title === '') return;
    push(titles, titleKey(title), subject);
    close.add(subject, title);
    if (!title.includes('(')) return;
    const bare = title.replace(/\s*\([^()]*\)\s*$/u, '');
    if (bare !== title && bare !== '') push(titles, titleKey(bare), subject);
    const short = SHORT.exec(title)?.[1];
    if (short !== undefined) push(shorts, titleKey(short), subject);
  };
  /** By the abbreviation that ends a title, `(IPLM)`, where one title alone has it; or by a title without its abbreviation. */
  const byShort = (title: string, kinds: readonly SubjectKind[] | null): number | null => {
    const abbreviated = wanted(listOf(shorts, titleKey(title)), kinds);
    if (abbreviated.length === 1) return abbreviated[0] as number;
    const bare = SHORT.test(title) ? wanted(listOf(titles, titleKey(title.replace(SHORT, ''))), kinds) : [];
    return bare.length === 1 ? (bare[0] as number) : null;
  };

  const self: Names = {
    add(subject) {
      if (subject.code !== null) push(ids, subject.code.toLowerCase(), subject.id);
      if (subject.kode !== null) push(kodes, subject.kode, subject.id);
      for (const title of subject.titles) index(subject.id, title);
    },
    alias(subject, title) {
      const found = b.subjects[subject] as Subject;
      if (!found.titles.includes(title)) found.titles.push(title);
      index(subject, title);
    },
    byId(id) {
      const own = listOf(ids, id.toLowerCase());
      return own.length > 0 ? own : listOf(shorts, titleKey(id));
    },
    byKode: (kode) => listOf(kodes, kode),
    exact: (title, kinds) => wanted(listOf(titles, titleKey(title)), kinds),
    byTitle(title, kinds, near = true) {
      const exact = firstOf(titles.get(titleKey(title)), kinds);
      if (exact !== null) return { subject: exact, match: 'sama' };
      // A table's rows are called without the unit behind their titles.
      const { tidy, unit } = withoutUnit(title);
      const bare = unit === null ? null : firstOf(titles.get(titleKey(tidy)), kinds);
      if (bare !== null) return { subject: bare, match: 'sama' };
      const short = byShort(title, kinds);
      if (short !== null) return { subject: short, match: 'sama' };
      if (!near) return null;
      const same = wanted(close.reordered(title), kinds);
      if (same.length === 1) return { subject: same[0] as number, match: 'dekat' };
      const alike = wanted(close.near(title), kinds);
      return alike.length === 1 ? { subject: alike[0] as number, match: 'dekat' } : null;
    },
    namesakes: () => [...titles.values()].filter((list) => typeof list !== 'number'),
    nearestTitle(title, kinds) {
      compared += b.subjects.length;
      if (compared > MOST_COMPARED) return null;
      const among = new Map<string, number>();
      for (const one of b.subjects) {
        if (kinds !== null && !kinds.includes(one.kind as SubjectKind)) continue;
        for (const other of one.titles) among.set(titleKey(other), one.id);
      }
      const key = titleKey(title);
      const best = nearest(key, among.keys()) ?? overlap(key, [...among.keys()]);
      return best === null ? null : (among.get(best) ?? null);
    },
  };
  return self;
}

/** Subjects by a key; the only one, as nearly always, without a list around it. */
type Lists = Map<string, number | number[]>;

function push(lists: Lists, key: string, subject: number): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, subject);
  else if (typeof known !== 'number') {
    if (!known.includes(subject)) known.push(subject);
  } else if (known !== subject) lists.set(key, [known, subject]);
}

function listOf(lists: Lists, key: string): readonly number[] {
  const known = lists.get(key) ?? NOBODY;
  return typeof known === 'number' ? [known] : known;
}

const NOBODY: number[] = [];

/** An abbreviation at a title's end. */
const SHORT = /\s*\(([A-Z][A-Z0-9-]{1,9})\)\s*$/u;

/** More titles that differ in one and the same word are a list, no misspellings. */
const MOST_ALIKE = 32;

interface NearTitles {
  add(subject: number, title: string): void;
  /** Subjects of a title with these words in another order. */
  reordered(title: string): readonly number[];
  /** Subjects of a title that differs by its spaces, or by one word, slightly. */
  near(title: string): readonly number[];
}

/**
 * Titles under the keys of their near forms. Nothing is indexed before the first name that is unknown: most reports write
 * every name as it is declared. A title stands under its words with one left open, so that a near one is looked up, not sought.
 */
function nearTitles(): NearTitles {
  const waiting = { subjects: [] as number[], titles: [] as string[] };
  /** `whole`: the key of the title as it is, no leading word left out. */
  const orders = new Map<string, { readonly subject: number; readonly whole: boolean }[]>();
  const forms = new Map<string, { subject: number; title: string }[]>();
  const index = (): void => {
    for (const [at, title] of waiting.titles.entries()) {
      const one = { subject: waiting.subjects[at] as number, title };
      for (const [k, key] of looseKeys(title).entries()) {
        const known = orders.get(key) ?? [];
        known.push({ subject: one.subject, whole: k === 0 });
        orders.set(key, known);
      }
      for (const key of nearKeys(title)) {
        const known = forms.get(key);
        if (known === undefined) forms.set(key, [one]);
        else known.push(one);
      }
    }
    waiting.subjects.length = 0;
    waiting.titles.length = 0;
  };
  return {
    add(subject, title) {
      waiting.subjects.push(subject);
      waiting.titles.push(title);
    },
    reordered(title) {
      index();
      // One of the two has a leading word more: Pengelolaan X and Peningkatan X are two things.
      const found = looseKeys(title).flatMap((key, k) =>
        (orders.get(key) ?? []).filter(({ whole }) => whole || k === 0),
      );
      return [...new Set(found.map(({ subject }) => subject))];
    },
    near(title) {
      index();
      const found = new Set<number>();
      for (const key of nearKeys(title)) {
        const alike = forms.get(key) ?? [];
        // So many titles differ in this word that it is what tells them apart.
        if (alike.length > MOST_ALIKE) continue;
        for (const one of alike) if (isNear(one.title, title)) found.add(one.subject);
      }
      return [...found].sort((a, b) => a - b);
    },
  };
}

/** The letters without spaces; the words with one longer one left open. */
function nearKeys(title: string): ReadonlySet<string> {
  const parts = plainWords(title);
  const kept = parts.filter(linking);
  const keys = new Set([kept.join('')]);
  for (const list of kept.length === parts.length ? [parts] : [parts, kept]) {
    for (const [at, part] of list.entries()) if (part.length >= 5) keys.add(list.with(at, '*').join(' '));
  }
  return keys;
}

/** The known title that holds this one, or is held by it, for most of its length. */
function overlap(key: string, keys: readonly string[]): string | null {
  const shared = (a: string, b: string): number => {
    let head = 0;
    while (head < a.length && head < b.length && a[head] === b[head]) head++;
    let tail = 0;
    while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
    return head + tail;
  };
  let best: string | null = null;
  let most = 0.6;
  for (const other of keys) {
    const part = shared(key, other) / Math.max(key.length, other.length, 1);
    if (part > most) {
      most = part;
      best = other;
    }
  }
  return best;
}

const LEADING = /^(?:pengelolaan|penyelenggaraan|peningkatan|pelaksanaan)\s+/u;

const plainWords = (title: string): readonly string[] =>
  wordsIn(
    title
      .normalize('NFKC')
      .toLowerCase()
      .replace(/^[\s\-–—•*:.,([]*(?:(?:\d+(?:\.\d+)*|[ivx]+|[a-z])\s*[.):\]]+\s*)?/u, '')
      .replace(/^(?:program|sub\s*kegiatan|kegiatan)\b[\s:.\-–]*/u, ''),
  );

/** Words in another order, `dan`/`yang` left out; and the same without a leading Pengelolaan … */
function looseKeys(title: string): readonly string[] {
  const keyOf = (parts: readonly string[]): string => parts.filter(linking).sort().join('|');
  const parts = plainWords(title);
  const shorter = plainWords(parts.join(' ').replace(LEADING, ''));
  return shorter.length === parts.length ? [keyOf(parts)] : [keyOf(parts), keyOf(shorter)];
}

function isNear(declared: string, written: string): boolean {
  const a = plainWords(declared);
  const c = plainWords(written);
  const kept = (list: readonly string[]): string => list.filter((part) => part !== 'dan' && part !== 'yang').join('');
  if (kept(a) === kept(c)) return true;
  // Word order, with one word slightly off, is not taken: two differences are one too many.
  const [x, y] = a.length === c.length ? [a, c] : [a.filter(linking), c.filter(linking)];
  if (x.length !== y.length) return false;
  let off = 0;
  for (const [at, part] of x.entries()) {
    const other = y[at] as string;
    if (part === other) continue;
    off++;
    // A short title of one word has no other words that vouch for it: Jamban is not Jalan.
    const most = x.length === 1 && part.length < 8 ? 1 : 2;
    if (off > 1 || part.length < 6 || other.length < 5 || !within(most, part, other)) return false;
  }
  return off === 1;
}

const linking = (part: string): boolean => part !== 'dan' && part !== 'yang';

/** At most so many letters changed, left out, added or swapped; numbers never. */
const within = (most: number, a: string, b: string): boolean =>
  !/\d/.test(a) && !/\d/.test(b) && distance(a, b, most + 1) <= most;

/** A title's first word, behind its number `1.` */
export const firstWord = (text: string): string => (/^\s*(?:\d+[.)]\s*)?([a-z]+)/i.exec(text)?.[1] ?? '').toLowerCase();

/** What `kindWords` begins with: it is dear to compile, and most titles have none of its words. */
const KIND_WORDS: ReadonlySet<string> = new Set([
  ...['sub', 'subkegiatan', 'program', 'kegiatan', 'tujuan', 'sasaran', 'indikator', 'urusan', 'bidang'],
  ...['hasil', 'keluaran'],
]);
const kindWords = (text: string): RegExpExecArray | null =>
  /^\s*(?:\d+[.)]\s*)?(sub\s*kegiatan|program|kegiatan|tujuan|sasaran(?:\s+strategis)?|indikator(?:\s+kinerja)?|urusan\s+pemerintahan\s+bidang|urusan|bidang|hasil|keluaran)\b\s*(\d+)?\s*([:.\-–])?\s*/iu.exec(
    text,
  );

/** Kind told by a title's first word (`Program : …`, `Sub Kegiatan …`, `Sasaran : …`), and the rest. */
export function kindPrefix(text: string): {
  readonly kind: SubjectKind | null;
  readonly rest: string;
  readonly colon: boolean;
} {
  const found = KIND_WORDS.has(firstWord(text)) ? kindWords(text) : null;
  if (found === null) return { kind: null, rest: text, colon: false };
  const word = (found[1] as string).toLowerCase().replace(/\s+/g, ' ');
  // `URUSAN PEMERINTAHAN BIDANG SOSIAL` is a bidang of an urusan.
  if (word.startsWith('urusan ')) return { kind: 'bidang', rest: text.slice(found[0].length), colon: found[3] === ':' };
  const kind = word.startsWith('sub') ? 'subkegiatan' : (KIND_OF.get(word.split(' ')[0] as string) ?? null);
  return { kind, rest: text.slice(found[0].length), colon: found[3] === ':' };
}

/** Subject by a path of ids and titles; nearest to `self` first where several fit. */
export function findPath(
  b: Builder,
  known: Names,
  steps: RefNode['steps'],
  self: number | null,
): {
  readonly subject: number;
  readonly naming: { written: string; match: 'sama' | 'dekat' } | null;
  readonly several: boolean;
} | null {
  const last = steps.at(-1);
  if (last === undefined || last.as === 'tabel') return null;
  let found: readonly number[];
  let match: 'sama' | 'dekat' = 'sama';
  let written = last.text;
  if (last.as === 'id') {
    found = known.byId(last.text);
    if (found.length === 0) found = known.byKode(last.text);
  } else {
    const prefix = last.kind === null ? kindPrefix(last.text) : { kind: last.kind, rest: last.text };
    const kinds = prefix.kind === null ? null : [prefix.kind];
    // A title may begin with the word of its kind and still be told without it.
    const whole = known.byTitle(last.text, null, false);
    const rest = whole ?? known.byTitle(prefix.rest, kinds, false) ?? known.byTitle(prefix.rest, kinds);
    const one = rest ?? known.byTitle(last.text, null) ?? byKode(known, last.text);
    if (one === null) return null;
    if (whole === null && rest !== null) written = prefix.rest;
    match = one.match;
    const same = one.match === 'sama' ? known.exact(prefix.rest, kinds) : [];
    found = same.length > 0 ? same : [one.subject];
  }
  const fitting = found.filter((one) => above(b, one, steps.slice(0, -1)));
  if (fitting.length === 0) return null;
  const best = fitting.length === 1 || self === null ? fitting : closest(b, fitting, self);
  return {
    subject: best[0] as number,
    naming: last.as === 'judul' ? { written, match } : null,
    several: best.length > 1,
  };
}

/** A kode with dots stands in quotes like a title. */
function byKode(known: Names, text: string): Found | null {
  const [subject] = known.byKode(text);
  return subject === undefined ? null : { subject, match: 'sama' };
}

function above(b: Builder, subject: number, steps: RefNode['steps']): boolean {
  let at = (b.subjects[subject] as Subject).parent;
  for (let k = steps.length - 1; k >= 0; k--) {
    const step = steps[k] as RefNode['steps'][number];
    while (at !== null && !isCalled(b, at, step)) at = (b.subjects[at] as Subject).parent;
    if (at === null) return false;
    at = (b.subjects[at] as Subject).parent;
  }
  return true;
}

function isCalled(b: Builder, subject: number, step: RefNode['steps'][number]): boolean {
  const one = b.subjects[subject] as Subject;
  if (step.as === 'id') return one.code?.toLowerCase() === step.text.toLowerCase() || one.kode === step.text;
  return one.titles.some((title) => titleKey(title) === titleKey(step.text));
}

function closest(b: Builder, found: readonly number[], self: number): readonly number[] {
  for (let at: number | null = self; at !== null; at = (b.subjects[at] as Subject).parent) {
    const here = at;
    const inside = found.filter((one) => {
      for (let up: number | null = one; up !== null; up = (b.subjects[up] as Subject).parent)
        if (up === here) return true;
      return false;
    });
    if (inside.length > 0) return inside;
  }
  return found;
}
