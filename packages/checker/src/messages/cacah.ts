/** Messages of `konsistensi/cacah`. */
import type { Catalogue } from './message.ts';

export const cacah: Catalogue = {
  'cacah.beda': {
    id: 'Disebut {said} {kind}{within? pada {within}}{condition? yang {condition}}, padahal yang tercantum {counted}{titles?: {titles}}. Betulkan jumlahnya{short?, lengkapi yang belum ditulis, atau tandai "sebagian"}.',
    en: '{said} {kind} are stated{within? for {within}}{condition? with {condition}}, but {counted} are listed{titles?: {titles}}. Correct the count{short?, write those that are missing, or mark it "sebagian"}.',
  },
  'cacah.daftar': {
    id: 'Disebut {said} {kind}{within? pada {within}}, padahal daftarnya memuat {counted}{declared?; yang tercantum di laporan juga {declared}}. Betulkan jumlah atau daftarnya.',
    en: '{said} {kind} are stated{within? for {within}}, but the list has {counted}{declared?; {declared} are listed in the report too}. Correct the count or the list.',
  },
  'cacah.bukan': {
    id: 'Daftar {kind}{within? pada {within}} yang {condition} memuat {title}, padahal menurut angkanya tidak demikian. Keluarkan dari daftar, atau betulkan angkanya.',
    en: 'The list of {kind}{within? for {within}} with {condition} has {title}, but its numbers say otherwise. Take it off the list, or correct the numbers.',
  },
  'cacah.dari': {
    id: 'Disebut dari {said} {kind}{within? pada {within}}, padahal yang tercantum {counted}. Betulkan jumlah keseluruhannya.',
    en: 'Out of {said} {kind} is stated{within? for {within}}, but {counted} are listed. Correct the whole.',
  },
  'cacah.bagian': {
    id: 'Persentasenya tidak cocok: {computation}, tertulis {said}. Betulkan persentase atau jumlahnya.',
    en: 'The share does not fit: {computation}, but {said} is written. Correct the share or the count.',
  },
  'cacah.tahun': {
    id: 'Disebut selama {said} tahun, padahal {from} sampai dengan {to} adalah {counted} tahun. Betulkan jumlah tahunnya.',
    en: '{said} years are stated, but {from} to {to} are {counted} years. Correct the number of years.',
  },
  'cacah.anggota': { id: '{title}', en: '{title}' },
};
