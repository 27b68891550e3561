import { expectReport } from '@sakip-lint/testkit';
import { it } from 'vitest';

it('tells a character nobody meant to write', () => {
  expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2022 }
indikator "Nilai ekspor" { satuan juta; target «\\» 12 }
`).toReport({ rule: 'sintaks/karakter', message: 'tidak dapat dibaca' });
});

it('is silent on non-breaking spaces and dashes of any kind', () => {
  expectReport(
    `dokumen lkj "Laporan Kinerja" { tahun 2022 }\nindikator\u00a0"Nilai ekspor – impor"\u00a0{ satuan unit; target 12 }\n`,
  ).toBeValid();
});
