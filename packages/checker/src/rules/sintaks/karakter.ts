import type { Rule } from '../../rule.ts';
import { faultRule } from './fault-rule.ts';

export const rule: Rule = faultRule('sintaks/karakter', 'error', {
  id: 'Karakter yang tidak dapat menjadi bagian teks.',
  en: 'Characters that cannot be part of the text.',
});
