import type { Rule } from '../../rule.ts';
import { problemRule } from './problem-rule.ts';

export const rule: Rule = problemRule('nama/judul', 'warning', {
  id: 'Judul dalam tabel yang terputus di dua baris, atau beberapa judul dalam satu sel.',
  en: 'Titles in a table that run over two rows, or several titles in one cell.',
});
