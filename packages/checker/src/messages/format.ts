/** Messages of `format/*`. */
import type { Catalogue } from './message.ts';

export const format: Catalogue = {
  'format.angka.dot_decimal': {
    id: 'Angka "{text}" memakai titik sebagai tanda desimal. Dalam laporan berbahasa Indonesia titik memisahkan ribuan dan koma memisahkan desimal. Tulis {right}.',
    en: 'The number "{text}" has a dot before its decimals. In an Indonesian report the dot groups thousands and the comma starts the decimals. Write {right}.',
  },
  'format.angka.comma_thousands': {
    id: 'Angka "{text}" memakai koma di antara ribuan. Koma hanya memisahkan desimal, ribuan dipisahkan titik. Tulis {right}.',
    en: 'The number "{text}" has a comma between groups of thousands. The comma only starts the decimals; the dot groups thousands. Write {right}.',
  },
  'format.angka.grouping': {
    id: 'Angka "{text}" tidak dikelompokkan per tiga digit. Titik yang hilang atau salah tempat membuat jumlahnya terbaca lain, dan lembar kerja melewatkan sel seperti ini saat menjumlah. Tulis {right}.',
    en: 'The digits of "{text}" are not grouped in threes. A dot that is missing or misplaced changes how the amount is read, and a spreadsheet skips such a cell when it adds. Write {right}.',
  },
  'format.angka.us_format': {
    id: 'Angka "{text}" memakai format Amerika: koma untuk ribuan, titik untuk desimal. Dalam laporan berbahasa Indonesia sebaliknya. Tulis {right}, atau beri tabelnya keterangan "format us".',
    en: 'The number "{text}" is in US format: commas group thousands, a dot starts the decimals. In an Indonesian report it is the other way round. Write {right}, or mark the table "format us".',
  },
  'format.angka.tabel': {
    id: '{n} angka di tabel ini memakai format Amerika: koma untuk ribuan, titik untuk desimal, misalnya "{text}" untuk {right}. Dalam laporan berbahasa Indonesia sebaliknya. Tulis kembali semuanya, atau beri tabelnya keterangan "format us".',
    en: '{n} numbers of this table are in US format: commas group thousands, a dot starts the decimals, such as "{text}" for {right}. In an Indonesian report it is the other way round. Rewrite all of them, or mark the table "format us".',
  },
  'format.angka.tulis_kembali': { id: 'Tulis kembali {n} angka itu', en: 'Rewrite these {n} numbers' },
  'format.angka.rupiah_decimals': {
    id: 'Jumlah rupiah "{text}" tidak berakhir dengan dua digit sen dan tidak pula bulat. Rupiah ditulis tanpa desimal atau dengan dua desimal. Tulis {right}.',
    en: 'The rupiah amount "{text}" has neither two decimals nor none. Rupiah are written whole or with two decimals. Write {right}.',
  },
  'format.angka.spaces': {
    id: 'Angka "{text}" terputus oleh spasi. Angka yang terputus terbaca sebagai dua angka. Tulis {right}.',
    en: 'The number "{text}" is broken by a space. A broken number reads as two numbers. Write {right}.',
  },
  'format.angka.characters': {
    id: 'Angka "{text}" memakai karakter lebar penuh, biasanya dari salinan PDF. Lembar kerja tidak mengenalnya sebagai angka. Tulis {right}.',
    en: 'The number "{text}" has full-width characters, as a rule from a copied PDF. A spreadsheet does not know them as a number. Write {right}.',
  },
  'format.angka.typing': {
    id: 'Angka "{text}" salah ketik: huruf sebagai angka (O untuk 0, l untuk 1), atau koma, titik, persen yang ganda. Pembaca dan lembar kerja tidak mengenalnya sebagai angka. Tulis {right}.',
    en: 'The number "{text}" is mistyped: a letter for a digit (O for 0, l for 1), or a comma, dot or percent sign twice. Neither readers nor a spreadsheet know it as a number. Write {right}.',
  },
  'format.angka.magnitude': {
    id: 'Angka "{text}" sudah ditulis lengkap dan masih diberi kata "{word}". Dibaca apa adanya, tidak dikalikan. Hapus katanya, atau singkat angkanya.',
    en: 'The number "{text}" is written out in full and still carries the word "{word}". It is read as it stands and not multiplied. Remove the word, or shorten the number.',
  },
  'format.angka.ambiguous': {
    id: 'Angka "{text}" dapat dibaca lebih dari satu cara: {readings}. Pengelompokan digitnya salah, dan tidak terlihat digit atau titik mana yang keliru. Lihat sumbernya, lalu tulis angka yang dimaksud.',
    en: 'The number "{text}" can be read in more than one way: {readings}. Its digits are wrongly grouped, and nothing shows which digit or dot is wrong. Look at the source, then write the number that is meant.',
  },
  'format.angka.galat': {
    id: 'Di sini tertulis galat lembar kerja "{text}", bukan angka. Rumus di lembar kerja rusak ketika tabel ini disalin. Perbaiki rumusnya, lalu tulis nilainya.',
    en: 'Here stands a spreadsheet error, "{text}", and no number. The formula broke before the table was copied. Repair the formula, then write its value.',
  },
  'format.angka.tempat': {
    id: 'Tulisan yang sama ada di {n} tempat; perbaikan mengganti semuanya.',
    en: 'The same text stands in {n} places; the fix replaces all of them.',
  },
  'format.angka.tempat_galat': {
    id: 'Tulisan yang sama ada di {n} tempat.',
    en: 'The same text stands in {n} places.',
  },
  'format.angka.perbaiki': { id: 'Tulis {right}', en: 'Write {right}' },
  'format.angka.hapus_kata': { id: 'Hapus kata "{word}"', en: 'Remove the word "{word}"' },

  'format.terbilang.beda': {
    id: 'Terbilang "{words}" berarti {said}, sedangkan angkanya {number}. Yang dibaca orang adalah terbilangnya. Seharusnya: "{right}".',
    en: 'The words "{words}" say {said}, but the number is {number}. People read the words. They should be: "{right}".',
  },
  'format.terbilang.rusak': {
    id: 'Terbilang "{words}" bukan bilangan yang tersusun benar{at?: terhenti pada "{at}"}. Terbilang dari {number} adalah "{right}".',
    en: 'The words "{words}" do not form a number{at?: they break at "{at}"}. {number} in words is "{right}".',
  },
  'format.terbilang.perbaiki': { id: 'Tulis terbilang yang benar', en: 'Write the right words' },

  'format.tanggal.kosong': {
    id: 'Tanggal "{text}" belum diisi harinya. Laporan yang ditandatangani menyebut tanggal lengkap. Isi tanggalnya.',
    en: 'The day of "{text}" was left blank. A signed report states its full date. Fill in the day.',
  },
  'format.tanggal.hari': {
    id: '{date} jatuh pada hari {right}, bukan {written}. Salah satunya keliru. Periksa kalender, lalu betulkan hari atau tanggalnya.',
    en: '{date} is a {right}, not a {written}. One of the two is wrong. Check the calendar, then correct the weekday or the date.',
  },
  'format.tanggal.tidak_ada': {
    id: 'Tanggal {date} tidak ada: bulan itu hanya sampai tanggal {last}. Betulkan tanggalnya.',
    en: 'There is no {date}: that month ends on day {last}. Correct the date.',
  },
  'format.tanggal.sebelum_akhir': {
    id: 'Laporan tahun {year} bertanggal {date}, sebelum tahunnya berakhir. Laporan kinerja disusun setelah 31 Desember {year}. Periksa tahun pada tanggalnya.',
    en: 'The report of {year} is dated {date}, before its year has ended. A performance report is written after 31 December {year}. Check the year of the date.',
  },
  'format.tanggal.perbaiki_hari': { id: 'Ganti harinya menjadi {right}', en: 'Change the weekday to {right}' },
};
