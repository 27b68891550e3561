import { expectReport } from '@sakip-lint/testkit';
import { it } from 'vitest';

const pk = (
  target: string,
  version = 'murni',
  year = 2019,
) => `dokumen pk "PK ${version} ${year}" { jenis pk; tahun ${year}; versi ${version} }
sasaran "Menurunnya kematian" { indikator akb "Angka kematian bayi" { satuan kasus; arah turun selisih; target ${target} } }
`;
const lkj = (target: string, year = 2019) => `dokumen lkj "LKj ${year}" { jenis lkj; tahun ${year} }
narasi "3.1" { akb.target = ${target} }
`;
const renstra = (
  target: string,
  year = 2019,
) => `dokumen renstra "Renstra" { jenis renstra; renstra 2017 s.d. 2021; tahun 2017 }
sasaran "Menurunnya kematian" { indikator akb "Angka kematian bayi" { satuan kasus; arah turun selisih; target ${year}: ${target} } }
`;
const files = (parts: Readonly<Record<string, string>>) => {
  const uses = Object.keys(parts)
    .slice(0, -1)
    .map((name) => `gunakan "${name}"\n`)
    .join('');
  const last = Object.keys(parts).at(-1);
  return Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, name === last ? uses + text : text]));
};

it('holds the report to the agreement in force', () => {
  expectReport(files({ 'pk.sakip': pk('12'), 'lkj.sakip': lkj('«14»') })).toReport({
    rule: 'konsistensi/dokumen',
    severity: 'error',
    message: /14[\s\S]*12/,
    labels: ['12'],
  });
  expectReport(files({ 'pk.sakip': pk('12'), 'lkj.sakip': lkj('12') })).toBeValid();
});

it('names an earlier version', () => {
  const both = { 'pk.sakip': pk('12'), 'pkp.sakip': pk('11', 'perubahan') };
  expectReport(files({ ...both, 'lkj.sakip': lkj('«12»') })).toReport({
    rule: 'konsistensi/dokumen',
    message: 'yang lama',
  });
  expectReport(files({ ...both, 'lkj.sakip': lkj('11') })).toBeValid();
});

it('warns where the agreement asks less than the Renstra, by direction', () => {
  expectReport(files({ 'renstra.sakip': renstra('10'), 'pk.sakip': pk('«12»') })).toReport({
    rule: 'konsistensi/dokumen',
    severity: 'warning',
    message: 'lebih rendah tuntutannya',
  });
  expectReport(files({ 'renstra.sakip': renstra('15'), 'pk.sakip': pk('12') })).toBeValid();
});

it('says so where no agreement of the year was read', () => {
  expectReport(files({ 'renstra.sakip': renstra('10', 2020), 'lkj.sakip': lkj('«13»', 2020) })).toReport({
    rule: 'konsistensi/dokumen',
    severity: 'warning',
    message: 'tidak ikut dibaca',
  });
});

it('quotes an explanation', () => {
  expectReport(
    files({ 'pk.sakip': pk('12'), 'lkj.sakip': lkj('«15» penjelasan "data dasar dikoreksi BPS"') }),
  ).toReport({
    rule: 'konsistensi/dokumen',
    severity: 'info',
    message: 'data dasar dikoreksi BPS',
  });
});

it('tells a pagu of one version given as another', () => {
  const dpa = (
    version: string,
    pagu: string,
  ) => `dokumen dpa "DPA ${version}" { jenis dpa; tahun 2019; versi ${version} }
program "Gizi Keluarga" { pagu Rp ${pagu} }
`;
  expectReport(
    files({
      'dpa.sakip': dpa('murni', '500.000.000'),
      'dppa.sakip': dpa('perubahan', '650.000.000'),
      'lkj.sakip': `dokumen lkj "LKj" { jenis lkj; tahun 2019 }
narasi "3.2" { program "Gizi Keluarga".pagu perubahan = «Rp 500.000.000» }
`,
    }),
  ).toReport({ rule: 'konsistensi/dokumen', message: 'Versinya tertukar' });
});
