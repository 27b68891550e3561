/** Quarters and their year; bounds. */
import type { Catalogue } from './message.ts';

export const kumulatif: Catalogue = {
  'kumulatif.jumlah': {
    id: 'Tertulis {stated} sebagai {name}, padahal dinyatakan sebagai jumlah bagiannya: {sum}. Betulkan angka setahunnya, atau bagian yang keliru.',
    en: '{stated} is given as {name}, but it is declared to be the sum of its parts: {sum}. Correct the value of the year, or the part that is wrong.',
  },
  'kumulatif.terakhir': {
    id: 'Tertulis {stated} sebagai {name}, padahal dinyatakan mengikuti angka terakhir, {part}: {last}. Betulkan salah satunya.',
    en: '{stated} is given as {name}, but it is declared to be the last value, {part}: {last}. Correct one of them.',
  },
  'kumulatif.rata_rata': {
    id: 'Tertulis {stated} sebagai {name}, padahal dinyatakan sebagai rata-rata bagiannya: {mean}. Betulkan angka setahunnya, atau bagian yang keliru.',
    en: '{stated} is given as {name}, but it is declared to be the mean of its parts: {mean}. Correct the value of the year, or the part that is wrong.',
  },
  'kumulatif.terbuka': {
    id: 'Tertulis {stated} sebagai {name}; dari bagiannya keluar jumlah {sum}, angka terakhir {last}, dan rata-rata {mean}. Tidak satu pun sama dengan yang tertulis. Betulkan angkanya, atau nyatakan caranya dengan "triwulan jumlah", "triwulan terakhir", atau "triwulan rata_rata".',
    en: '{stated} is given as {name}; its parts make a sum of {sum}, a last value of {last}, and a mean of {mean}. None is what is stated. Correct the number, or declare how parts make the year with "triwulan jumlah", "triwulan terakhir" or "triwulan rata_rata".',
  },
  'kumulatif.turun': {
    id: 'Tertulis {stated} sebagai {name}, kurang dari {before} pada {earlier}, padahal tabelnya kumulatif. Angka yang dikumpulkan sejak awal tahun tidak dapat berkurang. Periksa kedua angka, atau nyatakan "kumulatif tidak".',
    en: '{stated} is given as {name}, less than {before} in {earlier}, but the table is cumulative. What is counted up since the start of the year cannot become less. Check both numbers, or say "kumulatif tidak".',
  },
  'kumulatif.sampai': {
    id: 'Tertulis {stated} sebagai {name}, kurang dari {other} ({value}). Angka yang dihitung sejak awal tahun tidak dapat berkurang. Periksa kedua angka; bila angkanya milik triwulan itu saja, hapus "s.d." atau "kumulatif" dari kepala kolomnya.',
    en: '{stated} is given as {name}, less than {other} ({value}). What is counted from the start of the year cannot become less. Check both numbers; if they are of that quarter alone, remove "s.d." or "kumulatif" from the head of the column.',
  },
  'kumulatif.setahun': {
    id: 'Tertulis {stated} sebagai {name}, sedangkan {other} tertulis {value}. Angka sampai akhir tahun adalah angka setahun. Samakan keduanya.',
    en: '{stated} is given as {name}, but {other} is given as {value}. What is counted up to the end of the year is the number of the year. Make both agree.',
  },
  'batas_target.meleset': {
    id: '{name} tertulis {stated}, padahal targetnya {target} tidak terpenuhi: realisasinya {realisasi}. Target berupa batas hanya terpenuhi atau tidak, jadi capaiannya tidak mungkin 100% atau lebih. Periksa ketiganya.',
    en: '{name} is given as {stated}, but its target {target} is not met: the realisasi is {realisasi}. A target that is a bound is met or not, so the capaian cannot be 100% or more. Check all three.',
  },
  'batas_target.hitungan': {
    id: '{name} tertulis {stated}, padahal target {target} dengan realisasi {realisasi} tidak memberi angka itu menurut rumus yang lazim (realisasi / batas, batas / realisasi, atau (2 × batas − realisasi) / batas). Hitung ulang capaiannya, atau tulis 100% bila batasnya terpenuhi.',
    en: '{name} is given as {stated}, but no usual formula (realisasi / bound, bound / realisasi, or (2 × bound − realisasi) / bound) makes that of the target {target} and the realisasi {realisasi}. Recompute the capaian, or write 100% where the bound is met.',
  },
  'batas_target.tercapai': {
    id: '{name} tertulis {stated}, padahal targetnya {target} terpenuhi: realisasinya {realisasi}. Target berupa batas hanya terpenuhi atau tidak, jadi capaiannya tidak mungkin kurang dari 100%. Periksa ketiganya.',
    en: '{name} is given as {stated}, but its target {target} is met: the realisasi is {realisasi}. A target that is a bound is met or not, so the capaian cannot be less than 100%. Check all three.',
  },
};
