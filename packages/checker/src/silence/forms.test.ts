/** Ways of writing that people choose when they know the language from its reference: each says what it would. */
import { expectReport } from '@sakip-lint/testkit';
import { describe, it } from 'vitest';

const HEAD =
  'dokumen lkj "Laporan Kinerja Dinas Sosial Kota Muara" { jenis lkj; tahun 2024; renstra 2021 s.d. 2026 }\n';

describe('a chapter', () => {
  const chapter = (share: string): string => `${HEAD}bagian "III" "Akuntabilitas Kinerja" {
  skala predikat "Tabel 3.1" atas capaian { >= 85% "Berhasil"; < 85% "Gagal" }
  sasaran "Berkurangnya kemiskinan" {
    indikator tks "Pekerja sosial aktif" { satuan orang; target 20; realisasi 18; capaian 90%; predikat "Berhasil" }
  }
  program "Rehabilitasi Sosial" mendukung tks { pagu Rp 500; realisasi Rp 450; serapan ${share} }
  program "Penunjang Urusan" penunjang { pagu Rp 100; realisasi Rp 90 }
  anggaran { pagu Rp 600; realisasi Rp 540 }
  tks.realisasi = 18 orang
  tks.realisasi belum mencapai target
  program "Rehabilitasi Sosial".pagu = Rp 500
  jumlah program = 2
}
`;
  it('holds declarations, tables and sentences alike', () => {
    expectReport(chapter('90%')).toBeSilent();
    expectReport(chapter('«95%»')).toReport({ rule: 'anggaran/serapan', message: '450 / 500' });
  });
});

describe('declarations', () => {
  const rates = (share: string): string => `${HEAD}indikator "Penerima yang layak" layak {
  satuan: persen
  arah = naik
  rumus = penerima / seluruh * 100%
  data penerima "Penerima layak" { 2024: 45 }
  data seluruh "Seluruh penerima" { 2024: 50 }
  realisasi = ${share}
}
program "Rehabilitasi Sosial" rehab mendukung layak { kode: "1.06.04"; pagu Rp 10 }
narasi "3" { layak.penerima = 45; rehab.pagu = Rp 10 }
pastikan cacah(setiap program) = 1
`;
  it('take an id behind the title, signs between name and value, a formula after an equals sign', () => {
    expectReport(rates('90%')).toBeSilent();
    expectReport(rates('«91%»')).toReport({ rule: 'kinerja/rumus', message: '45 / 50 × 100% = 90' });
  });

  it('a scale is called as its title says', () => {
    const text = (label: string) => `${HEAD}skala "Kelas capaian" atas capaian { >= 90% "Hijau"; < 90% "Merah" }
indikator "Panti" { satuan unit; target 10; realisasi 8; capaian 80%; kelas_capaian "${label}" }
`;
    expectReport(text('Merah')).toBeSilent();
    expectReport(text('Hijau')).toSayOnly('predikat/skala');
  });

  it('tell what is at the beginning and at the end of the plan', () => {
    const text = (base: string) => `${HEAD}indikator miskin "Angka kemiskinan" {
  satuan persen
  kondisi awal 2020: 12,40%
  kondisi akhir: 9%
  target 2026 9%
}
tabel "2.1"
| Indikator         | Kondisi Awal | Target 2024 | Kondisi Akhir |
| Angka kemiskinan  | ${base}      | 10,5        | 9             |
`;
    expectReport(text('12,40')).toBeSilent();
    expectReport(text('12,04')).toSayOnly('konsistensi/nilai');
  });
});

describe('offices of one document', () => {
  const text = (joint: string) => `${HEAD}instansi "Dinas Sosial" { program "Rehabilitasi" { pagu Rp 40 }; pagu Rp 40 }
instansi "Dinas Tenaga Kerja" { pagu Rp 60 }
anggaran { pagu ${joint} }
`;
  it('are all parts of their joint budget, with or without programmes', () => {
    expectReport(text('Rp 100')).toBeSilent();
    expectReport(text('Rp 110')).toSayOnly('anggaran/jumlah');
  });
});

describe('a table about one subject', () => {
  const indicator = `indikator tl "Pengaduan selesai" {
  satuan persen
  rumus selesai / masuk * 100%
  data selesai "Selesai" { 2024: 175 }
  data masuk "Masuk" { 2024: 200 }
  realisasi 87,50%
}
`;
  const quarters = (share: string, sum = '175') => `${HEAD}${indicator}tabel "3.1" untuk tl
| Triwulan | Selesai | Masuk | Realisasi |
| I        | 80      | 100   | 80,00     |
| II       | 95      | 100   | 95,00     |
| Jumlah   | ${sum}  | 200   | ${share}  |
`;
  it('has the year in the total of its quarters', () => {
    expectReport(quarters('87,50')).toBeSilent();
    expectReport(quarters('87,05')).toSayOnly('kinerja/rumus');
    expectReport(quarters('87,50', '157')).toSayOnly('kinerja/rumus');
    // People add percentages; the sum of their column is one.
    expectReport(quarters('175,00')).toBeSilent();
  });

  const months = (
    sum: string,
  ) => `${HEAD}indikator layanan "Layanan" { satuan dokumen; triwulan jumlah; realisasi 2024: 36 }
tabel "3.2" untuk layanan
| Bulan    | Realisasi |
| Januari  | 10        |
| Februari | 12        |
| Nopember | 14        |
| Jumlah   | ${sum}    |
`;
  it('may have months as rows', () => {
    expectReport(months('36')).toBeSilent();
    expectReport(months('63')).toSayOnly('anggaran/jumlah');
  });

  const years = (
    growth: string,
  ) => `${HEAD}program p "Rehabilitasi" { pagu { 2022: Rp 100; 2023: Rp 110; 2024: Rp 132 } }
tabel "3.3" untuk p
| Uraian    | 2022  | 2023  | 2024  | Rata-rata pertumbuhan |
| Pagu      | 100   | 110   | 132   | ${growth}             |
| Realisasi | 90    | 99    | 99    | 5,00                  |
| Serapan   | 90,00 | 90,00 | 75,00 |                       |
`;
  it('may have measures as rows, with their growth', () => {
    expectReport(years('15,00')).toBeSilent();
    expectReport(years('17,00')).toSayOnly('kinerja/rata_rata');
  });
});

describe('grades', () => {
  const text = (
    before: string,
  ) => `${HEAD}indikator opini "Opini BPK" { satuan opini; realisasi { 2023: WDP; 2024: WTP } }
tabel "3.1"
| Indikator | Satuan | Target | Realisasi |
| Opini BPK | Opini  | WTP    | WTP       |
narasi "3.2" { opini.realisasi meningkat dari ${before} 2023 menjadi WTP 2024 }
`;
  it('are values where a sentence goes from one to the other', () => {
    expectReport(text('WDP')).toBeSilent();
    expectReport(text('TW')).toSayOnly('konsistensi/nilai');
  });
});

describe('counts in one place', () => {
  const text = (whole: string) => `${HEAD}sasaran S1 "Satu" { indikator "A"; indikator "B" }
sasaran S2 "Dua" { indikator "C" }
narasi "3" { jumlah indikator di S1 = 2 dari ${whole} }
`;
  it('may be out of all of them', () => {
    expectReport(text('3')).toBeSilent();
    expectReport(text('2')).toBeSilent();
    expectReport(text('4')).toSayOnly('konsistensi/cacah');
  });
});

describe('a second change of the budget', () => {
  const text = (revised: string) => `dokumen lkj "Laporan Kinerja Dinas Sosial" { tahun 2024; versi perubahan 2 }
program p "Rehabilitasi" { pagu { murni: Rp 100; perubahan: Rp 90; perubahan 2: Rp 95 } }
tabel "2.1"
| Program      | Anggaran Awal | Anggaran Revisi |
| Rehabilitasi | 100           | ${revised}      |
`;
  it('is what a head without a number means', () => {
    expectReport(text('95')).toBeSilent();
    expectReport(text('90')).toSayOnly('konsistensi/nilai');
  });
});

describe('a table of codes', () => {
  const dpa = (amount: string) => `dokumen dpa "DPA Dinas Sosial" { jenis dpa; tahun 2024 }
tabel "DPA" "Rincian" menyatakan anggaran {
Kode	Uraian	Jumlah (Rp)
1.06.04	PROGRAM REHABILITASI SOSIAL	50.000.000
1.06.04.2.01	Rehabilitasi Dasar	50.000.000
1.06.04.2.01.0001	Penyediaan Makanan	20.000.000
1.06.04.2.01.0002	Penyediaan Sandang	${amount}
}
`;
  it('tells amounts, whatever the one column of them is called', () => {
    expectReport(dpa('30.000.000')).toBeSilent();
    expectReport(dpa('33.000.000')).toReport({ rule: 'anggaran/jumlah' });
  });
});

describe('an indicator in two units', () => {
  const text = (share: string, more = '16,25') => `${HEAD}sasaran "Jalan" {
  data panjang "Panjang jalan" { 2023: 512,40 km; 2024: 515,10 km }
  indikator mantap "Jalan mantap" {
    satuan persen atau km
    rumus baik / panjang * 100%
    data baik "Jalan baik" { 2023: 345,60 km; 2024: 361,85 km }
    realisasi { 2023: ${share}; 2024: 70,25% }
  }
}
narasi "3" { mantap.baik bertambah ${more} km dari 2023 }
`;
  it('has data in units of their own', () => {
    expectReport(text('67,45%')).toBeSilent();
    expectReport(text('76,45%')).toSayOnly('kinerja/rumus');
    expectReport(text('67,45%', '61,25')).toSayOnly('kinerja/tren');
  });
});

describe('a mean over programmes', () => {
  const text = (mean: string) => `dokumen lkj "Laporan Kinerja Dinas Sosial" { tahun 2024; versi perubahan }
program "A" { pagu Rp 10; realisasi Rp 9; serapan 90% }
program "B" { pagu Rp 10; realisasi Rp 8; serapan 80% }
narasi "3" { rata-rata program.serapan = ${mean} }
`;
  it('is of what they absorbed, whatever version of the budget the document is of', () => {
    expectReport(text('85%')).toBeSilent();
    expectReport(text('58%')).toSayOnly('kinerja/rata_rata');
  });
});

describe('rows of no kind that is told', () => {
  const text = (name: string, mean = '85%') => `${HEAD}tabel "T-C.24" "Anggaran dan Realisasi Pendanaan"
| Uraian               | Anggaran pada Tahun ke- |      | Realisasi Anggaran pada Tahun ke- |      | Rasio antara Realisasi dan Anggaran Tahun ke- |       |
|                      | 2023                    | 2024 | 2023                              | 2024 | 2023                                          | 2024  |
| Penyuluhan Pertanian | 100                     | 200  | 90                                | 160  | 90,00                                         | 80,00 |
| Sarana Pertanian     | 100                     | 200  | 90                                | 160  | 90,00                                         | 80,00 |
narasi "2.3" { rata-rata "${name}".serapan 2023 s.d. 2024 = ${mean} }
`;
  it('are named by their titles, and a name that is none is told', () => {
    expectReport(text('Penyuluhan Pertanian')).toBeSilent();
    expectReport(text('Penyuluhan Pertanian', '55%')).toSayOnly('kinerja/rata_rata');
    expectReport(text('Perikanan')).toSayOnly('nama/tak_dikenal');
  });
});

describe('calculations in messages', () => {
  it('are what a pocket calculator shows', () => {
    const text = (said: string) => `${HEAD}narasi "3" { anggaran.sisa = Rp 1.210 − Rp 1.069 = ${said} }\n`;
    expectReport(text('«Rp 151»')).toReport({ rule: 'kinerja/hitung', message: 'Rp 1.210 − Rp 1.069 = Rp 141' });
    const share = (said: string) => `${HEAD}narasi "3" { anggaran.serapan = 3.177 / 1.506 × 100% = ${said} }\n`;
    expectReport(share('«91,47%»')).toReport({ rule: 'kinerja/hitung', message: '× 100% = 210,96%' });
  });

  it('are cut where the document says that it cuts, and so are the slips that explain them', () => {
    expectReport(`dokumen lkj "L" { tahun 2023; pembulatan dipotong }
program "A" { pagu Rp 8.175.250.000; realisasi Rp 1.790.112.300; serapan «95,45%» }
`).toReport({ rule: 'anggaran/serapan', message: /= 21,89%[\s\S]*8\.175\.250\.000 untuk Rp 1\.875\.250\.000/ });
  });
});

describe('a node without an amount', () => {
  const text = (amount: string) => `${HEAD}program "Rehabilitasi Sosial" {
  pagu Rp 100
  kegiatan "Rehabilitasi Dasar" {
    subkegiatan "Makanan" { pagu Rp ${amount} }
    subkegiatan "Sandang" { pagu Rp 60 }
  }
}
`;
  it('passes on what its own parts have', () => {
    expectReport(text('40')).toBeSilent();
    expectReport(text('14')).toSayOnly('anggaran/jumlah');
    expectReport(
      text('14').replace('kegiatan "Rehabilitasi Dasar" {', 'kegiatan "Rehabilitasi Dasar" sebagian {'),
    ).toBeSilent();
  });
});

describe('up to a quarter', () => {
  const spent = (second: string, first = '10,00%') => `${HEAD}program p "Rehabilitasi" {
  pagu Rp 100
  realisasi { 2024 TW1: Rp 10; 2024 TW2: Rp 30 }
  realisasi s.d. TW2 Rp ${second}
  serapan s.d. TW1 ${first}
}
`;
  it('is what the quarters add up to; the first is itself', () => {
    expectReport(spent('40')).toBeSilent();
    expectReport(spent('45')).toSayOnly('anggaran/jumlah');
    expectReport(spent('40', '11,00%')).toSayOnly('anggaran/serapan');
  });

  const year = (share: string) => `${HEAD}indikator x "Patroli" {
  satuan persen
  target { s.d. TW1: 25%; s.d. TW4: 80% }
  realisasi { s.d. TW1: 20%; s.d. TW4: 76% }
  capaian s.d. TW1 80%
  capaian 2024 95%
  capaian TW1 terhadap 2024: ${share}
}
`;
  it('the last is the year', () => {
    expectReport(year('25%')).toBeSilent();
    expectReport(year('52%')).toSayOnly('kinerja/capaian');
  });
});

describe('an indicator without a measure', () => {
  const text = (
    points: string,
  ) => `${HEAD}indikator ikm "Kepuasan" { satuan indeks; target { 2024: 80 }; realisasi { 2023: 79,50; 2024: 82,50 }; capaian 103,13% }
narasi "3" {
  ikm naik ${points} poin dari 2023
  ikm melebihi target
}
`;
  it('rises and falls by what it achieved', () => {
    expectReport(text('3')).toBeSilent();
    expectReport(text('6')).toSayOnly('kinerja/tren');
  });
});

describe('rates', () => {
  const text = (unit: string) => `${HEAD}indikator aki "Kematian ibu" { satuan per 100.000 kelahiran hidup; target 105 }
tabel "3.1"
| Indikator    | Satuan                  | Target |
| Kematian ibu | per ${unit} KH          | 105    |
`;
  it('of another number are another unit', () => {
    expectReport(text('100.000')).toBeSilent();
    expectReport(text('1.000')).toSayOnly('nama/satuan');
  });
});

describe('words of a closed set', () => {
  const text = (direction: string, more = '') =>
    `${HEAD}indikator x "Patroli" { satuan kali; arah ${direction}; target 10; realisasi 9; capaian 90%${more} }\n`;
  it('are told where they are none of it', () => {
    expectReport(text('naik')).toBeSilent();
    expectReport(text('meningkat')).toBeSilent();
    expectReport(text('«menaik»')).toReport({ rule: 'sintaks/kata', message: 'naik, turun selisih', fixes: 1 });
    expectReport(text('naik', '; triwulan «akumulasi»')).toReport({ rule: 'sintaks/kata', message: 'rata_rata' });
    expectReport(text('naik', '; triwulan rata-rata')).toBeSilent();
  });
});

describe('names of columns and components', () => {
  const data = (second: string) => `${HEAD}sasaran S "Kemiskinan" {
  data penduduk_miskin "Jumlah penduduk miskin" { 2023: 43.012 jiwa; 2024: 41.250 jiwa }
  indikator miskin "Penduduk miskin" { satuan persen; realisasi { 2023: 10,98%; 2024: 10,52% } }
}
tabel "3.5" untuk miskin
| Tahun | Penduduk miskin (jiwa) | Realisasi (%) |
| 2023  | 43.012                 | 10,98         |
| 2024  | ${second}              | 10,52         |
`;
  it('data are named without their unit and without Jumlah', () => {
    expectReport(data('41.250')).toBeSilent();
    expectReport(data('43.012')).toSayOnly('konsistensi/nilai');
  });

  const lhe = (score: string) => `dokumen lhe "LHE" { jenis lhe; tahun 2024 }
unsur "Perencanaan Kinerja" { bobot 30; nilai 24,30 }
unsur "Pelaporan Kinerja" { bobot 15; nilai ${score} }
tabel "1"
| Komponen            | Bobot | Nilai |
| Perencanaan Kinerja | 30    | 24,30 |
| Pelaporan Kinerja   | 15    | 11,25 |
`;
  it('components of an evaluation are those declared as anything', () => {
    expectReport(lhe('11,25')).toBeSilent();
    expectReport(lhe('12,15')).toSayOnly('konsistensi/nilai');
  });

  it('the label of a mean is held against it', () => {
    const mean = (label: string) => `${HEAD}skala kategori "Tabel 3.1" atas capaian { >= 85% "Baik"; < 85% "Kurang" }
tabel "3.2"
| Indikator | Target | Realisasi | Capaian | Kategori |
| Panti     | 10     | 10        | 100%    | Baik     |
| Pekerja   | 10     | 9         | 90%     | Baik     |
| Rata-rata |        |           | 95%     | ${label} |
`;
    expectReport(mean('Baik')).toBeSilent();
    expectReport(mean('Kurang')).toSayOnly('predikat/skala');
  });
});

describe('data called like a measure', () => {
  const text = (placed: string, share = '75%') => `${HEAD}indikator serap "Pencari kerja yang ditempatkan" {
  satuan persen
  rumus target / realisasi * 100%
  data target "Ditempatkan" { 2024: ${placed} }
  data realisasi "Terdaftar" { 2024: 600 }
  target 80%
  realisasi ${share}
  capaian 93,75%
}
narasi "3" { "Ditempatkan" = 450; serap.target = 80%; serap.realisasi 2024 = 75% }
`;
  it('are data in the formula and by their title; the word alone is the measure', () => {
    expectReport(text('450')).toBeSilent();
    expectReport(text('«405»')).toReport({ rule: 'konsistensi/nilai', message: 'Samakan dengan 450' });
    expectReport(text('450', '57%')).toSayOnly('kinerja/capaian');
  });
});

describe('a target that is a range', () => {
  const text = (
    here: string,
  ) => `${HEAD}indikator hari "Waktu penyelesaian" { satuan hari; arah rentang; target 10 – 14 hari; realisasi 12 hari; capaian 100% }
indikator aduan "Pengaduan" { satuan persen; target <= 5%; realisasi 3% }
tabel "3.1"
| Indikator          | Target  | Realisasi |
| Waktu penyelesaian | ${here} | 12        |
| Pengaduan          | ≤ 5     | 3         |
`;
  it('is the same wherever it stands', () => {
    expectReport(text('10 - 14')).toBeSilent();
    expectReport(text('10 - 41')).toSayOnly('konsistensi/nilai');
    expectReport(text('10 - 14').replace('≤ 5', '≤ 8')).toSayOnly('konsistensi/nilai');
  });
});

describe('the highest of several', () => {
  const text = (quarter: string) => `${HEAD}indikator uji "Pengawasan" {
  satuan usaha
  triwulan rata_rata
  realisasi { 2024 TW1: 20; 2024 TW2: 24; 2024 TW3: 22; 2024 TW4: 26; 2024: 23 }
}
narasi "3" { uji.realisasi tertinggi ${quarter} di antara TW1 s.d. TW4 }
`;
  it('may be told with when it was', () => {
    expectReport(text('TW4')).toBeSilent();
    expectReport(text('TW2')).toSayOnly('kinerja/tren');
  });
});

describe('what nobody declares', () => {
  it('may be counted, and grades have any unit that is none', () => {
    expectReport(`${HEAD}urutan status_kerja { "Rendah" 1; "Sedang" 2; "Tinggi" 3 }
indikator status "Status pengelolaan" { satuan status_kerja; target "Tinggi"; realisasi "Sedang"; capaian 66,67% }
tabel "3.1"
| Indikator          | Satuan | Target | Realisasi |
| Status pengelolaan | status | Tinggi | Sedang    |
narasi "3" { jumlah pegawai = 80 orang }
`).toBeSilent();
  });
});
