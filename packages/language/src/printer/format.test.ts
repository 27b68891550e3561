import { describe, expect, it } from 'vitest';
import { parse } from '../index.ts';
import { format } from './format.ts';

const formatted = (text: string): string | null => format(parse(text, 'a.sakip'));

describe('format', () => {
  it('indents, makes blanks one and keeps one blank line', () => {
    expect(formatted('\n\nprogram   "a"{\npagu    5;realisasi   4\n\n\n\n     target 6 }\n\n\nprogram "b"')).toBe(
      'program "a" {\n  pagu 5\n  realisasi 4\n\n  target 6\n}\n\nprogram "b"\n',
    );
  });

  it('keeps a short block on one line, and breaks a long one', () => {
    expect(formatted('program "a" { pagu 5;   target { 2022: 5;2023: 6 } }   baris 5')).toBe(
      'program "a" { pagu 5; target { 2022: 5; 2023: 6 } } baris 5\n',
    );
    const long = 'x'.repeat(100);
    expect(formatted(`program "${long}" { pagu 5; realisasi 4 }`)).toBe(
      `program "${long}" {\n  pagu 5\n  realisasi 4\n}\n`,
    );
    expect(formatted(`program "${long}" { pagu 5; realisasi 4 }  # sakip-abaikan a/b: c`)).toBe(
      `program "${long}" { pagu 5; realisasi 4 }  # sakip-abaikan a/b: c\n`,
    );
  });

  it('keeps together what a suppression at the end of a line covers', () => {
    const kept = 'program "x" {\n  pagu 5; realisasi 4  # sakip-abaikan a/b: c\n  target 6 }  # sakip-abaikan a/b: c\n';
    expect(formatted(kept)).toBe(kept);
    expect(formatted('teks "a";teks "b" # sakip-abaikan a/b: c\nteks "c"; teks "d" # catatan')).toBe(
      'teks "a"; teks "b"  # sakip-abaikan a/b: c\nteks "c"\nteks "d"  # catatan\n',
    );
    expect(formatted('tabel "1" # sakip-abaikan a/b: c\n{\na\tb\n}')).toBe(
      '# sakip-abaikan a/b: c\ntabel "1" {\na\tb\n}\n',
    );
  });

  it('aligns tables over all their rows', () => {
    expect(formatted('tabel "1"\n|a|bbb|c|\n|--|:-:|--:|\n|  1 |2| |baris 5\n| x \\| y |')).toBe(
      [
        'tabel "1"',
        '| a      | bbb | c |',
        '|--------|:---:|--:|',
        '| 1      | 2   |   | baris 5',
        '| x \\| y |',
        '',
      ].join('\n'),
    );
  });

  it('does not widen a column for one long cell', () => {
    const long = 'x'.repeat(60);
    expect(formatted(`tabel "1"\n| a | b |\n| ${long} | c |`)).toBe(`tabel "1"\n| a | b |\n| ${long} | c |\n`);
  });

  it('leaves rows pasted with tabs as they are', () => {
    const text = 'tabel "1" {\nA\tB\n\t"x\ny"\t 5\n}\n';
    expect(formatted(text)).toBe(text);
  });

  it('keeps comments where they were', () => {
    expect(formatted('# satu\nprogram "a" { # dua\n# tiga\npagu 5 # empat\n} # lima\n# enam')).toBe(
      '# satu\nprogram "a" {  # dua\n  # tiga\n  pagu 5  # empat\n}  # lima\n# enam\n',
    );
    expect(formatted('program "a" # satu\n# dua\n{\n pagu 5\n}')).toBe('# satu\n# dua\nprogram "a" {\n  pagu 5\n}\n');
  });

  it('keeps the lines of a continued entry, and its comments', () => {
    expect(formatted('ukuran x = a +  # satu\n     b\n+ c')).toBe('ukuran x = a +  # satu\n    b\n    + c\n');
  });

  it('puts blanks around an equals sign and keeps the line ends of the text', () => {
    expect(formatted('ukuran x=a\r\nukuran y  =  b')).toBe('ukuran x = a\r\nukuran y = b\r\n');
    expect(formatted('ukuran x = a +\r\n  b\r\n')).toBe('ukuran x = a +\r\n    b\r\n');
  });

  it('moves nothing that was not understood', () => {
    expect(formatted('program "a" {')).toBeNull();
    expect(formatted('program "a')).toBeNull();
    expect(formatted('program "a" { target }')).toBeNull();
  });

  it('makes nothing of nothing', () => {
    expect(formatted('')).toBe('');
    expect(formatted(' \n\n')).toBe('');
  });
});
