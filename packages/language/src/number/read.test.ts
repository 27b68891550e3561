import { describe, expect, test } from 'vitest';
import { toCanonical } from './decimal.ts';
import { type Expect, lastPlace, type Numeral } from './numeral.ts';
import { formatNumeral } from './print.ts';
import { readNumeral } from './read.ts';
import { scanNumeral } from './scan.ts';

const read = (text: string, expect: Expect = 'nilai'): Numeral => {
  const numeral = readNumeral(text, expect);
  if (numeral === null) throw new Error(`no number: ${text}`);
  return numeral;
};
const value = (text: string, expect?: Expect): string => formatNumeral(read(text, expect).value);
const fault = (text: string, expect?: Expect): string | null => read(text, expect).fault;
const all = (text: string, expect?: Expect): string[] => read(text, expect).readings.map((x) => formatNumeral(x));

describe('well-formed numbers', () => {
  test.each([
    ['8.729.827.382,00', '8.729.827.382,00'],
    ['8729827382', '8.729.827.382'],
    ['70,58', '70,58'],
    ['0', '0'],
    ['2.264', '2.264'],
    ['8.779', '8.779'],
    ['16.324', '16.324'],
    ['1234,5', '1.234,5'],
    ['0,0001', '0,0001'],
    ['  62,50  ', '62,50'],
    ['12.345.678.901.234,56', '12.345.678.901.234,56'],
    ['999.999.999.999.999.999', '999.999.999.999.999.999'],
    ['12345678901234567', '12.345.678.901.234.567'],
    ['007', '7'],
  ])('%s', (text, printed) => {
    expect(value(text)).toBe(printed);
    expect(read(text)).toMatchObject({
      fault: null,
      ambiguous: false,
      prefix: null,
      percent: false,
      spreadsheet: false,
    });
    expect(read(text).readings).toEqual([read(text).value]);
  });

  test('Rp in every way of writing it, the ending ,- and percent are no faults', () => {
    for (const text of [
      'Rp5.000',
      'Rp 5.000',
      'Rp. 5.000',
      'Rp .5.000',
      'RP 5.000',
      'rp. 5.000',
      'Rp\u00a05.000',
      'Rp   5.000',
      'Rp.5.000,-',
      'Rp 5.000,--',
      'Rp 5.000.-',
      'Rp 5.000,=',
      'Rp 5.000,–',
    ])
      expect([text, value(text), fault(text), read(text).prefix]).toEqual([text, '5.000', null, 'Rp']);
    expect(read('Rp.5.790.388.484,-')).toMatchObject({ dash: true, decimals: 0 });
    for (const text of ['4,33%', '4,33 %', '4,33\u00a0%'])
      expect(read(text)).toMatchObject({ percent: true, fault: null, decimals: 2 });
  });

  test('negatives with a minus of any kind, or in brackets', () => {
    for (const text of ['-5,2', '−5,2', '–5,2', '- 5,2', '(5,2)', '( 5,2 )', '－5,2'])
      expect([text, value(text), read(text).negative]).toEqual([text, '-5,2', true]);
    expect(value('Rp -1.234')).toBe('-1.234');
    expect(value('(Rp 1.234)')).toBe('-1.234');
    expect(read('(5,2%)').percent && read('(5,2)%').percent).toBe(true);
    expect(read('-0').value.m).toBe(0);
  });
});

describe('malformed numbers', () => {
  test.each<[string, Expect, string, string]>([
    ['Rp.29,970.000', 'nilai', '29.970.000', 'comma-thousands'],
    ['29,970.000', 'rupiah', '29.970.000', 'comma-thousands'],
    ['Rp 29,970', 'nilai', '29.970', 'comma-thousands'],
    ['Rp 130. 410.000,00', 'nilai', '130.410.000,00', 'spaces'],
    ['Rp 9 98.312.800,00', 'nilai', '998.312.800,00', 'spaces'],
    ['9 98.312.800,00', 'nilai', '998.312.800,00', 'spaces'],
    ['185.128. 000', 'nilai', '185.128.000', 'spaces'],
    ['185.128 .000', 'nilai', '185.128.000', 'spaces'],
    ['Rp 5 000 000', 'nilai', '5.000.000', 'spaces'],
    ['Rp 2. 500', 'nilai', '2.500', 'spaces'],
    ['Rp 5.000, 00', 'nilai', '5.000,00', 'spaces'],
    ['12. 500', 'nilai', '12.500', 'spaces'],
    ['91.13%', 'nilai', '91,13', 'dot-decimal'],
    ['4.33%', 'persen', '4,33', 'dot-decimal'],
    ['1.4', 'nilai', '1,4', 'dot-decimal'],
    ['0.123', 'nilai', '0,123', 'dot-decimal'],
    ['1234.56', 'nilai', '1.234,56', 'dot-decimal'],
    ['100.000.000.00', 'nilai', '100.000.000,00', 'dot-decimal'],
    ['2.013738.540', 'nilai', '2.013.738.540', 'grouping'],
    ['5790.388.484', 'nilai', '5.790.388.484', 'grouping'],
    ['5.790.388484', 'nilai', '5.790.388.484', 'grouping'],
    ['1.234.56700', 'rupiah', '1.234.567,00', 'grouping'],
    ['1,234,567.00', 'nilai', '1.234.567,00', 'us-format'],
    ['1,234.5', 'nilai', '1.234,5', 'us-format'],
    ['1,234,567', 'nilai', '1.234.567', 'us-format'],
    ['1.855.010,480', 'rupiah', '1.855.010.480', 'rupiah-decimals'],
    ['Rp 1.855.010,5', 'nilai', '1.855.010,5', 'rupiah-decimals'],
    ['1,234', 'cacah', '1.234', 'comma-thousands'],
    ['１２，５％', 'nilai', '12,5', 'characters'],
    ['１．２３４', 'nilai', '1.234', 'characters'],
  ])('%s (%s) is %s, %s', (text, expected, printed, code) => {
    expect(value(text, expected)).toBe(printed);
    expect(read(text, expected)).toMatchObject({ fault: code, ambiguous: false });
  });

  test('a lost digit is ambiguous: a doubled one is likelier, none is certain', () => {
    const numeral = read('6.210.45.282');
    expect(numeral).toMatchObject({ fault: 'grouping', ambiguous: true });
    expect(all('6.210.45.282').slice(0, 2)).toEqual(['6.210.445.282', '6.210.455.282']);
    expect(numeral.readings).toHaveLength(28);
    expect(read('6.210.455.28')).toMatchObject({ ambiguous: true });
    expect(all('6.210.455.28')[0]).toBe('6.210.455,28');
    expect(all('1.855.0100.480', 'rupiah')).toContain('1.855.010.480');
    expect(all('1.855.01.480,00', 'rupiah')).toContain('1.855.011.480,00');
  });

  test('what is due decides: three decimals, groups of three', () => {
    expect(fault('1.855.010,480')).toBeNull();
    expect(fault('1,234')).toBeNull();
    expect(fault('0,234', 'cacah')).toBeNull();
    expect(fault('12,5', 'cacah')).toBeNull();
    expect(value('91.13', 'format us')).toBe('91,13');
    expect(value('1,234,567.00', 'format us')).toBe('1.234.567,00');
    expect(value('Rp 1,234.5', 'format us')).toBe('1.234,5');
    expect([value('70,58', 'format us'), fault('70,58', 'format us')]).toEqual(['70,58', 'dot-decimal']);
    expect(fault('3.750%', 'persen')).toBeNull();
  });
});

describe('magnitude words', () => {
  test('multiply, and keep the place that was shown', () => {
    expect(value('91,55 miliar')).toBe('91.550.000.000');
    expect(value('2,5 juta')).toBe('2.500.000');
    expect(value('Rp 8,735 milyar')).toBe('8.735.000.000');
    expect(value('2,3456 ribu')).toBe('2.345,6');
    expect(read('Rp 1,2 triliun')).toMatchObject({ magnitude: 'triliun', fault: null, decimals: 1 });
    expect(toCanonical(lastPlace(read('91,55 miliar')))).toBe('10000000');
    expect(toCanonical(lastPlace(read('62,50')))).toBe('0.01');
    expect([value('2.5 juta'), fault('2.5 juta')]).toEqual(['2.500.000', 'dot-decimal']);
  });

  test('after seven digits or more is a fault and multiplies nothing', () => {
    expect(read('1.804.751 juta')).toMatchObject({ fault: 'magnitude', magnitude: 'juta' });
    expect(value('1.804.751 juta')).toBe('1.804.751');
    expect(toCanonical(lastPlace(read('1.804.751 juta')))).toBe('1');
    expect(fault('804.751 juta')).toBeNull();
  });
});

describe('stored numbers', () => {
  test('are read as rounded to twelve significant digits, in either format', () => {
    expect(value('14,987244897959181')).toBe('14,9872448980');
    expect(value('0.14987244897959182')).toBe('0,149872448980');
    expect(value('0,79999999999999982')).toBe('0,800000000000');
    expect(value('9,9999999999999978E-2')).toBe('0,1000000000000');
    expect(value('5E+10')).toBe('50.000.000.000');
    expect(read('120,70316940743437')).toMatchObject({ spreadsheet: true, fault: null });
  });

  test('a grouped number is printed, however long', () => {
    expect(read('12.345.678.901.234,56').spreadsheet).toBe(false);
    expect(read('12345678901234,56').spreadsheet).toBe(false);
    expect(read('0,123456789').spreadsheet).toBe(false);
  });
});

describe('what is no number', () => {
  test.each([
    '',
    ' ',
    'Rp',
    'Rp.',
    '-',
    '(',
    '()',
    '(5',
    '5)',
    'x',
    '3.2.1',
    '2.17.01',
    '2.17.03.2.01.0001',
    '5.1.02.01.001.00024',
    '17.08.2023',
    '1,5,6',
    '3 1',
    '75 85',
    '10.000 20.000',
    '1. 250',
    '2 1.250',
    '12 orang',
    '5,',
    ',5',
    '5.',
    '--5',
    '-(5)',
    '- Rp -5',
    '1.2.3E5',
    '5E',
    '2E5',
    '9'.repeat(61),
    'Rp 5 2023',
    '5 jutaan',
    '5 kilo',
  ])('%s', (text) => {
    expect(readNumeral(text)).toBeNull();
  });

  test('where rupiah are due or Rp stands, groups that are all wrong still are one number, but no code', () => {
    expect(readNumeral('12.34.567')).toBeNull();
    expect(readNumeral('Rp 12.34.567')).toMatchObject({ ambiguous: true });
    expect(readNumeral('2.17.01', 'rupiah')).toBeNull();
  });
});

describe('scanNumeral', () => {
  const taken = (text: string, start = 0): string => text.slice(start, scanNumeral(text, start));
  test.each([
    ['62,5%', '62,5%'],
    ['62,5 % dari', '62,5 %'],
    ['62,5', '62,5'],
    ['62,5.', '62,5'],
    ['62,5, lalu', '62,5'],
    ['2022 62,5%', '2022'],
    ['2022: 68,53%', '2022'],
    ['Rp 130. 410.000,00; x', 'Rp 130. 410.000,00'],
    ['Rp 9 98.312.800,00 terbilang', 'Rp 9 98.312.800,00'],
    ['Rp 130.410,00 2023', 'Rp 130.410,00'],
    ['Rp 5 2023', 'Rp 5'],
    ['Rp 5.000, 3', 'Rp 5.000'],
    ['Rp 5 000 000 x', 'Rp 5 000 000'],
    ['185.128. 000', '185.128. 000'],
    ['185.128. 000. 000.', '185.128. 000. 000'],
    ['98 312.800', '98'],
    ['7 – 8', '7'],
    ['1.000-2.000', '1.000'],
    ['5.790,- lalu', '5.790,-'],
    ['5,-3', '5'],
    ['5.000,-3', '5.000'],
    ['3.2.1 x', '3.2.1'],
    ['9,99E-2 x', '9,99E-2'],
    ['9,99Ex', '9,99'],
    ['Rp.29,970.000', 'Rp.29,970.000'],
    ['Rp -5.000', 'Rp -5.000'],
    ['１２，５％', '１２，５％'],
    ['12,5\u00a0%', '12,5\u00a0%'],
    ['12,5\n%', '12,5'],
    ['12\n345', '12'],
    ['Rpx', ''],
    ['x', ''],
    ['-5', ''],
    ['', ''],
    ['Rp …', ''],
  ])('%s', (text, expected) => {
    expect(taken(text)).toBe(expected);
    expect(taken(`  ${text}`, 2)).toBe(expected === '' ? '' : expected);
  });

  test('a run past all bounds is one broken number', () => {
    expect(scanNumeral('9'.repeat(100_000), 0)).toBe(100_000);
    expect(readNumeral('9'.repeat(100_000))).toBeNull();
  });
});

describe('formatNumeral', () => {
  test('prints Indonesian format and its variants', () => {
    expect(formatNumeral(read('8729827382').value, { rupiah: true })).toBe('Rp 8.729.827.382');
    expect(formatNumeral(read('-1234,50').value, { percent: true })).toBe('-1.234,50%');
    expect(formatNumeral(read('1234,50').value, { grouped: false })).toBe('1234,50');
    expect(formatNumeral(read('1234567,5').value, { us: true })).toBe('1,234,567.5');
    expect(formatNumeral(read('Rp -5,00').value, { rupiah: true })).toBe('Rp -5,00');
  });
});
