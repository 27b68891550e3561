/** Messages about lists: totals and shares. */
import type { Catalogue } from './message.ts';

export const tabel: Catalogue = {
  'tabel.jumlah.kolom': {
    id: 'Tertulis {stated} sebagai jumlah kolom "{name}"{table}, sedangkan barisnya berjumlah {computation}. Pembaca yang menjumlahkan mendapat angka lain. Betulkan jumlahnya, atau baris yang keliru.',
    en: '{stated} is given as the total of the column "{name}"{table}, but its rows add up to {computation}. A reader who adds them gets another number. Correct the total, or the row that is wrong.',
  },
  'tabel.jumlah.baris': {
    id: 'Tertulis {stated} sebagai jumlah pada baris "{name}"{table}, sedangkan kolom-kolomnya berjumlah {computation}. Pembaca yang menjumlahkan mendapat angka lain. Betulkan jumlahnya, atau kolom yang keliru.',
    en: '{stated} is given as the total of the row "{name}"{table}, but its columns add up to {computation}. A reader who adds them gets another number. Correct the total, or the column that is wrong.',
  },
  'tabel.jumlah.induk': {
    id: 'Tertulis {stated} pada baris "{row}", kolom "{name}"{table}, sedangkan rinciannya di bawah berjumlah {computation}. Pembaca yang menjumlahkan mendapat angka lain. Betulkan baris ini, atau rincian yang keliru.',
    en: '{stated} is given in the row "{row}", column "{name}"{table}, but its parts below add up to {computation}. A reader who adds them gets another number. Correct this row, or the part that is wrong.',
  },
  'tabel.jumlah.sel': {
    id: 'Tertulis {written} pada baris "{row}", kolom "{column}"{table}. Dengan {right} kedua jumlahnya cocok, {first} dan {second}; dengan yang tertulis keduanya tidak cocok. Periksa sel ini, lalu betulkan.',
    en: '{written} stands in the row "{row}", column "{column}"{table}. With {right} both totals come out, {first} and {second}; with what is written neither does. Check this cell, then correct it.',
  },
  'tabel.jumlah.sel_persen': {
    id: 'Tertulis {written} pada baris "{row}", kolom "{column}"{table}. Dengan {right} jumlah kolomnya, {total}, dan persentase baris itu, {share}, sama-sama cocok; dengan yang tertulis keduanya tidak cocok. Periksa sel ini, lalu betulkan.',
    en: '{written} stands in the row "{row}", column "{column}"{table}. With {right} both the total of the column, {total}, and the percentage of that row, {share}, come out; with what is written neither does. Check this cell, then correct it.',
  },
  'tabel.rata_rata': {
    id: 'Tertulis {stated} sebagai rata-rata kolom "{name}"{table}, sedangkan hitungannya {computation}. Betulkan rata-ratanya, atau baris yang keliru; bila rata-ratanya berbobot, sebut bobotnya.',
    en: '{stated} is given as the mean of the column "{name}"{table}, but the calculation is {computation}. Correct the mean, or the row that is wrong; if the mean is weighted, state the weights.',
  },
  'tabel.persen.beda': {
    id: 'Tertulis {stated} sebagai "{name}" pada baris "{row}"{table}, sedangkan hitungannya {computation}. Baris lain dihitung dengan cara itu. Betulkan persentasenya, atau angka yang menjadi dasarnya.',
    en: '{stated} is given as "{name}" in the row "{row}"{table}, but the calculation is {computation}. Other rows are computed that way. Correct the percentage, or the numbers it rests on.',
  },
  'tabel.persen.penyebut': {
    id: 'Kolom "{name}"{table} tidak dihitung dari jumlah yang tertulis, {total}: semua barisnya cocok dengan penyebut {other}, misalnya {computation}. Samakan jumlahnya dengan penyebut itu, atau hitung ulang persentasenya.',
    en: 'The column "{name}"{table} is not computed from the total that is stated, {total}: all its rows fit the denominator {other}, for example {computation}. Make the total that denominator, or recompute the percentages.',
  },
  'tabel.persen.terbalik': {
    id: 'Kolom "{name}"{table} dihitung terbalik, jumlah dibagi bagiannya: {computation}. Bagian dari {total} adalah {right}. Hitung ulang kolom ini.',
    en: 'The column "{name}"{table} is computed upside down, the total divided by the part: {computation}. The share of {total} is {right}. Recompute this column.',
  },
  'tabel.persen.jumlah': {
    id: 'Tertulis {stated} sebagai jumlah kolom "{name}"{table}, sedangkan bagian-bagiannya berjumlah {computation}. Bagian dari satu keseluruhan berjumlah 100%. Betulkan jumlahnya, atau baris yang keliru.',
    en: '{stated} is given as the total of the column "{name}"{table}, but the shares add up to {computation}. Shares of one whole add up to 100%. Correct the total, or the row that is wrong.',
  },
  'tabel.label.bagian': { id: 'ikut dijumlahkan', en: 'is added' },
  'tabel.label.jumlah': {
    id: 'tertulis {stated}, bagiannya berjumlah {sum}',
    en: 'given as {stated}, the parts add up to {sum}',
  },
};
