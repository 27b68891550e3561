import type { PeriodNode } from '@sakip-lint/language';
import { parse } from '@sakip-lint/language';
import { describe, expect, it } from 'vitest';
import { modelOf } from '../link/model.fixture.ts';
import type { DocumentInfo } from '../model/model.ts';
import { periodOf } from '../model/period.ts';
import { periodFrom, periodsOf, periodText } from './periods.ts';

const [document] = modelOf('dokumen lkj "L" { tahun 2024; renstra 2021 s.d. 2026 }\n').documents;
function nodeOf(written: string): PeriodNode {
  const node = parse(`indikator x "X" { realisasi ${written}: 5 }\n`, 'a.sakip').nodeOf(1);
  if (node.kind !== 'isian' || node.modifiers.period === null) throw new Error(written);
  return node.modifiers.period;
}
const OF = periodOf(2023);
const text = (written: string, of: DocumentInfo | null = document ?? null): string | null => {
  const period = periodFrom(nodeOf(written), of ?? undefined, OF);
  return period === null ? null : periodText(period);
};

describe('the period a sentence names', () => {
  it.each([
    ['2023', '2023'],
    ['2023 TW3', 'TW III 2023'],
    ['TW1', 'TW I 2024'],
    ['S2', 'semester II 2024'],
    ['2022 Agustus', 'Agt 2022'],
    ['s.d. TW2', 's.d. TW II 2024'],
    ['s.d. 2022', 's.d. 2022'],
    ['awal', 'awal'],
    ['akhir', '2026'],
    ['sebelumnya', '2022'],
    ['2021 s.d. 2023', null],
  ])('%s is %s', (written, expected) => expect(text(written)).toBe(expected));

  it('is unknown where the document does not tell which', () => {
    for (const written of ['TW1', 's.d. TW1', 'akhir']) expect(text(written, null), written).toBeNull();
    expect(periodFrom(nodeOf('sebelumnya'), document, 0)).toBeNull();
    expect(periodText(0)).toBe('');
    expect(periodText(-1)).toBe('');
  });
});

describe('the periods of a range', () => {
  const range = (written: string) => periodsOf(nodeOf(written), document, OF).map(periodText);

  it('are all years from one end to the other', () => {
    expect(range('2021 s.d. 2024')).toEqual(['2021', '2022', '2023', '2024']);
    expect(range('2023 s.d. 2023')).toEqual(['2023']);
  });

  it('are parts of one kind, over the end of a year', () => {
    expect(range('2023 TW3 s.d. 2024 TW2')).toEqual(['TW III 2023', 'TW IV 2023', 'TW I 2024', 'TW II 2024']);
    expect(range('2023 S2 s.d. 2024 S1')).toEqual(['semester II 2023', 'semester I 2024']);
    expect(range('2023 November s.d. 2024 Januari')).toEqual(['Nov 2023', 'Des 2023', 'Jan 2024']);
  });

  it('are none of a single period, a falling range, one of two kinds, or one without a beginning', () => {
    expect(range('2023')).toEqual([]);
    expect(range('2024 s.d. 2021')).toEqual([]);
    expect(range('2023 s.d. 2024 TW2')).toEqual([]);
    expect(range('awal s.d. 2024')).toEqual([]);
  });
});
