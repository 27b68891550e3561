/** A realisasi (or a measure of the report's own) that is not its formula over the data. */
import type { Rule } from '../../rule.ts';
import { recomputations } from '../recomputations.ts';
import { wordingDrafts } from './wordings.ts';

const ID = 'kinerja/rumus';

export const rule: Rule = {
  id: ID,
  level: 'error',
  summary: {
    id: 'Realisasi yang tidak sama dengan rumus indikatornya atas data yang tertulis.',
    en: 'A realisasi that the formula of the indicator does not give from the data as written.',
  },
  check: function* (context) {
    yield* recomputations(context, ID);
    yield* wordingDrafts(context, ID);
  },
};
