import { type Decimal, parse, toRational } from '@sakip-lint/language';
import { describe, expect, it } from 'vitest';
import { lowerStandard } from '../define/lower.ts';
import { evaluateAt, type Formula } from '../evaluate/formula.ts';
import { numberOf } from '../evaluate/number.ts';
import { modelOf, textOf } from '../link/model.fixture.ts';
import type { Model } from '../model/model.ts';
import { periodOf, upTo } from '../model/period.ts';
import { instantiate, type Where } from './instantiate.ts';
import { lookupOf } from './lookup.ts';
import { nearby } from './nearness.ts';

const TEXT = `dokumen lkj "L" { tahun 2024; renstra 2021 s.d. 2026; versi perubahan }
sasaran S "Sasaran" {
  data desa "Desa" { 2024: 40 }
  indikator x "X" {
    data kapal "Kapal" { 2023: 7; 2024: 9 }
    target { 2023: 4; 2024: 5; 2025: 80 – 90; 2026: 8; 2027: ≤ 3 }
    realisasi { awal: 1; 2023: 3; 2024: 6; 2024 TW1: 2; s.d. 2024: 20 }
    capaian 120%
  }
  indikator y "Y" { capaian 80% }
  indikator z "Z"
}
program P "Jalan" mendukung x {
  pagu { murni: Rp 5; perubahan: Rp 9 }
  pagu 2023 murni Rp 4
  realisasi Rp 8
  kegiatan K1 "Kegiatan satu" { pagu Rp 4; realisasi Rp 3 }
  kegiatan K2 "Kegiatan dua" penunjang { pagu Rp 5; realisasi Rp 5 }
}
program Q "Desa" mendukung x { pagu Rp 2; realisasi Rp 1 }
`;
const model: Model = modelOf(TEXT);

function at(title: string, more: Partial<Where> = {}): Where {
  const subject = model.subjects.find((one) => one.title === title);
  if (subject === undefined) throw new Error(title);
  return { subject, period: periodOf(2024), version: 0, scope: 0, statement: 0, document: 0, percent: false, ...more };
}

const lookup = lookupOf(model, (quantity, statement) => nearby(model, quantity, statement, () => false));

/** What an expression gives for a subject: its operands as written, and its exact value; else why there is none. */
function made(expr: string, where: Where): string {
  const [definition] = lowerStandard(parse(`ukuran m untuk program = ${expr}\n`, 'a.sakip')).definitions;
  const instance = instantiate(lookup, definition?.cases[0]?.expr ?? { op: 'kata', text: 'tidak dibaca' }, where);
  if (typeof instance === 'string') return instance;
  const claims = instance.slots.map(({ claims }) => claims[0] as number);
  const points = claims.map((claim) => toRational(numberOf(model, claim) as Decimal));
  const value = evaluateAt(instance.formula as Formula, points);
  const shown = value === 'nol' ? 'nol' : Number(value.n) / Number(value.d);
  const missing = instance.missing.map((id) => model.subjects[id]?.title).join();
  return `${claims.map((claim) => textOf(model, claim)).join(' ')} → ${shown}${missing && ` tanpa ${missing}`}`;
}

describe('operands', () => {
  it.each([
    ['realisasi / target * 100', '6 5 → 120'],
    ['kapal', '9 → 9'],
    ['kapal sebelumnya', '7 → 7'],
    ['desa', '40 → 40'],
    ['target akhir', '8 → 8'],
    ['realisasi awal', '1 → 1'],
    ['target 2023', '4 → 4'],
    ['realisasi TW1', '2 → 2'],
    ['realisasi 2024 TW1', '2 → 2'],
    ['realisasi s.d. akhir', '20 → 20'],
    ['target s.d. akhir', '5 → 5'],
    ['P.pagu', 'Rp 9 → 9'],
    ['"Jalan".realisasi', 'Rp 8 → 8'],
    ['P.K1.pagu', 'Rp 4 → 4'],
    ['K2.pagu', 'Rp 5 → 5'],
    ['induk.desa', '40 → 40'],
    ['jumlah(setiap pendukung: realisasi)', 'Rp 8 Rp 1 → 9'],
  ])('%s', (expr, expected) => expect(made(expr, at('X'))).toBe(expected));

  it('of a version: the one asked for, else the result’s, else the last that is stated', () => {
    expect(made('pagu', at('Jalan'))).toBe('Rp 9 → 9');
    expect(made('pagu', at('Jalan', { version: 1 }))).toBe('Rp 5 → 5');
    expect(made('pagu murni', at('Jalan'))).toBe('Rp 5 → 5');
    expect(made('pagu berlaku', at('Jalan', { version: 1 }))).toBe('Rp 9 → 9');
    expect(made('pagu sebelumnya', at('Jalan'))).toBe('Rp 4 → 4');
  });

  it('of the year where a quarter has none, but not targets and realisations', () => {
    const quarter = { period: periodOf(2024, 1) };
    expect(made('kapal', at('X', quarter))).toBe('9 → 9');
    expect(made('realisasi', at('X', quarter))).toBe('2 → 2');
    expect(made('target', at('X', quarter))).toBe('kurang');
    expect(made('realisasi', at('X', { period: upTo(periodOf(2024)) }))).toBe('20 → 20');
  });

  it('are missing where nobody states them, or no single subject is meant', () => {
    expect(made('target 2022', at('X'))).toBe('kurang');
    expect(made('tidak_ada', at('X'))).toBe('kurang');
    expect(made('entah.pagu', at('X'))).toBe('kurang');
    expect(made('induk.pagu', at('Sasaran'))).toBe('kurang');
    expect(made('indikator.capaian', at('Sasaran'))).toBe('kurang');
    expect(made('anak.pagu', at('Jalan'))).toBe('kurang');
    expect(made('pendukung.realisasi', at('X'))).toBe('kurang');
    expect(made('didukung.capaian', at('Jalan'))).toBe('120% → 120');
    expect(made('sebelumnya', at('X', { period: 0 }))).toBe('kurang');
    expect(made('realisasi sebelumnya', at('X', { period: 0 }))).toBe('kurang');
    expect(made('realisasi TW1', at('X', { period: 0 }))).toBe('kurang');
  });
});

describe('aggregates', () => {
  it('add all parts or say nothing; means leave out and name what nobody states', () => {
    expect(made('jumlah(setiap anak: pagu)', at('Jalan'))).toBe('Rp 4 Rp 5 → 9');
    expect(made('jumlah(setiap indikator: capaian)', at('Sasaran'))).toBe('kurang');
    expect(made('rata_rata(setiap indikator: capaian)', at('Sasaran'))).toBe('120% 80% → 100 tanpa Z');
    expect(made('rata_rata(setiap indikator: target)', at('Sasaran'))).toBe('5 → 5 tanpa Y,Z');
    expect(made('rata_rata(setiap anak: target)', at('Jalan'))).toBe('kurang');
  });

  it('count, under a condition, within a subject', () => {
    expect(made('cacah(setiap indikator: capaian)', at('Sasaran'))).toBe('120% 80% → 2');
    expect(made('cacah(setiap kegiatan di P (pagu > 4): pagu)', at('X'))).toBe('Rp 5 → 1');
    expect(made('jumlah(setiap kegiatan di P (realisasi < pagu): realisasi)', at('X'))).toBe('Rp 3 → 3');
    expect(made('jumlah(setiap kegiatan di entah: realisasi)', at('X'))).toBe('kurang');
    expect(made('jumlah(setiap didukung: kapal)', at('Jalan'))).toBe('9 → 9');
    expect(made('cacah(setiap program: 1)', { ...at('X'), subject: { ...at('X').subject, kind: 'dokumen' } })).toBe(
      ' → 2',
    );
  });
});

describe('conditions and functions', () => {
  it.each([
    ['jika realisasi > target maka 1 selain_itu 2', ' → 1'],
    ['jika realisasi <= target maka 1 selain_itu 2', ' → 2'],
    ['jika realisasi != target maka 1', ' → 1'],
    ['jika realisasi < target maka 1', 'tidak'],
    ['jika realisasi >= 6 dan target = 5 maka 1', ' → 1'],
    ['jika realisasi = 7 atau target = 5 maka 1', ' → 1'],
    ['jika bukan realisasi = 7 maka 3', ' → 3'],
    ['jika target 2022 > 0 maka 1 selain_itu 2', 'tidak'],
    ['jika target 2022 > 0 dan target > 0 maka 1', 'tidak'],
    ['jika bukan target 2022 > 0 maka 1', 'tidak'],
    ['jika ada(kapal) maka kapal selain_itu 0', '9 → 9'],
    ['jika ada(target 2022) maka 1 selain_itu 0', ' → 0'],
    ['jika arah = "naik" maka 1', ' → 1'],
    ['jika arah != "naik" maka 1 selain_itu 2', ' → 2'],
    ['min(realisasi; target)', '6 5 → 5'],
    ['maks(realisasi; target; 10)', '6 5 → 10'],
    ['abs(target - realisasi)', '5 6 → 1'],
    ['-(target ^ 2)', '5 → -25'],
    ['target ^ 99', 'tidak'],
    ['(target * realisasi) ^ 32', `5 6 → ${30 ** 32}`],
    ['(target * realisasi) ^ 33', 'tidak'],
    ['(target / realisasi) ^ 33', 'tidak'],
    ['((target ^ 8) ^ 8) ^ 2', 'tidak'],
    ['abs(-target) ^ 2', '5 → 25'],
    ['abs(-target) ^ 65', 'tidak'],
    ['(target + realisasi - 9) ^ 3', '5 6 → 8'],
    ['(target + realisasi) ^ 65', 'tidak'],
    ['min(target; realisasi ^ 2) ^ 2', '5 6 → 25'],
    ['min(target; realisasi ^ 2) ^ 33', 'tidak'],
    ['target ^ realisasi', 'tidak'],
    ['target 2022 ^ 2', 'kurang'],
    ['min(target; target 2022)', 'kurang'],
    ['target + target 2022', 'kurang'],
    ['-target 2022', 'kurang'],
    ['atas(target)', '5 → 5'],
    ['atas(target 2025)', ' → 90'],
    ['bawah(target 2025) + target', '5 → 85'],
    ['atas(target 2022)', 'kurang'],
    ['bawah(target 2027)', 'kurang'],
    ['entah(target)', 'tidak'],
    ['realisasi / (target - 5)', '6 5 → nol'],
  ])('%s', (expr, expected) => expect(made(expr, at('X'))).toBe(expected));

  it('take 100% as 100 where the result is a percentage, else as the number one', () => {
    expect(made('realisasi / target * 100%', at('X', { percent: true }))).toBe('6 5 → 120');
    expect(made('realisasi / target * 100%', at('X'))).toBe('6 5 → 1.2');
    expect(made('target * 50%', at('X', { percent: true }))).toBe('5 → 2.5');
  });
});
