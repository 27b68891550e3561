import { parse } from '@sakip-lint/language';
import { expect, onTestFinished, test, vi } from 'vitest';
import { check } from './check.ts';
import { rules } from './rules/index.generated.ts';

const text = `dokumen lkj "Laporan Kinerja" { tahun 2031 }
indikator "Angka melek huruf" { satuan persen; arah naik; target 2031: 80%; realisasi 2031: 60%; capaian 2031: 90% }
program "Literasi" { pagu Rp 5; realisasi Rp 6 }
`;
const found = () => check([{ uri: 'a', tree: parse(text, 'a'), reported: true }]);

test('a rule that fails is told with its error; all others are checked', () => {
  expect(found().findings.map(({ rule }) => rule)).toEqual(['kinerja/capaian', 'anggaran/melebihi_pagu']);
  const rule = rules.find(({ id }) => id === 'anggaran/melebihi_pagu');
  if (rule === undefined) throw new Error('no such rule');
  const error = new Error('rusak sengaja');
  const spy = vi.spyOn(rule, 'check').mockImplementation(() => {
    throw error;
  });
  onTestFinished(() => spy.mockRestore());
  const { findings, faults } = found();
  expect(faults).toEqual([{ rule: 'anggaran/melebihi_pagu', error }]);
  expect(findings.map((one) => one.rule)).toEqual(['kinerja/capaian']);
});
