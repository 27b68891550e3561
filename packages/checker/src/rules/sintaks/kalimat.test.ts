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

describe('statements with a slip stay errors', () => {
  it.each([
    ['indkator "Luas taman" { target 5 }', 'sintaks/kata'],
    ['taman.realisasi', 'sintaks/entri'],
    ['program Taman = 5', 'sintaks/entri'],
  ])('%s', (line, rule) => {
    expectReport(`dokumen lkj "L" { tahun 2031 }\n${line}\n`).toReport({ rule });
  });
});
