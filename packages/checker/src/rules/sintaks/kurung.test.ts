import { expectReport } from '@sakip-lint/testkit';
import { it } from 'vitest';

it('tells the block whose brace is missing', () => {
  expectReport(`dokumen renstra "Renstra 2018" { tahun 2018 }
«sasaran "Air bersih"» {
  indikator "Rumah tangga terlayani" { satuan rumah; target 1.200 }
tujuan "Kesehatan" {
  sasaran "Gizi baik" { indikator "Balita gizi buruk" { satuan orang; target 40 } }
}
`).toReport({ rule: 'sintaks/kurung', message: 'Kurung tutup }' });
});

it('tells a brace that closes nothing, and takes it out', () => {
  const text = `dokumen renstra "Renstra 2018" { tahun 2018 }
sasaran "Air bersih" { indikator "Rumah tangga terlayani" { satuan rumah; target 1.300 } }
«}»
`;
  expectReport(text).toReport({ rule: 'sintaks/kurung', message: 'tidak menutup blok mana pun', fixes: 1 });
});

it('tells a parenthesis without its partner', () => {
  expectReport(`dokumen renstra "Renstra 2018" { tahun 2018 }
sasaran "Air bersih" { indikator air "Rumah tangga terlayani" { satuan rumah; target 1.400 } }
narasi "3" { air.target = (1.300 + 100 = 1.400 }
`).toReport({ rule: 'sintaks/kurung', at: '(1.300 + 100 = 1.400', message: 'Kurung biasa' });
});
