/** Messages of `sintaks/*`, by the code of the fault; `teks` is the text under the span, shortened. */
import type { Catalogue } from './message.ts';

export const sintaks: Catalogue = {
  'sintaks.teks.tak_tertutup': {
    id: 'Tanda kutip penutup belum ada. Teks ini dibaca sampai akhir baris. Tambahkan tanda kutip di akhir teksnya.',
    en: 'The closing quote is missing. The text was read up to the end of its line. Add the quote where the text ends.',
  },
  'sintaks.kurung.tutup_hilang': {
    id: 'Kurung tutup } untuk blok ini belum ada. Isi di bawahnya terbaca seolah masih di dalam blok; batasnya diduga dari lekuk baris. Tambahkan } di akhir blok.',
    en: 'The closing brace } of this block is missing. What follows reads as if it still belonged to it; its end was guessed from the indentation. Add } where the block ends.',
  },
  'sintaks.kurung.buka_hilang': {
    id: 'Kurung buka { belum ada. Baris di bawahnya tampak sebagai isi blok ini. Tambahkan { di akhir baris.',
    en: 'The opening brace { is missing. The lines below look like the content of this block. Add { at the end of the line.',
  },
  'sintaks.kurung.tutup_lebih': {
    id: 'Kurung tutup } ini tidak menutup blok mana pun. Hapus kurung ini, atau tambahkan { yang hilang sebelumnya.',
    en: 'This closing brace } closes no block. Remove it, or add the { that is missing before it.',
  },
  'sintaks.kurung.buka_lebih': {
    id: 'Kurung buka { ini tidak membuka blok: tidak ada kepala blok di depannya. Hapus kurung ini, atau tulis kepala bloknya.',
    en: 'This opening brace { opens no block: no head stands before it. Remove it, or write the head of the block.',
  },
  'sintaks.kurung.bulat': {
    id: 'Kurung biasa tidak berpasangan. Tambahkan pasangannya, atau hapus yang ini.',
    en: 'A parenthesis has no partner. Add its partner, or remove this one.',
  },
  'sintaks.kurung.terlalu_dalam': {
    id: 'Kurung bersarang lebih dari {batas} tingkat. Rumus sedalam itu tidak dihitung. Pecah rumusnya menjadi beberapa ukuran.',
    en: 'Parentheses are nested more than {batas} deep. A formula that deep is not computed. Split it into several measures.',
  },
  'sintaks.rumus.terlalu_panjang': {
    id: 'Rumus ini memuat lebih dari {batas} tanda hitung, jadi baris ini dilewati; isi di baris lain tetap diperiksa. Pecah rumusnya menjadi beberapa baris.',
    en: 'This formula has more than {batas} operators, so this line is skipped; everything else is still checked. Split it into several lines.',
  },
  'sintaks.entri.tak_dipahami': {
    id: '"{temuan}" tidak dapat berdiri di sini.{harap? Yang diharapkan: {harap}.} Baris ini dilewati; isi di baris lain tetap diperiksa. Betulkan baris ini, atau tandai sebagai catatan dengan "# ".',
    en: '"{temuan}" cannot stand here.{harap? What is due: {harap}.} This line is skipped; everything else is still checked. Correct the line, or make it a comment with "# ".',
  },
  'sintaks.entri.kurang': {
    id: 'Setelah "{setelah}" seharusnya ada {harap}. Baris ini dilewati; isi di baris lain tetap diperiksa. Lengkapi barisnya.',
    en: 'After "{setelah}" something is missing: {harap}. This line is skipped; everything else is still checked. Complete the line.',
  },
  'sintaks.kata.tak_dikenal': {
    id: 'Kata "{kata}" tidak dikenal di sini.{mungkin? Mungkin yang dimaksud "{mungkin}".} Baris ini dilewati. Betulkan katanya, atau apit dengan tanda kutip bila itu sebuah judul.',
    en: 'The word "{kata}" is not known here.{mungkin? Perhaps "{mungkin}" is meant.} This line is skipped. Correct the word, or put it in quotes if it is a title.',
  },
  'sintaks.kata.pilihan': {
    id: '"{kata}" bukan pilihan untuk {isian}, sehingga baris ini tidak berlaku. Pilihannya: {pilihan}.{mungkin? Mungkin yang dimaksud "{mungkin}".}',
    en: '"{kata}" is no choice for {isian}, so that this line has no effect. The choices are: {pilihan}.{mungkin? Perhaps "{mungkin}" is meant.}',
  },
  'sintaks.titik_koma.hilang': {
    id: 'Di depan "{kata}" seharusnya ada titik koma. Dua isian dalam satu baris dipisahkan titik koma. Tambahkan ; atau pindahkan ke baris baru.',
    en: 'A semicolon is missing before "{kata}". Two entries on one line are separated by a semicolon. Add ; or start a new line.',
  },
  'sintaks.kalimat.biasa': {
    id: '{n} baris dibaca sebagai kalimat biasa, dan angka di dalamnya tidak diperiksa. Bila sebuah angka perlu diperiksa, tulis di dalam narasi, misalnya: "Nama indikator".realisasi = 62,5%.',
    en: '{n} {n|line is|lines are} read as plain sentences, and the numbers in them are not checked. To have a number checked, write it inside a narasi, for instance: "Name of the indicator".realisasi = 62,5%.',
  },
  'sintaks.kalimat.sisa': {
    id: 'Angka di bagian ini tidak diperiksa; yang di depannya diperiksa. Tulis sebagai kalimat tersendiri bila perlu diperiksa, misalnya: "Nama indikator".capaian = 62,5%.',
    en: 'The numbers in this part are not checked; those before it are. Write it as a sentence of its own to have it checked, for instance: "Name of the indicator".capaian = 62,5%.',
  },
  'sintaks.kalimat.lain': { id: 'juga baris ini', en: 'this line too' },
  'sintaks.baris.yatim': {
    id: 'Baris tabel ini berdiri di dalam blok yang bukan tabel, sehingga tidak diperiksa. Pindahkan ke luar kurung kurawal blok itu, atau tulis "tabel" di atas baris judul kolomnya.',
    en: 'These rows stand inside a block that is no table, so they are not checked. Move them out of its braces, or write "tabel" above the row of column heads.',
  },
  'sintaks.baris.tak_tertutup': {
    id: 'Baris tabel ini tidak diakhiri |. Sel terakhirnya dibaca sampai akhir baris. Tambahkan | di akhir baris.',
    en: 'This row does not end in |. Its last cell was read up to the end of the line. Add | at the end.',
  },
  'sintaks.karakter.asing': {
    id: 'Karakter ini tidak dapat dibaca, biasanya sisa salinan dari PDF atau Word. Hapus, atau ketik ulang.',
    en: 'This character cannot be read; as a rule it was copied from PDF or Word. Remove it, or type the text anew.',
  },
  'sintaks.konflik.git': {
    id: 'Di sini tertinggal penanda konflik git. Berkas ini memuat dua versi sekaligus. Pilih salah satu versi, lalu hapus penandanya.',
    en: 'A git conflict marker was left here. The file holds two versions at once. Choose one, then remove the markers.',
  },
  'sintaks.perbaiki.hapus': { id: 'Hapus "{teks}"', en: 'Remove "{teks}"' },
  'sintaks.perbaiki.sisipkan': { id: 'Sisipkan {teks}', en: 'Insert {teks}' },
  'sintaks.perbaiki.ganti': { id: 'Ganti dengan {teks}', en: 'Replace by {teks}' },
  'sintaks.harap.nilai': { id: 'nilai', en: 'a value' },
  'sintaks.harap.teks': { id: 'teks dalam tanda kutip', en: 'a text in quotes' },
  'sintaks.harap.nama': { id: 'nama', en: 'a name' },
  'sintaks.harap.tahun': { id: 'tahun', en: 'a year' },
  'sintaks.harap.angka': { id: 'angka', en: 'a number' },
  'sintaks.harap.kata_kerja': { id: 'kata kerja', en: 'a verb' },
};
