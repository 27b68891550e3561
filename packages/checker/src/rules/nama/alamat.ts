import type { Rule } from '../../rule.ts';
import { problemRule } from './problem-rule.ts';

export const rule: Rule = problemRule('nama/alamat', 'error', {
  id: 'Angka yang tempatnya disebut dua kali dan berbeda.',
  en: 'A number whose place is said twice and differently.',
});
