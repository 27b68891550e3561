import { readFileSync } from 'node:fs';
import { parse } from '@sakip-lint/language';
import { describe, expect, it } from 'vitest';
import { countFacts, numbersIn, readNumberRows, sourceNumbers, writeNumberRows } from './angka.ts';
import { matchNumbers, type QuotedNumber, quotedNumbers } from './angka-match.ts';
import { declaredTitles, quantityNames } from './angka-quantity.ts';
import { examples } from './examples.ts';
import { unknownNumbers } from './known-numbers.ts';

const texts = (source: string): readonly string[] => sourceNumbers(source).map(({ line, text }) => `${line}:${text}`);

describe('numbers of a source text', () => {
  it('keeps a number as it is written, malformed or not', () => {
    expect(numbersIn('Rp.29,970.000 atau 91.13%, Rp 130. 410.000,00 dan 2.013738.540.')).toEqual([
      '29,970.000',
      '91.13',
      '130. 410.000,00',
      '2.013738.540',
    ]);
  });

  it('joins an amount that a narrow column breaks over two lines', () => {
    expect(texts('75% 1.250.400.\n\n 300 98,5\n  12.500\n .000\n')).toEqual([
      '1:75',
      '1:1.250.400.300',
      '3:98,5',
      '4:12.500.000',
    ]);
  });

  it('joins digits set apart only before the same number in words', () => {
    expect(numbersIn('4 2  (Empat puluh dua) Kegiatan')).toEqual(['4 2']);
    expect(numbersIn('1 2 3')).toEqual(['1', '2', '3']);
  });

  it('leaves the numbers within words alone', () => {
    expect(numbersIn('UP2K, SK1, P4.K1')).toEqual([]);
  });

  it('does not take the number of a list for the end of an amount', () => {
    expect(texts('1.\n250 ekor\n')).toEqual(['1:1', '2:250']);
  });
});

/** Numbers that files quote, with the names of what they are said of. */
function quotedIn(files: ReadonlyMap<string, string>): readonly QuotedNumber[] {
  const trees = [...files].map(([path, text]) => parse(text, path));
  const titles = declaredTitles(trees);
  return trees.flatMap((tree) => quotedNumbers(tree.uri, tree, quantityNames(tree, titles)));
}

describe('the list of numbers', () => {
  const report = ['1. Ikan 250 ekor, naik dari 200 pada tahun 2021', 'Nomor 29 Tahun 2014', 'Pagu Rp 1.000'].join('\n');
  const sakip = 'narasi "x" {\n  ikan.jumlah_ekor = 250 ekor   baris 1\n  ikan.jumlah_ekor 2021 = 200   baris 1\n}\n';
  const rows = (kept = '') =>
    matchNumbers(
      sourceNumbers(report),
      [quotedIn(new Map([['a.sakip', sakip]]))],
      kept === '' ? [] : readNumberRows(kept),
    );

  it('names the statement that quotes a number, else the reason why none does', () => {
    expect(rows().map(({ tulisan, kutipan, alasan }) => [tulisan, kutipan || alasan])).toEqual([
      ['1', 'nomor daftar'],
      ['250', 'a.sakip@1 ikan.jumlah_ekor[]'],
      ['200', 'a.sakip@1 ikan.jumlah_ekor[2021]'],
      ['2021', 'tahun'],
      ['29', 'nomor peraturan'],
      ['2014', 'tahun peraturan'],
      ['1.000', ''],
    ]);
    expect(countFacts(rows())).toEqual({ facts: 3, unquoted: 1 });
  });

  it('names what a cell is said of by its row and its head', () => {
    const table = [
      'dokumen x "X" { tahun 2020 }',
      'indikator ikan "Produksi ikan"',
      'tabel "1"',
      '| Indikator | Target | |',
      '|           | 2019   | 2020 |',
      '| Produksi ikan | 7 | 8 | baris 4',
      '',
      'narasi "a" {',
      '  "Produksi ikan" { target 8; realisasi 2019 6 }   baris 9',
      '}',
    ].join('\n');
    expect(quotedIn(new Map([['a.sakip', table]])).map(({ text, quantity }) => `${text} ${quantity}`)).toEqual([
      '7 ikan › Target › 2019',
      '8 ikan › Target › 2020',
      '8 ikan.target[2020]',
      '6 ikan.realisasi[2019]',
    ]);
  });

  it("does not repeat a person's number", () => {
    const rows = matchNumbers(sourceNumbers('NIP. 11112222 333'), [], []);
    expect(rows.map(({ tulisan, alasan }) => [tulisan, alasan])).toEqual([
      ['…', 'NIP'],
      ['…', 'NIP'],
    ]);
  });

  it('keeps a reason that a person wrote, and reads what it writes', () => {
    const written = writeNumberRows(
      rows().map((row) => (row.tulisan === '1.000' ? { ...row, alasan: 'contoh' } : row)),
    );
    expect(rows(written).at(-1)).toEqual({ baris: 3, tulisan: '1.000', kutipan: '', alasan: 'contoh' });
    expect(writeNumberRows(readNumberRows(written))).toBe(written);
  });
});

describe.each(examples().filter(({ name }) => name === 'dumai-2023'))('angka.tsv of $name', ({ folder, files }) => {
  const rows = readNumberRows(readFileSync(new URL('angka.tsv', folder), 'utf8'));
  const quoted = quotedIn(files);
  const key = (file: string, baris: number | string, text: string): string => `${file}@${baris} ${text}`;
  const inFiles = new Set(quoted.map(({ file, baris, text }) => key(file, baris, text)));
  const inList = new Set(
    rows.flatMap(({ kutipan, tulisan }) =>
      kutipan.split('; ').map((quote) => {
        const [file = '', baris = ''] = (quote.split(' ')[0] as string).split('@');
        return key(file, baris, tulisan);
      }),
    ),
  );

  it('gives a quotation or a reason for every number of the source', () => {
    expect(rows.filter(({ kutipan, alasan }) => (kutipan === '') === (alasan === ''))).toEqual([]);
    expect(rows.length).toBeGreaterThan(1000);
  });

  it('leaves fewer than a tenth of the facts unquoted', () => {
    const { facts, unquoted } = countFacts(rows);
    expect(unquoted / facts).toBeLessThan(0.1);
  });

  it('names only quotations that stand in the files', () => {
    expect([...inList].filter((quote) => !quote.startsWith('@') && !inFiles.has(quote))).toEqual([]);
  });

  it('knows every number that the files quote', () => {
    expect([...inFiles].filter((quote) => !inList.has(quote))).toEqual([]);
  });

  it('quotes no number that the checker makes nothing of', () => {
    expect(unknownNumbers(files)).toEqual([]);
  });

  it('notices a number that is only written down', () => {
    const [first = ''] = files.keys();
    const spoilt = new Map([[first, `${files.get(first)}\nnarasi "x" { tidak_dikenal.capaian = 12 }\n`]]);
    expect(unknownNumbers(spoilt)).not.toEqual([]);
  });
});
