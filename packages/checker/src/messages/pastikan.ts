/** Messages of `pastikan/*`. */
import type { Catalogue } from './message.ts';

export const pastikan: Catalogue = {
  'pastikan.gagal.satu': {
    id: 'Yang dipastikan tidak berlaku{reason? ("{reason}")}: syaratnya {condition}, padahal {computation}. Betulkan angkanya, atau syaratnya.',
    en: 'What is asserted does not hold{reason? ("{reason}")}: the condition is {condition}, but {computation}. Correct the numbers, or the condition.',
  },
  'pastikan.gagal.setiap': {
    id: 'Yang dipastikan untuk setiap {kind}{reason? ("{reason}")} tidak berlaku pada {n} dari {total}: {titles}. Betulkan angkanya, atau syaratnya.',
    en: 'What is asserted for every {kind}{reason? ("{reason}")} does not hold for {n} of {total}: {titles}. Correct the numbers, or the condition.',
  },
  'pastikan.gagal.pada': { id: '{title}: {computation}.', en: '{title}: {computation}.' },
  'pastikan.gagal.nilai': { id: 'nilai yang dipakai', en: 'a value it uses' },
};
