import { expectReport } from '@sakip-lint/testkit';
import { it } from 'vitest';

const scale = `skala mutu "Mutu layanan" atas capaian { 80% s.d. 100% "Prima"; < 80% "Biasa" }
`;
const report = (rest: string) => `dokumen lkj "Laporan Kinerja" { tahun 2013 }
${rest}`;

it('hints at a scale by which nothing is labelled', () => {
  expectReport(
    report(`${scale}indikator "Layanan" { satuan persen; target 90%; realisasi 90%; capaian 100% }\n`),
  ).toReport({
    rule: 'nama/tak_dipakai',
    at: 'mutu',
    severity: 'hint',
    message: 'Skala "mutu"',
  });
});

it('is silent on one that is used', () => {
  const used = 'indikator "Layanan" { satuan persen; target 90%; realisasi 90%; capaian 100%; mutu "Prima" }\n';
  expectReport(report(scale + used)).toBeSilent('nama/tak_dipakai');
});
