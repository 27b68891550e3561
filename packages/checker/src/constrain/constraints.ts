/**
 * Constraints in columns: an instance of a definition whose result and operands are claims. They are data: counted, evaluated
 * in loops; objects are made only for what does not agree.
 */
import type { ClaimId } from '../model/claim.ts';
import { grown } from '../model/grown.ts';

export const Form = {
  /** result = first operand / second operand × 100. */
  ratio: 0,
  /** result = sum of the operands. */
  sum: 1,
  /** The operands' sum is at most the result: more parts exist than are written. */
  part: 2,
  /** Anything else: the definition is made concrete when it is evaluated. */
  general: 3,
} as const;

export interface Constraints {
  readonly count: number;
  readonly form: Uint8Array;
  /** Index of the definition (`Definitions.all`); -1 for a total row. */
  readonly definition: Int32Array;
  readonly result: Int32Array;
  /** `operands[start[c] .. start[c + 1]]`; empty for a general one. */
  readonly start: Int32Array;
  readonly operands: Int32Array;
}

export interface ConstraintWriter {
  readonly count: number;
  add(form: number, definition: number, result: ClaimId, operands: ArrayLike<ClaimId>): number;
  finish(): Constraints;
}

export function constraintWriter(): ConstraintWriter {
  let room = 256;
  let count = 0;
  let form = new Uint8Array(room);
  let definition = new Int32Array(room);
  let result = new Int32Array(room);
  let start = new Int32Array(room + 1);
  let operandRoom = 1024;
  let operands = new Int32Array(operandRoom);
  let used = 0;
  return {
    get count() {
      return count;
    },
    add(f, d, r, list) {
      if (count === room) {
        room *= 2;
        const bytes = new Uint8Array(room);
        bytes.set(form);
        form = bytes;
        definition = grown(definition, room);
        result = grown(result, room);
        start = grown(start, room + 1);
      }
      while (used + list.length > operandRoom) {
        operandRoom *= 2;
        operands = grown(operands, operandRoom);
      }
      for (let k = 0; k < list.length; k++) operands[used++] = list[k] as number;
      form[count] = f;
      definition[count] = d;
      result[count] = r;
      start[count + 1] = used;
      return count++;
    },
    finish: () => ({
      count,
      form: form.subarray(0, count),
      definition: definition.subarray(0, count),
      result: result.subarray(0, count),
      start: start.subarray(0, count + 1),
      operands: operands.subarray(0, used),
    }),
  };
}

/** Whether two constraints say the same of the same claims. */
export function sameConstraint(one: Constraints, a: number, other: Constraints, b: number): boolean {
  if (one.form[a] !== other.form[b] || one.definition[a] !== other.definition[b] || one.result[a] !== other.result[b])
    return false;
  const from = one.start[a] as number;
  const at = other.start[b] as number;
  const length = (one.start[a + 1] as number) - from;
  if ((other.start[b + 1] as number) - at !== length) return false;
  for (let k = 0; k < length; k++) if (one.operands[from + k] !== other.operands[at + k]) return false;
  return true;
}
