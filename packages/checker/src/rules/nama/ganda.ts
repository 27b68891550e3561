import type { Rule } from '../../rule.ts';
import { problemRule } from './problem-rule.ts';

export const rule: Rule = problemRule('nama/ganda', 'error', {
  id: 'Satu nama untuk dua hal yang berbeda.',
  en: 'One name for two different things.',
});
