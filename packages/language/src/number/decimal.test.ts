import { describe, expect, test } from 'vitest';
import {
  abs,
  add,
  cmp,
  decimal,
  decimalsOf,
  equals,
  fromDigits,
  fromInt,
  fromString,
  halfUlp,
  isInteger,
  isZero,
  mantissaOf,
  neg,
  rescale,
  roundHalfUp,
  roundSignificant,
  shift,
  sign,
  sub,
  toApproximate,
  toCanonical,
  trimZeros,
  truncate,
  ulp,
  ZERO,
} from './decimal.ts';

const d = fromString;
const show = toCanonical;

describe('decimal', () => {
  test('keeps the decimals shown', () => {
    expect(show(d('62.50'))).toBe('62.50');
    expect(equals(d('62.50'), d('62.5'))).toBe(true);
    expect(show(add(d('62.50'), d('1.2')))).toBe('63.70');
    expect(show(sub(d('1'), d('0.05')))).toBe('0.95');
    expect(decimalsOf(d('1.20'))).toBe(2);
  });

  test('rounds halves away from zero and cuts towards it', () => {
    expect(show(roundHalfUp(d('0.125'), 2))).toBe('0.13');
    expect(show(roundHalfUp(d('-0.125'), 2))).toBe('-0.13');
    expect(show(roundHalfUp(d('-0.5'), 0))).toBe('-1');
    expect(show(roundHalfUp(d('0.4'), 0))).toBe('0');
    expect(show(roundHalfUp(d('-0.4'), 0))).toBe('0');
    expect(show(truncate(d('-0.129'), 2))).toBe('-0.12');
    expect(show(truncate(d('1.5'), 3))).toBe('1.500');
    expect(show(roundHalfUp(d('1.5'), 3))).toBe('1.500');
  });

  test('passes 2^53 without losing a unit and comes back', () => {
    const big = d('9007199254740993');
    expect(typeof mantissaOf(big)).toBe('bigint');
    expect(show(add(big, fromInt(1)))).toBe('9007199254740994');
    expect(mantissaOf(sub(big, fromInt(2)))).toBe(9007199254740991);
    expect(show(neg(big))).toBe('-9007199254740993');
    expect(show(roundHalfUp(d('90071992547409935'), 0))).toBe('90071992547409935');
    expect(show(roundHalfUp(d('9007199254740993.5'), 0))).toBe('9007199254740994');
    expect(show(roundHalfUp(d('-9007199254740993.5'), 0))).toBe('-9007199254740994');
    expect(show(truncate(d('-9007199254740993.9'), 0))).toBe('-9007199254740993');
  });

  test('has no negative zero', () => {
    for (const zero of [neg(ZERO), d('-0'), truncate(d('-0.4'), 0), roundHalfUp(d('-0.4'), 0), decimal(-0, 2)])
      expect(Object.is(mantissaOf(zero), 0)).toBe(true);
  });

  test('rescales without losing digits', () => {
    expect(show(rescale(d('62.5'), 2))).toBe('62.50');
    expect(show(rescale(d('62.500'), 2))).toBe('62.50');
    expect(show(rescale(d('62.512'), 2))).toBe('62.512');
    expect(show(trimZeros(d('0.00')))).toBe('0');
    expect(show(trimZeros(d('100')))).toBe('100');
    expect(show(trimZeros(d('1.20')))).toBe('1.2');
  });

  test('tells signs, wholes and places', () => {
    expect([sign(d('-1.5')), sign(ZERO), sign(d('0.1'))]).toEqual([-1, 0, 1]);
    expect([isZero(d('0.00')), isInteger(d('3.00')), isInteger(d('3.01'))]).toEqual([true, true, false]);
    expect(show(ulp(d('62.50')))).toBe('0.01');
    expect(show(halfUlp(d('62.50')))).toBe('0.005');
    expect(show(abs(d('-2.5')))).toBe('2.5');
    expect(cmp(d('1.05'), d('1.1'))).toBe(-1);
    expect(toApproximate(d('-2.5'))).toBe(-2.5);
  });

  test('shifts and rounds to significant digits', () => {
    expect(show(shift(d('91.55'), 9))).toBe('91550000000');
    expect(show(shift(d('91.55'), -2))).toBe('0.9155');
    expect(show(roundSignificant(d('14.987244897959181'), 12))).toBe('14.9872448980');
    expect(show(roundSignificant(d('1.5'), 12))).toBe('1.5');
    expect(show(roundSignificant(d('123456789012345'), 12))).toBe('123456789012345');
  });

  test('reads only the canonical form', () => {
    for (const text of ['', '1,5', '1.', '.5', '1.234.5', '+1', '1e5', ' 1']) expect(() => d(text)).toThrow(RangeError);
    expect(() => fromInt(0.5)).toThrow(RangeError);
    expect(show(fromDigits('12345678901234567890', 2))).toBe('123456789012345678.90');
    expect(show(fromInt(12n))).toBe('12');
  });
});
