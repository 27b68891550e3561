import { parse } from '@sakip-lint/language';
import { expectReport } from '@sakip-lint/testkit';
import { describe, expect, it } from 'vitest';
import { check } from '../check.ts';

const HEAD = 'dokumen lkj "Laporan Kinerja Dinas Pertanahan" { tahun 2027 }\n';
/** 410 / 500 is 82%, 450 / 600 is 75%. */
const WRONG = 'serapan 86%';
const why = 'angka SIPD';

function run(text: string, options: Parameters<typeof check>[1] = {}) {
  const result = check([{ uri: 'a.sakip', tree: parse(HEAD + text, 'a.sakip'), reported: true }], options);
  const shown = (finding: { readonly rule: string; readonly fingerprint: string }) => finding.rule;
  return { told: result.findings.map(shown), suppressed: result.suppressed.map(shown), result };
}

const program = (rest: string, below = '') =>
  `program "Penataan Tanah" { pagu Rp 500.000; realisasi Rp 410.000; ${WRONG} }${rest}\n${below}`;

const table = (head: string, row: string) =>
  `tabel "3.9" "Serapan"${head}
| Program | Pagu | Realisasi | Serapan |
| Penataan Tanah | 500.000 | 410.000 | 86% |${row}
| Sertifikasi Tanah | 600.000 | 450.000 | 78% |
`;

describe('suppressions', () => {
  it('at the end of a line hold for that line', () => {
    expect(run(program('')).told).toEqual(['anggaran/serapan']);
    const { told, suppressed, result } = run(program(`  # sakip-abaikan anggaran/serapan: ${why}`));
    expect([told, suppressed]).toEqual([[], ['anggaran/serapan']]);
    expect(result.suppressed[0]?.suppression.reason).toBe(why);
  });

  it('alone on a line hold for the next entry with its block', () => {
    const block = `  pagu Rp 500.000\n  realisasi Rp 410.000\n  ${WRONG}\n`;
    const text = (above: string, inside: string) =>
      `${above}program "Penataan Tanah" {\n${inside}${block}}\nprogram "Sertifikasi Tanah" {\n${block.replace('410', '420')}}\n`;
    const comment = `# sakip-abaikan anggaran/serapan: ${why}\n`;
    expect(run(text(comment, '')).told).toEqual(['anggaran/serapan']);
    expect(run(text('', comment)).told).toEqual(
      ['anggaran/serapan', 'abaikan/tak_terpakai', 'anggaran/serapan'].sort(),
    );
  });

  it('in a table hold for a row, on its head for all of it', () => {
    const comment = `  # sakip-abaikan anggaran/serapan: ${why}`;
    expect(run(table('', '')).told).toEqual(['anggaran/serapan', 'anggaran/serapan']);
    expect(run(table('', comment)).told).toEqual(['anggaran/serapan']);
    expect(run(table(comment, '')).told).toEqual([]);
    const pasted = table(' {', '')
      .replace(/^\| | \|$/gm, '')
      .replaceAll(' | ', '\t');
    expect(run(`${pasted}}\n`).told).toEqual(['anggaran/serapan', 'anggaran/serapan']);
    expect(run(`${pasted.replace('86%', `86% ${comment}`)}}\n`).told).toEqual(['anggaran/serapan']);
    expect(run(`${pasted.replace('Penataan', `${comment}\nPenataan`)}}\n`).told).toEqual(['anggaran/serapan']);
    expect(run(`${pasted.replace('{', `{ ${comment}`)}}\n`).told).toEqual([]);
  });

  it('name several rules, or a group', () => {
    const both = `program "Penataan Tanah" { pagu Rp 500.000 terbilang "lima ribu rupiah"; realisasi Rp 410.000; ${WRONG} }`;
    expect(run(both).told.sort()).toEqual(['anggaran/serapan', 'format/terbilang']);
    const comment = (rules: string) => `${both}  # sakip-abaikan ${rules}: ${why}\n`;
    expect(run(comment('format/terbilang, anggaran/serapan')).told).toEqual([]);
    expect(run(comment('anggaran/*')).told).toEqual(['format/terbilang']);
    expect(run(comment('format/*')).told).toEqual(['anggaran/serapan']);
  });

  it('change no fingerprint', () => {
    const two = (first: string) => program(first, program('').replace('410', '420').replace('Penataan', 'Pengukuran'));
    const before = run(two('')).result.findings.map(({ fingerprint }) => fingerprint);
    const { result } = run(two(`  # sakip-abaikan anggaran/serapan: ${why}`));
    const after = [...result.suppressed, ...result.findings].map(({ fingerprint }) => fingerprint);
    expect(after.sort()).toEqual([...before].sort());
  });

  it('are not heeded where the caller says so', () => {
    const text = program(`  # sakip-abaikan anggaran/serapan: ${why}`);
    expect(run(text, { suppressions: false })).toMatchObject({ told: ['anggaran/serapan'], suppressed: [] });
  });

  it('of a rule that is off are not unused', () => {
    const text = program(`  # sakip-abaikan anggaran/serapan: ${why}`);
    expect(run(text, { levels: new Map([['anggaran/serapan', 'off']]) })).toMatchObject({ told: [], suppressed: [] });
  });

  it('of another file are not looked at', () => {
    expectReport({
      'lkj.sakip': `${HEAD}gunakan "pk.sakip"\n${program('')}`,
      'pk.sakip': `dokumen pk "Perjanjian Kinerja" { jenis pk; tahun 2026 }\n# sakip-abaikan anggaran/serapan: ${why}\nteks "a"\n`,
    }).toSayOnly('anggaran/serapan', 'abaikan/tak_terpakai');
  });
});
