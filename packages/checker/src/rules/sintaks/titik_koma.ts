import type { Rule } from '../../rule.ts';
import { faultRule } from './fault-rule.ts';

export const rule: Rule = faultRule('sintaks/titik_koma', 'error', {
  id: 'Dua isian dalam satu baris tanpa titik koma di antaranya.',
  en: 'Two entries on one line without a semicolon between them.',
});
