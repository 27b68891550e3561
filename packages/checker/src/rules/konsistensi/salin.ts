/**
 * How a wrong number may have come about: it is another quantity's, of another year, row or column. Explains what other
 * rules found; finds nothing itself, since different quantities often share a value rightly.
 */
import type { Rule } from '../../rule.ts';
import { claimPlace } from '../claims.ts';
import { claimName, claimText } from '../describe.ts';
import { label, message } from '../draft.ts';
import { copiedFrom } from './copied.ts';

export const rule: Rule = {
  id: 'konsistensi/salin',
  level: 'info',
  summary: {
    id: 'Menjelaskan temuan lain: angka yang keliru itu milik tahun, baris atau kolom lain.',
    en: 'Explains another finding: the wrong number is that of another year, row or column.',
  },
  check: () => [],
  explain: ({ model }, draft) => {
    const copied = copiedFrom(model, draft);
    if (copied === null) return null;
    const { claim, source } = copied;
    const args = { written: claimText(model, claim), other: claimName(model, source) };
    return {
      notes: [message('konsistensi.salin', args)],
      labels: [label(claimPlace(model, source), 'konsistensi.salin.label')],
      fixes: [],
    };
  },
};
