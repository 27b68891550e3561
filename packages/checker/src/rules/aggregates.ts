/** `jumlah REF 2018 s.d. 2020 = N`, `rata-rata iku.capaian = N`: a sum or mean over periods or over the subjects of a kind. */
import { type AggregateNode, type Decimal, toRational } from '@sakip-lint/language';
import { combinations } from '../evaluate/combinations.ts';
import { evaluateAt, type Formula } from '../evaluate/formula.ts';
import { agrees, isCut } from '../evaluate/ladder.ts';
import { numberOf } from '../evaluate/number.ts';
import type { ClaimId } from '../model/claim.ts';
import type { FormulaFact } from '../model/model.ts';
import { periodOf } from '../model/period.ts';
import { ancestorsOf } from '../model/subject-groups.ts';
import type { Draft, RuleContext } from '../rule.ts';
import { claimPlace } from './claims.ts';
import { truthOf } from './condition/evaluate.ts';
import { groupOf } from './condition/groups.ts';
import { claimName, claimText, computedText, formulaText, measureOfSubject, subjectName, unitOf } from './describe.ts';
import { documentName, draft, label, message, placeIn } from './draft.ts';
import { periodFrom, periodsOf, periodText } from './periods.ts';
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
  const { value } = node.value;
  if (value.kind !== 'angka' || value.numeral.ambiguous) return;
  const parts = node.ref.modifiers.period === null ? null : overPeriods(context, fact, node);
  const gathered = parts ?? ofKind(context, fact, node);
  // A part that nobody states leaves the whole unchecked.
  if (gathered === null || gathered.quantities.length < 2 || gathered.quantities.includes(-1)) return;
  const slots = gathered.quantities.map((quantity, k) => ({
    quantity,
    subject: model.quantities.subject[quantity] as number,
    measure: model.measures[model.quantities.measure[quantity] as number] as string,
    claims: knownIn(context, quantity, fact.document).map(({ claim }) => claim),
    distance: k,
  }));
  if (slots.some(({ claims }) => claims.length === 0)) return;
  const document = model.documents[fact.document];
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
  if (first !== null) yield tell(context, rule, fact, node, formula, first, gathered.name);
}

interface Gathered {
  readonly quantities: readonly number[];
  /** What is added or averaged, in words. */
  readonly name: string;
}

function overPeriods({ model }: RuleContext, fact: FormulaFact, node: AggregateNode): Gathered | null {
  const over = node.ref.modifiers.period;
  if (over === null) return null;
  const ref = { ...node.ref, modifiers: { ...node.ref.modifiers, period: null } };
  const found = model.resolve(ref, fact, fact.subject);
  const periods = periodsOf(over, model.documents[fact.document], found?.period ?? 0);
  if (found === null || found.measure === null || periods.length < 2) return null;
  const { subject, measure, version } = found;
  const own = model.subjects[subject];
  const what = measureOfSubject(model, measure, subject, own === undefined ? '' : subjectName(own));
  return {
    quantities: periods.map((period) => quantityOf(model, subject, measure, period, version)),
    name: `${what} ${periodText(periods[0] as number)} s.d. ${periodText(periods.at(-1) as number)}`,
  };
}

/** `rata-rata iku.capaian`, `jumlah program.pagu di S (mendukung x)`: over the subjects of a kind. */
function ofKind(context: RuleContext, fact: FormulaFact, node: AggregateNode): Gathered | null {
  const { model } = context;
  const [kind, measure] = node.ref.steps;
  if (node.ref.steps.length !== 2 || kind?.as !== 'id' || measure?.as !== 'id') return null;
  const within = node.within === null ? null : (model.resolve(node.within, fact, fact.subject)?.subject ?? -1);
  const group = within === -1 ? null : groupOf(model, kind.text.toLowerCase(), fact.document, null, within);
  if (group === null) return null;
  const { condition } = node;
  const truths = group.map((id) => (condition === null ? 'ya' : truthOf(context, condition, fact, id)));
  const open = model.sebagianIn(fact.document);
  if (truths.includes('tak tahu') || group.some((id) => ancestorsOf(model, id).some((one) => open.has(one.id))))
    return null;
  const document = model.documents[fact.document];
  const { period, version } = node.ref.modifiers;
  const at = period === null ? null : periodFrom(period, document, 0);
  const when = at ?? (document?.tahun == null ? 0 : periodOf(document.tahun));
  const said = version !== null && version.version > 0 ? version.version : (document?.versi ?? 0);
  const quantities = group.flatMap((id, k) => {
    const found = truths[k] === 'ya' ? model.measureFor(id, measure.text) : null;
    if (truths[k] !== 'ya') return [];
    if (found === null) return [-1];
    const { berversi } = model.traits(found.measure, found.subject);
    return [quantityOf(model, found.subject, found.measure, when, berversi ? said : 0)];
  });
  const whole = model.subjects[within ?? -1];
  return {
    quantities,
    name: `${measure.text.toLowerCase()} ${kind.text}${whole === undefined ? '' : ` ${subjectName(whole)}`} ${periodText(when)}`,
  };
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
  what: string,
): Draft {
  const { model } = context;
  const quantity = model.claims.quantity[operands[0] as ClaimId] as number;
  const unit = unitOf(model, quantity);
  const computed = evaluateAt(formula, pointsOf(context, operands));
  const stated = node.value.value.kind === 'angka' ? node.value.value.numeral.value : null;
  const name = `${node.name === 'jumlah' ? 'jumlah' : 'rata-rata'} ${what}`;
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
