import { expectReport } from '@sakip-lint/testkit';
import { it } from 'vitest';

const report = (
  rows: string,
  scale = '≥ 86 "Istimewa"\n  60 s.d. < 86 "Memadai"\n  < 60 "Lemah"',
  year = 2018,
) => `dokumen lkj "Laporan Kinerja" { tahun ${year} }
skala mutu "Skala mutu" atas capaian {
  ${scale}
}
sasaran "Meningkatnya layanan" {
  indikator jembatan "Jembatan layak" { satuan unit }
  indikator terminal "Terminal tertib" { satuan unit }
}
narasi "3.1" {
${rows}
}
`;

it('holds a label against the number of its own statement', () => {
  expectReport(report('  jembatan { capaian 71,20%; mutu «"Istimewa"» }')).toReport({
    rule: 'predikat/skala',
    severity: 'error',
    message: /71,20%[\s\S]*"Memadai"[\s\S]*≥ 86/,
  });
  expectReport(report('  jembatan { capaian 71,20%; mutu "memadai" }')).toBeSilent('predikat/skala');
});

it('takes the number of its period where the statement has none', () => {
  expectReport(report('  terminal.capaian = 42,5%\n  terminal.mutu = «"Memadai"»')).toReport({
    rule: 'predikat/skala',
    message: '42,5%',
    labels: ['42,5%', '< 60 "Lemah"'],
  });
});

it('allows either label within half a unit of an end', () => {
  expectReport(
    report('  jembatan { capaian 86,0%; mutu "Memadai" }\n  terminal { capaian 60%; mutu "Lemah" }'),
  ).toBeSilent('predikat/skala');
});

it('allows the top label above a closed top, and either neighbour in a gap', () => {
  const closed = '86 s.d. 100 "Istimewa"\n  60 s.d. 85 "Memadai"\n  ≤ 59 "Lemah"';
  expectReport(
    report('  jembatan { capaian 123,40%; mutu "Istimewa" }\n  terminal { capaian 85,50%; mutu "Memadai" }', closed),
  ).toBeSilent('predikat/skala');
});

it('tells one label of one subject once', () => {
  expectReport(
    report('  jembatan { capaian 71,20%; mutu «"Lemah"» }\n  jembatan.mutu = "lemah"', undefined, 2025),
  ).toReport({ rule: 'predikat/skala', labels: ['71,20%', '60 s.d. < 86 "Memadai"', '"lemah"'] });
});

it('tells a label cut off or miswritten once per form, and holds it against nothing', () => {
  const scale = '≥ 86 "Sangat Efektif"\n  60 s.d. < 86 "Cukup Efektif"\n  < 60 "Tidak Efektif"';
  expectReport(report('  jembatan { capaian 10,00%; mutu «"SANGAT"» }\n  terminal.mutu = "sangat"', scale)).toReport({
    rule: 'predikat/skala',
    severity: 'warning',
    message: /terpotong[\s\S]*"Sangat Efektif"/,
    labels: ['"sangat"'],
  });
  expectReport(report('  jembatan { capaian 10,00%; mutu "Tidak Efektip" }', scale))
    .applyFix('predikat/skala')
    .toEqual(report('  jembatan { capaian 10,00%; mutu "Tidak Efektif" }', scale));
});

it('tells a label the scale does not have', () => {
  expectReport(report('  terminal { capaian 91,10%; mutu «"Gemilang"» }')).toReport({
    rule: 'predikat/skala',
    severity: 'error',
    message: /"Istimewa", "Memadai", dan "Lemah"/,
  });
});

it('takes "predikat" for the only scale, and second names for labels', () => {
  const scale = '> 80 "A" "Memuaskan"\n  ≤ 80 "B" "Baik"';
  expectReport(report('  terminal { capaian 91,10%; predikat «"Baik"» }', scale)).toReport({
    rule: 'predikat/skala',
    // Told by the name that the report uses.
    message: '"Memuaskan"',
  });
  expectReport(report('  terminal { capaian 91,10%; predikat "Memuaskan" }', scale)).toBeSilent('predikat/skala');
});

it('holds the label of the whole report against the mean, and names who was left out', () => {
  expectReport(report('  jembatan.capaian = 95,00%\n  terminal.capaian = 31,00%\n  lkj.mutu = «"Istimewa"»')).toReport({
    rule: 'predikat/skala',
    message: /\(95,00 \+ 31,00\) \/ 2 = 63,00[\s\S]*"Terminal tertib" tidak ikut/,
  });
  expectReport(report('  jembatan.capaian = 95,00%\n  terminal.capaian = 31,00%\n  lkj.mutu = "Memadai"')).toBeSilent(
    'predikat/skala',
  );
});

const words = (
  rows: string,
  quotient = '  P1.efisiensi = 90,00% / 80,00% = 112,50',
) => `dokumen lkj "Laporan Kinerja" { tahun 2021 }
skala hemat "Kata efisiensi" atas efisiensi tidak ditetapkan
program P1 "Pengelolaan Arsip" { serapan 80,00%; indikator "Arsip tertata" { satuan persen; capaian 90,00% } }
program P2 "Pengelolaan Perpustakaan" { serapan 95,00%; indikator "Kunjungan" { satuan persen; capaian 76,00% } }
narasi "3.4" {
${quotient}
${rows}
}
`;

it('without a scale compares labels with each other only, and efficiency words with 100', () => {
  expectReport(words('  P2 { efisiensi 80,00; hemat «"Sangat Efisien"» }\n  P1.hemat = "Sangat Efisien"')).toReport({
    rule: 'predikat/skala',
    severity: 'warning',
    message: /80,00, kurang dari 100/,
  });
  expectReport(words('  P1.hemat = "Sangat Efisien"\n  P2.hemat = "Kurang Efisien"')).toBeSilent('predikat/skala');
});

it('leaves efficiency words alone in a report that computes efficiency otherwise', () => {
  expectReport(words('  P2 { efisiensi 19,00; hemat "Efisien" }', '  P1.efisiensi = 10,00')).toBeSilent(
    'predikat/skala',
  );
});

const efficiency = (rows: string, more = '') => `dokumen lkj "Laporan Kinerja" { tahun 2018 }
skala kata atas efisiensi tidak ditetapkan { "Efisien"; "Tidak Efisien"; "Sangat Efisien"; "Cukup Efisien" }
program P1 "Jalan"
program P2 "Jembatan"
${more}narasi "3.2" {
  P2 { capaian 100%; serapan 80%; efisiensi 125% }
${rows}
}
`;

it('holds words of efficiency to 100 where the report computes a quotient', () => {
  expectReport(efficiency('  P1 { capaian 90%; serapan 95%; kata «"Efisien"» }')).toReport({
    rule: 'predikat/skala',
    severity: 'warning',
    message: '90 / 95 × 100 = 94,74',
    labels: ['90%', '95%'],
  });
  expectReport(efficiency('  P1 { capaian 95%; serapan 90%; kata «"tidak efisien"» }')).toReport({
    rule: 'predikat/skala',
    message: '105,56',
  });
  expectReport(efficiency('  P1 { capaian 95%; serapan 90%; kata "Sangat Efisien" }')).toBeSilent('predikat/skala');
  expectReport(efficiency('  P1 { capaian 90%; serapan 95%; kata "Cukup Efisien" }')).toBeSilent('predikat/skala');
  expectReport(efficiency('  P1 { capaian 90%; serapan 95%; kata "Inefisien" }')).toBeSilent('predikat/skala');
  expectReport(efficiency('  P1 { capaian 90%; serapan 0%; kata "Efisien" }')).toBeSilent('predikat/skala');
  expectReport(efficiency('  P1 { capaian 90%; kata "Efisien" }')).toBeSilent('predikat/skala');
});

it('takes the efficiency that is stated, told once for a subject', () => {
  expectReport(efficiency('  P1 { efisiensi 98%; kata «"Efisien"» }\n  P1.kata = "efisien"')).toReport({
    rule: 'predikat/skala',
    message: 'efisiensi 98',
    labels: ['98%'],
  });
});

it('says nothing of them where efficiency is a difference', () => {
  const difference = (rows: string) => efficiency(rows).replace('efisiensi 125%', 'efisiensi 20%');
  expectReport(difference('  P1 { efisiensi 15%; kata "Efisien" }')).toBeSilent('predikat/skala');
  expectReport(
    difference('  P1 { efisiensi 15%; kata "Efisien" }').replace('efisiensi 20%', 'efisiensi 100% - 80% = 20%'),
  ).toBeSilent('predikat/skala');
});

it('finds the scale of a label by what its classes are called', () => {
  const two = (label: string) => `dokumen lkj "Laporan Kinerja" { tahun 2018 }
skala satu atas capaian { ≥ 80 "Tinggi" "T"; < 80 "Rendah" }
skala dua atas kemajuan { ≥ 50 "Cepat"; < 50 "Lambat" }
indikator x "Jembatan layak" { capaian 71,20%; kemajuan 40%; predikat ${label} }
`;
  expectReport(two('«"Tinggi"»')).toReport({ rule: 'predikat/skala', message: '71,20%' });
  expectReport(two('«"T / baik"»')).toReport({ rule: 'predikat/skala', message: '71,20%' });
  expectReport(two('«"Cepat"»')).toReport({ rule: 'predikat/skala', message: '40%' });
  expectReport(two('"Lambat"')).toBeSilent('predikat/skala');
  // Of neither scale: nothing tells which is meant.
  expectReport(two('"Sedang"')).toBeSilent('predikat/skala');
});

it('takes the numbers that stand beside a label before others of the period', () => {
  expectReport(report('  jembatan.capaian = 90%\n  jembatan { capaian 2017 71,20%; mutu «"Istimewa"» }')).toReport({
    rule: 'predikat/skala',
    message: '71,20%',
  });
  expectReport(report('  jembatan { capaian 2017 71,20%; capaian 2018 90%; mutu "Istimewa" }')).toBeSilent(
    'predikat/skala',
  );
});

it('leaves labels of another scope, and cells that say there is none', () => {
  expectReport(report('  jembatan { capaian 71,20%; mutu "Istimewa" } lingkup "kota"')).toBeSilent('predikat/skala');
  expectReport(report('  jembatan { capaian 71,20%; mutu "tidak dinilai" }')).toBeSilent('predikat/skala');
});

it('a label beside a number that is wrong itself is not held against another measure', () => {
  const report = (operand: string) => `dokumen lkj "Laporan Kinerja" { tahun 2032; renstra 2030 s.d. 2034 }
pakai skala permendagri86 sebagai predikat
indikator inap "Lama rawat inap" { satuan hari; arah naik; target { 2032: 70; 2034: 80 }; realisasi 68,4; kemajuan 85,50% }
tabel "3.1"
| Indikator | Target | Realisasi | Capaian | Predikat |
| Lama rawat inap | 70 | 68,4 | 97,71 | Sangat Tinggi |
narasi "3.2" { inap.capaian = 68,4 / ${operand} × 100% = 97,71% }
`;
  expectReport(report('70')).toBeValid();
  expectReport(report('73')).toBeSilent('predikat/skala');
});
