import type { Rule } from '../../rule.ts';
import { problemRule } from './problem-rule.ts';

export const rule: Rule = problemRule('nama/satuan', 'warning', {
  id: 'Satuan yang berbeda untuk satu indikator atau ukuran.',
  en: 'Units that differ for one indicator or measure.',
});
