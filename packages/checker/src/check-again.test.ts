/** Checks after an edit: what they take over of the check before, and that they say what a check from scratch says. */
import { parse } from '@sakip-lint/language';
import { expect, it } from 'vitest';
import { type CheckResult, check } from './check.ts';

const HEAD = 'dokumen lkj "L" { tahun 2024 }\n';
const of = (text: string, before: CheckResult | null = null): CheckResult =>
  check([{ uri: 'a.sakip', tree: parse(HEAD + text, 'a.sakip'), reported: true }], {
    keep: true,
    before: before?.session ?? null,
  });
const told = ({ findings }: CheckResult): readonly string[] => findings.map(({ rule }) => rule);

/** The check of the second text after the first; it must say what one from scratch says. */
function again(first: string, second: string): { readonly before: CheckResult; readonly after: CheckResult } {
  const before = of(first);
  const after = of(second, before);
  const scratch = of(second);
  expect(after.findings).toEqual(scratch.findings);
  expect(Array.from(after.model.claims.mantissa)).toEqual(Array.from(scratch.model.claims.mantissa));
  expect(Array.from(after.model.claims.flags)).toEqual(Array.from(scratch.model.claims.flags));
  return { before, after };
}

const programs = (count: number, first: string): string =>
  Array.from(
    { length: count },
    (_, k) => `program "Kegiatan ke-${k}" { pagu Rp ${k === 0 ? first : '200'}; realisasi Rp 100; serapan 50% }\n`,
  ).join('');

it('evaluates only what reads a changed number', () => {
  const { before, after } = again(programs(50, '200'), programs(50, '250'));
  expect(before.counters).toEqual({ claimsLinked: 150, constraintsEvaluated: 50 });
  expect(after.counters).toEqual({ claimsLinked: 1, constraintsEvaluated: 1 });
  expect([told(before), told(after)]).toEqual([[], ['anggaran/serapan']]);
});

it('links anew no sentence whose numbers changed', () => {
  const text = (realisasi: string, from: string, count: string): string =>
    'sasaran S "Air bersih" { indikator A "Akses air" { satuan persen; arah naik; target 80%; realisasi 60%; realisasi 2023 50% } }\n' +
    `narasi "3.1" {\n  A { realisasi ${realisasi} }   halaman 12\n  A.realisasi naik dari ${from} menjadi 60%\n  jumlah indikator = ${count}\n}\n`;
  const right = text('60%', '50%', '1');
  for (const [other, rule] of [
    [text('66%', '50%', '1'), 'konsistensi/nilai'],
    [text('60%', '55%', '1'), 'konsistensi/nilai'],
    [text('60%', '50%', '12'), 'konsistensi/cacah'],
  ] as const) {
    const { before, after } = again(right, other);
    expect([told(before), told(after)]).toEqual([[], [rule]]);
    expect(after.counters.claimsLinked).toBeLessThanOrEqual(1);
  }
});

const TABLE = (pagu: string, row = 'Jalan kota', total = '900'): string =>
  'tabel "3.1" "Realisasi"\n| No | Program | Pagu | Realisasi | Serapan |\n' +
  `| 1 | ${row} | ${pagu} | 100 | 50% |\n| 2 | Jembatan | 700 | 70 | 10% |\n| | Jumlah | ${total} | 170 | 18,89% |\n` +
  'tabel "3.2" "Pagu"\n| No | Program | Pagu |\n| 1 | Jembatan | 700 |\n';

it('links one table again where a number in it changed, and evaluates what reads it', () => {
  const { before, after } = again(TABLE('200'), TABLE('210'));
  expect([told(before), told(after)]).toEqual([[], ['anggaran/serapan']]);
  expect(after.counters.claimsLinked).toBe(1);
  expect(after.counters.constraintsEvaluated).toBeLessThan(before.counters.constraintsEvaluated);
  expect(again(TABLE('200'), TABLE('200', 'Jalan kota', '901')).after.counters.claimsLinked).toBe(1);
});

it('links all anew where a row says another name or number of its own, or no number', () => {
  const linked = (next: string): number => again(TABLE('200'), next).after.counters.claimsLinked;
  expect(linked(TABLE('200 juta'))).toBe(1);
  for (const next of [TABLE('-'), TABLE('200', 'Jalan kota 2'), TABLE('200').replace('| 2 |', '| 3 |')])
    expect(linked(next)).toBeGreaterThan(5);
});

it('evaluates nothing where only places move', () => {
  const { after } = again(programs(3, '200'), `# catatan\n${programs(3, '200')}`);
  expect(after.counters).toEqual({ claimsLinked: 0, constraintsEvaluated: 0 });
});

it('evaluates what reads a claim that another calculation no longer finds wrong', () => {
  // The block's realisasi is wrong by its own serapan, so sisa is computed from the other; then it is right.
  const text = (serapan: string) =>
    `program P "Jalan" { pagu Rp 1.000; realisasi Rp 550; serapan ${serapan} }\n` +
    'narasi "1" { P.realisasi = Rp 500 }\nnarasi "2" { P.sisa = Rp 450 }\n';
  const { before, after } = again(text('50%'), text('55%'));
  expect(told(before)).not.toEqual(told(after));
  expect(after.counters.constraintsEvaluated).toBe(2);
});

it('links anew what is more than another number', () => {
  const edits = [
    ['pagu Rp 200', 'pagu Rp 200 terbilang "Dua Ratus Rupiah"'],
    ['serapan 50%', 'serapan 50'],
    ['realisasi Rp 100', 'realisasi 2023 Rp 100'],
    ['program "Kegiatan ke-1"', 'program "Kegiatan ke-2"'],
    ['pagu Rp 200', 'pagu Rp 200 juta'],
    ['pagu Rp 200', 'pagu -'],
  ] as const;
  for (const [old, next] of edits) {
    const text = programs(2, '200');
    const { after } = again(text, text.replace(old, next));
    expect(after.counters.claimsLinked, next).toBeGreaterThan(1);
  }
});

it('keeps series, amounts of any size, faults of writing and amounts in words', () => {
  const text = (a: string, b: string, c: string) =>
    `sasaran "S" { indikator x "X" { satuan persen; data d "D" { 2023: 1; 2024: ${a}; 2025: 3 }\n target { 2024: ${b}%; 2025: 9% } } }\n` +
    `anggaran { pagu Rp ${c} terbilang "sepuluh rupiah" }\n`;
  for (const [a, b, c] of [
    ['22', '7,5', '10'],
    ['2', '7,25', '10'],
    ['2', '7,5', '123.456.789.012.345.678.901'],
    ['2', '7,5', '1.0000'],
    ['2', '7.5', '10'],
    ['2', '7,5', '1000000'],
  ] as const) {
    const { after } = again(text('2', '7,5', '10'), text(a, b, c));
    expect(after.counters.claimsLinked).toBe(1);
  }
});
