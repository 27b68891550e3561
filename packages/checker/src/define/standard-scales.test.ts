/** Every scale of `standar.sakip`, class by class: its label is silent at both ends, every other label is found just inside. */
import { expectReport } from '@sakip-lint/testkit';
import { describe, expect, it } from 'vitest';
import { standard } from './standard.generated.ts';

type End = { readonly at: string; readonly open: boolean } | null;

/** Outermost values of a class with two decimals, and those just inside them. */
function valuesOf(low: End, high: End): { readonly ends: readonly string[]; readonly inside: readonly string[] } {
  const cents = ({ at, open }: NonNullable<End>, inward: number): number => Number(at) * 100 + (open ? inward : 0);
  const first = low === null ? (high === null ? 0 : cents(high, -1) - 100) : cents(low, 1);
  const last = high === null ? first + 100 : cents(high, -1);
  const text = (value: number): string => (value / 100).toFixed(2).replace('.', ',');
  const inside = first + 1 < last ? [first + 1, last - 1] : [];
  return { ends: [...new Set([first, last])].map(text), inside: inside.map(text) };
}

const report = (scale: string, measure: string, value: string, label: string): string =>
  `dokumen lkj "Laporan Kinerja" { jenis lkj; tahun 2030 }\npakai skala ${scale} sebagai kriteria\nindikator x "Layanan" { ${measure} ${value}; kriteria "${label}" }\n`;

describe.each(standard.scales.map((scale) => [scale.name, scale] as const))('%s', (name, { over, classes }) => {
  const measure = over[0] as string;
  it.each(classes.map((one) => [one.label, one] as const))('%s', (label, { low, high, second }) => {
    const { ends, inside } = valuesOf(low, high);
    for (const value of [...ends, ...inside]) {
      for (const word of [label, ...second]) expectReport(report(name, measure, value, word)).toBeValid();
    }
    // On an end itself, as far as its decimals tell, either label may stand.
    for (const value of inside) {
      for (const { label: other } of classes) {
        if (other === label) continue;
        const { findings } = expectReport(report(name, measure, value, other));
        expect(
          findings.map(({ rule }) => rule),
          `${value} is not ${other}`,
        ).toEqual(['predikat/skala']);
      }
    }
  });
});
