/** `jumlah REF 2018 s.d. 2020 = N` and `rata-rata REF …`: a sum or mean over periods, held against their values. */
import { type AggregateNode, type Decimal, toRational } from '@sakip-lint/language';
import { combinations } from '../evaluate/combinations.ts';
import { evaluateAt, type Formula } from '../evaluate/formula.ts';
import { agrees, isCut } from '../evaluate/ladder.ts';
import { numberOf } from '../evaluate/number.ts';
import type { ClaimId } from '../model/claim.ts';
import type { FormulaFact } from '../model/model.ts';
import type { Draft, RuleContext } from '../rule.ts';
import { claimPlace } from './claims.ts';
import { claimName, claimText, computedText, formulaText, measureOfSubject, subjectName, unitOf } from './describe.ts';
import { documentName, draft, label, message, placeIn } from './draft.ts';
import { periodsOf, periodText } from './periods.ts';
import { PRECEDENCE } from './recompute.ts';
import { knownIn, quantityOf } from './values.ts';

/** Drafts of the statements of one name that no values of the periods give. */
export function* aggregateDrafts(
  context: RuleContext,
  rule: Draft['rule'],
  name: AggregateNode['name'],
): Generator<Draft> {
  for (const fact of context.model.formulas) {
    if (fact.node.kind === 'agregat' && fact.node.name === name) yield* held(context, rule, fact, fact.node);
  }
}

function* held(context: RuleContext, rule: Draft['rule'], fact: FormulaFact, node: AggregateNode): Generator<Draft> {
  const { model } = context;
  const document = model.documents[fact.document];
  const over = node.ref.modifiers.period;
  const { value } = node.value;
  if (over === null || value.kind !== 'angka' || value.numeral.ambiguous) return;
  const ref = { ...node.ref, modifiers: { ...node.ref.modifiers, period: null } };
  const found = model.resolve(ref, { file: fact.file, entry: fact.entry, document: fact.document }, fact.subject);
  const periods = periodsOf(over, document, found?.period ?? 0);
  if (found === null || found.measure === null || periods.length < 2) return;
  const { subject, measure, version } = found;
  const quantities = periods.map((period) => quantityOf(model, subject, measure, period, version));
  const slots = quantities.map((quantity, k) => ({
    quantity,
    subject,
    measure: model.measures[measure] as string,
    claims: knownIn(context, quantity, fact.document).map(({ claim }) => claim),
    distance: k,
  }));
  // A year that nobody states leaves the whole unchecked.
  if (slots.some(({ claims }) => claims.length === 0)) return;
  const args: readonly Formula[] = slots.map((_, slot) => ({ op: 'operan', slot }));
  const formula: Formula = { op: node.name, args };
  const print = { value: value.numeral.value, exact: false, stored: value.numeral.spreadsheet };
  let first: readonly ClaimId[] | null = null;
  for (const operands of combinations(slots)) {
    const computed = evaluateAt(formula, pointsOf(context, operands));
    const declared = document?.pembulatan ?? null;
    if (computed === 'nol' || agrees(computed, print, declared) || isCut(computed, print, declared)) return;
    first ??= operands;
  }
  if (first === null) return;
  yield tell(context, rule, fact, node, formula, first, [periods[0] as number, periods.at(-1) as number]);
}

const pointsOf = ({ model }: RuleContext, operands: readonly ClaimId[]) =>
  operands.map((claim) => toRational(numberOf(model, claim) as Decimal));

function tell(
  context: RuleContext,
  rule: Draft['rule'],
  fact: FormulaFact,
  node: AggregateNode,
  formula: Formula,
  operands: readonly ClaimId[],
  [from, to]: readonly [number, number],
): Draft {
  const { model } = context;
  const quantity = model.claims.quantity[operands[0] as ClaimId] as number;
  const unit = unitOf(model, quantity);
  const subject = model.subjects[model.quantities.subject[quantity] as number];
  const computed = evaluateAt(formula, pointsOf(context, operands));
  const stated = node.value.value.kind === 'angka' ? node.value.value.numeral.value : null;
  const what = measureOfSubject(
    model,
    model.quantities.measure[quantity] as number,
    model.quantities.subject[quantity] as number,
    subject === undefined ? '' : subjectName(subject),
  );
  const name = `${node.name === 'jumlah' ? 'jumlah' : 'rata-rata'} ${what} ${periodText(from)} s.d. ${periodText(to)}`;
  return draft(
    {
      rule,
      message: message(node.name === 'jumlah' ? 'hitungan.beda' : 'hitungan.rata.beda', {
        name,
        stated: node.value.text,
        computation:
          computed === 'nol'
            ? ''
            : `${formulaText(model, formula, operands)} = ${computedText(computed, stated, unit)}`,
      }),
      primary: placeIn(model, fact.file, fact.entry, node.value.span),
      labels: operands.map((claim) =>
        label(claimPlace(model, claim), 'hitungan.label.nilai', {
          name: claimName(model, claim),
          value: claimText(model, claim),
        }),
      ),
      precedence: PRECEDENCE.sum,
    },
    documentName(model.documents[fact.document]),
    name,
  );
}
