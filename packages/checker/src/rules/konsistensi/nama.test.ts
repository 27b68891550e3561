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

it('tells two siblings of one name, unless their codes tell them apart', () => {
  const two = (first: string, second: string) => `dokumen lkj "Laporan Kinerja" { tahun 2021 }
program "Penyediaan Air Minum" {
  kegiatan "Pemeliharaan Pipa" { ${first}pagu Rp 10.000.000 }
  kegiatan «"Pemeliharaan Pipa"» { ${second}pagu Rp 12.000.000 }
}
`;
  expectReport(two('', '')).toReport({
    rule: 'konsistensi/nama',
    message: '"Pemeliharaan Pipa"',
    labels: ['"Pemeliharaan Pipa"'],
  });
  expectReport(two('kode "1.03.02.2.01"; ', 'kode "1.03.02.2.02"; ').replace(/[«»]/g, '')).toBeSilent(
    'konsistensi/nama',
  );
});

it('names every other sibling of that name', () => {
  expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2021 }
program "Penyediaan Air Minum" { kegiatan "Pipa"; kegiatan «"Pipa"»; kegiatan "Pipa" }
`).toReport({ rule: 'konsistensi/nama', labels: ['"Pipa"', '"Pipa"'] });
});

it('offers a second name only where the clause is sure to fit', () => {
  expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2020 }
tabel "1"
| program | pagu |
| Pembinaan Perpustakaan Sekolah | Rp 75.000.000 |
tabel "2"
| program | realisasi |
| «Pembinaan Perpustakan Sekolah» | Rp 70.000.000 |
`).toReport({ rule: 'konsistensi/nama', fixes: 1 });
});

it('writes the declared name in the place of another wording, with the number before it kept', () => {
  const text = (wording: string) => `dokumen lkj "Laporan Kinerja" { tahun 2020 }
anggaran sebagian { program "Pembinaan Perpustakaan Sekolah" { pagu Rp 75.000.000 } }
tabel "2"
| program | realisasi |
| 2. ${wording} | Rp 70.000.000 |
`;
  expectReport(text('Pembinaan Perpustakan Sekolah'))
    .applyFix('konsistensi/nama')
    .toEqual(text('Pembinaan Perpustakaan Sekolah'));
});

it('names the tables in which an indicator stands under another sasaran', () => {
  expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2015 }
sasaran "Jalan mantap" { indikator "Panjang jalan mantap" { satuan km; target 120 km; realisasi 90 km } }
sasaran "Irigasi terpelihara" { indikator "Luas sawah terairi" { satuan ha; target 900 ha } }
tabel "4"
| sasaran             | indikator              | target |
| Irigasi terpelihara | «Panjang jalan mantap» | 120 km |
tabel "5"
| sasaran             | indikator            | realisasi |
| Irigasi terpelihara | Panjang jalan mantap | 90 km     |
| Jalan mantap        | Panjang jalan mantap | 90 km     |
`).toReport({
    rule: 'konsistensi/nama',
    message: /4[\s\S]*5/,
    labels: ['"Panjang jalan mantap"', 'Panjang jalan mantap'],
  });
});
