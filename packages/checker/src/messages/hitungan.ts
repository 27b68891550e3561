/** Messages of the arithmetic: what is written, and what comes out. Shared by the rules that recompute. */
import type { Catalogue } from './message.ts';

export const hitungan: Catalogue = {
  'hitungan.beda': {
    id: 'Tertulis {stated} sebagai {name}, sedangkan hitungannya {computation}. Pembaca yang menghitung ulang mendapat angka lain. Betulkan hasilnya, atau angka yang menjadi dasarnya.',
    en: '{stated} is given as {name}, but the calculation is {computation}. A reader who recomputes gets another number. Correct the result, or the numbers it rests on.',
  },
  'hitungan.tetap': {
    id: 'Tertulis {stated} sebagai {name}, padahal realisasinya di dalam rentang targetnya, sehingga nilainya {computation}. Betulkan hasilnya, atau angka yang menjadi dasarnya.',
    en: '{stated} is given as {name}, but what was achieved lies within the range of its target, so that it is {computation}. Correct the result, or the numbers it rests on.',
  },
  'hitungan.operan': {
    id: 'Tertulis {written} sebagai {operand}, di tempat lain {better}. Dengan {better} hasilnya {stated} seperti yang tertulis; dengan yang tertulis di sini hitungannya {computation}. Samakan dengan tempat lain, atau hitung ulang hasilnya.',
    en: '{written} is given as {operand}, elsewhere {better}. With {better} the result is {stated} as stated; with the number written here it is {computation}. Use the number given elsewhere, or recompute the result.',
  },
  'hitungan.operan_dua': {
    id: 'Tertulis {written} sebagai {operand} dan {instead} sebagai {second}, di tempat lain {better} dan {proper}. Dengan {better} dan {proper} hasilnya {stated} seperti yang tertulis; dengan yang tertulis di sini hitungannya {computation}. Tampaknya kedua angka tertukar atau berasal dari baris lain. Samakan keduanya dengan tempat lain.',
    en: '{written} is given as {operand} and {instead} as {second}, elsewhere {better} and {proper}. With {better} and {proper} the result is {stated} as stated; with the numbers written here it is {computation}. It seems that both were exchanged or come from another row. Make both agree with the other place.',
  },
  'hitungan.presisi': {
    id: '{name} tertulis {stated}, sedangkan dari angka yang tercetak {computation}. Cocok hanya bila {operand} bernilai antara {low} dan {high}, tercetak {printed}. Cetak angka itu dengan desimal lebih banyak, atau betulkan hasilnya.',
    en: '{name} is given as {stated}, but the printed numbers give {computation}. It fits only if {operand} lies between {low} and {high}, printed {printed}. Print that number with more decimals, or correct the result.',
  },
  'hitungan.kolom.geser': {
    id: '{n} {name} dalam kolom ini tidak cocok dengan barisnya sendiri, tetapi cocok bila {operand} diambil dari baris{below? di bawahnya}{above? di atasnya}: {computation}. Tampaknya satu kolom bergeser satu baris. Bandingkan dengan sumbernya, lalu luruskan kolom itu.',
    en: '{n} {name} {n|value|values} in this column do not fit their own rows, but fit if {operand} is taken from the row{below? below}{above? above}: {computation}. One column seems to be shifted by a row. Compare with the source, then straighten that column.',
  },
  'hitungan.kolom.tetap': {
    id: '{n} {name} dalam kolom ini tidak cocok dengan barisnya sendiri, tetapi cocok bila {operand} di setiap baris {value}: {computation}. Tampaknya rumusnya memakai satu sel yang sama untuk semua baris. Hitung ulang dengan {operand} barisnya.',
    en: '{n} {name} {n|value|values} in this column do not fit their own rows, but fit if {operand} is {value} in every row: {computation}. The formula seems to use one and the same cell for all rows. Recompute with the {operand} of each row.',
  },
  'hitungan.kolom.terbaca': {
    id: 'Tertulis {stated} sebagai {name}. Di baris lain kolom ini adalah {formula}; dengan hitungan yang sama baris ini {computation}. Betulkan hasilnya, atau angka yang menjadi dasarnya.',
    en: '{stated} is given as {name}. In other rows this column is {formula}; computed alike this row is {computation}. Correct the result, or the number it is based on.',
  },
  'hitungan.baris.terbaca': {
    id: 'Tertulis {stated} sebagai {name}. Di kolom lain baris ini adalah {formula}; dengan hitungan yang sama di sini {computation}. Betulkan hasilnya, atau angka yang menjadi dasarnya.',
    en: '{stated} is given as {name}. In other columns this row is {formula}; computed alike it is {computation} here. Correct the result, or the number it is based on.',
  },
  'hitungan.kolom.rumus': {
    id: 'Tertulis {stated} sebagai {name}, padahal menurut kepala kolomnya ({formula}) hitungannya {computation}. Pembaca yang menghitung baris ini mendapat angka lain. Betulkan hasilnya, atau angka yang menjadi dasarnya.',
    en: '{stated} is given as {name}, but by the head of its column ({formula}) the calculation is {computation}. A reader who recomputes this row gets another number. Correct the result, or the numbers it rests on.',
  },
  'hitungan.kolom.cara_lain': {
    id: 'Kepala kolom ini berbunyi {formula}, tetapi di {n} baris yang tertulis bukan jumlahnya, melainkan{last? angka terakhir}{mean? rata-rata} saja: {name} tertulis {stated}, sedangkan {computation}. Ganti rumus pada kepala kolomnya, atau betulkan angka-angkanya.',
    en: 'The head of this column says {formula}, but in {n} rows what is written is not the sum but{last? only the last number}{mean? the mean}: {name} is given as {stated}, while {computation}. Change the formula in the head, or correct the numbers.',
  },
  'hitungan.kolom.arah_lain': {
    id: 'Kepala kolom ini berbunyi {formula}, tetapi angka di {n} baris cocok bila dihitung dengan cara "makin rendah makin baik": {name} tertulis {stated}, sedangkan {computation}. Nyatakan arahnya pada indikator, dan sebutkan kedua rumus pada kepala kolomnya.',
    en: 'The head of this column says {formula}, but in {n} {n|row|rows} the number fits the formula for "lower is better": {name} is given as {stated}, while {computation}. Declare the direction of the indicator, and give both formulas in the head.',
  },
  'hitungan.kolom.rumus_lain': {
    id: 'Hasilnya sendiri cocok dengan hitungan lain; tampaknya salah satu angka yang menjadi dasarnya yang keliru.',
    en: 'The result itself agrees with another calculation; it seems that one of the numbers it rests on is wrong.',
  },
  'hitungan.akumulasi': {
    id: 'Realisasi beberapa tahun dijumlahkan: {name} tertulis {sum}, padahal target akhirnya {end} tidak lebih dari target satu tahun ({target}), jadi bukan jumlah beberapa tahun.{rate? Tingkat capaiannya menjadi {rate}.}{n? Begitu juga {n} baris lain pada kolom ini.} Bandingkan realisasi tahun terakhir saja dengan target akhir; bila targetnya memang jumlah beberapa tahun, nyatakan "tahunan jumlah" pada indikatornya.',
    en: 'Realisasi of several years is added up: {name} is given as {sum}, but its end target of {end} is no more than the target of one year ({target}), and so no sum of years.{rate? Its achievement becomes {rate}.}{n? So do {n} other {n|row|rows} of this column.} Compare only the last year with the end target; if the target is a sum of years, declare "tahunan jumlah" for the indicator.',
  },
  'hitungan.label.baris': { id: 'dari barisnya: {computation}', en: 'from its row: {computation}' },
  'hitungan.tanpa_target': {
    id: 'Tertulis {stated} sebagai {name}, padahal targetnya "{target}". Tanpa target tidak ada yang dicapai, sehingga capaian tidak dapat dihitung. Tulis "{target}" juga sebagai capaiannya, atau isi targetnya.',
    en: '{stated} is given as {name}, but its target is "{target}". Without a target there is nothing to achieve, so no capaian can be computed. Write "{target}" as the capaian too, or fill in the target.',
  },
  'hitungan.tanpa': {
    id: 'Tidak ikut dihitung karena nilainya tidak tertulis: {names}.',
    en: 'Left out since no value is written: {names}.',
  },
  'hitungan.huruf': {
    id: 'Nilai huruf dihitung dengan nomor urutnya: {grades}.',
    en: 'Grades count with their ranks: {grades}.',
  },
  'hitungan.tulis': { id: 'Tulis {right}', en: 'Write {right}' },
  'hitungan.pasangan': {
    id: '{stated} adalah hasil pasangan lain: {pairs}. Tampaknya angka pasangan itu yang dipakai.',
    en: '{stated} comes from another pair: {pairs}. It seems that pair was used.',
  },
  'hitungan.label.arah': { id: 'cocok dengan arah {arah}', en: 'fits the direction {arah}' },
  'hitungan.label.hasil': { id: 'hasil yang tertulis: {stated}', en: 'result as stated: {stated}' },
  'hitungan.label.operan': { id: 'angka yang dibulatkan', en: 'the rounded number' },
  'hitungan.label.kosong': { id: 'tanpa angka: dihitung 0', en: 'no number: counts as 0' },
  'hitungan.label.di_sana': { id: 'di sini {value}', en: 'here {value}' },
  'hitungan.label.nilai': { id: '{name}: {value}', en: '{name}: {value}' },
  'hitungan.label.ulang': { id: 'di sini juga', en: 'here too' },
  'hitungan.label.akibat': { id: 'berkaitan dengan temuan ini', en: 'belongs to this finding' },

  'hitungan.jumlah.kurang': {
    id: 'Tertulis {stated} sebagai {name}, kurang {difference} dari jumlah bagiannya: {computation}. Betulkan jumlahnya, atau bagian yang keliru.',
    en: '{stated} is given as {name}, {difference} less than the sum of its parts: {computation}. Correct the total, or the part that is wrong.',
  },
  'hitungan.jumlah.lebih': {
    id: 'Tertulis {stated} sebagai {name}, lebih {difference} dari jumlah bagiannya: {computation}. Betulkan jumlahnya atau bagian yang keliru; bila ada bagian yang tidak ditulis di sini, nyatakan "sebagian".',
    en: '{stated} is given as {name}, {difference} more than the sum of its parts: {computation}. Correct the total or the part that is wrong; if parts exist that are not written here, say "sebagian".',
  },
  'hitungan.jumlah.melebihi': {
    id: 'Bagian yang tertulis saja berjumlah {computation}, sudah melebihi {name} yang tertulis {stated}. Sebagian tidak mungkin lebih besar dari seluruhnya. Periksa bagian dan jumlahnya.',
    en: 'The parts that are written add up to {computation}, which exceeds {name}, given as {stated}. A part cannot be greater than its whole. Check the parts and the total.',
  },
  'hitungan.jumlah.satu': {
    id: 'Tertulis {stated} sebagai {name}, padahal satu-satunya bagiannya, {part}, tertulis {value}: selisihnya {difference}. Betulkan salah satunya; bila ada bagian yang tidak ditulis di sini, nyatakan "sebagian".',
    en: '{stated} is given as {name}, but its only part, {part}, is given as {value}: a difference of {difference}. Correct one of them; if parts exist that are not written here, say "sebagian".',
  },
  'hitungan.jumlah.rata': {
    id: 'Angka {stated} pada baris jumlah adalah rata-rata: {computation}. Beri nama "Rata-rata" pada barisnya supaya pembaca tidak mengira jumlah.',
    en: 'The number {stated} in the row of totals is a mean: {computation}. Call the row "Rata-rata", so that nobody takes it for a sum.',
  },
  'hitungan.jumlah.bagian_sendiri': {
    id: 'Selisih {difference} persis {parts}: tampaknya tidak ikut dijumlahkan, atau terhitung dua kali.',
    en: 'The difference of {difference} is exactly {parts}: it seems to be left out, or counted twice.',
  },
  'hitungan.jumlah.tetangga': {
    id: 'Selisih {difference} persis {parts}, yang bukan bagian langsungnya.',
    en: 'The difference of {difference} is exactly {parts}, which is no direct part of it.',
  },
  'hitungan.jumlah.kosong': {
    id: '{n} baris tanpa angka dihitung 0; bila salah satunya bernilai {difference}, jumlahnya cocok.',
    en: '{n} {n|row|rows} without a number {n|counts|count} as 0; if one of them is {difference}, the total is right.',
  },

  'hitungan.rata.beda': {
    id: 'Tertulis {stated} sebagai {name}, sedangkan rata-ratanya {computation}. Betulkan rata-ratanya, atau sebutkan indikator mana yang dihitung.',
    en: '{stated} is given as {name}, but the mean is {computation}. Correct the mean, or say which indicators it counts.',
  },
  'hitungan.rata.di_luar': {
    id: 'Tertulis {stated} sebagai {name}, di luar nilai terkecil dan terbesarnya, sedangkan rata-ratanya {computation}. Rata-rata selalu di antara keduanya. Periksa apakah barisnya sebenarnya jumlah, dan apakah judul kolomnya tepat.',
    en: '{stated} is given as {name}, outside the least and the greatest of its values, but the mean is {computation}. A mean always lies between them. Check whether the row is really a sum, and whether the head of the column is right.',
  },
  'hitungan.rata.sebagian': {
    id: 'Rata-rata {n} nilai saja memberi yang tertulis: {computation}; tidak dihitung: {names}.',
    en: 'The mean of only {n} values gives what is stated: {computation}; not counted: {names}.',
  },

  'hitungan.arah': {
    id: 'Arah {names} tidak dinyatakan{open? dengan rumusnya}; capaiannya cocok bila dihitung {computation}, dan diperiksa dengan cara itu. Nyatakan "arah {arah}" pada indikatornya supaya pembaca lain tahu.',
    en: 'The direction of {names} is not declared{open? with its formula}; its capaian fits if computed as {computation}, and is checked that way. Declare "arah {arah}" for the indicator so that other readers know.',
  },

  'hitungan.mustahil': {
    id: 'Tertulis {stated} sebagai {name}, padahal tidak ada bilangan bulat dari {whole} yang memberi persentase itu: {low}{high?, dan {high}}. Yang dihitung benda utuh, jadi persentasenya atau {of} keliru. Periksa keduanya, dan tulis juga pembilangnya.',
    en: '{stated} is given as {name}, but no whole number out of {whole} gives that percentage: {low}{high?, and {high}}. What is counted comes in whole numbers, so the percentage or {of} is wrong. Check both, and state the numerator too.',
  },
  'hitungan.mustahil.pembilang': {
    id: '{stated} adalah {part} dari {whole}: periksa apakah pembilang atau persentasenya yang keliru.',
    en: '{stated} is {part} out of {whole}: check whether the numerator or the percentage is wrong.',
  },
  'hitungan.mustahil.tidak_ada': {
    id: 'Tidak ada bilangan bulat dari {whole} yang memberi {stated}.',
    en: 'No whole number out of {whole} gives {stated}.',
  },
  'hitungan.bagian.dari': {
    id: 'Tertulis {stated} dari {other}. Sebagian tidak mungkin lebih banyak dari seluruhnya. Periksa kedua angkanya; mungkin tertukar.',
    en: 'It says {stated} out of {other}. A part cannot be more than its whole. Check both numbers; they may be exchanged.',
  },
  'hitungan.bagian.seluruhnya': { id: 'seluruhnya', en: 'the whole' },
  'hitungan.bagian': {
    id: '{part} tertulis {stated}, lebih besar daripada {whole} yang memuatnya, {other}. Sebagian tidak mungkin lebih banyak dari seluruhnya. Periksa kedua angkanya.',
    en: '{part} is given as {stated}, more than {whole}, which includes it, {other}. A part cannot be more than its whole. Check both numbers.',
  },
  'hitungan.nol': {
    id: '{name} tertulis {stated}, padahal pembaginya 0: {computation} tidak dapat dihitung. Tulis "tidak dapat dihitung" dan sebabnya, bukan angka.',
    en: '{name} is given as {stated}, but the divisor is 0: {computation} cannot be computed. Write "tidak dapat dihitung" and why, not a number.',
  },

  'hitungan.nol_semua': {
    id: '{name} tertulis {stated}, padahal {computation} tidak punya hasil: tidak ada yang dianggarkan. Tulis "-" atau "tidak dapat dihitung" supaya tidak terbaca sebagai tidak terserap.',
    en: '{name} is given as {stated}, but {computation} has no result: nothing was budgeted. Write "-" or "tidak dapat dihitung", so that it does not read as nothing spent.',
  },

  'hitungan.rumus.lain': {
    id: 'Rumus {title} menurut {according} adalah {written}, padahal dinyatakan {other}. Satu indikator punya satu rumus. Samakan keduanya.',
    en: 'By {according} the formula of {title} is {written}, but {other} is declared. An indicator has one formula. Make both alike.',
  },

  'hitungan.rantai.beda': {
    id: 'Hitungan ini tertulis "{written}", padahal {computation}. Kedua sisi tanda sama dengan harus bernilai sama. Betulkan hasilnya, atau angka yang dihitung.',
    en: 'This calculation is written "{written}", but {computation}. Both sides of an equals sign must have one value. Correct the result, or the numbers computed with.',
  },
  'hitungan.rantai.kurung': {
    id: 'Tertulis {written}, padahal {computation}. Angka dalam kurung menyebut nilai yang sama sekali lagi. Betulkan salah satunya.',
    en: '{written} is written, but {computation}. What stands in the bracket says the same value again. Correct one of them.',
  },
  'hitungan.rantai.cacah': {
    id: 'Rata-rata {name} menjumlahkan {n} angka, tetapi membaginya dengan {divisor}. Pembagi rata-rata adalah banyaknya angka. Bagi dengan {n}, atau tulis semua angka yang dirata-rata.',
    en: 'The mean of {name} adds {n} {n|number|numbers} but divides by {divisor}. A mean is divided by how many numbers there are. Divide by {n}, or write all numbers of the mean.',
  },
  'hitungan.rantai.operan': {
    id: 'Hitungan {name} memakai {written}, padahal {operand} adalah {value}. Angka {written} milik besaran lain{source?: {source}}. Pakai {value}{right?: hasilnya {right}}, atau jelaskan angka mana yang dipakai.',
    en: 'The calculation of {name} uses {written}, but {operand} is {value}. The number {written} belongs to another quantity{source?: {source}}. Use {value}{right?: the result is {right}}, or say which number is used.',
  },

  'hitungan.pagu.lebih': {
    id: '{name} tertulis {stated}, melebihi pagu yang berlaku {pagu}: lebih {difference}. Belanja tidak boleh melebihi pagunya. Periksa kedua angka, atau sebut versi pagu yang berlaku.',
    en: '{name} is given as {stated}, above the budget in force of {pagu}, by {difference}. Spending cannot exceed its budget. Check both numbers, or name the version of the budget in force.',
  },

  'hitungan.bulat.dipotong': {
    id: 'Beberapa angka dipotong, bukan dibulatkan: {examples}.{others? Nilai lain dalam dokumen ini dibulatkan.} Bulatkan semuanya, atau nyatakan "pembulatan dipotong" bila memang begitu.',
    en: 'Some numbers are cut instead of rounded: {examples}.{others? Other values of this document are rounded.} Round them all, or declare "pembulatan dipotong" if that is the rule.',
  },
  'hitungan.bulat.kebiasaan': {
    id: 'Angka dalam dokumen ini dipotong, bukan dibulatkan, misalnya {examples}. Nyatakan "pembulatan dipotong" pada dokumennya, atau bulatkan angkanya.',
    en: 'Numbers in this document are cut instead of rounded, for example {examples}. Declare "pembulatan dipotong" in the document, or round the numbers.',
  },
  'hitungan.bulat.label': { id: 'tertulis {stated}, dibulatkan {rounded}', en: 'written {stated}, rounded {rounded}' },
  'hitungan.bulat.label_desimal': {
    id: 'tertulis {stated}, dengan {n} desimal {right}',
    en: 'written {stated}, with {n} decimals {right}',
  },
  'hitungan.bulat.kurang_desimal': {
    id: '{name} tertulis {stated}, desimalnya kurang: {computation}; nilai lain dari ukuran ini dicetak dengan {n} desimal. Tulis {right}.',
    en: '{name} is given as {stated}, with too few decimals: {computation}; other values of this measure are printed with {n} decimals. Write {right}.',
  },
  'hitungan.batas': {
    id: '{name} tertulis {stated}, sedangkan {computation}: tampaknya dibatasi {stated}. Nyatakan batasnya ("batas 0% s.d. {stated}") supaya pembaca tahu.',
    en: '{name} is given as {stated}, but {computation}: it seems to be capped at {stated}. Declare the cap ("batas 0% s.d. {stated}") so that readers know.',
  },

  'hitungan.nilai.salah': {
    id: 'Tertulis {stated} sebagai {name}, di tempat lain {other}. Satu besaran hanya punya satu nilai{why?, dan {why}}. Samakan dengan {other}, atau betulkan yang lain.',
    en: '{stated} is given as {name}, elsewhere {other}. One quantity has one value{why?; {why}}. Use {other}, or correct the others.',
  },
  'hitungan.nilai.berbeda': {
    id: '{name} tertulis {stated} di sini dan {other} di tempat lain. Satu besaran hanya punya satu nilai, dan tidak terlihat mana yang keliru. Periksa sumbernya, lalu samakan.',
    en: '{name} is given as {stated} here and {other} elsewhere. One quantity has one value, and nothing shows which is wrong. Check the source, then make them equal.',
  },
  'hitungan.nilai.dijelaskan': {
    id: '{name} tertulis {stated} di sini dan {other} di tempat lain, dengan penjelasan: "{explained}".',
    en: '{name} is given as {stated} here and {other} elsewhere, with the explanation: "{explained}".',
  },
  'hitungan.nilai.versi': {
    id: 'Pagu {n} bagian anggaran pada tabel {table} berbeda dari tabel {other}, dan versi anggarannya tidak disebut. Sebelum dan sesudah perubahan anggaran pagu boleh berbeda, maka keduanya tidak dibandingkan. Tulis "versi murni" atau "versi perubahan" pada kepala tabelnya.',
    en: 'Table {table} gives {n} parts of the budget another pagu than table {other}, and neither says its version. Before and after a change of the budget they may differ, so they are not compared. Write "versi murni" or "versi perubahan" in the heads of the tables.',
  },
  'hitungan.nilai.tahun': {
    id: '{stated} adalah {measure} {year}: mungkin tahunnya tertukar.',
    en: '{stated} is the {measure} of {year}: perhaps the years were mixed up.',
  },
  'hitungan.nilai.versi_lain': { id: 'pagu yang lain di sini', en: 'the other pagu here' },
  'hitungan.nilai.label': { id: 'di sini {value}', en: 'here {value}' },
};
