import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DEFINE, sourceText, standardOf, standardSource, standardText } from '../../scripts/standard.ts';
import { standard } from './standard.generated.ts';

const generated = (name: string): string => readFileSync(new URL(name, DEFINE), 'utf8');

describe('the standard library', () => {
  test('is generated anew whenever its text changes', () => {
    const source = standardSource();
    expect(generated('standard.generated.ts')).toBe(standardText(standardOf(source)));
    expect(generated('source.generated.ts')).toBe(sourceText(source));
  });

  test('knows what reports compute, by kind of subject', () => {
    const of = (measure: string, kind: string) =>
      standard.definitions.find((one) => one.measure === measure && (one.of as readonly string[]).includes(kind));
    expect(of('capaian', 'indikator')?.cases).toHaveLength(8);
    expect(of('capaian', 'dokumen')?.rule).toBe('kinerja/rata_rata');
    expect(of('pagu', 'kegiatan')?.rule).toBe('anggaran/jumlah');
    expect(of('serapan', 'program')?.rule).toBe('anggaran/serapan');
    expect(of('efisiensi', 'program')?.anyOf).toBe(true);
    expect(of('capaian', 'data')).toBeUndefined();
  });

  test('states the nature of every measure it defines', () => {
    for (const { measure, of } of standard.definitions) {
      for (const kind of of) {
        expect(standard.measures.some((facts) => facts.name === measure && facts.of.includes(kind))).toBe(true);
      }
    }
  });

  test('has scales whose classes do not overlap', () => {
    for (const scale of standard.scales) expect(scale.classes.length, scale.name).toBeGreaterThan(2);
  });
});
