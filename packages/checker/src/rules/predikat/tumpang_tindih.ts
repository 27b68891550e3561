/** Scales that give one value two labels. */
import { cmp, formatNumeral, trimZeros } from '@sakip-lint/language';
import { type Band, type End, type Overlap, sweep } from '../../evaluate/scale.ts';
import { listOf } from '../../messages/args.ts';
import type { Draft, Rule } from '../../rule.ts';
import { documentName, draft, label, message } from '../draft.ts';
import { ownScales } from './scales.ts';
import { rangeText, scaleName, scaleStory } from './tell.ts';

const ID = 'predikat/tumpang_tindih';

export const rule: Rule = {
  id: ID,
  level: 'warning',
  summary: {
    id: 'Skala yang memberi dua sebutan untuk satu nilai.',
    en: 'A scale that gives one value two labels.',
  },
  check: function* ({ model }): Generator<Draft> {
    for (const { scale, bands, decimals } of ownScales(model)) {
      const { overlaps } = sweep(bands, decimals);
      const [first] = overlaps;
      if (first === undefined) continue;
      const text = ({ classes: [a, b], witness }: Overlap): string =>
        commonText(bands[a], bands[b]) ?? formatNumeral(trimZeros(witness));
      const wide = overlaps.some(({ classes: [a, b] }) => commonText(bands[a], bands[b]) !== null);
      const name = (k: number) => scale.classes[k]?.label ?? '';
      const touched = [...new Set(overlaps.flatMap(({ classes }) => classes))].sort((a, b) => a - b);
      const placeOf = (k: number) => scale.classes[k]?.place ?? scale.place;
      yield draft(
        {
          rule: ID,
          story: scaleStory(scale),
          message: message('predikat.tumpang_tindih.nilai', {
            scale: scaleName(scale),
            values: listOf(
              overlaps.map((one) => `${text(one)} ("${name(one.classes[0])}", "${name(one.classes[1])}")`),
            ),
            wide: wide ? '1' : '',
            ends: wide ? '' : '1',
          }),
          primary: placeOf(touched[0] as number),
          labels: touched
            .slice(1)
            .map((k) => label(placeOf(k), 'predikat.tumpang_tindih.kelas', { label: name(k), value: witnessOf(k) })),
        },
        documentName(model.documents[scale.document]),
        scale.name,
      );

      function witnessOf(k: number): string {
        return text(overlaps.find(({ classes }) => classes.includes(k)) ?? (first as Overlap));
      }
    }
  },
};

/** What two classes have in common, where that is more than one value: `75 s.d. 80`. */
function commonText(a: Band | undefined, b: Band | undefined): string | null {
  if (a === undefined || b === undefined) return null;
  const low = laterOf(a.low, b.low, 1);
  const high = laterOf(a.high, b.high, -1);
  if (low !== null && high !== null && cmp(low.at, high.at) >= 0) return null;
  return rangeText({ ...a, low, high });
}

/** The greater (1) or lesser (-1) of two ends; at one value the open one. */
function laterOf(a: End | null, b: End | null, side: 1 | -1): End | null {
  if (a === null || b === null) return a ?? b;
  const order = cmp(a.at, b.at) * side;
  return order > 0 || (order === 0 && a.open) ? a : b;
}
