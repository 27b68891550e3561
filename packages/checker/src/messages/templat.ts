/** Messages of `templat/*`. */
import type { Catalogue } from './message.ts';

export const templat: Catalogue = {
  'templat.sisa.pilihan': {
    id: 'Pilihan "{text}" belum ditentukan. Ini bagian templat: pembaca tidak tahu mana yang berlaku. Pilih satu, hapus yang lain.',
    en: 'The choice "{text}" was not made. It is left from the template, and a reader cannot tell which one holds. Keep one, remove the others.',
  },
  'templat.sisa.isian': {
    id: 'Isian templat "{text}" belum diganti. Tulis isinya.',
    en: 'The template field "{text}" was not replaced. Write what belongs there.',
  },
  'templat.sisa.titik': {
    id: 'Di sini ada titik-titik atau garis yang belum diisi: "{text}". Isi dengan keterangannya, atau hapus kalimatnya.',
    en: 'Dots or a line were left to be filled in: "{text}". Fill them in, or remove the sentence.',
  },
  'templat.sisa.petunjuk': {
    id: 'Petunjuk pengisian "{text}" masih tertinggal. Petunjuk ditujukan kepada penyusun, bukan pembaca. Isi sesuai petunjuknya, lalu hapus petunjuknya.',
    en: 'The instruction "{text}" was left in. It speaks to the writer, not the reader. Do what it asks, then remove it.',
  },
  'templat.sisa.tanggal': {
    id: 'Tanggal "{text}" masih berisi titik-titik. Dokumen yang ditandatangani menyebut tanggal lengkap. Isi harinya.',
    en: 'The date "{text}" still has dots in it. A signed document states its full date. Fill in the day.',
  },
  'templat.sisa.angka_hilang': {
    id: 'Setelah "sebesar" seharusnya ada angka, tetapi angkanya tidak ada ("{text}"). Tulis angkanya.',
    en: 'A number is due after "sebesar", but there is none ("{text}"). Write the number.',
  },
  'templat.sisa.pilih': { id: 'Pilih "{text}"', en: 'Keep "{text}"' },
};
