import { expectReport } from '@sakip-lint/testkit';
import { it } from 'vitest';

it('tells a row with more cells than heads', () => {
  expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2014 }
tabel "2"
| indikator      | target   |
| Kader terlatih | 40 orang | 38 orang |
`).toSayOnly('nama/kolom');
});

it('accepts missing cells at the end', () => {
  expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2014 }
tabel "2"
| indikator      | target   | realisasi |
| Kader terlatih | 40 orang |
`).toBeValid();
});

it('tells the columns whose heads leave open what they are once, mildly', () => {
  const report = expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2014 }
tabel "2"
| Indikator      | Target | Realisasi | «Realisasi Kemukus» | Target Pesimis | Capaian |
| Kader terlatih | 40     | 38        | 12                | 30             | 95,00%  |
`);
  report.toReport({
    rule: 'nama/kolom',
    severity: 'hint',
    message: /"Realisasi Kemukus" dan "Target Pesimis" tidak pasti/,
  });
});

it('is silent on columns that are known to be no measure, and on those without numbers', () => {
  expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2014 }
tabel "2"
| Indikator      | Target | Realisasi | Capaian | Selisih | Realisasi Provinsi | Analisis Capaian | Realisasi Kemukus |
| Kader terlatih | 40     | 38        | 95,00%  | 2       | 50                 | cukup baik       |                   |
`).toBeValid();
});
