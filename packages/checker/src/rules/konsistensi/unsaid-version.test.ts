import { expectReport } from '@sakip-lint/testkit';
import { describe, it } from 'vitest';

const RULE = 'konsistensi/nilai';
const names = ['Penataan Bangunan', 'Pengelolaan Sungai', 'Jalan Lingkungan', 'Air Bersih'];
const table = (head: string, amounts: readonly string[]) =>
  `tabel ${head}\n| Program | Pagu |\n${amounts.map((amount, k) => `| Program ${names[k]} | ${amount} |`).join('\n')}\n`;
const report = (...tables: readonly string[]) => `dokumen lkj "Dinas PU" { tahun 2033 }\n${tables.join('')}`;

const before = ['Rp 400.000.000', 'Rp 310.000.000', 'Rp 120.000.000', 'Rp 90.000.000'];
const after = ['Rp 420.500.000', 'Rp 285.000.000', 'Rp 145.250.000', 'Rp 90.000.000'];

describe('tables of two versions that nobody names', () => {
  it('are told once, mildly, and are no contradictions', () => {
    expectReport(report(table('"2.1" "Program"', before), table('"3.4" "Program"', after))).toReport({
      rule: RULE,
      severity: 'info',
      message: 'Pagu 3 bagian anggaran pada tabel 3.4 berbeda dari tabel 2.1',
      labels: ['Pagu'],
      fixes: 0,
    });
  });

  it('are silent where title or head says the version', () => {
    expectReport(report(table('"2.1" "Program"', before), table('"3.4" "Program" versi perubahan', after))).toBeValid();
    expectReport(
      report(table('"2.1" "Program"', before), table('"3.4" "Program setelah Perubahan Anggaran"', after)),
    ).toBeValid();
  });

  it('a single cell that differs is a slip', () => {
    expectReport(
      report(table('"2.1" "Program"', before), table('"3.4" "Program"', [...before.slice(0, 3), '«Rp 90.900.000»'])),
    ).toReport({ rule: RULE, severity: 'error', labels: ['Rp 90.000.000'] });
  });
});
