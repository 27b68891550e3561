import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXAMPLES, lines, SAMPLES } from '../../test/texts.ts';
import { KeptTokens } from '../scan/kept-tokens.ts';
import { scan } from '../scan/scanner.ts';
import { split } from '../split/splitter.ts';
import { FaultList } from '../tree/fault-list.ts';
import { EntryReader } from './entry.ts';

/** Holds both ways of reading an entry together; returns how many took the fast one. */
function compare(text: string): number {
  const tokens = scan(text);
  const entries = split(text, tokens, new FaultList());
  const reader = new EntryReader(text, new KeptTokens(text, tokens), entries);
  let plain = 0;
  for (let index = 0; index < entries.count; index++) {
    if (!reader.isPlain(index)) continue;
    plain++;
    const faults = new FaultList();
    expect(reader.node(index)).toEqual(reader.read(index, faults));
    expect(faults.finish(() => 0)).toEqual([]);
  }
  return plain;
}

const word = fc.oneof(
  fc.constantFrom(
    'pagu',
    'realisasi',
    'tw1',
    's1',
    'mei',
    'rata-rata',
    'baris',
    'halaman',
    'tahun',
    'awal',
    'murni',
    'dan',
    'sub',
    'jumlah',
    'x',
    'penunjang',
    'program',
    'terbilang',
  ),
  fc.stringMatching(/^[a-z][a-z_]{0,8}$/),
);
const number = fc.constantFrom(
  '5',
  '2023',
  '5,5%',
  'Rp 5.000',
  'Rp. 6.210.45.282',
  '1,234.5',
  '０',
  '0,00',
  '2.000.000,00',
);
const member = fc.oneof(
  fc.tuple(word, number).map(([name, value]) => `${name} ${value}`),
  fc.tuple(fc.constantFrom('2022', '2023', '5', 'TW1'), number).map(([year, value]) => `${year}: ${value}`),
  fc
    .tuple(fc.constantFrom('program', 'kegiatan', 'data', 'rincian', 'indikator'), word)
    .map(([kind, id]) => `${kind} ${id} "Judul" { pagu 5 }`),
  fc.constantFrom('| a | b |', 'target { 2022: 5; 2023: Rp 6 }', 'P2 { pagu 5; tw1 6 }', 'program "a\\"b"{ x 1 }'),
);
const blocks = fc
  .array(
    fc.tuple(
      fc.constantFrom('program "x" {', 'narasi "1" {', 'tabel "1"', 'data d {', 'rincian "r" {', 'target {'),
      fc.array(member, { maxLength: 5 }),
    ),
    { maxLength: 4 },
  )
  .map((all) =>
    all
      .map(
        ([head, members]) =>
          `${head}\n${members.map((one) => `  ${one}`).join('\n')}\n${head.endsWith('{') ? '}' : ''}`,
      )
      .join('\n'),
  );

describe('fast-path-equals-grammar', () => {
  it('on the samples and examples', () => {
    for (const { text } of [...SAMPLES, ...EXAMPLES]) expect(compare(text)).toBeGreaterThan(0);
  });
  it('on blocks of plain entries', () => {
    fc.assert(fc.property(blocks, (text) => void compare(text)));
  });
  it('on lines of words', () => {
    fc.assert(fc.property(lines, (text) => void compare(text)));
  });
});
