import type { Rule } from '../../rule.ts';
import { faultRule } from './fault-rule.ts';

export const rule: Rule = faultRule('sintaks/konflik', 'error', {
  id: 'Penanda konflik git yang tertinggal.',
  en: 'Git conflict markers left in the file.',
});
