import { expectReport } from '@sakip-lint/testkit';
import { it } from 'vitest';

it('says what is missing, and after what', () => {
  expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2021 }
indikator bor "Bed occupancy rate" { satuan persen; target 60% }
narasi "3" {
  bor.target «=»
}
`).toReport({ rule: 'sintaks/entri', message: 'Setelah "=" seharusnya ada nilai' });
});

it('costs one line: the next is still read', () => {
  expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2021 }
indikator bor "Bed occupancy rate" { satuan persen; target 60% }
narasi "3" {
  bor.target «)» = 60%
  bor.target = 60%
}
`).toReport({ rule: 'sintaks/entri', message: 'tidak dapat berdiri di sini' });
});
