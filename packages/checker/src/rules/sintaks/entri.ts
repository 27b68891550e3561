import type { Rule } from '../../rule.ts';
import { faultRule } from './fault-rule.ts';

export const rule: Rule = faultRule('sintaks/entri', 'error', {
  id: 'Baris yang tidak dapat dipahami sebagai bagian laporan.',
  en: 'A line that cannot be understood.',
});
