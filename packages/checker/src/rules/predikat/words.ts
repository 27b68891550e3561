/** Labels as words: when two are one, and when one is another one miswritten. */
import { remembered, wordsIn } from '@sakip-lint/language';

/** Words of a label: without case, punctuation and doubled spaces. */
export const wordsOf: (label: string) => readonly string[] = remembered((label) => {
  const plain = label.normalize('NFKC').toLowerCase();
  // `B+` is another label than `B`.
  return plain.includes('+') ? wordsWithPlus(plain) : wordsIn(plain);
});
const wordsWithPlus = (text: string): readonly string[] => text.match(/[\p{L}\p{N}+]+/gu) ?? [];

/** Key under which two labels are one. */
export const labelKey: (label: string) => string = remembered((label) => wordsOf(label).join(''));

/** `label` begins `full` and leaves words out. */
export function isBeginning(label: string, full: string): boolean {
  const short = wordsOf(label);
  const long = wordsOf(full);
  return short.length > 0 && short.length < long.length && short.every((word, k) => word === long[k]);
}

/** Same words, but one of four letters or more differs by at most two letters. */
export function isNear(label: string, full: string): boolean {
  const some = wordsOf(label);
  const other = wordsOf(full);
  if (some.length !== other.length) return false;
  const off = some.flatMap((word, k) => (word === other[k] ? [] : [[word, other[k] as string] as const]));
  const [pair] = off;
  if (off.length !== 1 || pair === undefined || /\d/.test(pair.join(''))) return false;
  // `inefisien` is the contrary of `efisien`.
  if (pair[0] === `in${pair[1]}` || pair[1] === `in${pair[0]}`) return false;
  return Math.min(pair[0].length, pair[1].length) >= 4 && editDistance(pair[0], pair[1]) <= 2;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, k) => k);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min((previous[j] as number) + 1, (row[j - 1] as number) + 1, change));
    }
    previous = row;
  }
  return previous[b.length] as number;
}

/** Words that say how much and need another word after them. */
const DEGREE = /^(?:sangat|amat|agak|lebih|paling|tidak|belum)$/;

/** How often a document uses each form; `declared` forms are full whatever their number. */
export interface Form {
  readonly label: string;
  readonly uses: number;
  readonly declared: boolean;
}

/**
 * Without a scale: the full forms that a form of the document miswrites (empty: it is a full form itself). A beginning
 * counts only where it cannot stand alone: it is a word of degree, or its full form's ending is shared by another form
 * (KURANG beside KURANG EFISIEN and SANGAT EFISIEN; but Baik beside Baik Sekali is a label).
 */
export function fullFormsOf(form: Form, forms: readonly Form[]): readonly string[] {
  if (form.declared) return [];
  const others = forms.filter(({ label }) => labelKey(label) !== labelKey(form.label));
  const longer = others.filter(({ label }) => isBeginning(form.label, label));
  const begun = longer.filter(
    ({ label }) => DEGREE.test(wordsOf(form.label).join(' ')) || sharesEnding(form.label, label, others),
  );
  if (begun.length > 0)
    return begun
      .map(({ label }) => label)
      .filter((label) => begun.every((one) => one.label === label || !isNearRarer(label, one, forms)));
  return others.filter((other) => isNear(form.label, other.label) && isRarer(form, other)).map(({ label }) => label);
}

/** What `full` adds to `label` ends another form as well. */
function sharesEnding(label: string, full: string, forms: readonly Form[]): boolean {
  const rest = wordsOf(full).slice(wordsOf(label).length).join(' ');
  return forms.some(
    (other) => labelKey(other.label) !== labelKey(full) && wordsOf(other.label).join(' ').endsWith(` ${rest}`),
  );
}

function isNearRarer(label: string, other: Form, forms: readonly Form[]): boolean {
  const own = forms.find((form) => form.label === label);
  return own !== undefined && isNear(label, other.label) && isRarer(own, other);
}

const isRarer = (a: Form, b: Form): boolean => b.declared || a.uses < b.uses;

/** A cell that says there is no label. */
export const saysNothing: (label: string) => boolean = remembered(
  (label) =>
    wordsOf(label).length === 0 ||
    (/^\s*(?:n|tidak|belum|tak)/i.test(label) && saysSo(label.trim())) ||
    /^[\d.,\s%()-]+$/.test(label),
);

const saysSo = (label: string): boolean =>
  /^(?:n\/?a|nihil|(?:tidak|belum|tak)\s+(?:ada|dinilai|dihitung|diukur|dilaksanakan|ditetapkan|dianggarkan|dapat|tersedia|berlaku|termasuk).*)$/i.test(
    label,
  );
