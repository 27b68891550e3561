import { expectReport } from '@sakip-lint/testkit';
import { describe, it } from 'vitest';

const report = (
  classes: string,
  label: string,
  over = 'capaian',
  value = '96,00%',
) => `dokumen lkj "Laporan" { tahun 2015 }
skala derajat "Skala derajat" atas ${over} {
${classes}
}
indikator gizi "Balita gizi baik" { satuan balita }
narasi "3.1" { gizi { ${over} ${value}; derajat "${label}" } }
`;

it('tells a label that stands twice', () => {
  expectReport(report('  ≥ 80 "Tinggi"\n  50 s.d. < 80 "Sedang"\n  < 50 "sedang"', 'Tinggi')).toReport({
    rule: 'predikat/label_ganda',
    severity: 'warning',
    at: '< 50 "sedang"',
    labels: ['50 s.d. < 80 "Sedang"'],
  });
});

it('tells labels that were swapped', () => {
  expectReport(
    report('  ≥ 90 "Puas"\n  70 s.d. < 90 "Sangat Puas"\n  50 s.d. < 70 "Biasa"\n  < 50 "Kecewa"', 'Puas'),
  ).toReport({ rule: 'predikat/label_ganda', at: '70 s.d. < 90 "Sangat Puas"', message: 'tertukar' });
  expectReport(report('  > 80 "A"\n  > 60 s.d. 80 "BB"\n  ≤ 60 "AA"', 'A', 'nilai', '81,25')).toReport({
    rule: 'predikat/label_ganda',
    message: 'tertukar',
  });
});

it('says nothing of scales that run either way', () => {
  expectReport(
    report('  ≤ 20 "Sangat Rendah"\n  > 20 s.d. 40 "Rendah"\n  > 40 s.d. 70 "Sedang"\n  > 70 "Tinggi"', 'Tinggi'),
  ).toBeValid();
  expectReport(report('  ≥ 90 "Baik Sekali"\n  70 s.d. < 90 "Baik"\n  < 70 "Kurang"', 'Baik Sekali')).toBeValid();
});

it.each([
  [['Sangat Baik', '«Cukup»', 'Baik', 'Kurang'], '"Cukup" dan "Baik"'],
  [['Sangat Baik', 'Baik', '«Kurang»', 'Cukup'], '"Kurang" dan "Cukup"'],
])('names the two labels that were exchanged: %s', ([a, b, c, d], message) => {
  const row = (range: string, text = '') =>
    text.startsWith('«') ? `«${range} "${text.slice(1, -1)}"»` : `${range} "${text}"`;
  expectReport(`dokumen lkj "Laporan" { tahun 2012 }
skala mutu "Skala mutu" atas capaian {
  ${row('≥ 90', a)}
  ${row('75 s.d. < 90', b)}
  ${row('60 s.d. < 75', c)}
  ${row('< 60', d)}
}
indikator a "Nilai" { capaian 95% }
narasi { a.mutu = "Sangat Baik" }
`).toReport({ rule: 'predikat/label_ganda', severity: 'warning', message });
});

describe('a label that lost its own', () => {
  it('is one finding, and labels of either class are right', () => {
    const text = (second: string) => `dokumen lkj "L" { tahun 2024 }
skala predikat "Tabel 3.1" atas capaian {
  >= 85%            "Sangat Baik"
  70% s.d. < 85%    ${second}
  < 70%             "Kurang"
}
indikator a "Panti" { target 100; realisasi 90; capaian 90%; predikat "Sangat Baik" }
indikator b "Pekerja" { target 100; realisasi 80; capaian 80%; predikat "Baik" }
`;
    expectReport(text('"Baik"')).toBeSilent();
    expectReport(text('"Sangat Baik"')).toSayOnly('predikat/label_ganda');
  });
});
