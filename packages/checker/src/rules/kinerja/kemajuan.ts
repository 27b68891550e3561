/** Progress towards the end of the Renstra that does not recompute. */
import type { Rule } from '../../rule.ts';
import { recomputations } from '../recomputations.ts';

export const rule: Rule = {
  id: 'kinerja/kemajuan',
  level: 'error',
  summary: {
    id: 'Tingkat kemajuan yang tidak sama dengan realisasi terhadap target akhir Renstra.',
    en: 'Progress that realisasi and the target at the end of the Renstra do not give.',
  },
  check: (context) => recomputations(context, 'kinerja/kemajuan'),
};
