import { describe, expect, it } from 'vitest';
import { parse } from './index.ts';

const kinds = (text: string): string[] => {
  const tree = parse(text, 'a.sakip');
  return Array.from({ length: tree.entries.count }, (_, index) => tree.nodeOf(index).kind);
};

describe('parse', () => {
  it('reads a header, a block of fields and a pasted table', () => {
    const text = [
      'dokumen lkj "Laporan" { tahun 2023 }',
      'program P1 "Pengawasan" {',
      '  pagu Rp 5.000.000',
      '  target { 2022: 5; 2023: 6 }',
      '}',
      'tabel "1.2" "Program" halaman 6',
      '| No | Program | Pagu |',
      '| 1 | Pengawasan | 5.000.000 |',
    ].join('\n');
    const tree = parse(text, 'a.sakip');
    expect(tree.faults).toEqual([]);
    expect(kinds(text)).toEqual([
      'dokumen',
      'properti',
      'subjek',
      'isian',
      'isian',
      'butir',
      'butir',
      'tabel',
      'baris',
      'baris',
    ]);
  });

  it('keeps the items of a series at its head, spans relative to it', () => {
    const tree = parse('indikator x { target { 2022: 5; 2023: 6% } }', 'a.sakip');
    const head = tree.nodeOf(1);
    if (head.kind !== 'isian') throw new Error(head.kind);
    const texts = head.items.map((item) =>
      tree.text.slice(tree.entries.start[1]!).slice(item.value.span.start, item.value.span.end),
    );
    expect(texts).toEqual(['5', '6%']);
  });
});
