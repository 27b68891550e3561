/** Sentences and headings pasted as they are: once per file, so that nobody thinks their numbers were checked. */
import type { Rule } from '../../rule.ts';
import { draft, label, message } from '../draft.ts';

const ID = 'sintaks/kalimat';
const MOST_LABELS = 8;

export const rule: Rule = {
  id: ID,
  level: 'info',
  summary: {
    id: 'Kalimat laporan yang ditempel begitu saja: angkanya tidak diperiksa.',
    en: 'Sentences of the report pasted as they are: their numbers are not checked.',
  },
  check: function* ({ model }) {
    for (const { tree } of model.files) {
      for (const { code, span } of tree.faults) {
        if (code !== 'kalimat.sisa') continue;
        const text = tree.text.slice(span.start, span.end).slice(0, 80);
        yield draft(
          { rule: ID, message: message('sintaks.kalimat.sisa', {}), primary: { uri: tree.uri, ...span } },
          text,
        );
      }
      const [first, ...others] = tree.faults.filter(({ code }) => code === 'kalimat.biasa');
      if (first === undefined) continue;
      yield draft(
        {
          rule: ID,
          message: message('sintaks.kalimat.biasa', { n: String(others.length + 1) }),
          primary: { uri: tree.uri, ...first.span },
          labels: others
            .slice(0, MOST_LABELS)
            .map(({ span }) => label({ uri: tree.uri, ...span }, 'sintaks.kalimat.lain')),
        },
        tree.text.slice(first.span.start, first.span.end).slice(0, 80),
      );
    }
  },
};
