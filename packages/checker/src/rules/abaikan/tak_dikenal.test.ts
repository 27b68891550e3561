import { expectReport } from '@sakip-lint/testkit';
import { describe, it } from 'vitest';

const HEAD = 'dokumen lkj "Laporan Kinerja Dinas Kehutanan" { tahun 2019 }\n';
const WRONG = 'program "Rehabilitasi Hutan" { pagu Rp 900.000; realisasi Rp 450.000; serapan 55% }';
const text = (comment: string) => `${HEAD}${WRONG}  ${comment}\n`;

describe('abaikan/tak_dikenal', () => {
  it.each([
    ['anggaran/serapann', 'anggaran/serapan'],
    ['serapan', 'anggaran/serapan'],
    ['Anggaran', 'anggaran/*'],
  ])('of %s gives the nearest', (written, near) => {
    expectReport(text(`# sakip-abaikan «${written}»: lama`)).toReport(
      { rule: 'abaikan/tak_dikenal', message: `"${near}"`, severity: 'warning' },
      { rule: 'anggaran/serapan', at: '55%' },
    );
    expectReport(text(`# sakip-abaikan ${written}: lama`))
      .applyFix('abaikan/tak_dikenal')
      .toEqual(text(`# sakip-abaikan ${near}: lama`));
  });

  it('tells one that is like nothing without a guess', () => {
    expectReport(text('# sakip-abaikan «temuan/ini»: lama')).toReport(
      { rule: 'abaikan/tak_dikenal', fixes: 0 },
      { rule: 'anggaran/serapan', at: '55%' },
    );
  });

  it('syntax cannot be suppressed', () => {
    expectReport(`${HEAD}program { pagu 5 } }  # sakip-abaikan sintaks/kurung: lama\n`).toReport(
      { rule: 'sintaks/kurung', at: '}' },
      { rule: 'abaikan/tak_dikenal', at: 'sintaks/kurung', message: 'tidak dapat diabaikan' },
    );
  });

  it('a comment that names no rule', () => {
    expectReport(text('«# sakip-abaikan: dibulatkan»')).toReport(
      { rule: 'abaikan/tak_dikenal', message: 'tidak menyebut aturan' },
      { rule: 'anggaran/serapan', at: '55%' },
    );
  });

  it('is silent on other comments', () => {
    expectReport(text('# diabaikan dulu')).toBeSilent('abaikan/tak_dikenal', 'abaikan/tanpa_alasan');
  });
});
