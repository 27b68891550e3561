import { readdirSync, readFileSync } from 'node:fs';
import { rules } from '@sakip-lint/checker';
import { expect, test } from 'vitest';
import { loadRender } from '../render.ts';
import { readConfig, readConfigText, unreadable } from './read.ts';

const URI = 'file:///w/sakip.config.json';
const read = (text: string) => readConfigText(URI, text);
const levels = (text: string) => Object.fromEntries(read(text).config?.levels ?? []);

/** `group.variant` of what is told, with the text it is told of. */
const told = (text: string): readonly string[] =>
  read(text).problems.map(({ message, primary }) => {
    expect(primary.uri).toBe(URI);
    return `${message.key.replace('konfigurasi/', '')} ${text.slice(primary.start, primary.end)}`;
  });

test('nothing said is nothing changed', () => {
  for (const text of ['', '{}', ' \r\n', '// kosong\n', '{ "$schema": "x" }']) {
    const { config, problems } = read(text);
    expect([config?.lang, config?.exclude, config?.levels.size, config?.options.size]).toEqual([null, [], 0, 0]);
    expect(problems).toEqual([]);
  }
});

test('comments, a last comma, CRLF, a BOM and UTF-16 are read', () => {
  const text = '{\r\n  // alasan\r\n  "lang": "en", /* dan */\r\n  "exclude": ["arsip",],\r\n}\r\n';
  expect(read(text)).toMatchObject({ problems: [], config: { lang: 'en', exclude: ['arsip'] } });
  const bytes = { utf8: Buffer.from(`\uFEFF${text}`), utf16: Buffer.from(`\uFEFF${text}`, 'utf16le') };
  for (const one of Object.values(bytes)) {
    const file = readConfig(URI, one);
    expect(file.problems).toEqual([]);
    expect(file.config?.lang).toBe('en');
    const place = file.config?.places.get('lang');
    expect(file.text.slice(place?.start, place?.end)).toBe('"en"');
  }
});

test('a rule named itself wins over its group, in whatever order', () => {
  const own = '"anggaran/jumlah": "hint"';
  const group = '"anggaran/*": { "level": "off" }';
  const expected = { 'anggaran/jumlah': 'hint', 'anggaran/melebihi_pagu': 'off', 'anggaran/serapan': 'off' };
  expect(levels(`{ "rules": { ${own}, ${group} } }`)).toEqual(expected);
  expect(levels(`{ "rules": { ${group}, ${own} } }`)).toEqual(expected);
});

test('options are read by their kind', () => {
  const text = `{ "rules": {
    "abaikan/tanpa_alasan": { "level": "error", "options": { "shortest": 12 } },
    "kelengkapan/wajib": { "options": { "except": ["efisiensi", "anggaran"] } },
    "kinerja/pembulatan": { "options": { "decimals": false } },
    "templat/sisa": { "options": { "texts": ["diisi oleh"] } }
  } }`;
  const { config, problems } = read(text);
  expect(problems).toEqual([]);
  expect(Object.fromEntries([...(config?.options ?? [])].map(([id, all]) => [id, Object.fromEntries(all)]))).toEqual({
    'abaikan/tanpa_alasan': { shortest: 12 },
    'kelengkapan/wajib': { except: ['efisiensi', 'anggaran'] },
    'kinerja/pembulatan': { decimals: false },
    'templat/sisa': { texts: ['diisi oleh'] },
  });
  expect(Object.fromEntries(config?.levels ?? [])).toEqual({ 'abaikan/tanpa_alasan': 'error' });
});

test.each([
  ['{ "lang": "en", "rulse": {} }', ['kunci.tak_dikenal "rulse"']],
  ['{ "lang": "id", "lang": "en" }', ['kunci.ganda "lang"']],
  [
    '{ "__proto__": { "lang": "id" }, "constructor": 1 }',
    ['kunci.tak_dikenal "__proto__"', 'kunci.tak_dikenal "constructor"'],
  ],
  ['[]', ['nilai.akar []']],
  ['"id"', ['nilai.akar "id"']],
  ['{ "lang": "fr" }', ['nilai.pilihan "fr"']],
  ['{ "$schema": 1 }', ['nilai.teks 1']],
  ['{ "exclude": "arsip" }', ['nilai.daftar "arsip"']],
  [
    '{ "exclude": [1, " ", "../x", "C:\\\\x", "/x", "a/../b"] }',
    [
      'nilai.teks 1',
      'nilai.teks " "',
      'nilai.jalur "../x"',
      'nilai.jalur "C:\\\\x"',
      'nilai.jalur "/x"',
      'nilai.jalur "a/../b"',
    ],
  ],
  [`{ "exclude": ["${'a'.repeat(501)}"] }`, [`nilai.panjang "${'a'.repeat(501)}"`]],
  ['{ "rules": [] }', ['nilai.benda []']],
  ['{ "rules": { "jumlah": "off" } }', ['aturan.tak_dikenal "jumlah"']],
  ['{ "rules": { "toString": "off" } }', ['aturan.tak_dikenal "toString"']],
  [
    '{ "rules": { "konfigurasi/nilai": "off", "konfigurasi/*": "off" } }',
    ['aturan.tetap "konfigurasi/*"', 'aturan.tetap "konfigurasi/nilai"'],
  ],
  ['{ "rules": { "sintaks/kata": "off" } }', ['nilai.tetap "off"']],
  ['{ "rules": { "sintaks/*": { "level": "off" } } }', ['nilai.tetap "off"']],
  ['{ "rules": { "anggaran/jumlah": 0 } }', ['nilai.tingkat 0']],
  ['{ "rules": { "anggaran/jumlah": ["off"] } }', ['nilai.tingkat ["off"]']],
  ['{ "rules": { "anggaran/jumlah": { "levle": "off" } } }', ['kunci.tak_dikenal "levle"']],
  ['{ "rules": { "anggaran/jumlah": { "options": { "x": 1 } } } }', ['kunci.tanpa_opsi "x"']],
  ['{ "rules": { "anggaran/*": { "options": {} } } }', ['nilai.opsi_kelompok "options"']],
  ['{ "rules": { "templat/sisa": { "options": 1 } } }', ['nilai.benda 1']],
  ['{ "rules": { "templat/sisa": { "options": { "text": [] } } } }', ['kunci.tak_dikenal "text"']],
  ['{ "rules": { "templat/sisa": { "options": { "texts": "x" } } } }', ['nilai.daftar "x"']],
  ['{ "rules": { "abaikan/tanpa_alasan": { "options": { "shortest": 1.5 } } } }', ['nilai.bilangan 1.5']],
  ['{ "rules": { "abaikan/tanpa_alasan": { "options": { "shortest": 1e999 } } } }', ['nilai.bilangan 1e999']],
  ['{ "rules": { "kinerja/pembulatan": { "options": { "decimals": "no" } } } }', ['nilai.ya_tidak "no"']],
  [
    '{ "rules": { "kelengkapan/wajib": { "options": { "except": ["efisien", 1] } } } }',
    ['nilai.pilihan "efisien"', 'nilai.pilihan 1'],
  ],
])('%s: what is wrong is told at its place', (text, expected) => {
  expect(told(text)).toEqual(expected);
  expect(read(text).config).not.toBeNull();
});

test.each([
  ['{"lang": "id" "rules": {}}', 'koma "rules"'],
  ['{"lang" "id"}', 'titik_dua "id"'],
  ['{"lang": id}', 'lain id'],
  ["{'lang': 'id'}", "lain 'lang'"],
  ['{lang: "id"}', 'lain lang'],
  ['{"lang": }', 'nilai }'],
  ['{"lang": "id}', 'kutip "id}'],
  ['{"lang": "id\n"}', 'kutip "id'],
  ['{"rules": {', 'kurung {'],
  ['{"exclude": ["a"', 'kurung "'],
  ['{} {}', 'lebih {'],
  ['{ /* x', 'komentar /* x'],
  ['/*', 'komentar /*'],
  ['{"exclude": ["arsip\\xlama"]}', 'garis_miring "arsip\\xlama"'],
  [`${'['.repeat(100_000)}`, 'dalam ['],
  [`{"a":${'{"a":'.repeat(100_000)}`, 'dalam {'],
])('%s is no JSON: the first fault alone, and nothing of it holds', (text, expected) => {
  expect(told(text)).toEqual([`sintaks.${expected}`]);
  expect(read(text).config).toBeNull();
});

test('what is understood holds beside what is not', () => {
  const text =
    '{ "lang": "xx", "rules": { "anggaran/jumlah": "off", "anggaran/serapan": "mati" }, "exclude": ["ok", ""] }';
  expect(read(text).config).toMatchObject({ lang: null, exclude: ['ok'] });
  expect(levels(text)).toEqual({ 'anggaran/jumlah': 'off' });
  expect(told(text)).toEqual(['nilai.pilihan "xx"', 'nilai.tingkat "mati"', 'nilai.teks ""']);
});

test.each([
  ['{ "rulse": {} }', 'rules'],
  ['{ "rules": { "anggaran/jumlahh": "off" } }', 'anggaran/jumlah'],
  ['{ "rules": { "capaian": "off" } }', 'kinerja/capaian'],
  ['{ "rules": { "anggaran": "off" } }', 'anggaran/*'],
  ['{ "rules": { "anggaran/jumlah": "peringatan" } }', 'warning'],
  ['{ "rules": { "anggaran/jumlah": "warn" } }', 'warning'],
  ['{ "rules": { "anggaran/jumlah": false } }', 'off'],
  ['{ "rules": { "anggaran/jumlah": "eror" } }', 'error'],
  ['{ "lang": "Indonesia" }', 'id'],
  ['{ "lang": "english" }', 'en'],
  ['{ "rules": { "templat/sisa": { "options": { "text": [] } } } }', 'texts'],
])('%s: the nearest is named', (text, near) => {
  expect(read(text).problems[0]?.notes).toEqual([{ key: 'konfigurasi.near', args: { near } }]);
});

test('a hostile file is answered at once, and not in full', () => {
  const many = `{${Array.from({ length: 30_000 }, (_, n) => `"kunci${n}": 1`).join()}}`;
  expect(read(many).problems).toHaveLength(50);
  const rules = `{"rules": {${Array.from({ length: 30_000 }, (_, n) => `"anggaran/j${n}": 1`).join()}}}`;
  expect(read(rules).problems).toHaveLength(50);
});

test('a file that is no text, or cannot be read, is told', async () => {
  const render = await loadRender();
  expect(readConfig(URI, Buffer.from('\0{}')).problems[0]?.message.key).toBe('konfigurasi/berkas.bukan_teks');
  expect(readConfig(URI, Buffer.from('{ "lang": "\xE9" }', 'latin1')).config).toBeNull();
  for (const why of ['missing', 'denied', 'folder', 'special', 'too_large', 'other'] as const) {
    const [problem] = unreadable(URI, { ok: false, why, detail: 'EIO' }).problems;
    if (problem === undefined) throw new Error(why);
    expect(render(problem.message, 'id')).not.toMatch(/[{}]/);
  }
});

test('the examples of the guide and of the rules’ pages are right', () => {
  const packages = new URL('../../../', import.meta.url);
  const pages = ['checker', 'workspace'].flatMap((name) => {
    const folder = new URL(`${name}/src/rules/`, packages);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return files
      .filter((file) => file.endsWith('.md') && !file.startsWith('konfigurasi'))
      .map((file) => new URL(file.replaceAll('\\', '/'), folder));
  });
  const texts = [new URL('language/docs/panduan.md', packages), ...pages].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text),
  );
  expect(texts.length).toBeGreaterThan(rules.length);
  for (const text of texts) expect(told(text), text).toEqual([]);
});
