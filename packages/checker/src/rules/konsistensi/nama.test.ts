import { expectReport } from '@sakip-lint/testkit';
import { it } from 'vitest';

it('tells another wording once, and what it was taken for', () => {
  const text = (wording: string) => `dokumen lkj "Laporan Kinerja" { tahun 2020 }
anggaran sebagian { program "Pengelolaan dan Pengembangan Sistem Drainase" { pagu Rp 75.000.000 } }
tabel "2"
| program | pagu |
| ${wording} | Rp 75.000.000 |
tabel "3"
| program | realisasi |
| ${wording.replace(/[«»]/g, '')} | Rp 70.000.000 |
`;
  expectReport(text('«Pengembangan dan Pengelolaan Sistem Drainase»')).toReport({
    rule: 'konsistensi/nama',
    severity: 'warning',
    message: 'di sini ditulis',
    labels: ['"Pengelolaan dan Pengembangan Sistem Drainase"', 'Pengembangan dan Pengelolaan Sistem Drainase'],
    fixes: 2,
  });
  expectReport(text('PROGRAM PENGELOLAAN DAN PENGEMBANGAN SISTEM DRAINASE')).toBeValid();
});

it('accepts a second name that was declared', () => {
  expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2020 }
anggaran sebagian {
  program "Pengelolaan Sistem Drainase Kota" juga disebut "Sistem Drainase Kota Pengelolaan" { pagu Rp 75.000.000 }
}
tabel "2"
| program | pagu |
| Sistem Drainase Kota Pengelolaan | Rp 75.000.000 |
`).toBeValid();
});

it('tells an indicator that changed its sasaran, once', () => {
  expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2015 }
sasaran "Jalan mantap" { indikator "Panjang jalan mantap" { satuan km; target 120 km } }
sasaran "Irigasi terpelihara" { indikator "Luas sawah terairi" { satuan ha; target 900 ha } }
tabel "4"
| sasaran             | indikator              | target |
| Irigasi terpelihara | «Panjang jalan mantap» | 120 km |
`).toReport({
    rule: 'konsistensi/nama',
    message: 'dinyatakan di bawah "Jalan mantap"',
    labels: ['"Panjang jalan mantap"'],
  });
});
