import type { Catalogue } from './message.ts';

export const nama: Catalogue = {
  'nama.tak_dikenal.dekat': {
    id: 'Nama “{written}” tidak dikenal; yang paling mirip “{near}”. Perbaiki namanya, atau nyatakan dengan `juga disebut` bila memang hal yang sama.',
    en: 'The name “{written}” is unknown; the nearest is “{near}”. Correct the name, or declare it with `juga disebut` if it is the same thing.',
  },
  'nama.tak_dikenal.tanpa': {
    id: 'Nama “{written}” tidak dikenal. Nyatakan lebih dulu, atau perbaiki namanya.',
    en: 'The name “{written}” is unknown. Declare it first, or correct the name.',
  },
  'nama.tak_dikenal.ukuran': {
    id: 'Kata “{written}” bukan isian yang dikenal di sini. Periksa ejaannya.',
    en: 'The word “{written}” is no field that is known here. Check its spelling.',
  },
  'nama.tak_dikenal.ukuran_dekat': {
    id: 'Kata “{written}” bukan isian yang dikenal di sini; barangkali maksudnya “{near}”.',
    en: 'The word “{written}” is no field that is known here; perhaps “{near}” is meant.',
  },
  'nama.ganti': { id: 'Ganti dengan “{near}”', en: 'Replace by “{near}”' },
  'nama.kolom.lebih': {
    id: 'Baris ini berisi {cells} sel, kepala tabel hanya {heads} kolom. Sel yang berlebih tidak dibaca: periksa tanda | pada baris ini.',
    en: 'This row has {cells} cells, the head only {heads} columns. The cells in excess are not read: check the bars of this row.',
  },
  'nama.baris_kembar': {
    id: 'Judul “{title}” tertulis pada dua baris tabel ini dengan angka yang berbeda. Periksa judul salah satunya; angka baris kedua hanya dihitung dalam jumlah tabel.',
    en: 'The title “{title}” stands in two rows of this table with different numbers. Check one of the titles; the second row only counts in the table’s total.',
  },
};
