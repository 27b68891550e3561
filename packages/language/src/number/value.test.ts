import { describe, expect, test } from 'vitest';
import { toCanonical } from './decimal.ts';
import type { Expect } from './numeral.ts';
import { formatNumeral } from './print.ts';
import { type Bound, type Piece, readValue, type Value } from './value.ts';

const piece = (x: Piece): string => formatNumeral(x.numeral.value);
const low = (x: Bound | null): string => (x === null ? '(-∞' : (x.open ? '(' : '[') + piece(x));
const high = (x: Bound | null): string => (x === null ? '∞)' : piece(x) + (x.open ? ')' : ']'));

/** A value as one line: what it says, its unit, its second saying, its faults. */
function show(v: Value): string {
  const parts: string[] = [];
  switch (v.kind) {
    case 'angka':
      parts.push(
        formatNumeral(v.numeral.value, { percent: v.numeral.percent }) + (v.ratio ? ` banding ${piece(v.ratio)}` : ''),
      );
      break;
    case 'pecahan':
      parts.push(`${piece(v.numerator)} ${v.via} ${piece(v.denominator)}`);
      break;
    case 'rentang':
      parts.push(`${low(v.low)}; ${high(v.high)}${v.percent ? ' %' : ''}`);
      break;
    case 'tanggal':
      parts.push(`tanggal ${v.date.day} ${v.date.month} ${v.date.year}`);
      break;
    case 'placeholder':
      parts.push(`placeholder ${v.placeholders.map((p) => p.kind).join(' ')}`);
      break;
    default:
      parts.push(v.kind);
  }
  if ('unit' in v) {
    if (v.unit) parts.push(`satuan ${v.unit.text}${v.unit.per ? ` (${toCanonical(v.unit.per)})` : ''}`);
    if (v.second) parts.push(`lagi ${show(v.second)}`);
    if (v.words) parts.push(`kata ${v.words.text}`);
  }
  for (const fault of v.faults) parts.push(`!${fault.code}`);
  return parts.join(' | ');
}
const read = (text: string, expected?: Expect): string => show(readValue(text, expected));

test('blanks in front change nothing', () => {
  expect(readValue('000;').kind).toBe('kata');
  expect(readValue('   000;').kind).toBe('kata');
});

describe('readValue: numbers', () => {
  test.each([
    ['62,50', '62,50'],
    [' 62,50 \u00a0', '62,50'],
    ['Rp. 5.790.388.484,-', '5.790.388.484'],
    ['0', '0'],
    ['= 100', '100'],
    ['62,5%.', '62,5%'],
    ['12,5*)', '12,5'],
    ['12500.', '12.500'],
    ['-5,2', '-5,2'],
    ['− 5', '-5'],
    ['(1.234)', '-1.234'],
    ['0,9 Angka', '0,9 | satuan Angka'],
    ['310 koperasi', '310 | satuan koperasi'],
    ['12 Orang/Bulan', '12 | satuan Orang/Bulan'],
    ['10/tahun', '10 | satuan /tahun'],
    ['36 °C', '36 | satuan °C'],
    ['12 m2', '12 | satuan m2'],
    ['12,5 per 1.000', '12,5 | satuan per 1.000 (1000)'],
    ['3 kasus per 100.000 KH', '3 | satuan kasus per 100.000 KH (100000)'],
    ['3 kasus/1.000 KH', '3 | satuan kasus/1.000 KH (1000)'],
    ['91,55 miliar rupiah', '91.550.000.000 | satuan rupiah'],
    ['1.804.751 juta jiwa', '1.804.751 | satuan jiwa | !magnitude'],
    ['6 (Enam) Program', '6 | satuan Program | kata Enam'],
    ['6 Program (Enam)', '6 | satuan Program | kata Enam'],
    ['10 km (25%)', '10 | satuan km | lagi 25%'],
    ['10 ( 25% )', '10 | lagi 25%'],
    ['0,19% (186/100.000)', '0,19% | lagi 186 / 100.000'],
    ['62,5% (62.5%)', '62,5% | lagi 62,5% | !dot-decimal | !dot-decimal'],
    ['1 : 32', '32 banding 1'],
    ['1:32 orang', '32 banding 1 | satuan orang'],
    ['91.13%', '91,13% | !dot-decimal'],
    ['Rp 130. 410.000,00', '130.410.000,00 | !spaces'],
    ['14,987244897959181', '14,9872448980'],
    ['50 dari total 60', '50 | satuan dari total 60'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ['2 : 65', '65 : 2'],
    ['186/100.000', '186 / 100.000'],
    ['186 / 100.000 KH', '186 / 100.000 | satuan KH'],
    ['100 dari 110', '100 dari 110'],
    ['202 (65,16%) dari 310', '202 dari 310 | lagi 65,16%'],
    ['202 koperasi (65,16%) dari 310 koperasi', '202 dari 310 | satuan koperasi | lagi 65,16%'],
    ['202 koperasi dari 310', '202 dari 310 | satuan koperasi'],
    ['1.5/3', '1,5 / 3 | !dot-decimal'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
    expect(readValue(text).kind).toBe('pecahan');
  });

  test('what is due is passed on', () => {
    expect(read('1.855.010,480', 'rupiah')).toBe('1.855.010.480 | !rupiah-decimals');
    expect(read('91.13', 'format us')).toBe('91,13');
  });
});

describe('readValue: bounds and ranges', () => {
  test.each([
    ['≤ 0,85', '(-∞; 0,85]'],
    ['>= 3', '[3; ∞)'],
    ['=> 3', '[3; ∞)'],
    ['=< 3', '(-∞; 3]'],
    ['> 3', '(3; ∞)'],
    ['< 55%', '(-∞; 55) %'],
    ['x > 90', '(90; ∞)'],
    ['nilai ≥ 90', '[90; ∞)'],
    ['minimal 80%', '[80; ∞) %'],
    ['Maksimal 7 hari', '(-∞; 7] | satuan hari'],
    ['lebih dari Rp 1.000', '(1.000; ∞)'],
    ['90 ke atas', '[90; ∞)'],
    ['50 kebawah', '(-∞; 50]'],
    ['80 – 90%', '[80; 90] %'],
    ['80-90', '[80; 90]'],
    ['0 – 1', '[0; 1]'],
    ['7 – 8 bulan', '[7; 8] | satuan bulan'],
    ['7 bulan – 8 bulan', '[7; 8] | satuan bulan'],
    ['7 hari kerja s.d. 8 hari kerja', '[7; 8] | satuan hari kerja'],
    ['85% s.d. 100%', '[85; 100] %'],
    ['85% s.d 100%', '[85; 100] %'],
    ['85 s/d 100', '[85; 100]'],
    ['85 sd 100', '[85; 100]'],
    ['85 sampai dengan 100', '[85; 100]'],
    ['85 hingga 100', '[85; 100]'],
    ['85 S.D. 100', '[85; 100]'],
    ['70% s.d < 85%', '[70; 85) %'],
    ['> 75 s.d. < 85', '(75; 85)'],
    ['>90-100', '(90; 100]'],
    ['≥ 60 dan < 70', '[60; 70)'],
    ['≥70 <85', '[70; 85)'],
    ['76 ≤ 90', '[76; 90]'],
    ['76 < 90', '[76; 90)'],
    ['70 ≤ x < 80', '[70; 80)'],
    ['70 < x ≤ 80', '(70; 80]'],
    ['100 ≥ x > 90', '(90; 100]'],
    ['(90,01 - 100,00)', '[90,01; 100,00]'],
    ['[0 - 30]', '[0; 30]'],
    ['Rp 1.000 - Rp 2.000', '[1.000; 2.000]'],
    ['2 – 3 juta', '[2.000.000; 3.000.000]'],
    ['4 – 5 (Baik)', '[4; 5] | kata Baik'],
    ['90 - 80', '[80; 90] | !reversed'],
    ['80.5 - 90.5%', '[80,5; 90,5] % | !dot-decimal | !dot-decimal'],
    ['-3 - 5', '[-3; 5]'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
    expect(readValue(text).kind).toBe('rentang');
  });
});

describe('readValue: marks, dates, words', () => {
  test.each([
    ...['', '  ', '-', '–', '—', '--', 'Rp -', 'Rp. -', '- %', '\u00a0'].map((text) => [text, 'kosong']),
    ...['n/a', 'N/A', 'n.a.', 'N / A', 'tidak berlaku'].map((text) => [text, 'tak_berlaku']),
    ...['#REF!', '#DIV/0!', '#N/A', '#VALUE!', '#name?', '###', '########'].map((text) => [text, 'rusak']),
    ...['…', '...', '. . .', 'Rp …', '… %'].map((text) => [text, 'elipsis']),
    ...['....', '____', '……', '….', 'Rp ....', '.....%', '__'].map((text) => [text, 'placeholder titik']),
    ...['${nama_opd}', '{$x}', '$word', 'Dinas ${nama}'].map((text) => [text, 'placeholder isian']),
    ...['meningkat/ menurun/ tetap', 'kondisi meningkat/menurun', 'ada / tidak ada', 'Tercapai/Tidak Tercapai'].map(
      (text) => [text, 'placeholder pilihan'],
    ),
    ['17.08.2023', 'tanggal 17 8 2023'],
    ['Senin, 2 Maret 2026', 'tanggal 2 3 2026'],
    ['Selasa, 2 Maret 2026', 'tanggal 2 3 2026 | !weekday'],
    ['Januari 2024', 'tanggal null 1 2024'],
    [' …… Januari 2024', 'tanggal null 1 2024 | !blank-day'],
    ...[
      'Sangat Berhasil',
      'WTP',
      'AA/A/BB',
      'Kabupaten/Kota',
      'Peringkat 2',
      'tidak ada',
      '3.2.1',
      '2.17.01',
      '1. Meningkatnya mutu',
      '12.',
      '163 + 180',
      '1 1',
      '3 1',
      '$',
      '..',
      '1 Januari 2024 s.d. 3 Maret 2024',
      '1 Laporan; 2 Dokumen',
      '1 Laporan dan 2 Dokumen',
      'Dumai, 2 Maret 2026',
      '5 (',
      '5 (a) (b)',
      '100 dari',
      '80 -',
      '80 s.d. Baik',
      '> Baik',
      '(Baik)',
      '(Baik',
      '[5]',
      '70 ≤ x',
      '= Baik',
      '>= 3 dari 5',
      '5 = 5',
      '5 dari 6 dari 7',
      '1 : x',
      '6 dari 3.2.1',
      '-',
      '9'.repeat(70),
      'a'.repeat(100),
    ]
      .filter((text) => text !== '-')
      .map((text) => [text, 'kata']),
  ])('%s', (text, expected) => {
    expect(read(text as string)).toBe(expected);
  });

  test('kata keeps its text, without the blanks around it', () => {
    expect(readValue('  Sangat Berhasil ')).toEqual({
      kind: 'kata',
      text: 'Sangat Berhasil',
      span: { start: 2, end: 17 },
      faults: [],
    });
  });

  test('the pieces say where they stand', () => {
    const text = '  Rp 1.000 – Rp 2,000.000 rupiah ';
    const value = readValue(text);
    if (value.kind !== 'rentang') throw new Error(value.kind);
    const cut = (span: { start: number; end: number } | undefined): string => text.slice(span?.start, span?.end);
    expect([
      cut(value.span),
      cut(value.low?.span),
      cut(value.high?.span),
      cut(value.unit?.span),
      cut(value.faults[0]?.span),
    ]).toEqual(['Rp 1.000 – Rp 2,000.000 rupiah', 'Rp 1.000', 'Rp 2,000.000', 'rupiah', 'Rp 2,000.000']);
  });
});
