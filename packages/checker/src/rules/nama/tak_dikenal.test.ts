import { expectReport } from '@sakip-lint/testkit';
import { it } from 'vitest';

const report = (ref: string) => `dokumen lkj "Laporan Kinerja" { tahun 2014 }
indikator hunian "Rumah layak huni" { satuan unit; target 80 unit }
narasi "3" { ${ref}.target = 80 unit }
`;

it('names the nearest', () => {
  expectReport(report('«huniann»')).toReport({ rule: 'nama/tak_dikenal', message: 'hunian' });
  expectReport(report('hunian')).toBeValid();
});

it('lets a title in a table declare its subject', () => {
  expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2014 }
tabel "1"
| indikator        | target  |
| Rumah layak huni | 80 unit |
`).toBeValid();
});

it('tells the measure where the title before it is known', () => {
  const text = (measure: string) => `dokumen lkj "Laporan Kinerja" { tahun 2014 }
program "Permukiman" { pagu Rp 5; realisasi Rp 4 }
narasi { "Permukiman".${measure} = 80% }
`;
  expectReport(text('«serapn»')).toReport({ rule: 'nama/tak_dikenal', message: '"serapan"' });
  expectReport(text('serapan')).toBeValid();
});
