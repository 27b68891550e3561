import { grown } from './grown.ts';

/** Integers that are appended: long lists of them cost four bytes each and no garbage. */
export class IntList {
  #items: Int32Array;
  #count = 0;

  /** `room`: how many are expected. `spare`: a list that nobody needs any more; it is written over. */
  constructor(room = 0, first: readonly number[] = [], spare?: Int32Array) {
    const least = Math.max(16, room);
    // It may be longer than what was written there.
    this.#items =
      spare !== undefined && spare.buffer.byteLength >= least * Int32Array.BYTES_PER_ELEMENT
        ? new Int32Array(spare.buffer)
        : new Int32Array(least);
    for (const item of first) this.push(item);
  }

  get count(): number {
    return this.#count;
  }

  at(index: number): number {
    return this.#items[index] as number;
  }

  push(item: number): void {
    if (this.#count === this.#items.length) this.#items = grown(this.#items, this.#count * 2);
    this.#items[this.#count++] = item;
  }

  finish(): Int32Array {
    return this.#items.subarray(0, this.#count);
  }
}
