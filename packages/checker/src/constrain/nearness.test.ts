import { describe, expect, it } from 'vitest';
import { modelOf, textOf } from '../link/model.fixture.ts';
import { distinct, NEAR, nearby } from './nearness.ts';

const model = modelOf({
  'pk.sakip': 'dokumen pk "P" { tahun 2024 }\nindikator x "X" { realisasi 1 }\n',
  'lkj.sakip': `dokumen lkj "L" { tahun 2024 }
indikator x "X" { realisasi 2 }
narasi "a" { x.realisasi = 3
  x.capaian = 90%
}
narasi "b" { x { realisasi 4; realisasi 4,0; capaian 80% } }
`,
});
const claim = (text: string): number =>
  Array.from({ length: model.claims.count }, (_, k) => k).find((k) => textOf(model, k) === text) as number;
const realisasi = model.claims.quantity[claim('1')] as number;
const near = (from: string, rejected: readonly string[] = []) => {
  const { claims, distance } = nearby(model, realisasi, model.claims.statement[claim(from)] as number, (one) =>
    rejected.includes(textOf(model, one)),
  );
  return [claims.map((one) => textOf(model, one)), distance];
};

describe('the value nearest to a statement', () => {
  it('is its own, else its block’s, else its document’s, else the family’s', () => {
    expect(near('80%')).toEqual([['4,0'], NEAR.statement]);
    expect(near('90%')).toEqual([['3'], NEAR.block]);
    expect(near('1')).toEqual([['1'], NEAR.statement]);
    const target = modelOf({
      'pk.sakip': 'dokumen pk "P" { tahun 2024 }\nindikator x "X" { target 5 }\n',
      'lkj.sakip': 'dokumen lkj "L" { tahun 2024 }\nx.realisasi = 3\nx.target = 6\n',
    });
    const of = target.claims.quantity[0] as number;
    const sentence = target.claims.statement[1] as number;
    expect(nearby(target, of, sentence, () => false)).toEqual({ claims: [2], distance: NEAR.document });
    expect(nearby(target, of, sentence, (one) => one === 2)).toEqual({ claims: [0], distance: NEAR.family });
  });

  it('is a rejected one only where nobody else says anything, but always the statement’s own', () => {
    expect(near('90%', ['3'])).toEqual([['4,0', '2'], NEAR.document]);
    expect(near('90%', ['1', '2', '3', '4', '4,0'])).toEqual([['3'], NEAR.block]);
    expect(near('80%', ['4', '4,0'])).toEqual([['4,0'], NEAR.statement]);
  });

  it('is nobody’s where nobody says one', () => {
    expect(nearby(model, -1, 0, () => false).claims).toEqual([]);
    const words = modelOf('dokumen lkj "L" { tahun 2024 }\nindikator x "X" { realisasi n/a }\n');
    expect(nearby(words, 0, 0, () => false).claims).toEqual([]);
  });
});

it('distinct values are the finest print of each, finest first', () => {
  const prints = modelOf(`dokumen lkj "L" { tahun 2024 }
indikator x "X" { capaian 92%; capaian 92,32%; capaian 92,3%; capaian 91%; capaian 92,32% }
`);
  const all = Array.from({ length: prints.claims.count }, (_, k) => k);
  expect(distinct(prints, all).map((one) => textOf(prints, one))).toEqual(['92,32%', '91%']);
  const amounts = modelOf(`dokumen lkj "L" { tahun 2024 }
program x "X" { pagu 8,73 miliar; pagu Rp 8.729.827.382; pagu 8,74 miliar }
`);
  expect(distinct(amounts, [0, 1, 2]).map((one) => textOf(amounts, one))).toEqual(['Rp 8.729.827.382', '8,74 miliar']);
});
