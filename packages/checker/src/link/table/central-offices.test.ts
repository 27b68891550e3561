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
