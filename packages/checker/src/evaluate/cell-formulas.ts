/** Formulas of a table's head as instances, so that they are weighed like definitions. */
import { fromString, rational, toRational } from '@sakip-lint/language';
import type { Instance, Slot } from '../constrain/instantiate.ts';
import { NEAR } from '../constrain/nearness.ts';
import type { CellFormula, CellFormulaSeed, Model } from '../model/model.ts';
import { divides, type Formula } from './formula.ts';

/** The formula as it stands, and, unless it only adds, in percent and in hundredths: 92,31% is 92,31 or 0,9231. */
export function instancesOf(model: Model, { formula, operands }: CellFormulaSeed): readonly Instance[] {
  const { claims, quantities, measures } = model;
  const slots = operands.map((claim): Slot => {
    const quantity = claims.quantity[claim] as number;
    return {
      quantity,
      subject: quantities.subject[quantity] as number,
      measure: measures[quantities.measure[quantity] as number] as string,
      claims: [claim],
      distance: NEAR.statement,
    };
  });
  const plain = toFormula(formula);
  const hundred: Formula = { op: 'angka', value: rational(100, 1), text: '100' };
  const readings: readonly Formula[] = adds(formula)
    ? [plain]
    : [plain, { op: '*', left: plain, right: hundred }, { op: '/', left: plain, right: hundred }];
  return readings.map((reading) => ({ formula: reading, slots, missing: [] }));
}

/** An indicator that declares another direction is held to its own formula. */
export function standsFor(model: Model, { result }: CellFormulaSeed): boolean {
  const quantity = model.claims.quantity[result] as number;
  const measure = model.measures[model.quantities.measure[quantity] as number];
  const arah = model.subjects[model.quantities.subject[quantity] as number]?.arah ?? 'naik';
  return arah === 'naik' || (measure !== 'capaian' && measure !== 'kemajuan');
}

/** Totals of quotients may also be what totals of ratios are. */
export const isRatioOfTotals = ({ total, formula }: CellFormulaSeed): boolean => total && divides(toFormula(formula));

function toFormula(formula: CellFormula): Formula {
  switch (formula.op) {
    case 'angka':
      return { op: 'angka', value: toRational(fromString(formula.text)), text: formula.text };
    case 'operan':
      return formula;
    default:
      return { op: formula.op, left: toFormula(formula.left), right: toFormula(formula.right) };
  }
}

const adds = (formula: CellFormula): boolean =>
  formula.op === 'operan' ||
  formula.op === 'angka' ||
  ((formula.op === '+' || formula.op === '-') && adds(formula.left) && adds(formula.right));
