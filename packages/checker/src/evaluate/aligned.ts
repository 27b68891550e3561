/** Which constraint of one model is which of another of the same shape, whose values may make a few more or fewer. */
import { type Constraints, sameConstraint as same } from '../constrain/constraints.ts';
import type { Earlier } from './steps.ts';

/** How many in a row may be new or gone. */
const FAR = 16;

export function aligned(then: Constraints, now: Constraints): Pick<Earlier, 'constraintThen' | 'gone'> {
  if (then === now) return { constraintThen: (constraint) => constraint, gone: [] };
  const known = new Int32Array(now.count).fill(-1);
  const gone: number[] = [];
  let a = 0;
  let b = 0;
  while (a < then.count && b < now.count) {
    if (same(then, a, now, b)) {
      known[b++] = a++;
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
  return { constraintThen: (constraint) => known[constraint] as number, gone };
}

function ahead(matches: (by: number) => boolean): number {
  for (let by = 1; by <= FAR; by++) if (matches(by)) return by;
  return -1;
}
