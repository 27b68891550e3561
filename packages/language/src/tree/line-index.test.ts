import { describe, expect, it } from 'vitest';
import { LineIndex } from './line-index.ts';

describe('LineIndex', () => {
  const index = new LineIndex('ab\r\ncd\ne\rf');

  it('counts lines ended in any of three ways', () => {
    expect(index.count).toBe(4);
    expect([0, 1, 2, 3].map((line) => index.startOf(line))).toEqual([0, 4, 7, 9]);
  });

  it('finds line and column of an offset', () => {
    expect(index.positionOf(0)).toEqual({ line: 0, column: 0 });
    expect(index.positionOf(5)).toEqual({ line: 1, column: 1 });
    expect(index.positionOf(9)).toEqual({ line: 3, column: 0 });
    expect(index.lineOf(1000)).toBe(3);
  });
});
