import type { Rule } from '../../rule.ts';
import { faultRule } from './fault-rule.ts';

export const rule: Rule = faultRule('sintaks/kurung', 'error', {
  id: 'Kurung kurawal atau kurung biasa yang tidak berpasangan.',
  en: 'Braces or parentheses that do not pair.',
});
