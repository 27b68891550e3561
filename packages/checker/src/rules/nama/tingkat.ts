import type { Rule } from '../../rule.ts';
import { problemRule } from './problem-rule.ts';

export const rule: Rule = problemRule('nama/tingkat', 'warning', {
  id: 'Baris tabel yang tingkatnya (program, kegiatan, sub kegiatan) tidak dapat dikenali.',
  en: 'Table rows whose level (programme, activity, sub-activity) nothing tells.',
});
