import { expectReport } from '@sakip-lint/testkit';
import { it } from 'vitest';

it('names the nearest word', () => {
  expectReport(`dokumen pk "Perjanjian Kinerja" { tahun 2020 }
«indikatorr» "Panjang jalan mantap" { satuan km; target 120 }
`).toReport({ rule: 'sintaks/kata', message: 'Mungkin yang dimaksud "indikator"', fixes: 1 });
});

it('a fix puts the word right', () => {
  expectReport(`dokumen pk "Perjanjian Kinerja" { tahun 2020 }
sasarn "Jalan mantap" { indikator "Panjang jalan mantap" { satuan km; target 120 } }
`)
    .applyFix('sintaks/kata')
    .toEqual(`dokumen pk "Perjanjian Kinerja" { tahun 2020 }
sasaran "Jalan mantap" { indikator "Panjang jalan mantap" { satuan km; target 120 } }
`);
});
