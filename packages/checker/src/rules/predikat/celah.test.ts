import { expectReport } from '@sakip-lint/testkit';
import { it } from 'vitest';

const report = (classes: string, capaian = '88,25%', over = 'capaian') => `dokumen lkj "Laporan Kinerja" { tahun 2019 }
skala derajat "Skala derajat" atas ${over} {
${classes}
}
indikator irigasi "Jaringan irigasi baik" { satuan km }
narasi "3.1" { irigasi { ${over} ${capaian}; derajat "Tinggi" } }
`;

it('tells all gaps of a scale as one finding, each with its place', () => {
  expectReport(report('  ≥ 81 "Tinggi"\n  61 s.d. 80 "Sedang"\n  ≤ 60 "Rendah"')).toReport({
    rule: 'predikat/celah',
    severity: 'warning',
    at: '≤ 60 "Rendah"',
    message: /60 < x < 61 dan 80 < x < 81/,
    labels: ['61 s.d. 80 "Sedang"'],
  });
});

it('says nothing where no printed value falls in', () => {
  expectReport(report('  ≥ 81 "Tinggi"\n  61 s.d. 80 "Sedang"\n  ≤ 60 "Rendah"', '88%')).toBeSilent('predikat/celah');
  expectReport(report('  ≥ 80,01 "Tinggi"\n  60,01 - 80,00 "Sedang"\n  0 - 60,00 "Rendah"')).toBeSilent(
    'predikat/celah',
  );
});

it('warns of a closed top only where a value lies above it', () => {
  expectReport(report('  80 s.d. 100 "Tinggi"\n  < 80 "Rendah"', '117,50%')).toReport({
    rule: 'predikat/celah',
    at: '80 s.d. 100 "Tinggi"',
    severity: 'warning',
    message: '117,50',
    labels: ['117,50%'],
  });
});

it('notes a closed top without such a value as information', () => {
  expectReport(report('  80 s.d. 100 "Tinggi"\n  < 80 "Rendah"')).toReport({
    rule: 'predikat/celah',
    severity: 'info',
    message: 'dianggap "Tinggi"',
  });
});

it('says nothing of single values, of words without ranges, and of an index that begins at 25', () => {
  expectReport(report('  1 "Rendah"\n  2 "Sedang"\n  3 "Tinggi"', '3', 'nilai')).toBeSilent('predikat/celah');
  expectReport(
    report('  "Tinggi"\n  "Rendah"', '88,25%').replace('atas capaian', 'atas capaian tidak ditetapkan'),
  ).toBeSilent('predikat/celah');
  expectReport(report('  76,61 - 100,00 "Tinggi"\n  25,00 - 76,60 "Rendah"', '82,40', 'nilai')).toBeSilent(
    'predikat/celah',
  );
});

it('tells an open bottom of percentages, and of other marks only where a value lies below', () => {
  expectReport(report('  ≥ 81 "Tinggi"\n  61 s.d. < 81 "Sedang"')).toReport({
    rule: 'predikat/celah',
    at: '61 s.d. < 81 "Sedang"',
    message: /61/,
  });
  const marks = (value: string) =>
    report('  > 3 s.d. 4 "Tinggi"\n  1 s.d. 3 "Rendah"', value, 'nilai').replace('"Tinggi" }', '"Rendah" }');
  expectReport(marks('2,5')).toBeSilent('predikat/celah');
  expectReport(marks('0,5')).toReport({ rule: 'predikat/celah', message: '0,5', labels: ['0,5'] });
});

it('tells gaps, bottom and top of one scale as one finding', () => {
  expectReport(report('  81 s.d. 100 "Tinggi"\n  61 s.d. 80 "Sedang"', '104,25%')).toReport({
    rule: 'predikat/celah',
    message: /80 < x < 81[\s\S]*61[\s\S]*104,25/,
    labels: ['81 s.d. 100 "Tinggi"', '104,25%'],
  });
});

it('digits that a spreadsheet stored are none of the report', () => {
  const scale = 'skala predikat "Skala" atas capaian {\n  ≥ 85,01 "Baik"\n  ≤ 85 "Kurang"\n}\n';
  expectReport(`dokumen lkj "Balai Benih" { tahun 2026 }
${scale}tabel "3.1" "Capaian"
| Indikator | Target | Realisasi | Capaian | Predikat |
| Benih tersalur | 90 | 84 | 93,33 | Baik |
tabel "3.2" "Lembar kerja" {
Indikator	Target	Realisasi	Capaian
Benih tersalur	90	84	93,3333333333333
Lahan uji	16	13,96	87,25
Kebun induk	8	6,99	87,375
}
`).toBeValid();
});

it('one number printed longer and shorter is printed with the fewer decimals', () => {
  expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2031 }
skala predikat "Skala" atas capaian {
  > 92            "Baik"
  55,01 s.d. 92   "Cukup"
  0 s.d. 55       "Kurang"
}
tabel "1" {
Indikator	Target	Realisasi	Capaian	Predikat
Pasar desa	96	183	190,625	Baik
}
narasi "1" {
  "Pasar desa".capaian = 190,63%
}
`).toBeValid();
});
