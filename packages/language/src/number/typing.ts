/** Slips of typing that leave no number: letters for digits (`9OO.000`, `98,l7`), a mark or sign twice (`76,,5%%`). */

const CONFUSED: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1' };

/** The text as it was meant, to be read anew; null where it is no mistyped number. */
export function mendTyping(text: string): string | null {
  if (text.length > 40 || !/\d/.test(text)) return null;
  const single = text.replace(/([.,%])\1+/g, '$1').replace(/(?<=\d),$/, '');
  // Letters stand for digits only among digits that marks or length show to be a number.
  const letters =
    /^(?:Rp\.?\s*)?-?[\dOolI.,]*%?$/.test(single) && /\d.*\d|\d[.,]|[.,]\d/.test(single) && /[.,]/.test(single);
  const mended = letters
    ? single.replace(/^(Rp\.?\s*)?(.*)$/s, (_, rupiah: string | undefined, rest: string) => {
        return (rupiah ?? '') + rest.replace(/[OolI]/g, (letter) => CONFUSED[letter] ?? letter);
      })
    : single;
  return mended === text ? null : mended;
}
