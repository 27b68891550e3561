/** Texts nobody should send, each read in one pass without a stack trace. */
import { describe, expect, it } from 'vitest';
import { parse, type Tree } from './index.ts';
import { format } from './printer/format.ts';

const codes = (tree: Tree): string[] => tree.faults.map((fault) => fault.code);

function visited(text: string): Tree {
  const tree = parse(text, 'a.sakip');
  for (let index = 0; index < tree.entries.count; index++) tree.nodeOf(index);
  return tree;
}

describe('extreme texts', () => {
  it('10,000 levels of blocks', () => {
    const tree = visited(`${'program "x" {\n'.repeat(10_000)}${'}\n'.repeat(10_000)}`);
    expect(tree.entries.count).toBe(10_000);
    expect(tree.faults).toEqual([]);
    expect(tree.entries.until[0]).toBe(10_000);
    expect(format(tree)).not.toBeNull();
  });

  it('10,000 levels of blocks, none closed', () => {
    const tree = visited('program "x" {\n'.repeat(10_000));
    expect(tree.faults.length).toBe(10_000);
    expect(new Set(codes(tree))).toEqual(new Set(['kurung.tutup_hilang']));
  });

  it('10,000 parentheses: deeper than anybody writes is one fault', () => {
    const tree = visited(`indikator x {\n  rumus ${'('.repeat(10_000)}a${')'.repeat(10_000)}\n  target 5\n}\n`);
    expect(codes(tree)).toEqual(['kurung.terlalu_dalam']);
    expect(tree.nodeOf(2)).toMatchObject({ kind: 'isian' });
  });

  it('64 parentheses are read, 65 are not', () => {
    const nested = (depth: number): string => `ukuran x = ${'('.repeat(depth)}a${')'.repeat(depth)}`;
    expect(codes(visited(nested(64)))).toEqual([]);
    expect(codes(visited(nested(65)))).toEqual(['kurung.terlalu_dalam']);
  });

  it('10,000 conditions, signs and negations', () => {
    expect(codes(visited(`ukuran x = ${'jika a maka '.repeat(10_000)}b`))).toEqual(['kurung.terlalu_dalam']);
    for (const chain of [
      (length: number): string => `ukuran x = ${'- '.repeat(length)}b`,
      (length: number): string => `pastikan ${'bukan '.repeat(length)}b`,
      (length: number): string => `ukuran x = a${' ^ a'.repeat(length)}`,
      (length: number): string => `pastikan a = 1${' dan a = 1'.repeat(length)}`,
    ]) {
      expect(codes(visited(chain(1_000)))).toEqual([]);
      expect(codes(visited(chain(1_001)))).toEqual(['rumus.terlalu_panjang']);
      expect(codes(visited(chain(10_000)))).toEqual(['rumus.terlalu_panjang']);
    }
  });

  it('unclosed parentheses with ; in between: the line is read as without them', () => {
    const tree = visited(`program "x" { ${'target (5; '.repeat(2_000)} }`);
    expect(codes(tree)).toEqual(['kurung.bulat']);
    expect(tree.entries.count).toBe(2_001);
  });

  it('NUL bytes and other control characters', () => {
    const tree = visited('program "x" {\n  pagu \u0000\u0000 5\n  realisasi 4\n}\n');
    expect(codes(tree)).toEqual(['karakter.asing']);
    expect(tree.faults[0]?.args).toEqual({ temuan: 'U+0000U+0000' });
    expect(tree.nodeOf(2)).toMatchObject({ kind: 'isian', measure: { text: 'realisasi' } });
  });

  it('conflict markers: one fault per conflict', () => {
    const tree = visited(
      'program "x" {\n<<<<<<< HEAD\n  pagu 5\n||||||| base\n  pagu 4\n=======\n  pagu 6\n>>>>>>> other\n}\n======= x\n',
    );
    expect(codes(tree)).toEqual(['konflik.git', 'konflik.git']);
    expect(tree.entries.count).toBe(4);
    expect(format(tree)).toBeNull();
  });

  it('lines of 100,000 characters', () => {
    const long = [
      `teks "${'a'.repeat(100_000)}"`,
      `teks "${'a'.repeat(100_000)}`,
      `| ${'a | '.repeat(25_000)}`,
      `ukuran x = ${'a + '.repeat(25_000)}a`,
      `narasi "1" { ${'x.y = 5; '.repeat(11_000)} }`,
      `target { ${'2022: 5 '.repeat(12_000)} }`,
      '"'.repeat(100_000),
      '\\'.repeat(100_000),
      '#'.repeat(100_000),
      '1'.repeat(100_000),
      '1 '.repeat(50_000),
      '{'.repeat(100_000),
      '}'.repeat(100_000),
      ';'.repeat(100_000),
      'é'.repeat(100_000),
      '￿'.repeat(100_000),
    ];
    const before = performance.now();
    for (const line of long) visited(line);
    visited(long.join('\n'));
    const elapsed = performance.now() - before;
    console.log(`16 lines of 100,000 characters, twice: ${elapsed.toFixed(0)} ms`);
  });

  it('reads twice the text with twice the entries, not more', () => {
    const block = 'program "x" {\n  pagu Rp 5.000\n  target { 2022: 5; 2023: 6 }\n}\ntabel "1"\n| a | b |\n';
    const once = parse(block.repeat(500), 'a.sakip');
    const twice = parse(block.repeat(1_000), 'a.sakip');
    expect(twice.entries.count).toBe(2 * once.entries.count);
    expect(twice.counters.entriesParsed).toBe(2 * once.counters.entriesParsed);
  });

  it('a text cut anywhere', () => {
    const text =
      'dokumen "x" { tahun 2023 }\nprogram "y" { target { 2022: 5; 2023: Rp 6 } } baris 5\ntabel "1"\n| a | b |\n| 1 | 2 |\n';
    for (let end = 0; end <= text.length; end++) visited(text.slice(0, end));
  });
});
