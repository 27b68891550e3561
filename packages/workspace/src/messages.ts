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
  'nama/berkas.empty': {
    id: 'Nama berkas setelah `gunakan` masih kosong. Tulis nama satu berkas .sakip, misalnya "renstra.sakip", atau hapus baris ini.',
    en: 'The file name after `gunakan` is empty. Write the name of one .sakip file, such as "renstra.sakip", or remove this line.',
  },
  'nama/berkas.special': {
    id: '"{berkas}" bukan berkas biasa (pipa atau perangkat), jadi tidak dibaca. Tulis nama satu berkas .sakip.',
    en: '"{berkas}" is no ordinary file (a pipe or a device), so it is not read. Write the name of one .sakip file.',
  },
  'nama/berkas.bukan_teks': {
    id: '"{berkas}" adalah berkas {apa}, bukan teks biasa, jadi isinya tidak ikut diperiksa. Salin tabel dan kalimatnya ke berkas teks berakhiran .sakip, lalu sebut berkas itu di sini.',
    en: '"{berkas}" is a file of {apa}, not plain text, so nothing of it is checked. Copy its tables and sentences to a text file that ends in .sakip, and name that one here.',
  },
  'nama/berkas.biner': {
    id: '"{berkas}" bukan teks biasa, jadi isinya tidak ikut diperiksa. Salin tabel dan kalimatnya ke berkas teks berakhiran .sakip, lalu sebut berkas itu di sini.',
    en: '"{berkas}" is not plain text, so nothing of it is checked. Copy its tables and sentences to a text file that ends in .sakip, and name that one here.',
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
    id: '"{berkas}" berada di luar folder "{akar}", yaitu ruang kerja berkas ini, jadi tidak dibaca. Salin berkas itu ke dalam folder tersebut, atau letakkan berkas bernama sakip.config.json (isinya cukup {}) di folder yang memuat keduanya.',
    en: '"{berkas}" lies outside the folder "{akar}", which is the workspace of this file, so it is not read. Copy it into that folder, or put a file named sakip.config.json (its content may be {}) into the folder that holds both.',
  },
  'nama/luar_ruang_kerja.marked': {
    id: '"{berkas}" berada di luar folder "{akar}", yaitu ruang kerja berkas ini (folder yang memuat .git atau sakip.config.json), jadi tidak dibaca. Salin berkas itu ke dalam folder tersebut.',
    en: '"{berkas}" lies outside the folder "{akar}", which is the workspace of this file (it holds .git or sakip.config.json), so it is not read. Copy it into that folder.',
  },
  'nama/siklus': {
    id: 'Berkas-berkas ini saling memakai dalam lingkaran: {urutan}. Tidak jelas mana yang menjadi acuan. Hapus salah satu `gunakan`, biasanya di dokumen yang lebih awal: Renstra tidak memakai Perjanjian Kinerja, dan Perjanjian Kinerja tidak memakai LKj.',
    en: 'These files use each other in a circle: {urutan}. It is not clear which one is the reference. Remove one `gunakan`, as a rule in the earlier document: the Renstra does not use the Perjanjian Kinerja, nor that the LKj.',
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
    id: 'Ini berkas {apa}, bukan teks biasa, jadi tidak dapat diperiksa. Buka dengan programnya, salin tabel dan kalimatnya, lalu tempel di berkas teks berakhiran .sakip (misalnya dengan Notepad).',
    en: 'This is a file of {apa}, not plain text, so it cannot be checked. Open it in its program, copy its tables and sentences, and paste them into a text file that ends in .sakip (with Notepad, for one).',
  },
  'sintaks/nul': {
    id: 'Berkas ini memuat {jumlah} karakter kosong (NUL) yang tidak kelihatan, yang pertama di sini; masing-masing dibaca sebagai spasi. Biasanya berkas rusak saat disimpan atau disalin. Salin ulang dari asalnya, atau hapus karakternya dan periksa angka di sekitarnya.',
    en: 'This file contains {jumlah} empty characters (NUL), which do not show, the first one here; each is read as a space. It was probably damaged in saving or copying. Copy it again, or delete them and check the numbers around them.',
  },
  'sintaks/pengodean': {
    id: 'Berkas ini tidak disimpan sebagai UTF-8, sehingga {jumlah} karakter mungkin salah terbaca, yang pertama di sini. Simpan ulang sebagai UTF-8 (di Notepad: Save As, lalu Encoding: UTF-8) dan periksa huruf di tempat itu.',
    en: 'This file is not saved as UTF-8, so it has characters that may be misread: {jumlah}, the first one here. Save it again as UTF-8 (in Notepad: Save As, then Encoding: UTF-8) and check the letters there.',
  },
  'sintaks/bukan_teks.biner': {
    id: 'Isi berkas ini bukan teks biasa, jadi tidak dapat diperiksa. Mungkin ini berkas program lain yang diganti namanya, atau berkas yang rusak. Salin tabel dan kalimatnya dari asalnya ke berkas teks berakhiran .sakip.',
    en: 'The content of this file is not plain text, so it cannot be checked. It may be a renamed file of another program, or damaged. Copy the tables and sentences from their source to a text file that ends in .sakip.',
  },
  'sintaks/pengodean.utf16': {
    id: 'Berkas UTF-16 ini rusak: {jumlah} karakter tidak utuh dan tidak terbaca, yang pertama di sini. Salin ulang dari asalnya, atau ketik ulang karakter itu, lalu simpan sebagai UTF-8.',
    en: 'This UTF-16 file is damaged: it has characters that are not whole and cannot be read: {jumlah}, the first one here. Copy it again, or type them anew, then save it as UTF-8.',
  },
};
