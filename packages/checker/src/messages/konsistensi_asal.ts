/** Messages of `konsistensi/digit` and `konsistensi/salin`, and of differences that are explained: how a wrong number may have come about. */
import type { Catalogue } from './message.ts';

export const konsistensiAsal: Catalogue = {
  'konsistensi.dijelaskan': {
    id: 'Perbedaannya dijelaskan: "{explained}".',
    en: 'The difference is explained: "{explained}".',
  },
  'konsistensi.digit.hasil': {
    id: 'Kemungkinan salah ketik: {written} untuk {right} ({slip}).',
    en: 'Probably a slip of typing: {written} for {right} ({slip}).',
  },
  'konsistensi.digit.operan': {
    id: 'Kemungkinan salah ketik pada {name}: {written} untuk {right} ({slip}); dengan {right} hitungannya cocok.',
    en: 'Probably a slip of typing in {name}: {written} for {right} ({slip}); with {right} the calculation comes out.',
  },
  'konsistensi.digit.ganti': { id: 'satu angka terketik lain', en: 'one digit typed as another' },
  'konsistensi.digit.hilang': { id: 'satu angka terlewat', en: 'one digit left out' },
  'konsistensi.digit.ganda': { id: 'satu angka terketik dua kali', en: 'one digit typed twice' },
  'konsistensi.digit.tukar': { id: 'dua angka bertukar tempat', en: 'two digits swapped' },
  'konsistensi.digit.pemisah': { id: 'koma bergeser', en: 'the comma moved' },
  'konsistensi.salin': {
    id: '{written} adalah angka {other}: tampaknya tersalin dari sana.',
    en: '{written} is the number of {other}: it seems to be copied from there.',
  },
  'konsistensi.salin.label': { id: 'angka yang sama', en: 'the same number' },
};
