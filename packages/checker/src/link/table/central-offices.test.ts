/** Tables as courts, the ministries' offices in the regions and the police print them, pasted without a document around them. */
import { parse } from '@sakip-lint/language';
import { expectReport } from '@sakip-lint/testkit';
import { describe, expect, it } from 'vitest';
import { check } from '../../check.ts';

const URI = 'file:///laporan.sakip';

/** Nothing at warning or above. */
const quiet = (text: string) => {
  const { findings } = check([{ uri: URI, tree: parse(text, URI), reported: true }]);
  expect(findings.filter(({ severity }) => severity === 'error' || severity === 'warning')).toEqual([]);
};

describe('indicators of which less is better, without a word that declares it', () => {
  const table = (rows: string) => `Tabel 1 Capaian Tahun 2031
Kode\tIndikator Kinerja Utama\tTarget\tRealisasi\tPolarisasi\tIndeks Capaian
${rows}
`;
  const most = '1a\tNilai layanan\t90\t95,40\tMax\t106,00';
  it('a column Polarisasi says so', () => {
    quiet(table(`${most}\n2a\tRevisi yang terlambat\t5\t4\tMin\t120,00`));
    expectReport(table(`${most}\n2a\tRevisi yang terlambat\t5\t4,50\tMinimize\t«112,00»`)).toReport({
      rule: 'kinerja/capaian',
      message: '(2 × 5 - 4,50) / 5 × 100% = 110,00%',
    });
    quiet(table(`${most}\n2a\tRevisi yang terlambat\t5\t4\tMin\t125,00`));
    quiet(table(`${most}\n3a\tAkurasi rencana kas\t95\t99,75\tStabilize\t120,00`));
  });

  it('a cap that only less being better reaches says so', () => {
    const plain = (capped: string) => `Tabel 1 Capaian Tahun 2031
Indikator\tTarget\tRealisasi\tCapaian
Nilai layanan\t90\t95,40\t106,00
Kasus menonjol\t8\t5\t${capped}
`;
    quiet(plain('120,00'));
    expectReport(plain('«118,00»')).toReport({ rule: 'kinerja/capaian', message: '5 / 8' });
  });
});

describe('what the indicators of a sasaran come to', () => {
  const table = (first: string, again: string) => `Tabel 1 Capaian Tahun 2031
No\tSasaran Kegiatan\tNo\tIndikator\tTarget\tRealisasi\tCapaian (%)
1\tTerjaganya mutu pangan\t1.1\tPangan memenuhi syarat\t80\t84\t105,00
\t\t1.2\tSarana diperiksa\t50\t45\t90,00
\t\tNPS 1\t\t\t\t${first}
2\tTerdidiknya masyarakat\t2.1\tIndeks kesadaran\t75\t78\t104,00
\t\tNPS 2\t\t\t\t104,00

Tabel 2 Rekapitulasi
No\tSasaran Kegiatan\tNPS (%)
1\tTerjaganya mutu pangan\t${again}
2\tTerdidiknya masyarakat\t104,00
`;
  it('is the mean of their capaian, here and wherever it is told again', () => {
    quiet(table('97,50', '97,50'));
    expectReport(table('«99,50»', '97,50')).toReport({ rule: 'kinerja/rata_rata', message: '(105,00 + 90,00) / 2' });
    // The second table names no year: it is of the year of the first.
    expectReport(table('97,50', '«99,50»')).toReport({ rule: 'kinerja/rata_rata', message: '97,50' });
  });

  it('follows from weights where there are any', () => {
    quiet(`Tabel 1 Capaian Tahun 2031
Sasaran\tIndikator\tTarget\tRealisasi\tCapaian\tBobot
Terjaganya mutu\tA layak\t80\t84\t105,00\t30
\tB layak\t50\t45\t90,00\t70
Nilai Sasaran\t\t\t\t94,50\t
`);
  });
});

describe('labels of another scale than the one that is written', () => {
  const report = (labels: readonly string[]) => `Tabel 1 Kriteria
Kriteria\tRentang
Sangat Baik\t100% ≤ x ≤ 120%
Baik\t80% ≤ x < 100%
Kurang\tx < 80%

Tabel 2 Tingkat Efisiensi
No\tKegiatan\tKategori
1\tPengujian sampel\t${labels[0]}
2\tPemeriksaan sarana\t${labels[1]}
`;
  it('are told only beside labels that are on it', () => {
    quiet(report(['Efisien', 'Tidak Efisien']));
    expectReport(report(['Baik', '«Efisien»'])).toReport({ rule: 'predikat/skala', message: 'Efisien' });
  });
});

describe('what is left over', () => {
  it('is money only beside money', () => {
    quiet(`Tabel 1 Penurunan Sisa Perkara Tahun 2031
No\tTahun\tSisa Tahun Sebelumnya\tSisa Tahun Berjalan
1\t2030\t160\t152
2\t2031\t152\t128
`);
  });
});

describe('counts of two years side by side', () => {
  const table = (done: string, none: string) => `Tabel 1 Perkara
No\tJenis\tTahun 2030\t\t\tTahun 2031\t\t
\t\tLapor\tSelesai\t%\tLapor\tSelesai\t%
1\tUmum\t412\t355\t86,17%\t388\t${done}\t87,89%
2\tKhusus\t38\t31\t81,58%\t45\t39\t86,67%
3\tLain\t4\t3\t75,00%\t0\t0\t${none}
\tJumlah\t454\t389\t85,68%\t433\t380\t87,76%
`;
  it('add up, and none of none is no share', () => {
    for (const none of ['0%', '100%', '-']) quiet(table('341', none));
    expectReport(table('«347»', '-')).toReport({ rule: 'tabel/jumlah', message: '341' });
  });
});

describe('rows above their parts, told by capitals or marks', () => {
  const money = (whole: string, part: string, total: string) => `Tabel 1 Belanja Tahun 2031
Uraian\tAnggaran\tRealisasi\t%
BELANJA OPERASI\t${whole}\t4.900\t98,00
Belanja Pegawai\t2.000\t1.950\t97,50
Belanja Barang\t${part}\t2.950\t98,33
BELANJA MODAL\t900\t810\t90,00
Belanja Modal Peralatan\t400\t360\t90,00
Belanja Modal Gedung\t500\t450\t90,00
JUMLAH BELANJA\t${total}\t5.710\t96,78
`;
  it('a table of amounts', () => {
    quiet(money('5.000', '3.000', '5.900'));
    expectReport(money('«5.100»', '3.000', '5.900')).toReport({
      rule: 'anggaran/jumlah',
      message: '2.000 + 3.000 = Rp 5.000',
    });
    // The part that both its share and the sum above make wrong.
    expectReport(money('5.000', '3.100', '5.900')).toReport({ rule: 'anggaran/serapan', message: '2.950 / 3.100' });
    expectReport(money('5.000', '3.000', '«5.901»')).toReport({
      rule: 'anggaran/jumlah',
      message: '5.000 + 900 = Rp 5.900',
    });
  });

  const counts = (whole: string, part: string) => `Tabel 1 Kasus
No\tJenis\tMasuk\tSelesai
A\tPidana\t${whole}\t27
1\tPencurian\t${part}\t15
2\tPenipuan\t14\t12
B\tPerdata\t9\t8
1\tWaris\t5\t5
2\tTanah\t4\t3
\tJumlah\t41\t35
`;
  it('a list', () => {
    quiet(counts('32', '18'));
    expectReport(counts('«32»', '19')).toReport({
      rule: 'tabel/jumlah',
      message: /baris "Pidana", kolom "Masuk"[\s\S]*19 \+ 14 = 33/,
    });
  });

  it('marks that mean something else', () => {
    quiet(`Tabel 1 Kasus
No\tJenis\tMasuk\tSelesai
A\tPidana\t32\t27
1\tPencurian\t8\t5
2\tPenipuan\t4\t2
B\tPerdata\t9\t8
`);
  });
});

describe('a last row that begins as a total does', () => {
  const table = (total: string, share: string) => `Tabel 1 Lulusan
Uraian\tBanyak\tPersentase
Bekerja\t40\t50,00
Wiraswasta\t24\t30,00
Belum bekerja\t16\t20,00
Jumlah responden\t${total}\t${share}
`;
  it('is one where its share or its count is the whole', () => {
    quiet(table('80', '100,00'));
    expectReport(table('«90»', '100,00')).toReport({ rule: 'tabel/jumlah', message: '40 + 24 + 16 = 80' });
    quiet('Tabel 1 Penduduk\nUraian\tBanyak\nLaki-laki\t40\nPerempuan\t24\nJumlah keluarga\t16\n');
  });
});

describe('counts that no sum is at least as great as', () => {
  const table = (one: string) => `Tabel 1 Surat
Bulan\tMasuk\tTerbit\tDitolak
Januari\t120\t115\t4
Februari\t180\t167\t${one}
Maret\t230\t220\t9
Jumlah\t530\t502\t25
`;
  it('one digit too much is found where other columns add up', () => {
    quiet(table('12'));
    expectReport(table('42')).toReport({ rule: 'tabel/jumlah', message: '4 + 42 + 9 = 55' });
  });
});

describe('volumes beside amounts', () => {
  const table = (done: string) => `Tabel 1 Rincian Output
Kode\tRincian Output\tVolume\t\t\tAnggaran\t\t
\t\tTarget\tRealisasi\t%\tPagu\tRealisasi\t%
4261.BEI.001\tPembelajaran\t312\t312\t100,00\t8.450\t8.401\t99,42
4261.BEI.002\tPenelitian\t84\t${done}\t102,38\t2.100\t2.087\t99,38
`;
  it('have a capaian of their own', () => {
    quiet(table('86'));
    expectReport(table('88')).toReport({ rule: 'kinerja/capaian', message: '88 / 84' });
  });

  it('heads that repeat themselves in initials', () => {
    const efficiency = (out: string) => `Tabel 1 Efisiensi
No\tRincian Output\tAlokasi Anggaran RO (AAROi)\tRealisasi Anggaran RO (RAROi)\tCapaian RO (CROi)\tAAROi x CROi\tSelisih
1\tPembelajaran\t8.450.000\t8.401.000\t100,00%\t8.450.000\t49.000
2\tPenelitian\t2.100.000\t2.087.000\t102,00%\t${out}\t55.000
3\tSarana\t3.640.000\t3.618.000\t100,00%\t3.640.000\t22.000
`;
    quiet(efficiency('2.142.000'));
    expectReport(efficiency('«2.412.000»')).toReport({ rule: 'kinerja/hitung', message: '2.142.000' });
  });
});

describe('one slip is told once', () => {
  it('in a cell that two totals and a mean hold', () => {
    const table = (one: string) => `Tabel 1 Kunjungan
Unit\tTW I\tTW II\tTW III\tTW IV\tJumlah\tRata-rata
Rawat jalan\t${one}\t19.344\t20.118\t19.878\t77.550\t19.388
Rawat inap\t2.104\t2.230\t2.318\t2.276\t8.928\t2.232
Gawat darurat\t5.120\t5.344\t5.410\t5.502\t21.376\t5.344
Jumlah\t25.434\t26.918\t27.846\t27.656\t107.854\t26.964
`;
    quiet(table('18.210'));
    expectReport(table('«18.510»')).toReport({ rule: 'tabel/jumlah', message: 'Dengan 18.210 kedua jumlahnya cocok' });
  });
});

describe('percentages beside totals', () => {
  const losses = (whole: string, share: string) => `Tabel 1 Kerugian Daerah
Tahun\tKasus\tNilai Kerugian (Rp)\tSetoran (Rp)\tPersentase Penyelesaian
2029\t6\t412.300\t380.150\t92,20
2030\t4\t198.750\t150.000\t75,47
2031\t3\t87.400\t87.400\t100,00
Total\t13\t${whole}\t617.550\t${share}
`;
  it('are told by what they are of, never as a sum', () => {
    quiet(losses('698.450', '88,42'));
    expectReport(losses('698.450', '«88,24»')).toReport({ rule: 'tabel/persen', message: '617.550 / 698.450' });
    expectReport(losses('«698.480»', '88,42')).toReport({ rule: 'tabel/jumlah', message: '= 698.450' });
  });

  it('of a list are of the total that is written, where that fits as well', () => {
    const table = (count: string) => `Tabel 1 Penduduk
Agama\tLaki-laki\tPerempuan\tJumlah\tPersentase
Islam\t82.110\t80.954\t${count}\t95,79%
Kristen\t2.410\t2.388\t4.798\t2,82%
Lainnya\t1.173\t1.196\t2.369\t1,39%
Jumlah\t85.693\t84.538\t170.231\t100%
`;
    quiet(table('163.064'));
    expectReport(table('«163.364»')).toReport({ rule: 'tabel/jumlah', message: '82.110 + 80.954 = 163.064' });
  });

  it('in a row of their own add up to nothing', () => {
    quiet(`Tabel 1 Penghuni
Status\tLaki-laki\tPerempuan\tJumlah
Narapidana\t954\t41\t995
Tahanan\t188\t15\t203
Total\t1.142\t56\t1.198
Kapasitas\t600\t40\t640
Kelebihan (%)\t90\t40\t87
`);
  });

  it('a mean that comes out with the right number is told with it', () => {
    const table = (one: string) => `Tabel 1 Capaian Tahun 2031
Indikator\tTarget\tRealisasi\tCapaian
Layanan tepat waktu\t50 %\t40 %\t${one}
Sidang keliling\t60 %\t57 %\t95,00 %
Rata-rata\t\t\t87,50 %
`;
    quiet(table('80,00 %'));
    expectReport(table('«80,30 %»')).toReport({ rule: 'kinerja/capaian', message: '40 / 50' });
  });
});

describe('rows of years', () => {
  const table = (grown: string, change: string) => `Tabel 1 Realisasi Investasi
Tahun\tPMA\tPMDN\tTotal\tPertumbuhan (%)\tKenaikan
2028\t98.450\t310.220\t408.670\t-\t-
2029\t112.300\t355.100\t467.400\t14,37\t58.730
2030\t150.220\t402.870\t553.090\t${grown}\t${change}
2031\t171.005\t498.310\t669.315\t21,01\t116.225
`;
  it('tell what grew since the row above', () => {
    quiet(table('18,33', '85.690'));
    expectReport(table('«13,83»', '85.690')).toReport({ rule: 'kinerja/hitung', message: '467.400' });
    expectReport(table('18,33', '«85.960»')).toReport({ rule: 'kinerja/hitung', message: '553.090 - 467.400' });
  });

  const onTime = (share: string) => `Tabel 1 Penyelesaian Perkara
Tahun\tPerkara Putus\tPutus Tepat Waktu\tTarget\tRealisasi\tCapaian
2029\t640\t612\t97%\t95,63%\t98,59%
2030\t679\t655\t97%\t${share}\t99,45%
2031\t719\t701\t97%\t97,50%\t100,52%
`;
  it('a realisasi that is the share of two counts', () => {
    quiet(onTime('96,47%'));
    expectReport(onTime('«96,74%»')).toReport({ rule: 'kinerja/hitung', message: '655 / 679' });
  });
});

describe('weights, means and what is over', () => {
  const scores = (whole: string) => `Tabel 1 Nilai Kinerja
Perspektif\tBobot\tIndeks Capaian\tNilai Tertimbang
Stakeholder\t25%\t106,25\t26,56
Customer\t15%\t101,69\t15,25
Internal Process\t60%\t109,42\t65,65
Nilai Kinerja Organisasi\t100%\t\t${whole}
`;
  it('a last row with all of the weight', () => {
    quiet(scores('107,46'));
    expectReport(scores('«107,64»')).toReport({ rule: 'anggaran/jumlah', message: '26,56 + 15,25 + 65,65' });
  });

  const survey = (mean: string, told: string) => `Tabel 1 Survei Kepuasan
No\tUnsur\tNilai Unsur\tNilai Konversi
1\tPersyaratan\t3,42\t85,50
2\tProsedur\t3,38\t84,50
3\tBiaya\t3,71\t92,75
\tRata-rata\t${mean}\t${told}
`;
  it('a mean row of a list', () => {
    quiet(survey('3,50', '87,58'));
    expectReport(survey('3,50', '«88,58»')).toReport({ rule: 'tabel/jumlah', message: '(85,50 + 84,50 + 92,75) / 3' });
  });

  it('a target of the PK that was revised', () => {
    const table = (done: string) => `Tabel 1 Capaian Tahun 2031
Indikator\tTarget PK Awal\tTarget PK Revisi\tRealisasi\tKinerja (%)
Panjang tanggul\t6,80\t7,25\t6,90\t${done}
Debit air baku\t0,35\t0,40\t0,33\t82,50
`;
    quiet(table('95,17'));
    expectReport(table('«91,57»')).toReport({ rule: 'kinerja/capaian', message: '6,90 / 7,25' });
  });

  it('a share of what is left, of a trend, of what is short', () => {
    const staff = (gap: string) => `Tabel 1 Personel
Pangkat\tDSP\tRiil\tKurang\t%
Perwira\t76\t57\t-19\t75,00
Bintara\t612\t471\t${gap}\t76,96
Jumlah\t688\t528\t-160\t76,74
`;
    quiet(staff('-141'));
    expectReport(staff('«-114»')).toReport({ rule: 'kinerja/hitung', message: '471 - 612 = -141' });
  });
});

describe('what a column or a row is not', () => {
  it('a found quotient holds no row of an indicator of which less is better', () => {
    const table = (poor: string) => `Tabel 1 Sasaran RPJMD Tahun 2031
Indikator\tSatuan\tTarget 2031\tRealisasi 2031\tTarget Akhir RPJMD (2033)\tCapaian s.d. 2031 terhadap Target Akhir (%)
Penduduk miskin\t%\t7,90\t7,64\t7,00\t${poor}
Indeks pembangunan\tIndeks\t72,30\t72,48\t73,60\t98,48
Pertumbuhan ekonomi\t%\t5,20\t4,97\t5,60\t88,75
Jalan mantap\t%\t72,00\t70,15\t80,00\t87,69
`;
    quiet(table('90,86'));
    quiet(table('109,14'));
    expectReport(table('«95,86»')).toReport({ rule: 'kinerja/hitung', message: '7,64 / 7,00' });
  });

  it('years before their growth are no growth', () => {
    quiet(`Tabel 1 PDRB
Lapangan Usaha\t2029\t2030\t2031\tPertumbuhan 2031 (%)
Pertanian\t3.120,5\t3.245,1\t3.390,8\t4,49
Industri\t2.045,0\t2.150,4\t2.276,9\t5,88
`);
  });

  it('`Capaian` beside a target, without a realisasi, is what was achieved', () => {
    quiet(`Tabel 1 Perkara Tahun 2031
Indikator\tTarget\tRealisasi\tCapaian
Perkara selesai\t90%\t86,15%\t95,72%

Tabel 2 Tiga Tahun
Indikator\tTahun 2030\t\tTahun 2031\t
\tTarget\tCapaian\tTarget\tCapaian
Penyuluhan hukum\t100%\t105%\t100%\t110%
Perkara selesai\t88%\t87,95%\t90%\t86,15%
`);
  });

  it.each(['Tabel 3.1 (Lanjutan)', 'Tabel 3.1 Capaian Kinerja (Lanjutan)', 'Tabel 3.1. Lanjutan Capaian Kinerja'])(
    '%s is the table above',
    (title) => {
      const rows = 'Indikator\tTarget\tRealisasi\n';
      quiet(`Tabel 3.1 Capaian Kinerja\n${rows}Luas taman\t10\t9\n\n${title}\n${rows}Jalan mantap\t10\t9\n`);
    },
  );
});

describe('what only the numbers of a table tell', () => {
  it('a row that is the quotient of two rows above it', () => {
    const table = (one: string) => `Tabel 1 Keselarasan
No\tUraian\t2029\t2030\t2031
1\tJumlah program RPJMD\t98\t98\t96
2\tJumlah program yang selaras\t90\t93\t94
3\tPersentase keselarasan\t91,84\t${one}\t97,92
`;
    quiet(table('94,90'));
    expectReport(table('«94,09»')).toReport({ rule: 'kinerja/hitung', message: /kolom lain[\s\S]*93 \/ 98/ });
  });

  it('shares of a total beside goals that the report names', () => {
    const table = (one: string, total = '100,00') => `Tabel 1 Alokasi
No\tSasaran Strategis\tAnggaran (Rp)\t% Anggaran
1\tMeningkatnya perencanaan\t4.250.000\t42,50
2\tMeningkatnya pengendalian\t2.875.500\t${one}
3\tMeningkatnya tata kelola\t2.874.500\t28,75
\tJumlah\t10.000.000\t${total}
`;
    quiet(table('28,76'));
    quiet(table('28,76', '100,01'));
    expectReport(table('«26,78»')).toReport({ rule: 'kinerja/hitung', message: '2.875.500 / 10.000.000' });
  });

  it('a stock at the end, a mean of what was counted, a shift between two budgets', () => {
    const stock = (end: string) => `Tabel 1 Logistik
Jenis\tStok Awal\tPenerimaan\tPenyaluran\tStok Akhir
Beras\t4.200\t12.500\t14.310\t${end}
Selimut\t610\t1.200\t1.455\t355
Tenda\t22\t15\t9\t28
`;
    quiet(stock('2.390'));
    expectReport(stock('«2.930»')).toReport({ rule: 'kinerja/hitung', message: '4.200 + 12.500 - 14.310' });
    const time = (mean: string) => `Tabel 1 Waktu Tanggap
Kecamatan\tKejadian\tTotal Waktu (menit)\tRata-rata (menit)
Utara\t21\t1.029\t49,00
Selatan\t26\t1.404\t${mean}
Timur\t16\t843\t52,69
`;
    quiet(time('54,00'));
    expectReport(time('«45,00»')).toReport({ rule: 'kinerja/hitung', message: '1.404 / 26' });
    const shift = (by: string) => `Tabel 1 Anggaran
Program\tPagu Awal\tPergeseran\tPagu Akhir
Pasar\t3.850\t${by}\t3.600
Jalan\t4.120\t35\t4.155
`;
    quiet(shift('(250)'));
    expectReport(shift('«(520)»')).toReport({ rule: 'kinerja/hitung', message: '3.600 - 3.850' });
  });

  it('absorption in percent under a head of amounts, and percentages under a head without a sign', () => {
    const efficiency = (left: string) => `Tabel 1 Efisiensi
Sasaran\tRata-rata Capaian Kinerja\tRealisasi Anggaran\tEfisiensi
Meningkatnya kerukunan\t98,77%\t98,28%\t${left}
Meningkatnya mutu\t102,50%\t98,83%\t3,67%
`;
    quiet(efficiency('0,49%'));
    expectReport(efficiency('«0,94%»')).toReport({ rule: 'kinerja/efisiensi', message: '98,77 - 98,28' });
    const cases = (done: string) => `Tabel 1 Perkara
No\tJenis Perkara\tSPDP\tTahap I\tTahap II\tPenyelesaian
1\tUmum\t88\t81\t74\t84,09%
2\tNarkotika\t112\t104\t98\t${done}
3\tLainnya\t31\t29\t27\t87,10%
`;
    quiet(cases('87,50%'));
    expectReport(cases('«85,70%»')).toReport({ rule: 'kinerja/hitung', message: '98 / 112' });
  });
});

describe('words that only look like those of measures', () => {
  it('violations, disasters and departments are counted', () => {
    const table = (heads: string, one: string) => `Tabel 1 Rekap
Wilayah\t${heads}\tDitindak\t% Ditindak
Utara\t88\t81\t92,05
Selatan\t61\t57\t93,44
Timur\t${one}\t35\t89,74
Jumlah\t188\t173\t92,02
`;
    for (const head of ['Pelanggaran', 'Bencana', 'Jurusan', 'Banding']) {
      quiet(table(head, '39'));
      expectReport(table(head, '36')).toReport({ rule: 'tabel/jumlah' });
    }
  });
});

it('a sasaran with a target and a realisasi of its own', () => {
  const table = (one: string) => `Tabel 1 Capaian dan Anggaran
Sasaran\tKinerja\t\t\tAnggaran\t\t
\tTarget\tRealisasi\tCapaian\tPagu\tRealisasi\tSerapan
Tertibnya wilayah\t90\t92,02\t${one}\t3.120\t3.011\t96,51
Tanggapnya layanan\t80\t76,40\t95,50\t1.245\t1.190\t95,58
Amannya warga\t75\t78,00\t104,00\t500\t490\t98,00
`;
  quiet(table('102,24'));
  expectReport(table('«120,24»')).toReport({ rule: 'kinerja/hitung', message: '92,02 / 90' });
});

describe('the same tables in a document, and as editors leave them', () => {
  it('a percentage behind the total of the quarters is of the year', () => {
    const table = (share: string) => `dokumen lkj "Laporan Kinerja" { tahun 2031 }

Tabel 1 Realisasi Anggaran per Triwulan
No\tProgram\tPagu Anggaran (Rp)\tRealisasi (Rp)\t\t\t\tJumlah\t%
\t\t\tTW I\tTW II\tTW III\tTW IV\t\t
1\tPengawasan\t2.310\t310\t620\t655\t690\t2.275\t${share}
2\tPendampingan\t640\t80\t175\t180\t191\t626\t97,81
\tJumlah\t2.950\t390\t795\t835\t881\t2.901\t98,34
`;
    quiet(table('98,48'));
    expectReport(table('«94,88»')).toReport({ rule: 'anggaran/serapan', message: '2.275 / 2.310' });
  });

  it('blanks that were lost at the end of a head', () => {
    const table = (one: string) => `Tabel 1 Perkara
No\tJenis\tTahun 2030\t\t\tTahun 2031
\t\tLapor\tSelesai\t%\tLapor\tSelesai\t%
1\tUmum\t412\t355\t86,17%\t388\t${one}\t87,89%
2\tKhusus\t38\t31\t81,58%\t45\t39\t86,67%
3\tLain\t4\t3\t75,00%\t6\t5\t83,33%
\tJumlah\t454\t389\t85,68%\t439\t385\t87,70%
`;
    quiet(table('341'));
    expectReport(table('«347»')).toReport({ rule: 'tabel/jumlah', message: '341' });
  });
});
