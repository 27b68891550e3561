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

it('accepts the signs that units are written with', () => {
  for (const [satuan, target] of [
    ['m²', '25 m²'],
    ['m³/detik', '25 m³/detik'],
    ['°C', '25 °C'],
    ['‰', '25‰'],
    ['µg/m³', '25'],
    ['orang & kendaraan', '25'],
    ['jama’ah', '25 jama’ah'],
    ["jama'ah", "25 jama'ah"],
    ['Org.', '25 orang'],
  ])
    expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2036 }
indikator "Taman kota" { satuan ${satuan}; arah naik; target ${target}; realisasi 24; capaian 96% }
`).toBeValid();
  expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2036 }
indikator "Taman kota" { satuan m²; target 25; realisasi 24 «desa» }
`).toReport({ rule: 'nama/satuan' });
});
