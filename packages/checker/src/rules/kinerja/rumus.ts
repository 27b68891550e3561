/** A realisasi (or a measure of the report's own) that is not its formula over the data. */
import type { Rule } from '../../rule.ts';
import { recomputations } from '../recompute.ts';

export const rule: Rule = {
  id: 'kinerja/rumus',
  level: 'error',
  summary: {
    id: 'Realisasi yang tidak sama dengan rumus indikatornya atas data yang tertulis.',
    en: 'A realisasi that the formula of the indicator does not give from the data as written.',
  },
  check: (context) => recomputations(context, 'kinerja/rumus'),
};
