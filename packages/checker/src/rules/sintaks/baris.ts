import type { Rule } from '../../rule.ts';
import { faultRule } from './fault-rule.ts';

export const rule: Rule = faultRule('sintaks/baris', 'error', {
  id: 'Baris tabel tanpa kepala tabel, atau baris yang tidak ditutup.',
  en: 'Table rows without a table head, or a row that is not closed.',
});
