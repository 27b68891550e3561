/**
 * Letters and digits of any script. Nearly all text has those of ASCII only, while patterns with `\p` are dear, where they
 * are compiled and where an engine only reads over them: they stand here, in functions that such text never comes to.
 */

/** Blanks, ASCII, punctuation, arrows, operators and shapes: what has no letters and digits but those of ASCII. */
const PLAIN = /^[\s!-~\u2000-\u206f\u2190-\u245f\u2500-\u2775\u2794-\u2bff]*$/;

/** Whether all letters and digits of a text are ASCII (or it has none). */
export const isPlain = (text: string): boolean => PLAIN.test(text);

/** A text without all that is neither letter nor digit. */
export const lettersAndDigits = (text: string): string =>
  isPlain(text) ? text.replace(/[^a-zA-Z0-9]+/g, '') : anyLettersAndDigits(text);
const anyLettersAndDigits = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** A text without all that is no letter. */
export const letters = (text: string): string => (isPlain(text) ? text.replace(/[^a-zA-Z]+/g, '') : anyLetters(text));
const anyLetters = (text: string): string => text.replace(/[^\p{L}]+/gu, '');

/** Runs of letters and digits. */
export const wordsIn = (text: string): readonly string[] =>
  (isPlain(text) ? text.split(/[^a-zA-Z0-9]+/) : anyWords(text)).filter((word) => word !== '');
const anyWords = (text: string): readonly string[] => text.split(/[^\p{L}\p{N}]+/u);

/** Whether so many letters stand in a row anywhere. */
export const hasLetters = (text: string, least = 1): boolean =>
  isPlain(text) ? new RegExp(`[a-zA-Z]{${least}}`).test(text) : hasAnyLetters(text, least);
const hasAnyLetters = (text: string, least: number): boolean => new RegExp(`\\p{L}{${least}}`, 'u').test(text);

/** The first letters in a row; null where there is none. */
export const firstLetters = (text: string): string | null =>
  (isPlain(text) ? /[a-zA-Z]+/.exec(text) : anyFirstLetters(text))?.[0] ?? null;
const anyFirstLetters = (text: string): RegExpExecArray | null => /\p{L}+/u.exec(text);
