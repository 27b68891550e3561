import type { Rule } from '../../rule.ts';
import { faultRule } from './fault-rule.ts';

export const rule: Rule = faultRule('sintaks/teks', 'error', {
  id: 'Teks yang tanda kutip penutupnya hilang.',
  en: 'A quoted text without its closing quote.',
});
