/** A suppression without a reason. It holds all the same: the finding is known, only why it may stand is not. */
import { listOf } from '../../messages/args.ts';
import type { Rule } from '../../rule.ts';
import { draft, message } from '../draft.ts';

const ID = 'abaikan/tanpa_alasan';

export const rule: Rule = {
  id: ID,
  level: 'warning',
  summary: {
    id: 'Komentar sakip-abaikan tanpa alasan.',
    en: 'A suppression that gives no reason.',
  },
  check: () => [],
  checkSuppressions: function* ({ uses }) {
    for (const { tree, suppression, rules } of uses) {
      // One that suppresses nothing is told for that.
      const names = rules.flatMap(({ word, hits }) => (hits > 0 ? [word.text] : []));
      if (names.length === 0 || suppression.reason !== '') continue;
      const args = { rules: listOf(names), example: names.join(', ') };
      const primary = { uri: tree.uri, ...suppression.span };
      yield draft({ rule: ID, primary, message: message('abaikan.tanpa_alasan', args) }, ...names);
    }
  },
};
