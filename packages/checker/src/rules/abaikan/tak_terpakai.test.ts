import { expectReport } from '@sakip-lint/testkit';
import { describe, it } from 'vitest';

const HEAD = 'dokumen lkj "Laporan Kinerja Dinas Kebersihan" { tahun 2018 }\n';
const RIGHT = 'program "Angkutan Sampah" { pagu Rp 800.000; realisasi Rp 600.000; serapan 75% }';

describe('abaikan/tak_terpakai', () => {
  it('tells a suppression without a finding, and removes it with its line', () => {
    const text = `${HEAD}# sakip-abaikan anggaran/serapan: lama\n${RIGHT}\n`;
    expectReport(`${HEAD}«# sakip-abaikan anggaran/serapan: lama»\n${RIGHT}\n`).toReport({
      rule: 'abaikan/tak_terpakai',
      severity: 'warning',
      fixes: 1,
    });
    expectReport(text).applyFix('abaikan/tak_terpakai').toEqual(`${HEAD}${RIGHT}\n`);
  });

  it('removes one at the end of a line with the blanks before it', () => {
    const text = `${HEAD}${RIGHT}   # sakip-abaikan anggaran/serapan, anggaran/jumlah: lama\nteks "x"\n`;
    expectReport(text).applyFix('abaikan/tak_terpakai').toEqual(`${HEAD}${RIGHT}\nteks "x"\n`);
  });

  it('of several rules names and removes the one that is of no use', () => {
    const wrong = RIGHT.replace('75%', '85%');
    const text = (rules: string) => `${HEAD}${wrong}  # sakip-abaikan ${rules}: lama\n`;
    expectReport(text('«kinerja/capaian», anggaran/serapan')).toReport({ rule: 'abaikan/tak_terpakai' });
    expectReport(text('kinerja/capaian, anggaran/serapan'))
      .applyFix('abaikan/tak_terpakai')
      .toEqual(text('anggaran/serapan'));
    expectReport(text('anggaran/serapan, kinerja/*'))
      .applyFix('abaikan/tak_terpakai')
      .toEqual(text('anggaran/serapan'));
  });

  it('says where the finding is when it only points here', () => {
    const text = `${HEAD}${RIGHT} # sakip-abaikan konsistensi/nilai: lama
narasi "4.2" { "Angkutan Sampah".realisasi = Rp 650.000 }
`;
    expectReport(text).toReport(
      { rule: 'abaikan/tak_terpakai', message: 'berdiri di tempat lain' },
      { rule: 'konsistensi/nilai' },
    );
  });

  it('says so where nothing follows', () => {
    expectReport(`${HEAD}bagian "4" {\n  teks "a"\n  # sakip-abaikan templat/sisa: lama\n}\nteks "b"\n`).toReport({
      rule: 'abaikan/tak_terpakai',
      message: 'tidak ada isian lagi',
    });
  });
});
