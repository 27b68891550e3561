/** A definition that takes a measure, for one: `pertumbuhan(x)` → `pertumbuhan(pagu)`. */
import type { Definition, Expr } from './standard.ts';

/** Name and argument of `pertumbuhan(pagu)`; null where it takes none. */
export function argumentOf(measure: string): { readonly name: string; readonly argument: string } | null {
  const found = /^([^()]+)\(([^()]+)\)$/.exec(measure);
  return found === null ? null : { name: found[1] as string, argument: (found[2] as string).trim() };
}

export function definitionFor(definition: Definition, argument: string): Definition {
  const { parameter, ...rest } = definition;
  if (parameter === undefined) return definition;
  return {
    ...rest,
    measure: `${definition.measure}(${argument})`,
    cases: definition.cases.map(({ when, expr }) => ({
      when: when === null ? null : replaced(when, parameter, argument),
      expr: expr === null ? null : replaced(expr, parameter, argument),
    })),
  };
}

function replaced(expr: Expr, parameter: string, argument: string): Expr {
  const inside = (part: Expr): Expr => replaced(part, parameter, argument);
  switch (expr.op) {
    case 'angka':
    case 'kata':
      return expr;
    case 'ukuran':
      return expr.measure === parameter && expr.subject === null ? { ...expr, measure: argument } : expr;
    case 'negatif':
    case 'bukan':
    case 'abs':
    case 'atas':
    case 'bawah':
    case 'ada':
      return { ...expr, of: inside(expr.of) };
    case 'min':
    case 'maks':
      return { ...expr, args: expr.args.map(inside) };
    case 'jika':
      return {
        ...expr,
        test: inside(expr.test),
        // biome-ignore lint/suspicious/noThenProperty: a branch of jika; nothing awaits an expression
        then: inside(expr.then),
        otherwise: expr.otherwise === null ? null : inside(expr.otherwise),
      };
    case 'jumlah':
    case 'rata_rata':
    case 'cacah':
      return {
        ...expr,
        condition: expr.condition === null ? null : inside(expr.condition),
        of: inside(expr.of),
      };
    default:
      return { ...expr, left: inside(expr.left), right: inside(expr.right) };
  }
}
