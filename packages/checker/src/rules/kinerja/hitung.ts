/** A calculation that the report writes out: its sides differ, or an operand is another quantity's. */
import {
  type ExprNode,
  equals,
  formatNumeral,
  HUNDRED,
  isInteger,
  type Rational,
  toRational,
} from '@sakip-lint/language';
import type { Expr } from '../../define/standard.ts';
import { combinations } from '../../evaluate/combinations.ts';
import { evaluateAt } from '../../evaluate/formula.ts';
import { agrees, isCut } from '../../evaluate/ladder.ts';
import { numberOf } from '../../evaluate/number.ts';
import { type Side, shownText, shownValue, sidesAgree, sidesOf } from '../../evaluate/written.ts';
import type { ClaimId } from '../../model/claim.ts';
import type { CalculationSeed, Model } from '../../model/model.ts';
import type { Draft, Rule, RuleContext } from '../../rule.ts';
import { claimPlace } from '../claims.ts';
import { claimName, computedText, quantityName, valueText } from '../describe.ts';
import { draft, label, message, placeIn } from '../draft.ts';
import { PRECEDENCE } from '../recompute.ts';
import { placeOf } from './calculation.ts';
import { headFormulaDrafts } from './head-formulas.ts';

const ID = 'kinerja/hitung';

export const rule: Rule = {
  id: ID,
  level: 'error',
  summary: {
    id: 'Hitungan yang ditulis laporan sendiri, juga rumus pada kepala tabel, yang kedua sisinya tidak sama, atau memakai angka milik besaran lain.',
    en: 'A calculation the report writes out, or a formula in the head of a table, whose sides differ, or which uses the number of another quantity.',
  },
  check: function* (context) {
    const { model } = context;
    for (const seed of model.calculations) {
      const sides = sidesOf(model, seed);
      if (sides === null || sides.some(({ zero }) => zero)) continue;
      const wrong = sides.findIndex((side, k) => k > 0 && sidesAgree(sides[k - 1] as Side, side) === 'beda');
      if (wrong > 0) yield differing(context, seed, sides[wrong - 1] as Side, sides[wrong] as Side);
      else {
        yield* foreignOperands(context, seed);
        yield* miscounted(context, seed);
      }
    }
    yield* headFormulaDrafts(context, ID);
  },
};

function differing({ model }: RuleContext, seed: CalculationSeed, left: Side, right: Side): Draft {
  const percent = right.numeral?.percent ?? false;
  const value = shownValue(left, right);
  const rupiah = (right.numeral?.prefix ?? null) !== null;
  const computed = computedText(value, right.numeral?.value ?? null, { percent, rupiah });
  const name = seed.quantity === null ? '' : quantityName(model, seed.quantity);
  const place = seed.result === null ? placeOf(model, seed) : claimPlace(model, seed.result);
  return draft(
    {
      rule: ID,
      message: message(seed.bracket === true ? 'hitungan.rantai.kurung' : 'hitungan.rantai.beda', {
        written:
          seed.bracket === true ? `${right.text} (${left.text})` : `${left.text} = ${right.text}`.replace(/\s+/g, ' '),
        computation: `${tidy(shownText(left, value, percent))} = ${computed}`,
      }),
      primary: place,
      ...(seed.result === null ? {} : { culprit: seed.result }),
      precedence: PRECEDENCE.ratio,
    },
    name,
    left.text,
    right.text,
  );
}

/** Malformed decimals are printed anew, so that the computation can be followed. */
const tidy = (text: string): string => text.replace(/(\d)\.(\d{1,2})(?!\d)/g, '$1,$2');

/** The terms of a mean divided by another number than there are. */
function* miscounted({ model, judgement }: RuleContext, seed: CalculationSeed): Generator<Draft> {
  const [member] = seed.members;
  if (member === undefined || member.op !== '/' || seed.quantity === null || member.right.op !== 'angka') return;
  const { value } = member.right.value;
  const terms = termsOf(member.left);
  if (terms < 2 || value.kind !== 'angka' || !isInteger(value.numeral.value)) return;
  if (judgement.definedBy(seed.quantity, seed.statement)?.expr.op !== 'rata_rata') return;
  const divisor = formatNumeral(value.numeral.value);
  if (divisor === String(terms)) return;
  yield draft(
    {
      rule: ID,
      message: message('hitungan.rantai.cacah', {
        name: quantityName(model, seed.quantity),
        n: String(terms),
        divisor,
      }),
      primary: seed.result === null ? placeOf(model, seed) : claimPlace(model, seed.result),
      ...(seed.result === null ? {} : { culprit: seed.result }),
      precedence: PRECEDENCE.ratio,
    },
    quantityName(model, seed.quantity),
    'cacah',
    divisor,
  );
}

const termsOf = (node: ExprNode): number => (node.op === '+' ? termsOf(node.left) + termsOf(node.right) : 1);

/** Operands held against the quantity that the definition has in their place. */
function* foreignOperands(context: RuleContext, seed: CalculationSeed): Generator<Draft> {
  const { model } = context;
  if (seed.quantity === null || seed.members.length !== 1) return;
  const member = withoutHundred(seed.members[0] as ExprNode);
  if (member.op !== '/' && member.op !== '-') return;
  const shape = context.judgement.definedBy(seed.quantity, seed.statement);
  const expr = shape === null ? null : quotientOf(shape.expr);
  if (shape === null || expr === null || expr.op !== member.op) return;
  const pairs: readonly (readonly [ExprNode, Expr])[] = [
    [member.left, expr.left],
    [member.right, expr.right],
  ];
  for (const [node, part] of pairs) {
    if (node.op !== 'angka' || node.value.value.kind !== 'angka') continue;
    const written = node.value.value.numeral;
    const instance = shape.instantiate(part);
    if (instance === null || instance.slots.some(({ claims }) => claims.length === 0)) continue;
    const first = instance.slots.map(({ claims }) => claims[0] as number);
    const print = { value: written.value, exact: false, stored: written.spreadsheet };
    let fits = false;
    for (const operands of combinations(instance.slots)) {
      const value = evaluateAt(
        instance.formula,
        operands.map((claim) => toRational(numberOf(model, claim) as NonNullable<ReturnType<typeof numberOf>>)),
      );
      if (value === 'nol' || agrees(value, print, null) || isCut(value, print, null)) fits = true;
    }
    if (fits) continue;
    const value = evaluateAt(
      instance.formula,
      first.map((claim) => toRational(numberOf(model, claim) as NonNullable<ReturnType<typeof numberOf>>)),
    ) as Rational;
    const operand = first[0] as number;
    const percent = written.percent;
    yield draft(
      {
        rule: ID,
        severity: 'warning',
        message: message('hitungan.rantai.operan', {
          name: quantityName(model, seed.quantity),
          written: valueText(written.value, { percent, rupiah: false }),
          operand:
            first.length === 1 ? claimName(model, operand) : first.map((claim) => claimName(model, claim)).join(' + '),
          value: computedText(value, written.value, { percent, rupiah: false }),
          source: ownersOf(model, written.value, seed, first) ?? '',
          right: '',
        }),
        primary: placeIn(model, seed.file, seed.entry, node.span),
        labels: first.map((claim) =>
          label(claimPlace(model, claim), 'hitungan.label.nilai', {
            name: claimName(model, claim),
            value: formatNumeral(numberOf(model, claim) as NonNullable<ReturnType<typeof numberOf>>, { percent }),
          }),
        ),
        precedence: PRECEDENCE.repeat,
        // The same operand in a repeat of this calculation is one story.
        story: `operan|${seed.quantity}|${formatNumeral(written.value)}`,
      },
      quantityName(model, seed.quantity),
      'operan',
      formatNumeral(written.value),
    );
  }
}

/** `72% / 80% × 100%` without its last factor. */
function withoutHundred(node: ExprNode): ExprNode {
  if (node.op !== '*' || node.right.op !== 'angka' || node.right.value.value.kind !== 'angka') return node;
  return equals(node.right.value.value.numeral.value, HUNDRED) ? node.left : node;
}

/** A definition without its `* 100%`. */
type Binary = Extract<Expr, { readonly op: '+' | '-' | '*' | '/' | '^' }>;

function quotientOf(expr: Expr): Binary | null {
  if (expr.op === '*' && expr.right.op === 'angka') return quotientOf(expr.left);
  return expr.op === '/' || expr.op === '-' ? expr : null;
}

/** Whose number it is: the first quantity of another subject's same measure that states it. */
function ownersOf(
  model: Model,
  value: NonNullable<ReturnType<typeof numberOf>>,
  seed: CalculationSeed,
  operands: readonly ClaimId[],
): string | null {
  const { claims, quantities, statements } = model;
  const document = statements.document[seed.statement];
  for (let claim = 0; claim < claims.count; claim++) {
    if (operands.some((operand) => claims.quantity[operand] === claims.quantity[claim])) continue;
    if (claims.quantity[claim] === seed.quantity || statements.document[claims.statement[claim] as number] !== document)
      continue;
    const name = model.measures[quantities.measure[claims.quantity[claim] as number] as number];
    if (name !== 'capaian' && name !== 'serapan' && name !== 'realisasi') continue;
    const number = numberOf(model, claim);
    if (number !== null && formatNumeral(number) === formatNumeral(value)) return claimName(model, claim);
  }
  return null;
}
