import { expectReport } from '@sakip-lint/testkit';
import { describe, it } from 'vitest';

const RULE = 'konsistensi/nilai';
const report = (declared: string, short: readonly string[], more = '') => `dokumen lkj "Badan Arsip" {
  tahun 2027
  ${declared}
}
tabel "3.1" "Anggaran"
| Program | Pagu |
| Penyelamatan Arsip | Rp 1.177.257.108 |
| Layanan Arsip | Rp 460.984.300 |
| Pembinaan Arsip | Rp 905.928.300 |
tabel "3.2" "Ringkasan (dalam jutaan rupiah)"
| Program | Pagu |
| Penyelamatan Arsip | ${short[0]} |
| Layanan Arsip | ${short[1]} |
| Pembinaan Arsip | ${short[2]} |
${more}`;

const cut = ['1.177,25', '460,98', '905,92'];
const rounded = ['1.177,26', '460,98', '905,93'];

describe('an amount and the same in millions', () => {
  it('are one, rounded or cut as the report declares', () => {
    expectReport(report('', rounded)).toBeValid();
    expectReport(report('pembulatan dibulatkan', rounded)).toBeValid();
    expectReport(report('pembulatan dipotong', cut)).toBeValid();
    expectReport(report('pembulatan bebas', ['1.177,25', '460,98', '905,93'])).toBeValid();
  });

  it('are two where neither gives it', () => {
    expectReport(report('', ['1.177,26', '«460,89»', '905,93'])).toReport({ rule: RULE, severity: 'error' });
  });

  it('tables in two units are no two versions of the budget', () => {
    const slip = report('', ['1.177,26', '«460,98»', '905,93']).replace('Rp 460.984.300', 'Rp 469.084.300');
    expectReport(slip).toReport({ rule: RULE, severity: 'error', labels: ['Rp 469.084.300'] });
  });

  it('give a whole that is stated in full', () => {
    const whole = 'anggaran.pagu = Rp 2.544.169.708';
    for (const [declared, short] of [
      ['pembulatan bebas', cut],
      ['pembulatan dipotong', cut],
      ['pembulatan bebas', rounded],
    ] as const) {
      const text = report(declared, short, `narasi "3.3" {\n  ${whole}\n}\n`).replace(
        whole,
        `anggaran.pagu = «${whole.slice(16)}»`,
      );
      expectReport(text.replace(/tabel "3\.1"[\s\S]*?(?=tabel "3\.2")/, '')).toReport({
        rule: 'anggaran/jumlah',
        severity: 'hint',
      });
    }
  });
});
