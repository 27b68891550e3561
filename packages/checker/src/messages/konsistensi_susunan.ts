/** Messages of `konsistensi/nama`, `konsistensi/nomor` and `konsistensi/dokumen`. */
import type { Catalogue } from './message.ts';

export const konsistensiSusunan: Catalogue = {
  'konsistensi.kode.ganda': {
    id: 'Kode {kode} dipakai untuk dua hal: "{first}" dan "{second}". Satu kode hanya milik satu program, kegiatan atau sub kegiatan. Periksa kode salah satunya.',
    en: 'The code {kode} is used for two things: "{first}" and "{second}". A code belongs to one programme, activity or sub-activity only. Check one of the codes.',
  },
  'konsistensi.kode.bersarang': {
    id: 'Kode {kode} ("{title}") tidak dimulai dengan kode di atasnya, {over} ("{parent}"). Kode kegiatan dimulai dengan kode programnya, kode sub kegiatan dengan kode kegiatannya. Periksa kodenya, atau pindahkan barisnya.',
    en: 'The code {kode} ("{title}") does not begin with the code above it, {over} ("{parent}"). The code of an activity begins with its programme’s, that of a sub-activity with its activity’s. Check the code, or move the row.',
  },
  'konsistensi.kode.campur': {
    id: 'Kode sub kegiatan ditulis dengan dua cara dalam dokumen ini: {n} seperti {kode}, {m} seperti {other}. Tampaknya sebagian berasal dari dokumen tahun lain. Samakan cara penomorannya.',
    en: 'Codes of sub-activities are written in two ways in this document: {n} like {kode}, {m} like {other}. Some of them seem to come from a document of another year. Use one way of numbering.',
  },
  'konsistensi.nomor.bergeser': {
    id: 'Nomor {what} {number} dipakai dua kali, sedangkan {missing} tidak ada. Yang pertama tampaknya seharusnya {missing}. Periksa nomornya.',
    en: 'The number {number} is used for two {what}s, and {missing} for none. The first seems to be {missing}. Check the numbers.',
  },
  'konsistensi.nomor.berulang': {
    id: 'Nomor {what} {number} dipakai lebih dari satu kali. Rujukan ke {what} {number} tidak jelas menunjuk yang mana. Beri nomor lain; bila ini sambungannya, tambahkan "lanjutan".',
    en: 'The number of {what} {number} is used more than once. A reference to {what} {number} may mean either. Number it anew; if it goes on here, add "lanjutan".',
  },
  'konsistensi.nomor.mundur': {
    id: 'Nomor {what} {number} berdiri sesudah {other}. Urutan nomornya mundur. Periksa nomornya, atau pindahkan tempatnya.',
    en: 'The number of {what} {number} comes after {other}. The numbers go down. Check the number, or move it.',
  },
  'konsistensi.nomor.mendahului': {
    id: 'Nomor {what} {number} berdiri sebelum {other}. Tanpa nomor ini urutannya benar. Periksa nomornya, atau pindahkan tempatnya.',
    en: 'The number of {what} {number} comes before {other}. Without it the numbers are in order. Check the number, or move it.',
  },
  'konsistensi.nomor.terlewat': {
    id: 'Sesudah {what} {before} langsung {after}; {missing} tidak ada. Nomornya terlewat, atau {what} itu hilang. Periksa nomor yang sesudahnya.',
    en: 'After {what} {before} comes {after}; there is no {missing}. Either the number was skipped or the {what} is missing. Check the numbers that follow.',
  },
  'konsistensi.nomor.tanpa_awal': {
    id: 'Nomor {what} langsung mulai dari {after}; {missing} tidak ada. Nomornya terlewat, atau {what} itu hilang. Periksa nomor yang sesudahnya.',
    en: 'The numbers of this {what} begin with {after}; there is no {missing}. Either the number was skipped or the {what} is missing. Check the numbers that follow.',
  },
  'konsistensi.nomor.rujukan': {
    id: 'Yang dirujuk, {what} {number}, tidak ada dalam dokumen ini.{near? Yang terdekat: {near}.} Betulkan nomor rujukannya.',
    en: 'The {what} {number} referred to is not in this document.{near? The nearest is {near}.} Correct the reference.',
  },

  'konsistensi.nama.kembar': {
    id: 'Ada dua {kind} bernama "{title}" di bawah induk yang sama. Angka yang menyebut nama itu tidak jelas milik yang mana. Bedakan namanya, atau beri kode masing-masing.',
    en: 'There are two of kind {kind} named "{title}" under one parent. A number that uses the name may belong to either. Tell the names apart, or give each its code.',
  },
  'konsistensi.nama.bunyi': {
    id: 'Nama {kind} "{title}" di sini ditulis "{written}". Keduanya dianggap sama, tetapi pembaca bisa mengira dua hal. Samakan bunyinya, atau nyatakan "juga disebut" bila memang dua sebutan.',
    en: 'The {kind} "{title}" is written "{written}" here. They are taken to be the same, but a reader may think of two. Use one wording, or declare "juga disebut" if both are in use.',
  },
  'konsistensi.nama.pindah': {
    id: 'Indikator "{title}" di sini berada di bawah sasaran "{under}", padahal dinyatakan di bawah "{home}".{tables? Terjadi pada tabel {tables}.} Periksa kolom sasarannya; yang dinyatakan yang dipakai.',
    en: 'The indicator "{title}" stands here under the sasaran "{under}", but was declared under "{home}".{tables? It does so in tables {tables}.} Check the column of the sasaran; the declaration is the one in force.',
  },
  'konsistensi.nama.dinyatakan': { id: 'dinyatakan di sini', en: 'declared here' },
  'konsistensi.nama.samakan': { id: 'Tulis "{title}"', en: 'Write "{title}"' },
  'konsistensi.nama.sebut_juga': { id: 'Tambahkan juga disebut "{written}"', en: 'Add juga disebut "{written}"' },

  'konsistensi.dokumen.pk': {
    id: 'Target {year} "{title}" di {later} tertulis {value}, sedangkan di {earlier} {other}. Target laporan harus sama dengan perjanjian kinerja yang berlaku. Samakan, atau jelaskan bedanya dengan penjelasan "…".',
    en: 'The target {year} of "{title}" is {value} in the {later} but {other} in the {earlier}. The report must hold the target of the agreement in force. Make them equal, or explain with penjelasan "…".',
  },
  'konsistensi.dokumen.pk_lama': {
    id: 'Target {year} "{title}" di {later} tertulis {value}: itu target perjanjian kinerja yang lama. Yang berlaku, versi terakhir, menyebut {other}. Pakai target terakhir, atau jelaskan dengan penjelasan "…".',
    en: 'The target {year} of "{title}" is {value} in the {later}: that of an earlier version of the agreement. The version in force says {other}. Use it, or explain with penjelasan "…".',
  },
  'konsistensi.dokumen.kutipan': {
    id: 'Di {later} target {year} "{title}" menurut {earlier} disebut {value}, sedangkan {earlier} itu sendiri menyebut {other}. Kutipannya keliru atau dari versi lain. Betulkan kutipannya.',
    en: 'The {later} gives the target {year} of "{title}" according to the {earlier} as {value}, but the {earlier} itself says {other}. It was quoted wrongly or from another version. Correct the quote.',
  },
  'konsistensi.dokumen.kurang': {
    id: 'Target {year} "{title}" di {later} {value}, lebih rendah tuntutannya daripada di {earlier}: {other}. Perjanjian kinerja mestinya tidak menuntut kurang daripada Renstra. Samakan, atau jelaskan dengan penjelasan "…".',
    en: 'The target {year} of "{title}" in the {later}, {value}, asks less than the {earlier}: {other}. An agreement should not ask less than the Renstra. Make them equal, or explain with penjelasan "…".',
  },
  'konsistensi.dokumen.kurang_lkj': {
    id: 'Target {year} "{title}" di {later} {value}, lebih rendah tuntutannya daripada di {earlier}: {other}. Perjanjian kinerja tahun itu tidak ikut dibaca, jadi laporan dibandingkan langsung dengan Renstra. Periksa targetnya, atau jelaskan dengan penjelasan "…".',
    en: 'The target {year} of "{title}" in the {later}, {value}, asks less than the {earlier}: {other}. No agreement of that year was read, so the report is held against the Renstra itself. Check the target, or explain with penjelasan "…".',
  },
  'konsistensi.dokumen.lain_bentuk': {
    id: 'Target {year} "{title}" di {later} ditulis {value}, di {earlier} {other}. Bentuknya lain, sehingga tidak dapat dibandingkan. Samakan bentuknya, atau jelaskan dengan penjelasan "…".',
    en: 'The target {year} of "{title}" is written {value} in the {later} and {other} in the {earlier}. Their forms differ, so they cannot be compared. Use one form, or explain with penjelasan "…".',
  },
  'konsistensi.dokumen.dijelaskan': {
    id: 'Target {year} "{title}" di {later} {value}, di {earlier} {other}. Perbedaannya dijelaskan: "{explained}".',
    en: 'The target {year} of "{title}" is {value} in the {later} and {other} in the {earlier}. The difference is explained: "{explained}".',
  },
  'konsistensi.dokumen.di': { id: 'di {document}{versi? ({versi})}', en: 'in the {document}{versi? ({versi})}' },
  'konsistensi.dokumen.versi': {
    id: '{measure} {own} {year} "{title}" di laporan {value}, padahal itu {measure} {other}; {measure} {own} adalah {right}. Versinya tertukar. Betulkan versinya atau angkanya.',
    en: 'The report gives {measure} {own} {year} of "{title}" as {value}, which is {measure} {other}; {measure} {own} is {right}. The versions were taken for each other. Correct the version or the number.',
  },
  'konsistensi.dokumen.versi_dijelaskan': {
    id: '{measure} {own} {year} "{title}" di laporan {value}, yaitu {measure} {other}; {measure} {own} adalah {right}. Perbedaannya dijelaskan: "{explained}".',
    en: 'The report gives {measure} {own} {year} of "{title}" as {value}, which is {measure} {other}; {measure} {own} is {right}. The difference is explained: "{explained}".',
  },
  'konsistensi.dokumen.versi_di': { id: '{version}, di sini', en: '{version}, here' },
};
