/** Cut instead of rounded, fewer decimals than elsewhere, an undeclared cap: once per document. */
import type { SwitchOption } from '../../option.ts';
import type { Draft, Rule, RuleContext } from '../../rule.ts';
import { claimPlace } from '../claims.ts';
import { claimName, claimText } from '../describe.ts';
import { documentName, draft, groupBy, label, message } from '../draft.ts';
import { computationText } from '../recompute.ts';
import { documentOf } from '../values.ts';
import { cuts } from './cuts.ts';
import { fewerDecimals } from './decimals.ts';

const ID = 'kinerja/pembulatan';

const DECIMALS: SwitchOption = {
  kind: 'switch',
  name: 'decimals',
  default: true,
  example: false,
  about: {
    id: 'Apakah angka dengan desimal lebih sedikit daripada angka lain yang seukuran dilaporkan.',
    en: 'Whether numbers with fewer decimals than others of their measure are told.',
  },
};

export const rule: Rule = {
  id: ID,
  level: 'hint',
  summary: {
    id: 'Angka yang dipotong, bukan dibulatkan, atau dicetak dengan desimal lebih sedikit; sekali per dokumen.',
    en: 'Numbers that are cut instead of rounded, or printed with fewer decimals; once per document.',
  },
  options: [DECIMALS],
  check: function* (context) {
    yield* cuts(context);
    yield* caps(context);
    if (context.option(DECIMALS)) yield* fewerDecimals(context);
  },
};

/** A print of 100 under a greater value, with nothing above it in the document. */
function* caps({ model, judgement }: RuleContext): Generator<Draft> {
  const found = judgement.outcomes.filter(({ verdict }) => verdict === 'batas');
  for (const [document, outcomes] of groupBy(found, ({ result }) => documentOf(model, result))) {
    const [first, ...others] = outcomes;
    yield draft(
      {
        rule: ID,
        severity: 'info',
        message: message('hitungan.batas', {
          name: claimName(model, first.result),
          stated: claimText(model, first.result),
          computation: computationText(model, first),
        }),
        primary: claimPlace(model, first.result),
        labels: others.map(({ result }) => label(claimPlace(model, result), 'hitungan.label.ulang')),
      },
      documentName(model.documents[document]),
      'batas',
    );
  }
}
