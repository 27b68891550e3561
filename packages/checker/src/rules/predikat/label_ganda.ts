/** Scales with one label twice, labels swapped, or a class out of its place. */
import { cmp, type Decimal, ZERO } from '@sakip-lint/language';
import { type Band, isBounded } from '../../evaluate/scale.ts';
import type { Model, Scale } from '../../model/model.ts';
import type { Draft, Rule } from '../../rule.ts';
import { documentName, draft, label, message } from '../draft.ts';
import { ownScales } from './scales.ts';
import { scaleName, scaleStory } from './tell.ts';
import { labelKey, wordsOf } from './words.ts';

const ID = 'predikat/label_ganda';

export const rule: Rule = {
  id: ID,
  level: 'warning',
  summary: {
    id: 'Skala dengan sebutan yang sama dua kali, atau sebutan yang tidak berurutan.',
    en: 'A scale with one label twice, or labels out of order.',
  },
  check: function* ({ model }) {
    for (const { scale, bands } of ownScales(model)) {
      yield* twice(model, scale);
      yield* swapped(model, scale, bands);
    }
  },
};

function* twice(model: Model, scale: Scale): Generator<Draft> {
  const first = new Map<string, number>();
  for (const [k, one] of scale.classes.entries()) {
    const key = labelKey(one.label);
    const before = scale.classes[first.get(key) ?? -1];
    if (before === undefined) first.set(key, k);
    else {
      yield draft(
        {
          rule: ID,
          story: scaleStory(scale),
          cause: true,
          message: message('predikat.label_ganda.dua_kali', { scale: scaleName(scale), label: one.label }),
          primary: one.place,
          labels: [label(before.place, 'predikat.label_ganda.pertama')],
        },
        documentName(model.documents[scale.document]),
        scale.name,
        key,
      );
    }
  }
}

/** The grades of an AKIP evaluation, best first. */
const GRADES = ['aa', 'a', 'bb', 'b', 'cc', 'c', 'd', 'e'];

/**
 * "Sangat X" lies further out than "X", whichever way the scale runs; grades by letter run one way; and the classes are
 * written one after another.
 */
function* swapped(model: Model, scale: Scale, bands: readonly Band[]): Generator<Draft> {
  const order = [...bands.entries()]
    .filter(([, band]) => isBounded(band))
    .sort(([, a], [, b]) => cmp(bottom(a), bottom(b)) || Number(a.low?.open ?? false) - Number(b.low?.open ?? false))
    .map(([k]) => k);
  const rank = new Map(order.map((k, at) => [k, at]));
  const off =
    levelsOff(scale, order) ?? veryNearer(scale, rank, order.length) ?? gradesOff(scale, order) ?? writtenOff(order);
  if (off === null) return;
  const [k, other, key] = off;
  const [one, two] = [scale.classes[k], scale.classes[other]];
  if (one === undefined || two === undefined) return;
  yield draft(
    {
      rule: ID,
      story: scaleStory(scale),
      message: message(`predikat.label_ganda.${key}`, { scale: scaleName(scale), label: one.label, other: two.label }),
      primary: one.place,
      labels: [label(two.place, 'kata.di_sini')],
    },
    documentName(model.documents[scale.document]),
    scale.name,
    key,
  );
}

type Off = readonly [k: number, other: number, key: 'terbalik' | 'tertukar' | 'urutan'];

const bottom = ({ low }: Band): Decimal => low?.at ?? ZERO;

/** Words that say how good or how much, from the least. */
const LEVELS: readonly ReadonlySet<string>[] = [
  new Set(['kurang', 'rendah', 'buruk', 'gagal']),
  new Set(['cukup', 'sedang', 'agak']),
  new Set(['baik', 'tinggi', 'berhasil', 'memuaskan']),
];

/** -2 sangat kurang … 2 sangat baik; null where the label says something else. */
function levelOf(text: string): number | null {
  const [first = '', second = ''] = wordsOf(text);
  const level = LEVELS.findIndex((words) => words.has(first === 'sangat' ? second : first)) - 1;
  if (level < -1) return null;
  return first === 'sangat' ? level * 2 : level;
}

/** One step against all others: two neighbours that were exchanged. */
function levelsOff(scale: Scale, order: readonly number[]): Off | null {
  const levels = order.map((k) => levelOf(scale.classes[k]?.label ?? ''));
  if (levels.length < 4 || levels.includes(null)) return null;
  const steps = levels.slice(1).map((level, at) => Math.sign((level as number) - (levels[at] as number)));
  const way = Math.sign(steps.reduce((sum, step) => sum + step, 0));
  const against = steps.flatMap((step, at) => (step === -way ? [at] : []));
  const [at] = against;
  if (way === 0 || at === undefined || against.length > 1) return null;
  return [order[at + 1] as number, order[at] as number, 'tertukar'];
}

function veryNearer(scale: Scale, rank: ReadonlyMap<number, number>, count: number): Off | null {
  const middle = (count - 1) / 2;
  for (const [k, one] of scale.classes.entries()) {
    const [degree, ...rest] = wordsOf(one.label);
    if (degree !== 'sangat') continue;
    const plain = scale.classes.findIndex(({ label: text }) => wordsOf(text).join(' ') === rest.join(' '));
    const at = rank.get(plain);
    const very = rank.get(k);
    if (at === undefined || very === undefined || at === middle) continue;
    if (at > middle ? very < at : very > at) return [k, plain, 'terbalik'];
  }
  return null;
}

function gradesOff(scale: Scale, order: readonly number[]): Off | null {
  const grades = order.map((k) => GRADES.indexOf(labelKey(scale.classes[k]?.label ?? '')));
  if (grades.length < 3 || grades.includes(-1)) return null;
  for (let k = 1; k < grades.length; k++) {
    if ((grades[k] as number) >= (grades[k - 1] as number))
      return [order[k] as number, order[k - 1] as number, 'terbalik'];
  }
  return null;
}

/** Written neither from below nor from above; at least three classes tell which way it runs. */
function writtenOff(order: readonly number[]): Off | null {
  if (order.length < 3) return null;
  const steps = order.slice(1).map((k, at) => Math.sign(k - (order[at] as number)));
  const way = Math.sign(steps.reduce((sum, step) => sum + step, 0)) || 1;
  const at = steps.findIndex((step) => step !== way);
  return at < 0 ? null : [order[at + 1] as number, order[at] as number, 'urutan'];
}
