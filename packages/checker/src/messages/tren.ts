/** Messages of `kinerja/tren`. */
import type { Catalogue } from './message.ts';

export const tren: Catalogue = {
  'tren.naik': { id: 'naiknya', en: 'the rise is' },
  'tren.turun': { id: 'turunnya', en: 'the fall is' },
  'tren.arah': {
    id: 'Dikatakan {title} {verb}, padahal {measure} dari {from} ({fromPeriod}) menjadi {to} ({toPeriod}){fell?, yaitu turun}{rose?, yaitu naik}{same?, yaitu tetap}. Betulkan kata atau angkanya.',
    en: '{title} is said to "{verb}", but its {measure} went from {from} ({fromPeriod}) to {to} ({toPeriod}){fell?, which is a fall}{rose?, which is a rise}{same?, which is no change}. Correct the word or the numbers.',
  },
  'tren.tingkat': {
    id: 'Dikatakan {what} {verb} sebesar {by}, padahal {by} adalah nilai {period} itu sendiri, bukan perubahannya: {way} {computation}{poin? poin}. Tulis perubahannya, atau tulis "menjadi {by}".',
    en: '{what} is said to "{verb}" by {by}, but {by} is the value of {period} itself, not the change: {way} {computation}{poin? points}. Write the change, or write "menjadi {by}".',
  },
  'tren.besar': {
    id: 'Perubahan {what} disebut {by}, padahal {way} {computation}{poin? poin}{relative?, atau {relative}}. Betulkan besarnya.',
    en: 'The change of {what} is given as {by}, but {way} {computation}{poin? points}{relative?, or {relative}}. Correct the amount.',
  },
  'tren.satuan': {
    id: 'Perubahan {what} disebut {by}, padahal {number} adalah selisihnya, bukan persentase: {computation}; perubahannya dalam persen {relative}. Betulkan satuan atau besarnya.',
    en: 'The change of {what} is given as {by}, but {number} is the difference, not a percentage: {computation}; in percent the change is {relative}. Correct the unit or the amount.',
  },
  'tren.presisi': {
    id: 'Perubahan {what} disebut {by}, dari angka yang tercetak {way} {computation}{poin? poin}. Cocok hanya bila angkanya menyimpan desimal yang tidak tercetak. Cetak desimal yang cukup, atau hitung dari angka tercetak.',
    en: 'The change of {what} is given as {by}; from the printed numbers {way} {computation}{poin? points}. It fits only if the numbers hide decimals. Print enough of them, or compute from what is printed.',
  },
  'tren.poin': {
    id: 'Selisih dua persentase ditulis sebagai persen ({by}). Yang dimaksud poin persen: {computation}. Tulis "{number} poin", supaya tidak terbaca sebagai perubahan relatif{relative? ({relative})}.',
    en: 'The difference of two percentages is written as a percentage ({by}). Percentage points are meant: {computation}. Write "{number} poin", so that it does not read as a relative change{relative? ({relative})}.',
  },
  'tren.poin_juga': { id: 'di sini juga: selisih, jadi poin', en: 'here too: a difference, so points' },
  'tren.sendiri': {
    id: 'Dibandingkan dengan periode yang sama: {what} {period} dikatakan {verb} dari {period}. Tahun pembandingnya keliru{fits?; {by} cocok bila dibandingkan dengan {fits}, yaitu {computation}}. Betulkan tahunnya.',
    en: 'A period is compared with itself: {what} for {period} is said to "{verb}" from {period}. The year compared with is wrong{fits?; {by} fits against {fits}, that is {computation}}. Correct the year.',
  },
  'tren.terus': {
    id: 'Dikatakan {what} {verb} {period}, padahal {series}. Tidak setiap langkahnya {want?naik}{fall?turun}. Betulkan kalimatnya atau angkanya.',
    en: '{what} is said to "{verb}" {period}, but it was {series}. Not every step is a {want?rise}{fall?fall}. Correct the sentence or the numbers.',
  },
  'tren.fluktuasi': {
    id: 'Dikatakan {what} {verb} {period}, padahal {series}: tidak pernah berbalik arah. Betulkan kalimatnya.',
    en: '{what} is said to "{verb}" {period}, but it was {series}: it never turned. Correct the sentence.',
  },
  'tren.kisaran': {
    id: '{what} {period} dikatakan berada pada {range}, padahal {series}. Betulkan kisarannya atau angkanya.',
    en: '{what} is said to lie within {range} over {period}, but it was {series}. Correct the range or the numbers.',
  },
  'tren.ujung': {
    id: '{what} ({value}) dikatakan {verb}, padahal {other} lebih {more?tinggi}{less?rendah}: {otherValue}. Betulkan kata atau angkanya.',
    en: '{what} ({value}) is said to be {verb}, but {other} is {more?higher}{less?lower}: {otherValue}. Correct the word or the numbers.',
  },
  'tren.target': {
    id: 'Dikatakan {title} {verb}, padahal {of}nya {value} dan targetnya {target}{year? ({year})}{down?; makin rendah makin baik}. Betulkan kalimatnya atau angkanya.',
    en: '{title} is said to "{verb}", but its {of} is {value} and its target {target}{year? ({year})}{down?; lower is better}. Correct the sentence or the numbers.',
  },
  'tren.target_capaian': {
    id: 'Dikatakan {title} {verb}, padahal capaiannya {value}{year? ({year})}, {over?tidak kurang}{under?kurang} dari 100%. Betulkan kalimatnya atau angkanya.',
    en: '{title} is said to "{verb}", but its capaian is {value}{year? ({year})}, {over?not below}{under?below} 100%. Correct the sentence or the number.',
  },
  'tren.banding': {
    id: 'Dikatakan {what} {verb} {other}, padahal nilainya {value}{year? ({year})}. Betulkan kata atau angkanya.',
    en: '{what} is said to be {verb} {other}, but it is {value}{year? ({year})}. Correct the word or the numbers.',
  },
  'tren.tanda': {
    id: 'Ditulis {what} {rel} {other}, padahal nilainya {value}{otherValue? dan {otherValue}}. Betulkan kalimatnya atau angkanya.',
    en: '{what} {rel} {other} is stated, but it is {value}{otherValue? and {otherValue}}. Correct the sentence or the numbers.',
  },
  'tren.sama_tiap': {
    id: '{what} {period} dikatakan {range}, padahal {series}. Betulkan kalimatnya atau angkanya.',
    en: '{what} over {period} is given as {range}, but it was {series}. Correct the sentence or the numbers.',
  },
  'tren.jarak': {
    id: 'Dikatakan {what} {verb} dengan selisih {by}, padahal {computation}{poin? poin}{relative?, atau {relative}}. Betulkan selisihnya.',
    en: '{what} is said to be {verb} by {by}, but {computation}{poin? points}{relative?, or {relative}}. Correct the difference.',
  },
  'tren.rerata': {
    id: 'Rata-rata perubahan {what} per tahun disebut {by}, padahal {series}: rata-rata {rise?naiknya}{fall?turunnya} {mean}. Betulkan besarnya, atau sebutkan cara menghitungnya.',
    en: 'The mean change of {what} per year is given as {by}, but it was {series}: the mean {rise?rise}{fall?fall} is {mean}. Correct the amount, or say how it was computed.',
  },
  'tren.nilai': { id: '{period}: {value}', en: '{period}: {value}' },
};
