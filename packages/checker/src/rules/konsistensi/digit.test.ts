import { expectReport } from '@sakip-lint/testkit';
import { describe, expect, it } from 'vitest';

const HEAD = 'dokumen lkj "Laporan Kinerja Badan Kesatuan Bangsa" { tahun 2029 }\n';
const SLIP = /emungkinan salah ketik/;

/** Notes of the only finding that say how it came about. */
function slips(text: string): readonly string[] {
  return expectReport(text).findings.flatMap(({ notes }) =>
    notes.filter(({ key }) => key.startsWith('konsistensi.digit')).map(({ key, args }) => `${key} ${args['right']}`),
  );
}

describe('konsistensi/digit', () => {
  it.each([
    ['swapped', 'serapan 48,73%', 'dua angka bertukar', 'serapan 84,73%'],
    ['replaced', 'serapan 84,13%', 'satu angka terketik lain', 'serapan 84,73%'],
    ['omitted', 'serapan 4,73%', 'satu angka terlewat', 'serapan 84,73%'],
    ['doubled', 'serapan 844,73%', 'satu angka terketik dua kali', 'serapan 84,73%'],
  ])('%s: says so on the finding, and writes the right number', (_, wrong, how, right) => {
    const text = (serapan: string) =>
      `${HEAD}program "Wawasan" { pagu Rp 412.317.600; realisasi Rp 349.356.700; ${serapan} }\n`;
    expectReport(text(wrong)).toReport({ rule: 'anggaran/serapan', message: how });
    expectReport(text(wrong)).applyFix('anggaran/serapan').toEqual(text(right));
  });

  it('a comma that moved, where the operands stand twice', () => {
    // Else a digit left out of the pagu would explain it as well.
    const row = 'program "Wawasan" { pagu Rp 412.317.600; realisasi Rp 349.356.700';
    const text = (serapan: string) => `${HEAD}${row} }\nnarasi "4" {\n  ${row.slice(8)}; serapan ${serapan} }\n}\n`;
    expectReport(text('8,473%')).toReport({ rule: 'anggaran/serapan', message: 'koma bergeser' });
    expectReport(text('8,473%')).applyFix('anggaran/serapan').toEqual(text('84,73%'));
  });

  it('a part of a sum', () => {
    const text = (part: string) => `${HEAD}program "Wawasan" {
  pagu Rp 940.000.000
  kegiatan "Seminar" { pagu Rp ${part} }
  kegiatan "Lomba" { pagu Rp 310.000.000 }
}
`;
    expectReport(text('360.000.000')).toReport({
      rule: 'anggaran/jumlah',
      message: /salah ketik pada pagu "Seminar".*360\.000\.000 untuk Rp 630\.000\.000 \(dua angka bertukar/,
    });
    expectReport(text('360.000.000')).applyFix('anggaran/jumlah').toEqual(text('630.000.000'));
  });

  it('a claim against another that stands', () => {
    const row = (n: number, value: string) =>
      `tabel "${n}" "Capaian"\n| Indikator | Target | Realisasi | Capaian |\n| Ormas aktif | 250 | ${value} | 86,00% |\n`;
    const text = `${HEAD}${row(1, '215')}${row(2, '215')}narasi "5" { "Ormas aktif".realisasi = 251 }\n`;
    expectReport(text).toReport({ rule: 'konsistensi/nilai', message: SLIP, at: '251' });
  });

  it('is silent where two slips would do, or none', () => {
    // Either total or part may be meant.
    const two = `${HEAD}program "Wawasan" {
  pagu Rp 500.000.000
  kegiatan "Seminar" { pagu Rp 100.000.000 }
  kegiatan "Lomba" { pagu Rp 300.000.000 }
}
`;
    expect(slips(two)).toEqual([]);
    expect(slips(`${HEAD}program "Wawasan" { pagu Rp 400.000; realisasi Rp 345.000; serapan 71,02% }\n`)).toEqual([]);
  });

  it('finds nothing itself', () => {
    const text = `${HEAD}indikator "A" { satuan orang; target 251 }\nindikator "B" { satuan orang; target 215 }\n`;
    expectReport(text).toBeValid();
  });
});
