import { expectReport } from '@sakip-lint/testkit';
import { describe, it } from 'vitest';

const PK = `dokumen pk "Perjanjian Kinerja Dinas Statistik" { jenis pk; tahun 2033; versi perubahan }
sasaran "Data yang tepat waktu" {
  indikator data "Data yang tepat waktu" { satuan persen; target 82% }
}
`;
const lkj = (body: string) => ({
  'pk.sakip': PK,
  'lkj.sakip': `dokumen lkj "Laporan Kinerja Dinas Statistik" { jenis lkj; tahun 2033 }\ngunakan "pk.sakip"\n${body}\n`,
});
const REASON = 'penjelasan "disesuaikan dengan refocusing"';
const INFO = { rule: 'konsistensi/dokumen', severity: 'info', message: 'disesuaikan dengan refocusing' } as const;

describe('an explanation of a target that differs from the agreement stands', () => {
  it.each([
    ['at the field', `indikator data "Data yang tepat waktu" { target «80%» ${REASON} }`],
    ['at the item of a series', `indikator data { target { 2032: 75%; 2033: «80%» ${REASON} } }`],
    ['after the block', `indikator data {\n  target «80%»\n} ${REASON}`],
    ['at the sentence', `narasi "3" { data.target = «80%» ${REASON} }`],
    ['at the section', `narasi "3" ${REASON} {\n  data.target = «80%»\n}`],
    ['at the row', `tabel "3.1"\n| Indikator | Target |\n| Data yang tepat waktu | «80%» | ${REASON}`],
    ['at the table', `tabel "3.1" ${REASON}\n| Indikator | Target |\n| Data yang tepat waktu | «80%» |`],
  ])('%s', (_, body) => {
    expectReport(lkj(body)).toReport(INFO);
  });

  it('but not where it explains another item', () => {
    const body = `indikator data { target { 2032: 75% ${REASON}; 2033: «80%» } }`;
    expectReport(lkj(body)).toReport({ rule: 'konsistensi/dokumen', severity: 'error' });
  });
});

describe('an explanation is quoted by', () => {
  it('an indicator that the agreement does not have', () => {
    const table = (more: string) =>
      `tabel "3.1"\n| Indikator | Target | Realisasi |\n| «Rilis inflasi tiap bulan» | 12 | 12 | ${more}`;
    expectReport(lkj(table(''))).toReport({ rule: 'nama/tak_dikenal', severity: 'error' });
    expectReport(lkj(table('penjelasan "arahan gubernur"'))).toReport({
      rule: 'nama/tak_dikenal',
      severity: 'info',
      message: 'Perbedaannya dijelaskan: "arahan gubernur".',
    });
  });

  it('a blank cell', () => {
    const report = `dokumen lkj "Laporan Kinerja Dinas Statistik" { jenis lkj; tahun 2034; renstra 2033 s.d. 2037; transkripsi lengkap }
sasaran "Jalan mantap" {
  indikator jalan "Panjang jalan mantap" { satuan km; arah naik; target { 2034: 120; 2037: 140 }; realisasi { 2033: 118; 2034: 121 } }
}
anggaran {
  program "Jalan" mendukung jalan { pagu Rp 400.000.000; realisasi Rp 390.000.000 }
  program "Jembatan" penunjang { pagu Rp 100.000.000; realisasi Rp 90.000.000 }
}
narasi "3" { teks "Kegiatan berjalan efisien." }
tabel "5"
| program  | pagu           | realisasi     |
| Jalan    | Rp 400.000.000 |               | penjelasan "menunggu audit BPK"
| Jembatan | Rp 100.000.000 | Rp 90.000.000 |
`;
    expectReport(report).toReport({ rule: 'kelengkapan/sel', at: '', severity: 'info', message: 'menunggu audit BPK' });
  });

  it('no calculation: arithmetic needs no permission', () => {
    const report = `dokumen lkj "Laporan Kinerja Dinas Statistik" { tahun 2035 }
program "Survei" { pagu Rp 600.000; realisasi Rp 450.000; serapan 80% penjelasan "dibulatkan" }
`;
    expectReport(report).toReport({ rule: 'anggaran/serapan', at: '80%', severity: 'error' });
  });
});
