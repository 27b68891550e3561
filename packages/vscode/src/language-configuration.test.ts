/** What the editor does with Enter and indentation before any server answers. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { onEnterRules, indentationRules, wordPattern } = JSON.parse(
  readFileSync(new URL('../language-configuration.json', import.meta.url), 'utf8'),
);

test.each([
  ['| No | Indikator |', true],
  ['  | 1 | A \\| B | 5 |  ', true],
  ['|', false],
  ['| ', false],
  ['| begun', false],
  ['tabel "1"', false],
  ['teks "a | b |"', false],
])('Enter after %j begins a row: %s', (before, begins) => {
  const [{ beforeText, action }] = onEnterRules;
  expect(new RegExp(beforeText.pattern).test(before)).toBe(begins);
  expect(action.appendText).toBe('| ');
});

test.each([
  ['sasaran "A" {', true],
  ['  indikator "A" { # catatan', true],
  ['narasi "3.1" halaman 2 {', true],
  ['indikator "A" { satuan persen }', false],
  ['teks "kurung { di dalam"', false],
  ['# komentar {', false],
  ['| a | { |', false],
])('after %j lines are indented: %s', (line, indents) => {
  expect(new RegExp(indentationRules.increaseIndentPattern).test(line)).toBe(indents);
});

test('words are whole names and numbers', () => {
  const words = 'koperasi_aktif.realisasi naik 1.250,5 “é”'.match(
    new RegExp(wordPattern.pattern, `g${wordPattern.flags}`),
  );
  expect(words).toEqual(['koperasi_aktif', 'realisasi', 'naik', '1.250,5', 'é']);
});
