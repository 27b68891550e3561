/** Dates as tokens: `17.08.2023`, `17-08-2023`, `17/8/2023`, `17 Agustus 2023`. What they mean is the number library's to say. */
import { isDigit } from './characters.ts';

const NUMERIC = /(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|1[0-2])\1(?:19|20)\d\d(?![\d.,/])/y;
const NAMED =
  /\d{1,2}[ \u00a0]+(?:Jan(?:uari)?|Feb(?:ruari)?|Mar(?:et)?|Apr(?:il)?|Mei|Jun[i]?|Jul[i]?|Agu(?:stus)?|Agt|Sep(?:tember)?|Okt(?:ober)?|No[vp](?:ember)?|Des(?:ember)?)[ \u00a0]+(?:19|20)\d\d(?![\d.,])/iy;

/** What the names of months begin with. */
const MONTHS: ReadonlySet<string> = new Set('jan feb mar apr mei jun jul agu agt sep okt nov nop des'.split(' '));

function isMonth(text: string, at: number): boolean {
  let word = isDigit(text.charCodeAt(at + 1)) ? at + 2 : at + 1;
  while (text.charCodeAt(word) === 32 || text.charCodeAt(word) === 0xa0) word++;
  return MONTHS.has(text.slice(word, word + 3).toLowerCase());
}

/** End of the date that begins at `at`; 0 where none does. */
export function scanDate(text: string, at: number): number {
  const one = text.charCodeAt(at + 1);
  const two = text.charCodeAt(at + 2);
  const separated = (code: number): boolean => code === 46 || code === 47 || code === 45;
  if (separated(one) || separated(two)) {
    NUMERIC.lastIndex = at;
    if (NUMERIC.test(text)) return NUMERIC.lastIndex;
  }
  if ((one === 32 || one === 0xa0 || two === 32 || two === 0xa0) && isMonth(text, at)) {
    NAMED.lastIndex = at;
    if (NAMED.test(text)) return NAMED.lastIndex;
  }
  return 0;
}
