import { describe, expect, it } from 'vitest';
import { periodOf } from '../../model/period.ts';
import { readTitle } from './title.ts';

const year = (title: string, tahun: number | null = 2030) => readTitle(title, tahun).year;
const version = (title: string) => readTitle(title, null).version;

describe('a title says', () => {
  it.each([
    ['Realisasi Anggaran Tahun 2028', 2028],
    ['Capaian Kinerja Badan Pangan Tahun Anggaran 2029', 2029],
    ['Anggaran dan Realisasi TA 2027', 2027],
    ['Pengukuran Kinerja Triwulan III Tahun 2031', 2031],
  ])('the year of its cells: %s', (title, expected) => expect(year(title)).toBe(expected));

  it.each([
    'Capaian 2028',
    'Perbandingan Realisasi Tahun 2028 dan Tahun 2029',
    'Realisasi Tahun 2028 dan 2029',
    'Kemajuan terhadap Target Tahun 2034',
    'Target Renstra Tahun 2034',
    'Skala menurut Permendagri Nomor 86 Tahun 2017',
    'Skala Nilai (Permendagri 86 Tahun 2017)',
    'Realisasi s.d. Tahun 2029',
    'Kondisi pada Akhir Tahun 2034',
    'Capaian indikator kinerja utama',
  ])('nothing of the year of its cells: %s', (title) => expect(year(title)).toBeNull());

  it('a quarter of the document’s year', () => {
    expect(readTitle('Capaian Triwulan II', 2030).period).toBe(periodOf(2030, 2));
    expect(readTitle('Capaian Triwulan II', null).period).toBeNull();
  });

  it.each([
    ['Perubahan Perjanjian Kinerja Dinas Sosial', 2],
    ['Perjanjian Kinerja Perubahan Tahun 2028', 2],
    ['Anggaran setelah Perubahan', 2],
    ['Rincian DPPA', 2],
    ['Program dan Anggaran APBD-P', 2],
    ['Perjanjian Kinerja (Murni)', 1],
    ['PK Murni Tahun 2028', 1],
    ['Anggaran sebelum Perubahan', 1],
    ['Anggaran sebelum dan setelah Perubahan', 0],
    ['Adaptasi Perubahan Iklim', 0],
    ['Perjanjian Kinerja', 0],
  ])('the version of the budget: %s', (title, expected) => expect(version(title)).toBe(expected));
});
