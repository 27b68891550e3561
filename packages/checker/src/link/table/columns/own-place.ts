/** The report's own place or office in a head (`Realisasi Kab. Sentosa` in a report of that kabupaten): it says nothing more. */
import type { Word } from '@sakip-lint/language';

/** Levels as titles and heads print them. */
const LEVELS: readonly { readonly begins: string; readonly pattern: string }[] = [
  { begins: 'kab', pattern: 'kab(?:upaten|\\.)?' },
  { begins: 'kota', pattern: 'kota' },
  { begins: 'pro', pattern: 'pro[vp](?:insi|\\.)?' },
  { begins: 'kec', pattern: 'kec(?:amatan|\\.)?' },
];
/** Beginnings of whatever names a place or an office: most tables have none in their heads. */
const NAMES = /kab|kota|pro[vp]|kec|dinas|badan|inspektorat|sekretariat/i;
/** What may follow a place's name; another word makes it another name (*Sentosa Raya*). */
const AFTER = '(?=$|\\s*[^\\p{L}\\s]|\\s+(?:tahun|th|triwulan|tw|semester|target|realisasi|capaian)(?!\\p{L}))';

/** Cells without the report's own place; one of nothing else is left out, unless it is the whole head. */
export function withoutOwnPlace(heads: readonly (readonly Word[])[], title: string): readonly (readonly Word[])[] {
  if (!heads.some((cells) => cells.some(({ text }) => NAMES.test(text)))) return heads;
  const own = ownIn(title);
  if (own.length === 0) return heads;
  // A merged cell stays one cell of all its columns.
  const read = new Map<Word, Word>();
  const bare = (cell: Word): Word => {
    const text = without(cell.text, own);
    const found = read.get(cell) ?? (text === cell.text ? cell : { ...cell, text });
    read.set(cell, found);
    return found;
  };
  return heads.map((cells) => {
    const kept = cells.map(bare).filter(({ text }) => text !== '');
    return kept.length === 0 ? cells : kept;
  });
}

/** A place or an office, and the letters that whatever names it begins with: most heads hold none of them. */
interface Own {
  readonly begins: string;
  readonly place: RegExp;
}

/** Tests for what a title names. The tables of a document ask for the same one after the other. */
function ownIn(title: string): readonly Own[] {
  if (title === last.title) return last.own;
  const lower = title.toLowerCase();
  const levels = LEVELS.filter(({ begins }) => lower.includes(begins));
  const own = [
    ...levels.flatMap(({ begins, pattern }) => {
      const places = placesIn(title, pattern);
      // `Realisasi Kabupaten` in a report of one.
      return [...places, ...(places.length === 0 ? [] : [alone(pattern)])].map((place) => ({ begins, place }));
    }),
    ...officeIn(title),
  ];
  last = { title, own };
  return own;
}

let last: { readonly title: string; readonly own: readonly Own[] } = { title: '', own: [] };

/** A test for each place of a level that a title names. */
function placesIn(title: string, level: string): readonly RegExp[] {
  const named = new RegExp(`(?<!\\p{L})${level}\\s+(\\p{L}[\\p{L}'’-]*(?:\\s+(?!tahun|th)\\p{L}[\\p{L}'’-]*)*)`, 'giu');
  return [...title.matchAll(named)].map(([, name = '']) => {
    const words = name
      .split(/\s+/)
      .map((word) => word.replace(/[^\p{L}]/gu, '.'))
      .join('\\s+');
    return new RegExp(`(?:(?:di|pada)\\s+)?(?:pemerintah\\s+)?(?<!\\p{L})${level}\\s+${words}${AFTER}`, 'giu');
  });
}

/** A level behind a measure, with no name of a place behind it: nothing, or a time. */
const alone = (level: string): RegExp =>
  new RegExp(
    `(?<=(?:realisasi|capaian|target|kinerja|nilai)\\s+(?:di\\s+|pada\\s+)?)${level}\\.?(?=\\s*(?:$|[(\\d])|\\s+(?:tahun|th|triwulan|tw|semester)(?!\\p{L}))`,
    'giu',
  );

/** `Dinas Kesehatan` before the place, in a title. */
function officeIn(title: string): readonly Own[] {
  const name = /\b(?:dinas|badan|inspektorat|sekretariat)\s+[\p{L} ,]*?(?=\s+(?:kab|kota|prov|tahun)|\s*\d|$)/iu.exec(
    title,
  )?.[0];
  if (name === undefined) return [];
  const words = name.split(/[^\p{L}]+/u).join('[^\\p{L}]+');
  const begins = name.slice(0, 4).toLowerCase();
  return [{ begins, place: new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'giu') }];
}

function without(text: string, own: readonly Own[]): string {
  const lower = text.toLowerCase();
  return own.some(({ begins, place }) => lower.includes(begins) && text.search(place) >= 0)
    ? own
        .reduce((left, { place }) => left.replace(place, ' '), text)
        .replace(/\(\s*\)/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
    : text;
}
