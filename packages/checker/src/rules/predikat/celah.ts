/** Scales that give some value no label. */
import { cmp, type Decimal, formatNumeral } from '@sakip-lint/language';
import { type Band, contains, type End, type Gap, sweep } from '../../evaluate/scale.ts';
import { listOf } from '../../messages/args.ts';
import type { Message } from '../../messages/message.ts';
import type { Model } from '../../model/model.ts';
import type { Draft, Rule } from '../../rule.ts';
import { claimPlace } from '../claims.ts';
import { documentName, draft, label, message } from '../draft.ts';
import { type OwnScale, ownScales, valuesOf } from './scales.ts';
import { endText, rangeText, scaleName } from './tell.ts';

const ID = 'predikat/celah';

export const rule: Rule = {
  id: ID,
  level: 'warning',
  summary: {
    id: 'Skala yang tidak memberi sebutan untuk sebagian nilai.',
    en: 'A scale that gives some values no label.',
  },
  check: function* ({ model }) {
    for (const own of ownScales(model)) yield* gapsOf(model, own);
  },
};

function* gapsOf(model: Model, own: OwnScale): Generator<Draft> {
  const { scale, bands, decimals, percent, capped } = own;
  const { gaps } = sweep(bands, decimals);
  const above = gaps.find(({ where }) => where === 'atas');
  const between = gaps.filter(({ where }) => where === 'antara');
  const under = gaps.find(({ where }) => where === 'bawah');
  const beyond = above === undefined ? [] : beyondTop(own, above);
  const low = under === undefined ? [] : below(own, under);
  const told: { readonly message: Message; readonly classes: readonly number[] }[] = [];
  if (between.length > 0) told.push(betweenText(own, between));
  // An index or a survey's mark may begin at 1 or 25; a percentage begins at 0.
  if (under !== undefined && (percent || low.length > 0)) told.push(underText(own, under, low));
  if (above !== undefined && beyond.length > 0) told.push(aboveText(own, above, beyond));
  const [first, ...others] = told;
  const places = told.flatMap(({ classes }) => classes).flatMap((k) => scale.classes[k]?.place ?? []);
  if (first === undefined) {
    if (above === undefined || !percent || capped) return;
    const { classes, ...rest } = aboveText(own, above, []);
    yield draft(
      {
        rule: ID,
        severity: 'info',
        message: rest.message,
        primary: scale.classes[classes[0] as number]?.place ?? scale.place,
      },
      documentName(model.documents[scale.document]),
      scale.name,
      'atas',
    );
    return;
  }
  // A pasted scale is as a regulation printed it: its gaps matter where a value of the report lies in one.
  const idle =
    scale.pasted === true &&
    beyond.length === 0 &&
    low.length === 0 &&
    !own.numbers.some(({ value }) => !bands.some((band) => contains(band, value)));
  const outside = own.numbers.filter(({ value }) => [...beyond, ...low].some((one) => cmp(one, value) === 0));
  yield draft(
    {
      rule: ID,
      ...(idle ? { severity: 'info' as const } : {}),
      message: first.message,
      notes: others.map((one) => one.message),
      primary: places[0] ?? scale.place,
      labels: [
        ...places.slice(1).map((place) => label(place, 'kata.di_sini_juga')),
        ...outside
          .slice(0, 5)
          .map(({ claim, value }) =>
            label(claimPlace(model, claim), 'predikat.celah.nilai', { value: formatNumeral(value) }),
          ),
      ],
    },
    documentName(model.documents[scale.document]),
    scale.name,
  );
}

function betweenText({ scale, bands, decimals }: OwnScale, gaps: readonly Gap[]) {
  const [first] = gaps as readonly [Gap, ...Gap[]];
  const { low } = bands[first.below] as Band;
  const next = (bands[first.above] as Band).low as End;
  return {
    message: message('predikat.celah.antara', {
      scale: scaleName(scale),
      values: listOf(gaps.map((gap) => gapText(bands, gap))),
      example: formatNumeral(first.witness),
      decimals: String(decimals),
      fixed: rangeText({ label: '', second: [], low, high: { at: next.at, open: !next.open } }),
    }),
    classes: gaps.map(({ below: k }) => k),
  };
}

/** `75 < x < 76` */
function gapText(bands: readonly Band[], { below: k, above }: Gap): string {
  const from = (bands[k] as Band).high as End;
  const to = (bands[above] as Band).low as End;
  return `${endText(from)} ${from.open ? '≤' : '<'} x ${to.open ? '≤' : '<'} ${endText(to)}`;
}

function underText({ scale, bands }: OwnScale, gap: Gap, values: readonly Decimal[]) {
  return {
    message: message('predikat.celah.bawah', {
      scale: scaleName(scale),
      low: endText((bands[gap.above] as Band).low as End),
      value: formatNumeral(values[0] ?? gap.witness),
    }),
    classes: [gap.above],
  };
}

function aboveText({ scale, bands }: OwnScale, gap: Gap, values: readonly Decimal[]) {
  const { high, low } = bands[gap.below] as Band;
  return {
    message: message(`predikat.celah.${values.length > 0 ? 'atas' : 'atas_kosong'}`, {
      scale: scaleName(scale),
      high: endText(high as End),
      low: low === null ? '0' : endText(low),
      n: String(values.length),
      values: listOf(
        values.map((value) => formatNumeral(value)),
        false,
        6,
      ),
      top: scale.classes[gap.below]?.label ?? '',
    }),
    classes: [gap.below],
  };
}

function beyondTop({ bands, numbers }: OwnScale, { below: top }: Gap): readonly Decimal[] {
  const high = bands[top]?.high;
  return high == null ? [] : valuesOf(numbers).filter((value) => cmp(value, high.at) > 0);
}

function below({ bands, numbers }: OwnScale, { above }: Gap): readonly Decimal[] {
  const low = bands[above]?.low;
  return low == null ? [] : valuesOf(numbers).filter((value) => cmp(value, low.at) < 0);
}
