/** `menyatakan anggaran`: a pasted DPA is the budget's tree, for its own sums, other tables and other documents. */
import { expectReport } from '@sakip-lint/testkit';
import { describe, expect, it } from 'vitest';
import { modelOf } from './model.fixture.ts';

const dpa = (rows: string, rest = '') => `dokumen dpa "DPA Dinas Pangan" { jenis dpa; tahun 2023 }
${rest}tabel "DPA" menyatakan anggaran {
${rows}
}
`;
const tree = (sub = '20.000') => `Kode\tUraian\tPagu
2.09\tURUSAN PEMERINTAHAN BIDANG PANGAN\t30.000
2.09.01\tPROGRAM PENUNJANG URUSAN\t30.000
2.09.01.2.01\tAdministrasi\t30.000
2.09.01.2.01.0001\tGaji\t10.000
2.09.01.2.01.0002\tListrik\t${sub}
Jumlah\t\t30.000`;

it('declares bidang, program, kegiatan and sub kegiatan by their codes', () => {
  const { subjects } = modelOf(dpa(tree()));
  const told = subjects
    .filter(({ kode }) => kode !== null)
    .map(
      ({ kind, title, parent, explicit }) =>
        `${kind} ${title} < ${subjects[parent as number]?.title}${explicit ? '' : '?'}`,
    );
  expect(told).toEqual([
    'bidang PANGAN < Anggaran',
    'program PENUNJANG URUSAN < PANGAN',
    'kegiatan Administrasi < PENUNJANG URUSAN',
    'subkegiatan Gaji < Administrasi',
    'subkegiatan Listrik < Administrasi',
  ]);
});

describe('is held against', () => {
  it('its own sums', () => {
    expectReport(dpa(tree())).toBeValid();
    expectReport(dpa(tree('21.000'))).toReport({ rule: 'anggaran/jumlah', at: '30.000', message: '10.000 + 21.000' });
  });

  it('a table above it', () => {
    const above = (pagu: string) => `tabel "1"\n| Program | Pagu |\n| Penunjang Urusan | ${pagu} |\n`;
    expectReport(dpa(tree(), above('30.000'))).toBeValid();
    expectReport(dpa(tree(), above('«31.000»'))).toReport({ rule: 'anggaran/jumlah', message: '31.000' });
  });

  it('another document', () => {
    const report = (rows: string) => ({
      'dpa.sakip': dpa(tree()),
      'lkj.sakip': `dokumen lkj "LKj Dinas Pangan" { jenis lkj; tahun 2023 }\ngunakan "dpa.sakip"\ntabel "1"\n| Program | Pagu |\n${rows}\n`,
    });
    expectReport(report('| Penunjang Urusan | 30.000 |')).toBeValid();
    expectReport(report('| Penunjang Urusan | «30.500» |')).toReport({ rule: 'konsistensi/nilai', file: 'lkj.sakip' });
    expectReport(report('| «Kelautan» | 10 |')).toReport({ rule: 'nama/tak_dikenal', file: 'lkj.sakip' });
  });
});

it('a code may be spread over columns, and the head be left out', () => {
  const spread = (sum: string) => `Kode\t\t\t\t\tUraian\tPagu
2\t09\t01\t\t\tPROGRAM PENUNJANG URUSAN\t30.000
2\t09\t01\t2.01\t\tAdministrasi\t${sum}
2\t09\t01\t2.01\t0001\tGaji\t10.000
2\t09\t01\t2.01\t0002\tListrik\t20.000`;
  expectReport(dpa(spread('30.000'))).toBeValid();
  // A kegiatan that is wrong makes its program's sum wrong too: told once.
  expectReport(dpa(spread('«30.500»'))).toReport({ rule: 'anggaran/jumlah', message: '10.000 + 20.000' });
  const bare = (sub: string) => tree(sub).split('\n').slice(1, -1).join('\n');
  expectReport(dpa(bare('20.000'))).toBeValid();
  expectReport(dpa(bare('21.000'))).toReport({ rule: 'anggaran/jumlah', at: '30.000', message: '10.000 + 21.000' });
});
