/** A capaian that does not recompute from target and realisasi by the indicator's direction. */
import type { Rule } from '../../rule.ts';
import { recomputations } from '../recompute.ts';

export const rule: Rule = {
  id: 'kinerja/capaian',
  level: 'error',
  summary: {
    id: 'Capaian yang tidak sama dengan hitungan dari target dan realisasi menurut arah indikatornya.',
    en: 'A capaian that target and realisasi do not give by the direction of the indicator.',
  },
  check: (context) => recomputations(context, 'kinerja/capaian'),
};
