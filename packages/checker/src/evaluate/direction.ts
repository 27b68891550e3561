/**
 * The direction of an indicator that declares none: higher is better where the quotient realisasi / target, and no other
 * formula, fits any of its cells; else the direction whose formula fits most of them. Its other cells are held to that one.
 */
import type { Definition, Expr } from '../define/standard.ts';
import type { ClaimId } from '../model/claim.ts';
import type { Subject } from '../model/subject.ts';

export const USUAL_DIRECTION = 'naik';
/** Lower is better, by a formula left open. */
export const OPEN_DIRECTION = 'turun';
/** Lower is better, as a column of a table says: by the usual formula unless its cells show the other one. */
export const TOLD_DIRECTION = 'turun lazim';
export const USUAL_LESS = 'turun selisih';

export const isOpen = (arah: string | null): boolean => arah === OPEN_DIRECTION || arah === TOLD_DIRECTION;

export interface Direction {
  readonly arah: string;
  /** Cells that its formula gives; none where the usual direction is only assumed. */
  readonly fitting: readonly ClaimId[];
}

/** Directions that a definition tells apart (`bila arah = "turun balik": …`), in its order; empty for most. */
export function directionsIn({ cases }: Definition): readonly string[] {
  return [...new Set(cases.flatMap(({ when }) => (when === null ? [] : wordsIn(when))))];
}

function wordsIn(expr: Expr): readonly string[] {
  if (expr.op === 'dan' || expr.op === 'atau') return [...wordsIn(expr.left), ...wordsIn(expr.right)];
  if (expr.op !== 'banding' || expr.left.op !== 'ukuran' || expr.left.measure !== 'arah') return [];
  return expr.right.op === 'kata' ? [expr.right.text] : [];
}

/** `fits`: whether a cell comes out if the subject had this direction. */
export function directionOf(
  subject: Subject,
  words: readonly string[],
  cells: readonly ClaimId[],
  fits: (cell: ClaimId, subject: Subject) => boolean,
): Direction {
  const open = isOpen(subject.arah);
  const others = words.filter((word) => (open ? word.startsWith(OPEN_DIRECTION) : word !== USUAL_DIRECTION));
  const tells = (cells: readonly ClaimId[]): boolean =>
    cells.some((cell) => !others.some((arah) => fits(cell, { ...subject, arah })));
  let best: Direction = { arah: open ? OPEN_DIRECTION : USUAL_DIRECTION, fitting: [] };
  for (const arah of open ? others : [USUAL_DIRECTION, ...others]) {
    const fitting = cells.filter((cell) => fits(cell, { ...subject, arah }));
    if (fitting.length > best.fitting.length) best = { arah, fitting };
    // Near 100% all formulas give the same print: such a cell tells nothing where others fit only another one.
    if (arah === USUAL_DIRECTION && fitting.length > 0 && (fitting.length === cells.length || tells(fitting))) break;
  }
  return best;
}
