import { grown } from './grown.ts';

/** Integers that are appended: long lists of them cost four bytes each and no garbage. */
export class IntList {
  #items: Int32Array;
  #count = 0;

  /** `room`: how many are expected. */
  constructor(room = 0, first: readonly number[] = []) {
    this.#items = new Int32Array(Math.max(16, room));
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
