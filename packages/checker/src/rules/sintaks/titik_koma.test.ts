import { expectReport } from '@sakip-lint/testkit';
import { it } from 'vitest';

it('tells two entries that run together', () => {
  expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2018 }
indikator "Sambungan rumah" { satuan unit; target 250 «realisasi» 245 }
`).toReport({ rule: 'sintaks/titik_koma', fixes: 1 });
});

it('puts the semicolon in', () => {
  expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2018 }
indikator "Sambungan rumah" { satuan unit; target 260 realisasi 245 }
`)
    .applyFix('sintaks/titik_koma')
    .toEqual(`dokumen lkj "Laporan Kinerja" { tahun 2018 }
indikator "Sambungan rumah" { satuan unit; target 260; realisasi 245 }
`);
});
