import { expectReport } from '@sakip-lint/testkit';
import { describe, it } from 'vitest';

const RULE = 'sintaks/kalimat';

describe('sentences pasted as they are', () => {
  it('are told once per file', () => {
    expectReport(`«BAB III AKUNTABILITAS KINERJA»

Realisasi anggaran pada tahun 2031 sebesar 93 persen dari pagu.
1. Meningkatnya kualitas lingkungan hidup;
Sumber : Bidang Tata Lingkungan
• Penurunan emisi (lihat lampiran) sebesar 5%
`).toReport({
      rule: RULE,
      severity: 'info',
      message: '5 baris',
      labels: [
        'Realisasi anggaran pada tahun 2031 sebesar 93 persen dari pagu.',
        '1. Meningkatnya kualitas lingkungan hidup',
        'Sumber : Bidang Tata Lingkungan',
        '• Penurunan emisi (lihat lampiran) sebesar 5%',
      ],
    });
  });

  it('are searched for what the template left', () => {
    expectReport('Isi dengan uraian singkat capaian kinerja instansi\n').toReport(
      { rule: RULE },
      { rule: 'templat/sisa' },
    );
  });
});

describe('what surrounds a pasted table', () => {
  const TABLE = 'Indikator\tTarget\tRealisasi\tCapaian\nLuas taman\t10\t9\t90,00\n';
  it.each([
    'Sumber: Bidang Perencanaan, 2025',
    'Sumber : Data diolah, 2024',
    '(Sumber: BPS, 2024)',
    'Sumber: https://data.contoh.go.id/x?y=1',
    'Ket: *) angka sementara',
    'Indikator 1: Luas taman = 5',
    'Gambar 3.1 Grafik capaian',
    'a. Faktor pendukung',
    'b) Faktor penghambat',
    'Halaman 23',
    'LAPORAN KINERJA POLRES CONTOH T.A. 2024',
    'Disusun oleh Siti Aminah, S.Sos., M.Si',
    '- 23 -',
    '23',
  ])('%s', (line) => {
    expectReport(`${TABLE}«${line}»\n\nTabel 2 Lain\n${TABLE}`).toReport({ rule: RULE, severity: 'info' });
  });
});

describe('statements with a slip stay errors', () => {
  it.each([
    ['indkator "Luas taman" { target 5 }', 'sintaks/kata'],
    ['taman.realisasi', 'sintaks/entri'],
    ['program Taman = 5', 'sintaks/entri'],
  ])('%s', (line, rule) => {
    expectReport(`dokumen lkj "L" { tahun 2031 }\n${line}\n`).toReport({ rule });
  });
});
