/** A suppression that suppresses nothing. */
import type { Label, Place } from '../../finding.ts';
import { listOf } from '../../messages/args.ts';
import type { Rule, SuppressedRule, SuppressionUse } from '../../rule.ts';
import { draft, fixAt, label, message } from '../draft.ts';

const ID = 'abaikan/tak_terpakai';

export const rule: Rule = {
  id: ID,
  level: 'warning',
  summary: {
    id: 'Komentar sakip-abaikan yang tidak mengabaikan apa pun.',
    en: 'A suppression that suppresses nothing.',
  },
  check: () => [],
  checkSuppressions: function* ({ uses, isOff }) {
    for (const use of uses) {
      const { tree, suppression, rules } = use;
      const idle = rules.filter((one) => one.rules.some((id) => !isOff(tree.uri, id)) && one.hits === 0);
      if (idle.length === 0) continue;
      // One finding for a comment that is of no use at all, else one per word.
      const whole = idle.length === rules.length;
      const told = whole
        ? [{ some: idle, span: suppression.span, gone: wholeComment(use) }]
        : idle.map((one) => ({ some: [one], span: one.word.span, gone: oneWord(use, one) }));
      for (const { some, span, gone } of told) {
        const names = some.map(({ word }) => word.text);
        const labels = some.flatMap(({ misses }) => misses).map(elsewhere);
        const variant = labels.length > 0 ? 'di_tempat_lain' : suppression.covers === null ? 'tanpa_isian' : 'apa_pun';
        yield draft(
          {
            rule: ID,
            primary: { uri: tree.uri, ...span },
            message: message(`abaikan.tak_terpakai.${variant}`, { rules: listOf(names) }),
            labels,
            fixes: [fixAt(message('abaikan.tak_terpakai.hapus', { rules: listOf(names) }), 'safe', gone, '')],
          },
          ...names,
          suppression.reason,
        );
      }
    }
  },
};

const elsewhere = ({ primary }: { readonly primary: Place }): Label =>
  label(primary, 'abaikan.tak_terpakai.temuan_di_sini');

/** The comment with the blanks before it; its whole line where it stands alone. */
function wholeComment({ tree, suppression }: SuppressionUse): Place {
  const { text, uri } = tree;
  let { start, end } = suppression.span;
  while (start > 0 && /[^\S\r\n]/.test(text.charAt(start - 1))) start--;
  if (suppression.alone) end += /^\r?\n|^\r/.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  return { uri, start, end };
}

/** A word with the comma that binds it to its neighbour. */
function oneWord({ tree, suppression }: SuppressionUse, { word }: SuppressedRule): Place {
  const index = suppression.rules.findIndex(({ span }) => span.start === word.span.start);
  const next = suppression.rules[index + 1];
  const before = suppression.rules[index - 1];
  const start = next === undefined && before !== undefined ? before.span.end : word.span.start;
  return { uri: tree.uri, start, end: next === undefined ? word.span.end : next.span.start };
}
