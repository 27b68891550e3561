import { fromString, rational } from '@sakip-lint/language';
import { describe, expect, it } from 'vitest';
import { pointInterval } from './interval.ts';
import { agrees, type Declared, isCut, type Print, printsCut, printsRounded, reaches } from './ladder.ts';

const print = (value: string, more: Partial<Print> = {}): Print => ({
  value: fromString(value),
  exact: false,
  stored: false,
  ...more,
});
const DECLARED: readonly Declared[] = ['dibulatkan', 'dipotong', 'bebas', null];
/** Under which declarations a value agrees with a print. */
const under = (n: number, d: number, shown: Print): readonly Declared[] =>
  DECLARED.filter((declared) => agrees(rational(n, d), shown, declared));

describe('whether a value prints as shown', () => {
  it('rounds half up, away from zero', () => {
    expect(printsRounded(rational(925, 1000), fromString('0.93'))).toBe(true);
    expect(printsRounded(rational(-925, 1000), fromString('-0.93'))).toBe(true);
    expect(printsRounded(rational(925, 1000), fromString('0.92'))).toBe(false);
    expect(printsRounded(rational(1, 3), fromString('0.33'))).toBe(true);
    expect(printsRounded(rational(0, 1), fromString('0.00'))).toBe(true);
  });

  it('cuts towards zero', () => {
    expect(printsCut(rational(929, 1000), fromString('0.92'))).toBe(true);
    expect(printsCut(rational(-929, 1000), fromString('-0.92'))).toBe(true);
    expect(printsCut(rational(-929, 1000), fromString('-0.93'))).toBe(false);
    expect(printsCut(rational(9, 1000), fromString('0.00'))).toBe(true);
  });

  it('counts in the unit of the place shown, not of the decimals', () => {
    const million = fromString('10000000');
    expect(printsRounded(rational(91_554_123_456, 1), fromString('91550000000'), million)).toBe(true);
    expect(printsRounded(rational(91_556_123_456, 1), fromString('91550000000'), million)).toBe(false);
    expect(printsCut(rational(91_559_123_456, 1), fromString('91550000000'), million)).toBe(true);
  });
});

describe('whether a value agrees with a print', () => {
  it('always where it is the value', () => {
    expect(under(5, 4, print('1.25'))).toEqual(DECLARED);
    expect(under(5, 4, print('1.25', { exact: true }))).toEqual(DECLARED);
  });

  it('never otherwise where the print is the value itself', () => {
    expect(under(12_501, 10_000, print('1.25', { exact: true }))).toEqual([]);
  });

  it('as the document declares; undeclared, a half may go either way', () => {
    expect(under(1251, 1000, print('1.25'))).toEqual(DECLARED);
    expect(under(1245, 1000, print('1.25'))).toEqual(['dibulatkan', 'bebas', null]);
    expect(under(1255, 1000, print('1.25'))).toEqual(['dipotong', 'bebas', null]);
    expect(under(1259, 1000, print('1.25'))).toEqual(['dipotong', 'bebas']);
    expect(under(1261, 1000, print('1.25'))).toEqual([]);
  });

  it('in the last kept digit where a spreadsheet stored it', () => {
    const stored = print('14.987244897959181', { stored: true });
    const value = [14_987_244_897_959_182n, 10n ** 15n] as const;
    expect(DECLARED.filter((declared) => agrees(rational(...value), stored, declared))).toEqual(DECLARED);
    expect(agrees(rational(value[0] + 2n, value[1]), stored, 'dipotong')).toBe(false);
  });
});

describe('what is told as cut', () => {
  it('only where nothing is declared and the print is no exact value', () => {
    const value = rational(1259, 1000);
    expect(isCut(value, print('1.25'), null)).toBe(true);
    expect(isCut(value, print('1.25'), 'dibulatkan')).toBe(false);
    expect(isCut(value, print('1.25', { exact: true }), null)).toBe(false);
    expect(isCut(value, print('1.26'), null)).toBe(false);
  });
});

describe('whether some value of an image prints as shown', () => {
  const image = { lo: { at: rational(2, 1), open: false }, hi: { at: rational(3, 1), open: true } };

  it('touches at a closed end, not at an open one', () => {
    expect(reaches(image, print('3'), 'dibulatkan')).toBe(true);
    expect(reaches(image, print('3.5'), 'dipotong')).toBe(false);
    expect(reaches(image, print('3'), 'dipotong')).toBe(false);
    expect(reaches(image, print('1'), 'dipotong')).toBe(false);
    // 1,5 rounds to 2 at its closed end, and 2 is in the image.
    expect(reaches(image, print('2'), 'dibulatkan')).toBe(true);
  });

  it('takes an exact print as one value', () => {
    expect(reaches(image, print('3', { exact: true }), null)).toBe(false);
    expect(reaches(image, print('2', { exact: true }), null)).toBe(true);
    expect(reaches(pointInterval(rational(5, 2)), print('2.5', { exact: true }), null)).toBe(true);
  });
});
