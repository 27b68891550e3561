import { expectReport } from '@sakip-lint/testkit';
import { it } from 'vitest';

const report = (classes: string, capaian = '55,25%') => `dokumen lkj "Laporan Kinerja" { tahun 2026 }
skala derajat "Skala derajat" atas capaian {
${classes}
}
indikator wisata "Kunjungan wisatawan" { satuan orang }
narasi "3.1" { wisata { capaian ${capaian}; derajat "Sedang" } }
`;

it('tells a value that two classes have, once per scale', () => {
  expectReport(report('  ≥ 80 "Tinggi"\n  50 s.d. 80 "Sedang"\n  ≤ 50 "Rendah"')).toReport({
    rule: 'predikat/tumpang_tindih',
    severity: 'warning',
    at: '≥ 80 "Tinggi"',
    message: /50 \("Sedang", "Rendah"\) dan 80 \("Tinggi", "Sedang"\)/,
    labels: ['50 s.d. 80 "Sedang"', '≤ 50 "Rendah"'],
  });
});

it('tells classes that share more than an end', () => {
  expectReport(report('  ≥ 75 "Tinggi"\n  40 s.d. 79 "Sedang"\n  < 40 "Rendah"')).toReport({
    rule: 'predikat/tumpang_tindih',
    message: '75',
  });
});

it('says nothing where the shared end is left out', () => {
  expectReport(report('  ≥ 80 "Tinggi"\n  50 s.d. < 80 "Sedang"\n  < 50 "Rendah"')).toBeValid();
});

it('tells what two classes have in common where it is more than an end', () => {
  expectReport(`dokumen lkj "Laporan" { tahun 2011 }
skala mutu "Skala mutu" atas capaian {
  ≥ 90 "A"
  «75 s.d. < 90 "B"»
  60 s.d. 80 "C"
  < 60 "D"
}
indikator a "Nilai" { capaian 77% }
narasi { a.mutu = "B" }
`).toReport({
    rule: 'predikat/tumpang_tindih',
    message: /75 s\.d\. 80 \("B", "C"\).*Geser batas/,
    labels: ['60 s.d. 80 "C"'],
  });
});
