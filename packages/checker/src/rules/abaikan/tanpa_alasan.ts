/** A suppression without a reason. It holds all the same: the finding is known, only why it may stand is not. */
import { listOf } from '../../messages/args.ts';
import type { CountOption } from '../../option.ts';
import type { Rule } from '../../rule.ts';
import { draft, message } from '../draft.ts';

const ID = 'abaikan/tanpa_alasan';

const SHORTEST: CountOption = {
  kind: 'count',
  name: 'shortest',
  default: 1,
  example: 15,
  least: 1,
  most: 200,
  about: {
    id: 'Banyaknya huruf dan angka yang sedikitnya harus ada dalam alasan.',
    en: 'How many letters and digits a reason must have at least.',
  },
};

export const rule: Rule = {
  id: ID,
  level: 'warning',
  summary: {
    id: 'Komentar sakip-abaikan tanpa alasan.',
    en: 'A suppression that gives no reason.',
  },
  options: [SHORTEST],
  check: () => [],
  checkSuppressions: function* ({ uses, option }) {
    const shortest = option(SHORTEST);
    for (const { tree, suppression, rules } of uses) {
      // One that suppresses nothing is told for that.
      const names = rules.flatMap(({ word, hits }) => (hits > 0 ? [word.text] : []));
      const { reason } = suppression;
      if (names.length === 0 || (reason.match(/[\p{L}\p{N}]/gu) ?? []).length >= shortest) continue;
      const variant = reason === '' ? '' : '.pendek';
      const args = { rules: listOf(names), example: names.join(', '), n: String(shortest) };
      const primary = { uri: tree.uri, ...suppression.span };
      yield draft({ rule: ID, primary, message: message(`abaikan.tanpa_alasan${variant}`, args) }, ...names);
    }
  },
};
