/** What must not fire: trends, placeholders, names, numbering, malformed texts, dates, completeness. */
import { expectReport } from '@sakip-lint/testkit';
import { describe, it } from 'vitest';

const HEAD = 'dokumen lkj "Laporan Kinerja Badan Pendapatan Daerah Kota Teluk" { jenis lkj; tahun 2023 }\n';
const PAJAK = `indikator pajak "Pajak daerah yang tertagih" { satuan persen; arah naik; target { 2022: 80%; 2023: 85% }; realisasi { 2022: 80%; 2023: 84% } }
indikator wp "Wajib pajak" { satuan orang; arah naik; target { 2022: 400; 2023: 450 }; realisasi { 2022: 400; 2023: 440 } }
`;
const said = (sentence: string) => `${HEAD}${PAJAK}narasi "3.1" { ${sentence} }\n`;

describe('trend amounts', () => {
  it('of a measure in percent may be the difference or the relative change', () => {
    expectReport(said('pajak.realisasi meningkat sebesar 4% dari 2022')).toBeSilent();
    expectReport(said('pajak.realisasi meningkat sebesar 5% dari 2022')).toBeSilent();
    expectReport(said('pajak.realisasi meningkat sebesar 6% dari 2022')).toSayOnly('kinerja/tren');
  });

  it('of another measure only the relative change', () => {
    expectReport(said('wp.realisasi meningkat sebesar 10% dari 2022')).toBeSilent();
    expectReport(said('wp.realisasi meningkat sebesar 40 orang dari 2022')).toBeSilent();
    expectReport(said('wp.realisasi meningkat sebesar 40% dari 2022')).toSayOnly('kinerja/tren');
  });

  it('equal prints are tetap', () => {
    expectReport(`${HEAD}indikator x "Kanal pembayaran" { satuan unit; realisasi { 2022: 6; 2023: 6 } }
narasi "3" { x.realisasi tetap dari 2022 }
`).toBeSilent();
  });

  it('from zero there is no hint', () => {
    expectReport(`${HEAD}indikator x "Kanal pembayaran" { satuan unit; realisasi { 2022: 0; 2023: 6 } }
narasi "3" { x.realisasi meningkat sebesar 6 unit dari 2022 }
`).toBeValid();
  });

  it('equal to a rejected claim are that finding’s label', () => {
    expectReport(`${HEAD}tabel "3.1"
| Indikator | Target 2023 | Realisasi 2023 | Capaian 2023 |
| Pajak daerah yang tertagih | 85% | 84% | 89,82% |
narasi "3.2" { "Pajak daerah yang tertagih".capaian 2023 = 89,82% }
`).toSayOnly('kinerja/capaian');
  });
});

describe('placeholders', () => {
  it('a choice is two or more of one closed set', () => {
    expectReport(said('teks "Capaian meningkat/ menurun/ tetap dibanding tahun lalu"')).toSayOnly('templat/sisa');
    expectReport(said('teks "Target tercapai/tidak tercapai"')).toSayOnly('templat/sisa');
    for (const text of ['pengurus/pengelola koperasi', 'Pemerintah Kabupaten/Kota', 'predikat AA/A/BB', 'dan/atau'])
      expectReport(said(`teks "Dilakukan ${text} setempat"`)).toBeSilent();
  });

  it('no choice is sought in titles and heads', () => {
    expectReport(`${HEAD}sasaran "Pajak yang tercapai/tidak tercapai" { indikator "Pajak" { satuan persen; target 80%; realisasi 80% } }
tabel "3.1" "Target tercapai/tidak tercapai"
| Indikator | Target | Ada/Tidak Ada |
| Pajak | 80% | Ada |
`).toBeSilent();
  });

  it('a single … is what the transcriber left out; four dots beside a month are a blank', () => {
    expectReport(said('teks "Pajak daerah … telah dipungut"')).toBeSilent();
    expectReport(said('teks "Kota Teluk, .... Januari 2024"')).toSayOnly('templat/sisa');
  });

  it('${…} is a leftover everywhere, "sebesar atau" too', () => {
    expectReport(`${HEAD}tabel "3.1"\n| Indikator | Target |\n| ${'${nama_indikator}'} | 80% |\n`).toSayOnly(
      'templat/sisa',
    );
    expectReport(said('teks "Realisasi sebesar atau 80 persen dari target"')).toSayOnly('templat/sisa');
  });
});

describe('names', () => {
  it('siblings of one parent with one title whose kode differ are two things', () => {
    expectReport(`${HEAD}program "Pajak" {
  kegiatan "Penagihan" { kode "5.02.04.2.01"; pagu Rp 10.000.000 }
  kegiatan "Penagihan" { kode "5.02.04.2.02"; pagu Rp 20.000.000 }
}
`).toBeSilent('konsistensi/nama');
  });

  it('children of different parents may share a title', () => {
    expectReport(`${HEAD}program "Pajak" { kegiatan "Evaluasi" { pagu Rp 10.000.000 } }
program "Retribusi" { kegiatan "Evaluasi" { pagu Rp 20.000.000 } }
`).toBeSilent();
  });

  it('a sasaran repeated over tables is one subject', () => {
    expectReport(`${HEAD}tabel "2.1"
| Sasaran | Indikator | Target |
| Meningkatnya pendapatan | Pajak daerah | 80% |
tabel "3.1"
| Sasaran | Indikator | Target | Realisasi | Capaian |
| Meningkatnya pendapatan | Pajak daerah | 80% | 76% | 95% |
`).toBeSilent();
  });

  it('a tujuan’s and a sasaran’s indicator of one title are one, counted once', () => {
    expectReport(`${HEAD}tujuan "Pendapatan kuat" {
  indikator "Pajak daerah" { satuan persen; target 80%; realisasi 76%; capaian 95% }
  sasaran "Pajak tertagih" { indikator "Pajak daerah" { satuan persen; target 80%; realisasi 76%; capaian 95% } }
}
narasi "1" { jumlah iku = 1 }
`).toBeSilent();
  });

  it('a second scale over one measure with a name of its own', () => {
    expectReport(`${HEAD}skala predikat "Tabel 3.2" atas capaian { ≥ 90 "Baik"; < 90 "Kurang" }
skala warna "Tabel 3.3" atas capaian { ≥ 90 "hijau"; < 90 "merah" }
indikator "Pajak" { satuan persen; target 80%; realisasi 76%; capaian 95%; predikat "Baik"; warna "hijau" }
`).toBeSilent();
  });
});

describe('completeness', () => {
  it('asks nothing of a file that is not a whole transcription', () => {
    expectReport(`${HEAD}indikator "Pajak" { satuan persen; target 80% }\n`).toBeSilent();
    expectReport(
      `${HEAD}merujuk tabel "9.9"\ntabel "3.7"\n| Indikator | Target | Realisasi |\n| Pajak | 80% | |\n`,
    ).toBeSilent();
  });
});

describe('numbering', () => {
  it('compares numbers of as many parts, and IV.3 is 4.3', () => {
    expectReport(`${HEAD}tabel "3.2"
| Indikator | Target |
| Pajak | 80% |
tabel "3.2.1"
| Indikator | Realisasi |
| Pajak | 76% |
tabel "3.3"
| Indikator | Capaian |
| Pajak | 95% |
tabel "IV.3"
| Program | Pagu |
| Penagihan | 10.000.000 |
narasi "5" { merujuk tabel "4.3" }
`).toBeSilent();
  });
});

describe('malformed texts', () => {
  it('are one finding per text, with the places as labels', () => {
    const row = (n: number) => `tabel "4.${n}"\n| Program | Pagu |\n| Penagihan | Rp.29,970.000 |\n`;
    expectReport(HEAD + row(1) + row(2) + row(3)).toSayOnly('format/angka');
  });

  it('ways of writing Rp, and ",-", are none', () => {
    for (const amount of [
      'Rp 5.000.000',
      'Rp. 5.000.000',
      'Rp.5.000.000,-',
      'Rp5.000.000,00',
      'IDR 5.000.000',
      'Rp 5.000.000,–',
    ])
      expectReport(`${HEAD}tabel "4.1"\n| Program | Pagu |\n| Penagihan | ${amount} |\n`).toBeSilent();
  });

  it('are sought in text cells', () => {
    expectReport(`${HEAD}tabel "4.1"
| Program | Pagu | Keterangan |
| Penagihan | 29.970.000 | termasuk dana Rp.29,970.000 dari pusat |
`).toSayOnly('format/angka');
  });

  it('are sought in teks too', () => {
    expectReport(said('teks "Pagu sebesar Rp.29,970.000 terserap"')).toSayOnly('format/angka');
  });
});

describe('units', () => {
  it('other wording with the same number and first noun is none', () => {
    expectReport(`${HEAD}indikator wp "Wajib pajak baru" { satuan orang }
tabel "3.1"
| Indikator | Satuan | Target |
| Wajib pajak baru | Orang (WP) | 40 |
narasi "3" { wp.target = 40 orang wajib pajak }
`).toBeSilent();
  });
});

describe('dates', () => {
  it('only the day of signing is held against the end of the year', () => {
    expectReport(said('tanggal "17 Agustus 2023"')).toBeSilent();
    expectReport(said('tanggal laporan "Rabu, 28 Februari 2024"')).toBeSilent();
    expectReport(said('tanggal laporan "15 Nopember 2023"')).toSayOnly('format/tanggal');
  });

  it('"Nopember" is a spelling', () => {
    expectReport(said('tanggal "10 Nopember 2023"')).toBeSilent();
  });
});

describe('counting', () => {
  it('counts what this document declares or values, not what it imports', () => {
    expectReport({
      'renstra.sakip': `dokumen renstra "Renstra Badan Pendapatan Daerah Kota Teluk" { jenis renstra; tahun 2021; renstra 2021 s.d. 2026 }
sasaran "A" { indikator a "Pajak hotel" { satuan persen; target 2023 80% } }
sasaran "B" { indikator b "Pajak restoran" { satuan persen; target 2023 80% } }
`,
      'lkj.sakip': `${HEAD}gunakan "renstra.sakip"
sasaran "A" { indikator a "Pajak hotel" { target 80%; realisasi 80%; capaian 100% } }
narasi "1" { jumlah sasaran = 1; jumlah indikator = 1 }
`,
    }).toBeSilent();
  });
});
