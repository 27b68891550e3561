import { describe, expect, it } from 'vitest';
import { claimTexts, modelOf, periodText } from './model.fixture.ts';

/** Period of a claim of the year 2024, Renstra 2021–2026. */
function periodOf(written: string, header = 'tahun 2024; renstra 2021 s.d. 2026'): string | undefined {
  const model = modelOf(`dokumen lkj "L" { ${header} }\nindikator x "X" { realisasi ${written}: 5 }\n`);
  return claimTexts(model)[0]?.replace(/^X\.realisasi (.*) 5$/, '$1');
}

describe('periods as written', () => {
  it.each([
    ['2023', '2023'],
    ['2023 TW1', '2023/1'],
    ['TW4', '2024/4'],
    ['Triwulan II', '2024/2'],
    ['2023 S1', '2023/5'],
    ['2023 Januari', '2023/7'],
    ['s.d. TW2', '≤2024/2'],
    ['s.d. 2023', '≤2023'],
    ['awal', 'awal'],
    ['akhir', '2026'],
    ['sebelumnya', '2023'],
    ['2021 s.d. 2024', 'rentang'],
  ])('%s is %s', (written, period) => expect(periodOf(written)).toBe(period));

  it('is the document’s year where none is written, none where it has none', () => {
    expect(claimTexts(modelOf('dokumen lkj "L" { tahun 2024 }\nindikator x "X" { realisasi 5 }\n'))).toEqual([
      'X.realisasi 2024 5',
    ]);
    expect(claimTexts(modelOf('indikator x "X" { realisasi 5 }\n'))).toEqual(['X.realisasi - 5']);
  });

  it.each(['TW1', 's.d. TW1', 'akhir', 'sebelumnya'])(
    'claims nothing at %s where the document does not say enough',
    (written) => expect(periodOf(written, 'jenis lkj')).toBeUndefined(),
  );

  it('gives one range one period, and another one another', () => {
    const model = modelOf(`dokumen lkj "L" { tahun 2024 }
indikator x "X" { realisasi 2021 s.d. 2024: 5; capaian 2021 s.d. 2024: 6%; capaian 2022 s.d. 2024: 7% }
`);
    const [a, b, c] = [...model.quantities.period];
    expect(a).toBe(b);
    expect(c).not.toBe(b);
    expect(periodText(c as number)).toBe('rentang');
  });
});

describe('sentences over a range of years', () => {
  it('speak of each year of it', () => {
    const model = modelOf(`dokumen lkj "L" { tahun 2024 }
indikator x "X" { realisasi { 2021: 1; 2022: 2; 2023: 3 } }
rata-rata x.realisasi 2021 s.d. 2023 = 2
`);
    expect(model.formulas).toHaveLength(1);
    expect(model.problems).toEqual([]);
  });
});
