/** Texts of the findings about files. What – why – what to do. */

export interface Text {
  readonly id: string;
  readonly en: string;
}

export const fileMessages: Readonly<Record<string, Text>> = {
  'nama/berkas.missing': {
    id: 'Berkas "{berkas}" tidak ada, jadi isinya tidak ikut diperiksa. Periksa nama dan foldernya; jalurnya dihitung dari folder berkas ini.',
    en: 'There is no file "{berkas}", so nothing of it is checked. Check its name and folder; the path starts at the folder of this file.',
  },
  'nama/berkas.denied': {
    id: 'Berkas "{berkas}" tidak boleh dibaca oleh pengguna ini, jadi isinya tidak ikut diperiksa. Minta izin baca kepada pemiliknya.',
    en: 'This user may not read the file "{berkas}", so nothing of it is checked. Ask its owner for permission to read it.',
  },
  'nama/berkas.folder': {
    id: '"{berkas}" adalah folder, sedangkan `gunakan` memerlukan berkas. Tulis nama satu berkas .sakip.',
    en: '"{berkas}" is a folder, but `gunakan` needs a file. Write the name of one .sakip file.',
  },
  'nama/berkas.too_large': {
    id: 'Berkas "{berkas}" lebih besar daripada batas, jadi isinya tidak ikut diperiksa. Bagi menjadi beberapa berkas.',
    en: 'The file "{berkas}" is larger than the limit, so nothing of it is checked. Split it into several files.',
  },
  'nama/berkas.other': {
    id: 'Berkas "{berkas}" tidak dapat dibaca ({sebab}), jadi isinya tidak ikut diperiksa. Coba buka berkas itu dengan penyunting teks.',
    en: 'The file "{berkas}" cannot be read ({sebab}), so nothing of it is checked. Try to open it in a text editor.',
  },
  'nama/berkas.near': {
    id: 'Yang ada di sana: "{berkas}".',
    en: 'What is there: "{berkas}".',
  },
  'nama/berkas.fix': {
    id: 'Ganti dengan "{berkas}"',
    en: 'Replace by "{berkas}"',
  },
  'nama/luar_ruang_kerja': {
    id: '"{berkas}" berada di luar ruang kerja ({akar}), jadi tidak dibaca. Pindahkan berkas itu ke dalam ruang kerja, atau letakkan sakip.config.json di folder yang memuat keduanya.',
    en: '"{berkas}" lies outside the workspace ({akar}), so it is not read. Move it inside, or put a sakip.config.json into the folder that holds both.',
  },
  'nama/siklus': {
    id: 'Berkas-berkas ini saling memakai dalam lingkaran: {urutan}. Tidak jelas mana yang menjadi acuan; hapus salah satu `gunakan`.',
    en: 'These files use each other in a circle: {urutan}. It is not clear which one is the reference; remove one `gunakan`.',
  },
  'nama/siklus.self': {
    id: 'Berkas ini memakai dirinya sendiri. Hapus baris `gunakan` ini.',
    en: 'This file uses itself. Remove this `gunakan`.',
  },
  'nama/siklus.label': {
    id: 'lalu berkas ini memakai "{berkas}"',
    en: 'then this file uses "{berkas}"',
  },
  'sintaks/bukan_teks': {
    id: 'Ini berkas {apa}, bukan teks, jadi tidak dapat diperiksa. Salin tabel dan kalimatnya ke berkas teks berakhiran .sakip.',
    en: 'This is a file of {apa}, not text, so it cannot be checked. Copy its tables and sentences to a text file that ends in .sakip.',
  },
  'sintaks/nul': {
    id: 'Berkas ini memuat {jumlah} karakter NUL, yang pertama di sini; masing-masing dibaca sebagai spasi. Biasanya berkas rusak saat disalin: salin ulang, atau hapus karakternya.',
    en: 'This file contains {jumlah} NUL characters, the first one here; each is read as a space. It was probably damaged in copying: copy it again, or delete them.',
  },
  'sintaks/pengodean': {
    id: 'Berkas ini tidak disimpan sebagai UTF-8: {jumlah} bita tidak sah, yang pertama di sini. Huruf dan tanda di tempat itu mungkin salah terbaca. Simpan ulang sebagai UTF-8 (Notepad: Save As, Encoding: UTF-8).',
    en: 'This file is not saved as UTF-8: {jumlah} bytes are not valid, the first one here. Letters and signs there may be misread. Save it again as UTF-8 (Notepad: Save As, Encoding: UTF-8).',
  },
};
