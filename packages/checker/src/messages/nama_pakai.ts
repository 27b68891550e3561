/** Messages of `nama/tak_dipakai`. */
import type { Catalogue } from './message.ts';

export const namaPakai: Catalogue = {
  'nama.tak_dipakai.skala': {
    id: 'Skala "{name}" tidak dipakai: tidak ada predikat yang disebut menurut skala ini. Hapus, atau pakai namanya pada kolom predikat.',
    en: 'Nothing uses the scale "{name}": no label is stated by it. Remove it, or use its name for the column of labels.',
  },
  'nama.tak_dipakai.ukuran': {
    id: 'Ukuran "{name}" tidak dipakai: laporan tidak menyebut nilainya dan rumus lain tidak merujuknya. Hapus, atau tulis nilainya.',
    en: 'Nothing uses the measure "{name}": the report states no value of it, and no formula refers to it. Remove it, or state its value.',
  },
};
