import { expect, it } from 'vitest';
import { calculationsIn } from './message-reader.ts';

const holds = (text: string) => calculationsIn(text).map((one) => one.holds);

it('recomputes what a message writes out', () => {
  expect(holds('Capaian: 65,16 / 70,58 × 100% = 92,32%, tercetak 91%.')).toEqual([true]);
  expect(holds('(2 × 32 − 4,88) / 32 × 100% = 184,75%')).toEqual([true]);
  expect(holds('24% × 4,46 = 1,07')).toEqual([true]);
  expect(holds('Rp 1.000 + Rp 2.500 + Rp 10 = Rp 3.510')).toEqual([true]);
  expect(holds('1.855.010.480 / 2.073.790.000 × 100% = 89,45%')).toEqual([true]);
  expect(holds('101,77% / 99,37% × 100 = 102,42')).toEqual([true]);
});

it('tells what does not hold', () => {
  expect(holds('65,16 / 70,58 × 100% = 92,31%')).toEqual([false]);
  expect(holds('1 + 2 = 4')).toEqual([false]);
  expect(calculationsIn('10 / 4 = 3').map((one) => one.gives)).toEqual(['2,5000']);
});

it('leaves alone what is no calculation', () => {
  expect(calculationsIn('Tabel 3.2: target 2023 = 70,58%.')).toEqual([]);
  expect(calculationsIn('n = 4 dan N = 4')).toEqual([]);
  expect(calculationsIn('10 / 0 = 0')).toEqual([]);
});
