import { expectReport } from '@sakip-lint/testkit';
import { it } from 'vitest';

const report = (realisasi: string) => `dokumen lkj "Laporan Kinerja" { tahun 2014 }
indikator "Kader terlatih" { satuan orang; arah naik; target 40 orang; realisasi ${realisasi} }
`;

it('tells units that differ', () => {
  expectReport(report('38 kelompok')).toSayOnly('nama/satuan');
});

it('accepts another wording with the same first noun', () => {
  expectReport(report('38 orang kader')).toBeValid();
});
