import type { Rule } from '../../rule.ts';
import { problemRule } from './problem-rule.ts';

export const rule: Rule = problemRule('nama/kolom', 'warning', {
  id: 'Kolom tabel yang tidak jelas isinya.',
  en: 'A table column whose meaning is not clear.',
});
