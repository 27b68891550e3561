/** What must not fire: totals, trees, versions of the budget. */
import { expectReport } from '@sakip-lint/testkit';
import { describe, it } from 'vitest';

const HEAD = 'dokumen lkj "Laporan Kinerja Dinas Bina Marga Kabupaten Lereng" { jenis lkj; tahun 2019 }\n';

describe('totals', () => {
  it('of several levels in one table add only the rows without an ancestor in it', () => {
    expectReport(`${HEAD}tabel "4.1"
| Kode | Program/Kegiatan/Sub Kegiatan | Pagu |
| 1.03.10 | Penyelenggaraan Jalan | 900.000.000 |
| 1.03.10.2.01 | Pemeliharaan Jalan | 900.000.000 |
| 1.03.10.2.01.0005 | Pemeliharaan Rutin | 500.000.000 |
| 1.03.10.2.01.0006 | Pemeliharaan Berkala | 400.000.000 |
| 1.03.02 | Pengelolaan Sumber Daya Air | 300.000.000 |
| 1.03.02.2.01 | Pengelolaan Irigasi | 300.000.000 |
| | Jumlah | 1.200.000.000 |
`).toBeSilent();
  });

  it('of rows that are exactly the parts of one node also claim that node', () => {
    const report = (total: string) => `${HEAD}program jalan "Penyelenggaraan Jalan" {
  pagu Rp 900.000.000
  kegiatan "Pembangunan" { pagu Rp 500.000.000 }
  kegiatan "Pemeliharaan" { pagu Rp 400.000.000 }
}
tabel "4.2"
| Kegiatan | Pagu |
| Pembangunan | 500.000.000 |
| Pemeliharaan | 400.000.000 |
| Jumlah | ${total} |
`;
    expectReport(report('900.000.000')).toBeSilent();
    expectReport(report('950.000.000')).toSayOnly('anggaran/jumlah');
  });

  it('of a serapan column are the definition over the totals of their row', () => {
    expectReport(`${HEAD}tabel "4.3"
| Program | Pagu | Realisasi | % |
| Penyelenggaraan Jalan | 812.400.000 | 731.160.000 | 90,00 |
| Penataan Bangunan | 164.300.000 | 131.440.000 | 80,00 |
| Jumlah | 976.700.000 | 862.600.000 | 88,32 |
`).toBeSilent();
  });

  it('of a percent column may be the mean of its rows', () => {
    expectReport(`${HEAD}tabel "4.4"
| Program | Pagu | Realisasi | % |
| Penyelenggaraan Jalan | 812.400.000 | 731.160.000 | 90,00 |
| Penataan Bangunan | 164.300.000 | 131.440.000 | 80,00 |
| Jumlah | 976.700.000 | 862.600.000 | 85,00 |
`).toBeSilent();
  });

  it('of percentages may be their sum', () => {
    expectReport(`${HEAD}tabel "3.5"
| Indikator | Target | Realisasi | Capaian |
| Jalan mantap | 80% | 81,60% | 102,00% |
| Jembatan baik | 75% | 78,00% | 104,00% |
| Irigasi baik | 70% | 73,08% | 104,40% |
| Jumlah | | | 310,40 |
`).toBeSilent();
  });
});

describe('trees', () => {
  const tree = (more: string, head = '') => `${HEAD}anggaran${head} {
  pagu Rp 700.000.000
  program "Penyelenggaraan Jalan" { pagu Rp 400.000.000 }
  program "Jasa Konstruksi" { ${more} }
}
`;
  it('whose parts are not all written are only held against more than the whole', () => {
    expectReport(tree('kode "1.03.11"')).toBeSilent();
    expectReport(tree('pagu Rp 200.000.000', ' sebagian')).toBeSilent();
    expectReport(tree('pagu Rp 400.000.000', ' sebagian')).toSayOnly('anggaran/jumlah');
    expectReport(tree('pagu Rp 200.000.000')).toSayOnly('anggaran/jumlah');
  });

  it('with a part of another version or scope are not added', () => {
    const versions = (more: string) => `${HEAD}anggaran {
  pagu { murni: Rp 600.000.000; perubahan: Rp 700.000.000 }
  program "Penyelenggaraan Jalan" { pagu { murni: Rp 400.000.000; perubahan: Rp 450.000.000 } }
  program "Jasa Konstruksi" { pagu ${more} }
}
`;
    expectReport(versions('murni Rp 200.000.000')).toBeSilent();
    expectReport(versions('murni Rp 190.000.000')).toSayOnly('anggaran/jumlah');
    expectReport(tree('pagu Rp 250.000.000 lingkup "bersama Bappeda"')).toBeSilent();
  });
});

describe('versions', () => {
  it('a realisasi above the pagu murni is normal', () => {
    expectReport(`${HEAD}program "Penyelenggaraan Jalan" {
  pagu { murni: Rp 400.000.000; perubahan: Rp 520.000.000 }
  realisasi Rp 505.440.000
  serapan 97,20%
}
`).toBeSilent();
  });

  it('the pagu of a Renstra is no ceiling, and a target above its end target is no finding', () => {
    expectReport({
      'renstra.sakip': `dokumen renstra "Renstra Dinas Bina Marga Kabupaten Lereng" { jenis renstra; tahun 2016; renstra 2016 s.d. 2020 }
sasaran "Jalan mantap" { indikator mantap "Jalan mantap" { satuan persen; arah naik; target { 2019: 78%; 2020: 80% } } }
program "Penyelenggaraan Jalan" { pagu 2019: Rp 300.000.000 }
`,
      'lkj.sakip': `${HEAD}gunakan "renstra.sakip"
indikator mantap "Jalan mantap" { target 82%; realisasi 82%; capaian 100% }
program "Penyelenggaraan Jalan" { pagu Rp 400.000.000; realisasi Rp 390.000.000; serapan 97,50% }
`,
    }).toBeSilent();
  });
});
