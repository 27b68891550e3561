import { expect, test } from 'vitest';
import { decode, encode } from './decode.ts';
import { utf8 } from './fake-engine.fixture.ts';

const bytes = (...values: (number | string)[]): Uint8Array =>
  Uint8Array.from(values.flatMap((value) => (typeof value === 'string' ? [...utf8(value)] : [value])));

test('UTF-8 with and without a mark, line ends untouched', () => {
  expect(decode(utf8('a\r\n“é”\t😀'))).toEqual({ text: 'a\r\n“é”\t😀', encoding: 'utf-8', lossy: false, problems: [] });
  expect(decode(bytes(0xef, 0xbb, 0xbf, 'é'))).toMatchObject({ text: 'é', encoding: 'utf-8-bom', lossy: false });
});

test.each(['utf-16le', 'utf-16be'] as const)('%s with a mark, and without where it is plain', (encoding) => {
  const marked = encode('sakip 1\r\n“é” 😀', encoding);
  expect(decode(marked)).toMatchObject({ text: 'sakip 1\r\n“é” 😀', encoding, lossy: false, problems: [] });
  expect(decode(encode('sakip 1 dokumen', encoding).subarray(2))).toMatchObject({ text: 'sakip 1 dokumen', encoding });
});

test('half a character at the end of UTF-16 is a problem, the rest is read', () => {
  const source = decode(encode('sakip', 'utf-16le').subarray(0, 11));
  expect(source.text.startsWith('saki')).toBe(true);
  expect(source).toMatchObject({ lossy: true, problems: [{ rule: 'sintaks/pengodean' }] });
});

test.each(['utf-16le', 'utf-16be'] as const)(
  'half of a pair in %s is a problem, a written U+FFFD is not',
  (encoding) => {
    const whole = decode(encode('a\uFFFDb', encoding));
    expect(whole).toMatchObject({ text: 'a\uFFFDb', lossy: false, problems: [] });
    const half = decode(encode('a\uFFFDb\uD83Dc\uDE00', encoding));
    expect(half).toMatchObject({ text: 'a\uFFFDb\uFFFDc\uFFFD', lossy: true });
    expect(half.problems).toEqual([
      { rule: 'sintaks/pengodean', key: 'sintaks/pengodean.utf16', args: { jumlah: '2' }, start: 3, end: 4 },
    ]);
  },
);

test('a byte that is no UTF-8 is read as Windows-1252 and told once, with the number of such bytes', () => {
  const source = decode(bytes('é x ', 0x93, 'y', 0x94, ' ü'));
  expect(source.text).toBe('é x “y” ü');
  expect(source.lossy).toBe(true);
  expect(source.problems).toEqual([{ rule: 'sintaks/pengodean', args: { jumlah: '2' }, start: 4, end: 5 }]);
});

test.each([
  ['overlong', [0xc0, 0xaf], 2],
  ['overlong of three', [0xe0, 0x80, 0xaf], 3],
  ['a surrogate', [0xed, 0xa0, 0x80], 3],
  ['above Unicode', [0xf4, 0x90, 0x80, 0x80], 4],
  ['cut off', [0xe2, 0x80], 2],
])('%s is not UTF-8', (_, sequence, count) => {
  expect(decode(bytes('a', ...sequence)).problems).toMatchObject([{ args: { jumlah: String(count) }, start: 1 }]);
});

test('NUL bytes become spaces, told once', () => {
  const source = decode(bytes('pagu', 0, '12', 0, '\n'));
  expect(source.text).toBe('pagu 12 \n');
  expect(source.problems).toEqual([{ rule: 'sintaks/nul', args: { jumlah: '2' }, start: 4, end: 5 }]);
});

test('a renamed workbook is no text', () => {
  expect(decode(bytes('PK', 3, 4, 'xl/workbook'))).toMatchObject({
    text: '',
    lossy: true,
    problems: [{ rule: 'sintaks/bukan_teks', args: { apa: 'Word/Excel/ZIP' } }],
  });
});

test.each([
  ['PDF', bytes('%PDF-1.7')],
  ['RTF', bytes('{\\rtf1\\ansi dokumen')],
  ['HTML', bytes('<!DOCTYPE html><table>')],
  ['HTML', bytes(0xef, 0xbb, 0xbf, '<HTML><body>')],
  ['XML', bytes('<?xml version="1.0"?>')],
  ['PNG', bytes(0x89, 'PNG', 0x0d, 0x0a, 0x1a, 0x0a)],
  ['JPEG', bytes(0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 'JFIF')],
  ['GZIP', bytes(0x1f, 0x8b, 8, 0)],
])('%s under another name is no text', (apa, content) => {
  expect(decode(content)).toMatchObject({
    text: '',
    lossy: true,
    problems: [{ rule: 'sintaks/bukan_teks', args: { apa } }],
  });
});

test('what is full of control characters is no text; a few in a text are', () => {
  const noise = Uint8Array.from({ length: 2_000 }, (_, index) => (index * 167 + (index >> 3) * 59) % 256);
  expect(decode(noise).problems).toMatchObject([{ rule: 'sintaks/bukan_teks', key: 'sintaks/bukan_teks.biner' }]);
  const pasted = `sub${'\u001E'}kegiatan "a" { pagu Rp 5 }\n`.repeat(50);
  expect(decode(new TextEncoder().encode(pasted))).toMatchObject({ text: pasted, lossy: false, problems: [] });
  expect(decode(new Uint8Array(500)).problems).toMatchObject([{ rule: 'sintaks/nul', args: { jumlah: '500' } }]);
});

test('an empty file is an empty text', () => {
  expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', lossy: false, problems: [] });
});
