import type { Rule } from '../../rule.ts';
import { faultRule } from './fault-rule.ts';

export const rule: Rule = faultRule('sintaks/kata', 'error', {
  id: 'Kata kunci yang tidak dikenal.',
  en: 'An unknown keyword.',
});
