import { describe, expect, it } from 'vitest';
import { modelOf } from '../link/model.fixture.ts';
import { claimIndex } from './claim-index.ts';
import { constraintWriter } from './constraints.ts';

describe('columns of constraints', () => {
  it('keep thousands of them, and their operands, as they were added', () => {
    const writer = constraintWriter();
    for (let k = 0; k < 3000; k++) {
      const operands = Array.from({ length: k % 4 }, (_, at) => k + at);
      expect(writer.add(k % 4, k % 7, k * 2, operands)).toBe(k);
    }
    const all = writer.finish();
    expect(all.count).toBe(3000);
    for (const k of [0, 1, 255, 256, 1027, 2999]) {
      expect([all.form[k], all.definition[k], all.result[k]]).toEqual([k % 4, k % 7, k * 2]);
      expect([...all.operands.subarray(all.start[k], all.start[k + 1])]).toEqual(
        Array.from({ length: k % 4 }, (_, at) => k + at),
      );
    }
    expect(all.operands).toHaveLength(all.start[3000] as number);
  });
});

describe('claims by statement', () => {
  const model = modelOf(`dokumen lkj "L" { tahun 2024 }
program P "Jalan" { pagu Rp 10; realisasi Rp 9 }
narasi { P.pagu = Rp 10; P.realisasi = Rp 9 }
`);
  const index = claimIndex(model);

  it('each claim once, under its own statement', () => {
    expect(index.ids).toHaveLength(model.claims.count);
    for (let s = 0; s < model.statements.count; s++) {
      for (const claim of index.ids.subarray(index.start[s], index.start[s + 1])) {
        expect(model.claims.statement[claim]).toBe(s);
        expect(index.documentOf(claim)).toBe(0);
      }
    }
  });
});
