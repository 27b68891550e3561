import { expectReport } from '@sakip-lint/testkit';
import { it } from 'vitest';

it('tells a title without its closing quote, and still reads what is beside it', () => {
  expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2019 }
indikator «"Indeks kepuasan» { target 3,2; realisasi 3,1 }
`).toReport({ rule: 'sintaks/teks', message: 'Tanda kutip penutup' });
});

it("reads Word's quotes as quotes", () => {
  expectReport(`dokumen pk “Perjanjian Kinerja” { tahun 2020 }
indikator “Indeks kepuasan” { target 3,2 }
`).toBeValid();
});
