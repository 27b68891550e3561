/** Scales that give one value two labels. */
import { formatNumeral, trimZeros } from '@sakip-lint/language';
import { sweep } from '../../evaluate/scale.ts';
import { listOf } from '../../messages/args.ts';
import type { Draft, Rule } from '../../rule.ts';
import { documentName, draft, label, message } from '../draft.ts';
import { ownScales } from './scales.ts';
import { scaleName } from './tell.ts';

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
      const text = (value: (typeof first)['witness']) => formatNumeral(trimZeros(value));
      const name = (k: number) => scale.classes[k]?.label ?? '';
      const touched = [...new Set(overlaps.flatMap(({ classes }) => classes))].sort((a, b) => a - b);
      const placeOf = (k: number) => scale.classes[k]?.place ?? scale.place;
      yield draft(
        {
          rule: ID,
          message: message('predikat.tumpang_tindih.nilai', {
            scale: scaleName(scale),
            values: listOf(
              overlaps.map(({ classes: [a, b], witness }) => `${text(witness)} ("${name(a)}", "${name(b)}")`),
            ),
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
        return text((overlaps.find(({ classes }) => classes.includes(k)) ?? (first as (typeof overlaps)[0])).witness);
      }
    }
  },
};
