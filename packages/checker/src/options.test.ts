/** What a configuration says of rules holds, file by file; and no option is ignored. */
import { parse } from '@sakip-lint/language';
import { expect, it } from 'vitest';
import { check } from './check.ts';
import type { RuleId } from './finding.ts';
import type { Level, OptionValue, RuleSettings } from './option.ts';
import { optionReader } from './option.ts';
import { ruleById, rules } from './rules/index.ts';

const HEAD = 'dokumen lkj "Laporan Kinerja Kecamatan Sungai Baru" { jenis lkj; tahun 2020 }\n';
const WRONG = 'program "Pelayanan Kelurahan" { pagu Rp 640.000; realisasi Rp 320.000; serapan 51% }\n';
const OTHER = 'program "Penyuluhan Pertanian" { pagu Rp 750.000; realisasi Rp 300.000; serapan 41% }\n';

const settings = (
  levels: Readonly<Record<string, Level>>,
  options: Readonly<Record<string, Readonly<Record<string, OptionValue>>>> = {},
): RuleSettings => ({
  levels: new Map(Object.entries(levels) as [RuleId, Level][]),
  options: new Map(
    Object.entries(options).map(([id, values]) => [id as RuleId, new Map(Object.entries(values))] as const),
  ),
});

function told(
  files: Readonly<Record<string, string>>,
  of: (uri: string) => RuleSettings | null,
  levels: Readonly<Record<string, Level>> = {},
): readonly string[] {
  const inputs = Object.entries(files).map(([uri, text]) => ({ uri, tree: parse(text, uri), reported: true }));
  const result = check(inputs, { settingsOf: of, levels: settings(levels).levels });
  expect(result.faults).toEqual([]);
  return result.findings.map(({ rule, severity, primary }) => `${primary.uri} ${severity} ${rule}`);
}

it('a level holds for the findings of its file, whatever file of the family they were found with', () => {
  const files = { a: `${HEAD}${WRONG}`, b: `dokumen pk "Perjanjian Kinerja" { jenis pk; tahun 2021 }\n${OTHER}` };
  const of = (uri: string) => settings({ 'anggaran/serapan': uri === 'a' ? 'hint' : 'off' });
  expect(told(files, () => null)).toEqual(['a error anggaran/serapan', 'b error anggaran/serapan']);
  expect(told(files, of)).toEqual(['a hint anggaran/serapan']);
  expect(told(files, of, { 'anggaran/serapan': 'warning' })).toEqual([
    'a warning anggaran/serapan',
    'b warning anggaran/serapan',
  ]);
});

it('an option holds for its file alone', () => {
  const comment = '  # sakip-abaikan anggaran/serapan: sementara\n';
  const files = {
    a: `${HEAD}${WRONG.trim()}${comment}`,
    b: `${HEAD.replace('2020', '2021')}${OTHER.trim()}${comment}`,
  };
  const strict = settings({}, { 'abaikan/tanpa_alasan': { shortest: 10 } });
  expect(told(files, (uri) => (uri === 'a' ? strict : null))).toEqual(['a warning abaikan/tanpa_alasan']);
});

it('a suppression of a rule that is off for its file is not unused', () => {
  const files = { a: `${HEAD}${WRONG.trim()}  # sakip-abaikan anggaran/serapan: angka sementara\n` };
  expect(told(files, () => settings({ 'anggaran/serapan': 'off' }))).toEqual([]);
});

/** One text for each option, which is told otherwise under the option's example. */
const CASES: Readonly<Record<string, string>> = {
  'abaikan/tanpa_alasan shortest': `${HEAD}${WRONG.trim()}  # sakip-abaikan anggaran/serapan: sementara\n`,
  'kelengkapan/wajib except': `${HEAD.replace('tahun 2020', 'tahun 2020; transkripsi lengkap')}sasaran "Jalan mantap" {
  indikator jalan "Panjang jalan mantap" { satuan km; target { 2020: 120 }; realisasi { 2019: 119; 2020: 121 } }
}\n`,
  'kinerja/pembulatan decimals': `${HEAD}${['A', 'B', 'C']
    .map((x) => `indikator "Panjang ${x}" { satuan km; target 3; realisasi 2; capaian 66,67% }\n`)
    .join('')}indikator "Panjang D" { satuan km; target 7; realisasi 6; capaian 86% }\n`,
  'templat/sisa texts': `${HEAD}narasi "3" { teks "Bagian ini Diisi oleh  Bagian Perencanaan." }\n`,
};

it.each(
  rules.flatMap(({ id, options = [] }) => options.map((option) => [`${id} ${option.name}`, id, option] as const)),
)('the option %s is heeded', (name, id, option) => {
  const text = CASES[name];
  if (text === undefined) throw new Error(`no text shows what ${name} does`);
  const ofRule = (given: RuleSettings | null) => told({ a: text }, () => given).filter((one) => one.endsWith(` ${id}`));
  expect(option.example).not.toEqual(option.default);
  expect(ofRule(settings({}, { [id]: { [option.name]: option.default } }))).toEqual(ofRule(null));
  expect(ofRule(settings({}, { [id]: { [option.name]: option.example } }))).not.toEqual(ofRule(null));
});

it('an option that a rule does not declare is none of its own', () => {
  const foreign = rules.flatMap(({ options = [] }) => options)[0];
  if (foreign === undefined) throw new Error('no rule has options');
  const other = ruleById('kinerja/mustahil');
  if (other === undefined) throw new Error('no such rule');
  expect(() => optionReader(other, undefined)(foreign)).toThrow(RangeError);
});
