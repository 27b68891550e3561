/** Words that messages of several groups share, used as arguments by `word('kata.…')`. */
import type { Catalogue } from './message.ts';

export const kata: Catalogue = {
  'kata.tabel': { id: 'tabel', en: 'table' },
  'kata.gambar': { id: 'gambar', en: 'figure' },
  'kata.bagian': { id: 'bagian', en: 'section' },
  'kata.narasi': { id: 'bagian', en: 'section' },
  'kata.lampiran': { id: 'lampiran', en: 'annex' },
  'kata.pertama': { id: 'pertama kali di sini', en: 'first here' },
  'kata.di_sini_juga': { id: 'di sini juga', en: 'here too' },
  'kata.di_sini': { id: 'di sini', en: 'here' },
  'kata.angkanya': { id: 'angkanya', en: 'the number' },
};
