import { expectReport } from '@sakip-lint/testkit';
import { describe, it } from 'vitest';

const HEAD = 'dokumen lkj "Laporan Kinerja Sekretariat DPRD" { tahun 2011 }\n';
const share = (
  part: string,
  some: string,
  whole: string,
  all: string,
) => `${HEAD}indikator "Persentase perda tepat waktu" {
  satuan persen
  rumus a / b * 100%
  data a "${part}" { 2010: 4; 2011: ${some} }
  data b "${whole}" { 2010: 9; 2011: ${all} }
}
`;
const partition = (satuan: string, item: string) => `${HEAD}indikator "Aparatur yang dilatih" {
  satuan ${satuan}
  realisasi 64
  rincian "Golongan" {
    tiga "Golongan III" { realisasi 40 }
    empat "Golongan IV" { ${item} }
  }
}
`;

describe('kinerja/bagian', () => {
  it('a numerator above its denominator, where its title says that it is a part', () => {
    expectReport(share('Jumlah perda tepat waktu', '«12»', 'Jumlah seluruh perda', '9')).toReport({
      rule: 'kinerja/bagian',
      severity: 'warning',
      message: '"Jumlah perda tepat waktu" 2011 tertulis 12, lebih besar daripada "Jumlah seluruh perda" 2011',
      labels: ['9'],
    });
  });

  it('an item of a partition above the whole', () => {
    expectReport(partition('orang', 'realisasi «72»')).toReport({ rule: 'kinerja/bagian', labels: ['64'] });
    expectReport(partition('orang', 'satuan orang; realisasi «70»')).toReport({ rule: 'kinerja/bagian' });
  });

  it('a count above what it is counted from', () => {
    expectReport(`${HEAD}narasi "2" { jumlah program = «7» dari 5 }\n`).toReport({
      rule: 'kinerja/bagian',
      labels: ['5'],
    });
  });

  it('is silent where titles do not say part and whole', () => {
    expectReport(share('Jumlah balita ditimbang', '1.050', 'Jumlah sasaran balita', '1.000')).toBeSilent();
    expectReport(share('Jumlah kunjungan', '1.050', 'Jumlah penduduk', '1.000')).toBeSilent();
    expectReport(share('Jumlah desa dan kelurahan siaga', '12', 'Jumlah desa', '9')).toBeSilent();
    expectReport(share('Jumlah wisatawan dan pengunjung', '12', 'Jumlah wisatawan', '9')).toBeSilent();
    expectReport(share('Jumlah kunjungan wisatawan asing', '12', 'Jumlah wisatawan', '9')).toBeSilent();
    expectReport(share('Luas lahan kritis', '12', 'Luas lahan', '9')).toBeSilent('kinerja/bagian');
  });

  it('is silent where part and whole are equal, and across units', () => {
    expectReport(share('Jumlah perda tepat waktu', '9', 'Jumlah seluruh perda', '9')).toBeSilent();
    expectReport(partition('orang', 'satuan jam; realisasi 720')).toBeSilent();
    expectReport(partition('poin', 'realisasi 72')).toBeSilent();
    expectReport(partition('orang', 'realisasi 24')).toBeSilent();
    expectReport(`${HEAD}narasi "2" { jumlah program = 5 dari 5 }\n`).toBeSilent('kinerja/bagian');
  });
});
