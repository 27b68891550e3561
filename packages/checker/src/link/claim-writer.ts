/** Growing columns for claims and statements. */
import { type Decimal, decimalsOf, mantissaOf, type Value } from '@sakip-lint/language';
import { type ClaimId, type Claims, type ClaimWriter, Flag, type Statements } from '../model/claim.ts';
import { grown } from '../model/grown.ts';

/** A number's mantissa and displayed decimals as the columns hold them; mantissa NaN: it stands in `big`. */
export function columnsOf(value: Decimal): { readonly mantissa: number; readonly decimals: number } {
  const mantissa = mantissaOf(value);
  const decimals = decimalsOf(value);
  return typeof mantissa === 'number' && decimals < 256
    ? { mantissa, decimals }
    : { mantissa: Number.NaN, decimals: Math.min(decimals, 255) };
}

/** `guess`: how many claims there may be. */
export function claimWriter(guess = 0): ClaimWriter {
  let room = Math.max(1024, guess);
  let count = 0;
  let quantity = new Int32Array(room);
  let statement = new Int32Array(room);
  let entry = new Int32Array(room);
  let start = new Int32Array(room);
  let end = new Int32Array(room);
  let mantissa = new Float64Array(room);
  let scale = new Uint8Array(room);
  let flags = new Uint8Array(room);
  const places = new Map<ClaimId, number>();
  const big = new Map<ClaimId, Decimal>();
  const labels = new Map<ClaimId, string>();
  const others = new Map<ClaimId, Value>();
  const wholes = new Map<ClaimId, Decimal>();
  const grades = new Map<ClaimId, string>();
  let statementRoom = Math.max(256, guess >> 1);
  let statementCount = 0;
  let file = new Int32Array(statementRoom);
  let document = new Int32Array(statementRoom);
  let head = new Int32Array(statementRoom);
  let block = new Int32Array(statementRoom);

  const add = (q: number, s: number, e: number, from: number, to: number, m: number, decimals: number, f: number) => {
    if (count === room) {
      room *= 2;
      quantity = grown(quantity, room);
      statement = grown(statement, room);
      entry = grown(entry, room);
      start = grown(start, room);
      end = grown(end, room);
      mantissa = grown(mantissa, room);
      scale = grown(scale, room);
      flags = grown(flags, room);
    }
    quantity[count] = q;
    statement[count] = s;
    entry[count] = e;
    start[count] = from;
    end[count] = to;
    mantissa[count] = m;
    scale[count] = decimals;
    flags[count] = f;
    return count++;
  };

  return {
    claimCount: () => count,
    statementCount: () => statementCount,
    statement(f, d, e, b) {
      if (statementCount === statementRoom) {
        statementRoom *= 2;
        file = grown(file, statementRoom);
        document = grown(document, statementRoom);
        head = grown(head, statementRoom);
        block = grown(block, statementRoom);
      }
      file[statementCount] = f;
      document[statementCount] = d;
      head[statementCount] = e;
      block[statementCount] = b;
      return statementCount++;
    },
    number(q, s, e, from, to, value, f, place = 0) {
      if (place > 0) places.set(count, place);
      const { mantissa: m, decimals } = columnsOf(value);
      const id = add(q, s, e, from, to, m, decimals, f);
      if (Number.isNaN(m)) big.set(id, value);
      return id;
    },
    label(q, s, e, from, to, label, f) {
      const id = add(q, s, e, from, to, Number.NaN, 0, f | Flag.label);
      labels.set(id, label);
      return id;
    },
    other(q, s, e, from, to, value, f) {
      const kind = value.kind === 'rentang' ? Flag.range : Flag.none;
      const id = add(q, s, e, from, to, Number.NaN, 0, f | kind);
      others.set(id, value);
      return id;
    },
    whole(claim, whole) {
      wholes.set(claim, whole);
    },
    grade(claim, word) {
      grades.set(claim, word);
    },
    finish(): { readonly claims: Claims; readonly statements: Statements } {
      return {
        claims: {
          count,
          quantity: quantity.subarray(0, count),
          statement: statement.subarray(0, count),
          entry: entry.subarray(0, count),
          start: start.subarray(0, count),
          end: end.subarray(0, count),
          mantissa: mantissa.subarray(0, count),
          scale: scale.subarray(0, count),
          flags: flags.subarray(0, count),
          places,
          big,
          labels,
          others,
          wholes,
          grades,
        },
        statements: {
          count: statementCount,
          file: file.subarray(0, statementCount),
          document: document.subarray(0, statementCount),
          entry: head.subarray(0, statementCount),
          block: block.subarray(0, statementCount),
        },
      };
    },
  };
}
