/** A suppression that names a rule there is not, one that cannot be suppressed, or none. */
import { nearest, type Word } from '@sakip-lint/language';
import type { Rule, SuppressionContext } from '../../rule.ts';
import { draft, fixAt, message } from '../draft.ts';

const ID = 'abaikan/tak_dikenal';

export const rule: Rule = {
  id: ID,
  level: 'warning',
  summary: {
    id: 'Komentar sakip-abaikan yang menyebut aturan yang tidak ada.',
    en: 'A suppression that names a rule there is not.',
  },
  check: () => [],
  checkSuppressions: function* (context) {
    for (const { tree, suppression, rules } of context.uses) {
      const { span, reason } = suppression;
      if (rules.length === 0) {
        const primary = { uri: tree.uri, ...span };
        yield draft({ rule: ID, primary, message: message('abaikan.tak_dikenal.kosong') }, reason);
      }
      for (const { word, rules: named } of rules) {
        if (named.length > 0) continue;
        const primary = { uri: tree.uri, ...word.span };
        const near = nearestRule(word, context);
        const fixes =
          near === null ? [] : [fixAt(message('abaikan.tak_dikenal.ganti', { near }), 'unsafe', primary, near)];
        const variant = isKnown(word, context) ? 'tetap' : 'nama';
        const args = { rule: word.text, near: near ?? '' };
        const told = message(`abaikan.tak_dikenal.${variant}`, args);
        yield draft({ rule: ID, primary, message: told, fixes }, word.text, reason);
      }
    }
  },
};

/** A rule whose findings are told in any case. */
function isKnown({ text }: Word, { known }: SuppressionContext): boolean {
  const name = text.toLowerCase();
  return known.has(name) || name === 'sintaks/*' || name === 'abaikan/*';
}

/** `jumlah` for anggaran/jumlah is what people recall. */
function nearestRule(word: Word, context: SuppressionContext): string | null {
  if (isKnown(word, context)) return null;
  const name = word.text.toLowerCase();
  const { suppressible } = context;
  const groups = new Set(suppressible.map((id) => `${id.slice(0, id.indexOf('/'))}/*`));
  if (groups.has(`${name}/*`)) return `${name}/*`;
  const exact = suppressible.filter((id) => id.endsWith(`/${name}`));
  return exact.length === 1 ? (exact[0] as string) : nearest(name, [...suppressible, ...groups]);
}
