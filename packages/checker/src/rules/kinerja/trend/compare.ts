/** `a = b`, `a < 5` in a sentence: two quantities, or a quantity and a bound, held against each other. */
import { type CompareOp, cmp, type Decimal, decimalsOf, roundHalfUp } from '@sakip-lint/language';
import type { CompareFact, Model } from '../../../model/model.ts';
import type { Draft, RuleContext } from '../../../rule.ts';
import { claimPlace } from '../../claims.ts';
import { quantityName } from '../../describe.ts';
import { documentName, draft, label, message, placeIn } from '../../draft.ts';
import { type Known, knownNear, numberText } from '../../values.ts';
import { ID, writtenKnown } from './sentence.ts';

export function* compareDrafts(context: RuleContext): Generator<Draft> {
  for (const fact of context.model.compares) {
    const left = knownNear(context, fact.left, fact.statement);
    const written =
      fact.right === null ? writtenKnown(context.model, aboutOf(context.model, fact), fact.node.value) : null;
    const right =
      fact.right !== null ? knownNear(context, fact.right, fact.statement) : written === null ? [] : [written];
    if (left.length === 0 || right.length === 0) continue;
    if (left.some((a) => right.some((b) => holds(fact.node.rel, a.value, b.value)))) continue;
    yield tell(context.model, fact, left[0] as Known, right[0] as Known);
  }
}

const aboutOf = (
  { quantities }: Model,
  { left }: CompareFact,
): { readonly subject: number; readonly measure: number } => ({
  subject: quantities.subject[left] as number,
  measure: quantities.measure[left] as number,
});

/** What is printed with fewer decimals equals what rounds to it. */
function holds(rel: CompareOp, a: Decimal, b: Decimal): boolean {
  const decimals = Math.min(decimalsOf(a), decimalsOf(b));
  const same = cmp(roundHalfUp(a, decimals), roundHalfUp(b, decimals)) === 0;
  const order = cmp(a, b);
  switch (rel) {
    case '=':
      return same;
    case '!=':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0 || same;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0 || same;
  }
}

function tell(model: Model, fact: CompareFact, left: Known, right: Known): Draft {
  const { node, file, entry } = fact;
  const textOf = (quantity: number, { value }: Known): string =>
    numberText(
      model,
      value,
      model.quantities.measure[quantity] as number,
      model.quantities.subject[quantity] as number,
    );
  const name = quantityName(model, fact.left);
  const span = { start: node.ref.span.start, end: Math.max(node.value.span.end, node.other?.span.end ?? 0) };
  const rel = { '<=': '≤', '>=': '≥', '!=': '≠' }[node.rel as string] ?? node.rel;
  return draft(
    {
      rule: ID,
      message: message('tren.tanda', {
        what: name,
        rel,
        other: fact.right === null ? node.value.text : quantityName(model, fact.right),
        value: textOf(fact.left, left),
        otherValue: fact.right === null ? '' : textOf(fact.right, right),
      }),
      primary: placeIn(model, file, entry, span),
      labels: [[fact.left, left] as const, ...(fact.right === null ? [] : [[fact.right, right] as const])].map(
        ([quantity, known]) =>
          label(claimPlace(model, known.claim), 'hitungan.label.nilai', {
            name: quantityName(model, quantity),
            value: textOf(quantity, known),
          }),
      ),
    },
    documentName(model.documents[fact.document]),
    name,
    node.rel,
    fact.right === null ? node.value.text : quantityName(model, fact.right),
  );
}
