import { expectReport } from '@sakip-lint/testkit';
import { it } from 'vitest';

it('tells one id for two things', () => {
  expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2014 }
indikator x1 "Rumah layak huni" { satuan unit; target 80 unit }
indikator x1 "Sambungan air" { satuan unit; target 50 unit }
`).toSayOnly('nama/ganda');
});

it('accepts one id under two parents', () => {
  expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2014 }
program A "Perumahan" { kegiatan k "Bedah rumah" { pagu Rp 10.000.000 } }
program B "Air" { kegiatan k "Sambungan" { pagu Rp 20.000.000 } }
`).toBeSilent('nama/ganda');
});
