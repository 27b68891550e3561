import type { Catalogue } from './message.ts';

export const nama: Catalogue = {
  'nama.tak_dikenal.dekat': {
    id: 'Nama "{written}" tidak dikenal; yang paling mirip "{near}". Perbaiki namanya, atau nyatakan dengan "juga disebut" bila memang hal yang sama.',
    en: 'The name "{written}" is unknown; the nearest is "{near}". Correct the name, or declare it with "juga disebut" if it is the same thing.',
  },
  'nama.tak_dikenal.tanpa': {
    id: 'Nama "{written}" tidak dikenal. Nyatakan lebih dulu, atau perbaiki namanya.',
    en: 'The name "{written}" is unknown. Declare it first, or correct the name.',
  },
  'nama.tak_dikenal.ukuran': {
    id: 'Kata "{written}" bukan isian yang dikenal di sini. Periksa ejaannya.',
    en: 'The word "{written}" is no field that is known here. Check its spelling.',
  },
  'nama.tak_dikenal.ukuran_dekat': {
    id: 'Kata "{written}" bukan isian yang dikenal di sini; barangkali maksudnya "{near}".',
    en: 'The word "{written}" is no field that is known here; perhaps "{near}" is meant.',
  },
  'nama.ganti': { id: 'Ganti dengan "{near}"', en: 'Replace by "{near}"' },
  'nama.kolom.lebih': {
    id: 'Baris ini berisi {cells} sel, kepala tabel hanya {heads} kolom. Sel yang berlebih tidak dibaca: periksa tanda | pada baris ini.',
    en: 'This row has {cells} cells, the head only {heads} columns. The cells in excess are not read: check the bars of this row.',
  },
  'nama.kolom.pecahan': {
    id: 'Semua angka pada kolom "{head}" paling banyak 1 dan tanpa tanda %, sehingga dibaca sebagai pecahan: 0,2857 berarti 28,57%. Tulis "(pecahan)" pada kepala kolomnya, atau tulis persentasenya.',
    en: 'All numbers of the column "{head}" are at most 1 and without a %, so they are read as fractions: 0,2857 means 28,57%. Write "(pecahan)" in the head of the column, or write the percentages.',
  },
  'nama.kolom.kembar': {
    id: 'Kolom "{first}" dan "{second}" terbaca sebagai ukuran yang sama, padahal isinya berbeda di {n} baris. Keduanya tidak diperiksa. Tulis ukuran atau periodenya pada kepala kolom.',
    en: 'The columns "{first}" and "{second}" read as the same measure, but differ in {n} {n|row|rows}. Neither is checked. Say the measure or the period in their heads.',
  },
  'nama.kolom.tidak_jelas': {
    id: 'Arti kolom {heads} tidak pasti dari judulnya, sehingga isinya tidak diperiksa. Bila itu ukuran yang dikenal, tulis judulnya dengan kata ukuran dan waktunya saja, misalnya "Target 2024", "Realisasi TW II", "Capaian (%)", "Pagu Perubahan".',
    en: 'What the columns {heads} hold is not certain from their heads, so that their cells are not checked. If they are measures that are known, head them with the measure and its time alone, such as "Target 2024", "Realisasi TW II", "Capaian (%)", "Pagu Perubahan".',
  },
  'nama.baris_kembar': {
    id: 'Judul "{title}" tertulis pada dua baris tabel ini dengan angka yang berbeda, sehingga tidak jelas angka mana miliknya. Periksa judul salah satunya.',
    en: 'The title "{title}" stands in two rows of this table with different numbers, so that it is not clear which are its own. Check one of the titles.',
  },
  'nama.ganda.id': {
    id: 'Nama (id) "{id}" dipakai untuk dua hal: "{first}" dan "{second}". Rujukan ke nama itu tidak jelas; beri salah satunya nama lain.',
    en: 'The id "{id}" is used for two things: "{first}" and "{second}". A reference to it is not clear; give one of them another name.',
  },
  'nama.alamat.versi': {
    id: 'Versi anggaran disebut dua kali dan berbeda: {table} pada kepala tabel, {column} pada kolom. Angkanya dibaca menurut kolomnya; samakan keduanya.',
    en: 'The budget version is said twice and differently: {table} in the table’s head, {column} in the column. The numbers are read by the column; make both alike.',
  },
  'nama.alamat.tahun': {
    id: 'Tahun disebut dua kali dan berbeda: {table} pada kepala tabel, {column} pada kolom. Angkanya dibaca menurut kolomnya; samakan keduanya.',
    en: 'The year is said twice and differently: {table} in the table’s head, {column} in the column. The numbers are read by the column; make both alike.',
  },
  'nama.satuan.beda': {
    id: 'Satuan "{unit}" berbeda dari satuan yang dinyatakan untuk "{title}", yaitu {declared}. Angka dengan satuan berbeda tidak dapat dibandingkan; samakan satuannya.',
    en: 'The unit "{unit}" differs from the one declared for "{title}", {declared}. Numbers of different units cannot be compared; make the units alike.',
  },
  'nama.judul.sambung': {
    id: 'Judul di baris ini dibaca sebagai lanjutan baris di atasnya: "{title}". Tulis judul itu dalam satu sel bila bukan itu maksudnya, atau agar tidak ditanyakan lagi.',
    en: 'The title in this row is read as going on from the row above: "{title}". Write the title in one cell if that is not meant, or so that nobody asks again.',
  },
  'nama.judul.beberapa': {
    id: 'Sel ini berisi {n} judul (mulai dari "{title}") tetapi nilainya hanya satu, sehingga tidak jelas nilai itu milik siapa. Nilainya tidak diperiksa. Pisahkan menjadi {n} baris.',
    en: 'This cell holds {n} titles (the first is "{title}") but there is only one value, so that it is not clear whose it is. The value is not checked. Split the row into {n}.',
  },
  'nama.judul.pisah': { id: 'Pisahkan menjadi {n} baris', en: 'Split into {n} rows' },
  'nama.tingkat.tidak_jelas': {
    id: 'Tingkat baris "{title}" tidak jelas: program, kegiatan atau sub kegiatan? Tabel ini tidak ikut dijumlahkan. Tambahkan kata tingkatnya di depan judul, kodenya, atau kolom tingkat.',
    en: 'The level of the row "{title}" is not clear: program, kegiatan or sub kegiatan? This table takes part in no sum. Put the level’s word before the title, its code, or add a column of levels.',
  },
};
