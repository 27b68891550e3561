/** What a text with broken braces is understood as, and what is said about it. */
import { describe, expect, it } from 'vitest';
import { parse } from '../index.ts';

/** Entries as an outline: indentation is the depth in the tree. */
function outline(text: string): string[] {
  const { entries } = parse(text, 'a.sakip');
  const depth: number[] = [];
  return Array.from({ length: entries.count }, (_, index) => {
    const parent = entries.parent[index]!;
    depth[index] = parent < 0 ? 0 : depth[parent]! + 1;
    return ' '.repeat(depth[index]!) + text.slice(entries.start[index], entries.end[index]).replace(/\s+/g, ' ');
  });
}

const codes = (text: string): string[] =>
  parse(text, 'a.sakip').faults.map((fault) => `${text.slice(0, fault.span.start).split('\n').length} ${fault.code}`);

/** What the text becomes when the fixes of all faults are applied. */
function fixed(text: string): string {
  return parse(text, 'a.sakip')
    .faults.filter((fault) => fault.fix !== null)
    .reverse()
    .reduce((now, { fix }) => now.slice(0, fix!.span.start) + fix!.text + now.slice(fix!.span.end), text);
}

describe('splitter', () => {
  it('ends entries at line ends, semicolons and braces', () => {
    expect(outline('program "a" { pagu 5; realisasi 4 }\nprogram "b"')).toEqual([
      'program "a"',
      ' pagu 5',
      ' realisasi 4',
      'program "b"',
    ]);
  });

  it('does not end them inside parentheses', () => {
    expect(outline('ukuran x = min(a; b)\nukuran y = (a')).toEqual(['ukuran x = min(a; b)', 'ukuran y = (a']);
  });

  it('goes on after an operator where the next line is deeper, and before one', () => {
    expect(outline('ukuran x = a +\n  b\n+ c\n  dan d')).toEqual(['ukuran x = a + b + c dan d']);
    expect(outline('ukuran x = a +\nukuran y = b')).toEqual(['ukuran x = a +', 'ukuran y = b']);
    expect(outline('pastikan jika a\n  maka b\n  selain_itu c')).toEqual(['pastikan jika a maka b selain_itu c']);
    expect(outline('pastikan setiap program:\n  a = b')).toEqual(['pastikan setiap program: a = b']);
    expect(outline('narasi "1" {\n  jumlah misi = 2 daftar "a",\n    "b"\n  "c".x = 5\n}')).toEqual([
      'narasi "1"',
      ' jumlah misi = 2 daftar "a", "b"',
      ' "c".x = 5',
    ]);
  });

  it('takes a brace on the next line for the head above', () => {
    expect(outline('program "a"\n{\n  pagu 5\n}')).toEqual(['program "a"', ' pagu 5']);
    expect(outline('program "a"\n{ pagu 5 }')).toEqual(['program "a"', ' pagu 5']);
    expect(outline('program "a" {\n  target 2022\n  {\n    2022: 5\n  }\n}')).toEqual([
      'program "a"',
      ' target 2022',
      '  2022: 5',
    ]);
  });

  it('gives a block that lost its head to its brace', () => {
    const text = 'program "a" {\n  pagu 5\n\n  {\n    2022: 5\n  }\n}';
    expect(outline(text)).toEqual(['program "a"', ' pagu 5', ' {', '  2022: 5']);
    expect(codes(text)).toEqual(['4 entri.tak_dipahami']);
  });

  it('closes a block that a top-level word cuts off', () => {
    const text = 'program "a" {\n  kegiatan "k" {\n    pagu 5\n  }\n\nprogram "b" {\n  pagu 6\n}\n';
    expect(codes(text)).toEqual(['1 kurung.tutup_hilang']);
    expect(outline(text)).toEqual(['program "a"', ' kegiatan "k"', '  pagu 5', 'program "b"', ' pagu 6']);
  });

  it('closes an inner block by indentation', () => {
    const text = 'program "a" {\n  kegiatan "k" {\n    pagu 5\n  kegiatan "l" {\n    pagu 6\n  }\n}\n';
    expect(codes(text)).toEqual(['2 kurung.tutup_hilang']);
    expect(outline(text)).toEqual(['program "a"', ' kegiatan "k"', '  pagu 5', ' kegiatan "l"', '  pagu 6']);
  });

  it('opens a block by indentation, and the fix writes the brace', () => {
    const text = 'program "a"\n  pagu 5\n  realisasi 4\n}\n';
    expect(codes(text)).toEqual(['1 kurung.buka_hilang']);
    expect(outline(text)).toEqual(['program "a"', ' pagu 5', ' realisasi 4']);
    expect(fixed(text)).toBe('program "a" {\n  pagu 5\n  realisasi 4\n}\n');
  });

  it('leaves out a brace too many', () => {
    const text = 'program "a" {\n  pagu 5\n}\n}\nprogram "b" {\n  pagu 6\n}\n';
    expect(codes(text)).toEqual(['4 kurung.tutup_lebih']);
    expect(fixed(text)).toBe('program "a" {\n  pagu 5\n}\n\nprogram "b" {\n  pagu 6\n}\n');
    const doubled = 'program "a" { {\n  pagu 5\n}\n';
    expect(codes(doubled)).toEqual(['1 kurung.buka_lebih']);
    expect(outline(doubled)).toEqual(['program "a"', ' pagu 5']);
  });

  it('implies the semicolon between items of a series', () => {
    const text = 'program "a" { target { 2022: 5 2023: 6 } }';
    expect(outline(text)).toEqual(['program "a"', ' target', '  2022: 5', '  2023: 6']);
    expect(codes(text)).toEqual(['1 titik_koma.hilang']);
    expect(fixed(text)).toContain('2022: 5;  2023: 6');
  });

  it('gives rows to the table above; rows without one are a table pasted without its head', () => {
    const text = 'tabel "1"\n| a |\n\n| b |\npastikan a = b\n| c |\n| d |\n';
    expect(outline(text)).toEqual(['tabel "1"', ' | a |', ' | b |', 'pastikan a = b', '| c |', '| d |']);
    expect(codes(text)).toEqual([]);
  });

  it('tells of rows in a block of something else once', () => {
    expect(codes('program "a" {\n  | c |\n  | d |\n}\n')).toEqual(['2 baris.yatim']);
  });

  it('gives rows to what is left of a head', () => {
    expect(outline('"1.2" "Judul" halaman 5\n| a |')).toEqual(['"1.2" "Judul" halaman 5', ' | a |']);
    expect(outline('tabel "1"\nlanjut\n| a |\n| b |')).toEqual(['tabel "1"', ' lanjut', ' | a |', ' | b |']);
  });

  it('keeps clauses after a block for its head', () => {
    const tree = parse('program "a" {\n  pagu 5\n} baris 12 lingkup "x" pagu 6', 'a.sakip');
    expect(tree.entries.count).toBe(2);
    const good = parse('program "a" {\n  pagu 5\n} baris 12 lingkup "x"\n', 'a.sakip');
    expect(good.faults).toEqual([]);
    expect(good.nodeOf(0).clauses).toMatchObject({ baris: { text: '12' }, lingkup: { text: 'x' } });
  });

  it('decides a block with a broken head by its first member', () => {
    const kind = (head: string, member: string): string => {
      const tree = parse(`${head} {\n  ${member}\n}`, 'a.sakip');
      return tree.nodeOf(tree.entries.count - 1).kind;
    };
    expect(kind('"x" "y"', '2022: 5')).toBe('butir');
    expect(kind('"x" "y"', 'murni: 5')).toBe('butir');
    expect(kind('"x" "y"', '5% s.d. 6% "Baik"')).toBe('kelas');
    expect(kind('"x" "y"', '< 6% "Baik"')).toBe('kelas');
    expect(kind('"x" "y"', '"D" 1')).toBe('kelas');
    expect(kind('"x" "y"', 'a.b = 5')).toBe('sama');
    expect(kind('"x" "y"', 'satuan persen')).toBe('properti');
    expect(kind('"x" "y"', 'pagu 5')).toBe('isian');
    expect(kind('"x" "y"', 'bila a: b')).toBe('bila');
    expect(kind('"x" "y"', 'operasi "Belanja"')).toBe('subjek');
    expect(kind('"x" "y"', '| a | b |')).toBe('baris');
    expect(kind('"x" "y"', '%')).toBe('rusak');
  });
});
