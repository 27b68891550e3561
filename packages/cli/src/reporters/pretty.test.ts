import { expect, test } from 'vitest';
import { linesOf } from '../position.ts';
import { widthOf } from '../text.ts';
import type { Told, ToldPlace } from '../told.ts';
import { pretty } from './pretty.ts';
import type { Look } from './reporter.ts';

const lkj = `indikator "Persentase jalan mantap" {
  target    { 2030: 80,5%; 2031: 82% }
  realisasi { 2030: 70%;   2031: 71,3% }
}

tabel "3.1"
| Indikator | Target 2031 | Realisasi 2031 | Capaian 2031 |
| Persentase jalan mantap kondisi baik dan sedang di seluruh kabupaten | 82% | 71,3% | 88,95% |
`;
const pk = 'target 82,5%\n';
const files: Record<string, string> = { 'lkj.sakip': lkj, 'pk.sakip': pk };

const at = (file: string, part: string, from = 0): ToldPlace => {
  const text = files[file] ?? '';
  const start = text.indexOf(part, from);
  const lines = linesOf(text);
  return { uri: file, file, range: { start: lines.at(start), end: lines.at(start + part.length) } };
};

const finding: Told = {
  ...at('lkj.sakip', '88,95%'),
  rule: 'kinerja/capaian',
  severity: 'error',
  message: 'Capaian "Persentase jalan mantap" tahun 2031 tertulis 88,95%, padahal 71,3 / 82 × 100% = 86,95%.',
  labels: [
    { ...at('lkj.sakip', '82%', 100), message: 'target' },
    { ...at('lkj.sakip', '71,3%', 150), message: 'realisasi' },
    { ...at('lkj.sakip', '71,3%'), message: 'pertama disebut di sini' },
    { ...at('pk.sakip', '82,5%'), message: 'target menurut perjanjian' },
  ],
  notes: ['71,3 / 82 × 100% = 86,95%'],
  fixes: [
    { title: 'Ganti dengan 86,95%', safety: 'unsafe', edits: [] },
    { title: 'Rapikan', safety: 'safe', edits: [] },
  ],
  fingerprint: 'x',
};
const summary = { files: 2, errors: 1, warnings: 0, infos: 0, hints: 0, suppressed: 0 };
const plain: Look = { lang: 'id', colour: false, utf8: true, width: 80 };
const draw = (look: Partial<Look> = {}, findings: readonly Told[] = [finding]): string =>
  [
    ...pretty({ findings, suppressed: [], summary, lines: (uri) => linesOf(files[uri] ?? '') }, { ...plain, ...look }),
  ].join('');

test('a finding tells its story within 80 columns', () => {
  expect(draw()).toMatchInlineSnapshot(`
    "kesalahan[kinerja/capaian]: Capaian "Persentase jalan mantap" tahun 2031
      tertulis 88,95%, padahal 71,3 / 82 × 100% = 86,95%.
      ╭─ lkj.sakip:8:88
      │
    3 │   realisasi { 2030: 70%;   2031: 71,3% }
      │                                  ───── pertama disebut di sini
      ·
    8 │ …ang di seluruh kabupaten | 82% | 71,3% | 88,95% |
      │                             ┬──   ┬────   ━━━━━━
      │                             │     ╰ realisasi
      │                             ╰ target
      │
      ├─ pk.sakip:1:8
      │
    1 │ target 82,5%
      │        ───── target menurut perjanjian
      │
      = catatan: 71,3 / 82 × 100% = 86,95%
      = usul (periksa dulu): Ganti dengan 86,95%
      = perbaikan: Rapikan

    1 kesalahan, 0 peringatan, 0 info, 0 saran (2 berkas diperiksa)
    "
  `);
});

test('the same where the console has only ASCII', () => {
  const text = draw({ utf8: false });
  expect(text).toMatch(/^[\n -~]*$/);
  expect(text).toContain('71,3 / 82 x 100% = 86,95%');
  expect(text).toMatchInlineSnapshot(`
    "kesalahan[kinerja/capaian]: Capaian "Persentase jalan mantap" tahun 2031
      tertulis 88,95%, padahal 71,3 / 82 x 100% = 86,95%.
      --> lkj.sakip:8:88
      |
    3 |   realisasi { 2030: 70%;   2031: 71,3% }
      |                                  ----- pertama disebut di sini
      .
    8 | ...g di seluruh kabupaten | 82% | 71,3% | 88,95% |
      |                             ---   -----   ^^^^^^
      |                             |     \` realisasi
      |                             \` target
      |
      ::: pk.sakip:1:8
      |
    1 | target 82,5%
      |        ----- target menurut perjanjian
      |
      = catatan: 71,3 / 82 x 100% = 86,95%
      = usul (periksa dulu): Ganti dengan 86,95%
      = perbaikan: Rapikan

    1 kesalahan, 0 peringatan, 0 info, 0 saran (2 berkas diperiksa)
    "
  `);
});

test.each([40, 60, 80])('no line is wider than %i columns', (width) => {
  for (const utf8 of [true, false])
    for (const line of draw({ width, utf8 }).split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width);
});

test('colours only add: without them the text is the same, severity in words', () => {
  const coloured = draw({ colour: true });
  expect(coloured).toContain('\u001B[1;31mkesalahan[kinerja/capaian]:\u001B[0m');
  expect(coloured.replaceAll(/\u001B\[[0-9;]*m/g, '')).toBe(draw());
});

test('many labels are counted, not drawn', () => {
  const labels = Array.from({ length: 30 }, () => ({ ...at('lkj.sakip', '82%'), message: 'di sini' }));
  const text = draw({}, [{ ...finding, labels }]);
  expect(text).toContain('dan 18 tempat lain');
  expect(text.split('\n').length).toBeLessThan(40);
});

test('a place of several lines is marked in its first', () => {
  const start = { line: 1, column: 1 };
  const text = draw({}, [
    { ...finding, range: { start, end: { line: 4, column: 2 } }, labels: [], notes: [], fixes: [] },
  ]);
  expect(text).toContain('1 │ indikator "Persentase jalan mantap" {\n  │ ━━━');
});

test('English', () => {
  const text = draw({ lang: 'en' });
  expect(text).toContain('error[kinerja/capaian]:');
  expect(text).toContain('suggestion (check it first): ');
  expect(text.trimEnd().split('\n').at(-1)).toBe('1 error, 0 warnings, 0 infos, 0 hints (2 files checked)');
});
