import fc from 'fast-check';
import { it } from 'vitest';
import { squeeze } from '../table/heads.ts';
import { titleKey } from './title.ts';

const word = fc.oneof(
  fc.constantFrom(
    'program',
    'Kegiatan',
    'sub',
    'SUB KEGIATAN',
    'xxviii',
    'ikskd',
    'IKU',
    'ss',
    'a',
    '1.2',
    '10',
    '(PPID)',
  ),
  fc.string({ unit: fc.constantFrom(...'aivxksDM19'), minLength: 1, maxLength: 9 }),
);
const gap = fc.constantFrom(' ', '  ', '', '-', '. ', ') ', ': ');
const title = fc
  .tuple(fc.constantFrom(...'abikpsx'), fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 5 }))
  .map(([first, words]) => first + words.flat().join(''));

/** With a character that is not of ASCII in front, which no key holds, the long way is taken. */
it('a title has the key that the long way finds', () => {
  fc.assert(fc.property(title, (text) => titleKey(text) === titleKey(`– ${text}`)));
});

it('a head is squeezed to what the long way finds', () => {
  fc.assert(fc.property(title, (text) => squeeze(text) === squeeze(`–${text}`)));
});
