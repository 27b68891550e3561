/** Which constraint of one model is which of another of the same shape, whose values may make a few more or fewer. */
import type { Constraints } from '../constrain/constraints.ts';
import type { Earlier } from './steps.ts';

/** How many in a row may be new or gone. */
const FAR = 16;

export function aligned(then: Constraints, now: Constraints): Pick<Earlier, 'constraintThen' | 'gone'> {
  const constraintThen = new Int32Array(now.count).fill(-1);
  const gone: number[] = [];
  let a = 0;
  let b = 0;
  while (a < then.count && b < now.count) {
    if (same(then, a, now, b)) {
      constraintThen[b++] = a++;
      continue;
    }
    const away = ahead((by) => a + by < then.count && same(then, a + by, now, b));
    const more = ahead((by) => b + by < now.count && same(then, a, now, b + by));
    if (more >= 0 && (away < 0 || more <= away)) b += more;
    else if (away >= 0) for (let by = 0; by < away; by++) gone.push(a++);
    else {
      gone.push(a++);
      b++;
    }
  }
  while (a < then.count) gone.push(a++);
  return { constraintThen, gone };
}

function ahead(matches: (by: number) => boolean): number {
  for (let by = 1; by <= FAR; by++) if (matches(by)) return by;
  return -1;
}

function same(then: Constraints, a: number, now: Constraints, b: number): boolean {
  if (then.form[a] !== now.form[b] || then.definition[a] !== now.definition[b] || then.result[a] !== now.result[b])
    return false;
  const from = then.start[a] as number;
  const at = now.start[b] as number;
  const length = (then.start[a + 1] as number) - from;
  if ((now.start[b + 1] as number) - at !== length) return false;
  for (let k = 0; k < length; k++) if (then.operands[from + k] !== now.operands[at + k]) return false;
  return true;
}
