/**
 * What a row has by column: a few numbers, in a list of pairs. A map of its own for each row of a long table would take most of
 * the model's memory.
 */
export class ByColumn implements ReadonlyMap<number, number> {
  /** Column, value, column, value … in the order they were set. */
  private pairs: readonly number[] = NOTHING;

  get size(): number {
    return this.pairs.length >> 1;
  }

  private at(column: number): number {
    for (let at = 0; at < this.pairs.length; at += 2) if (this.pairs[at] === column) return at;
    return -1;
  }

  get(column: number): number | undefined {
    const at = this.at(column);
    return at < 0 ? undefined : this.pairs[at + 1];
  }

  has(column: number): boolean {
    return this.at(column) >= 0;
  }

  set(column: number, value: number): this {
    const at = this.at(column);
    if (at >= 0) this.pairs = this.pairs.with(at + 1, value);
    else if (this.pairs.length === 0) this.pairs = [column, value];
    else {
      // Just as long as needed: a list that grew would keep room to spare.
      const next = new Array<number>(this.pairs.length + 2);
      for (let k = 0; k < this.pairs.length; k++) next[k] = this.pairs[k] as number;
      next[next.length - 2] = column;
      next[next.length - 1] = value;
      this.pairs = next;
    }
    return this;
  }

  forEach(each: (value: number, column: number, map: ReadonlyMap<number, number>) => void): void {
    for (const [column, value] of this) each(value, column, this);
  }

  entries(): MapIterator<[number, number]> {
    return Array.from({ length: this.size }, (_, k): [number, number] => [
      this.pairs[2 * k] as number,
      this.pairs[2 * k + 1] as number,
    ]).values();
  }

  keys(): MapIterator<number> {
    return this.every(0);
  }

  values(): MapIterator<number> {
    return this.every(1);
  }

  private every(from: 0 | 1): MapIterator<number> {
    const list = new Array<number>(this.size);
    for (let k = 0; k < list.length; k++) list[k] = this.pairs[2 * k + from] as number;
    return list.values();
  }

  /** The value of the only column; null where there are none or several. */
  get only(): number | null {
    return this.pairs.length === 2 ? (this.pairs[1] as number) : null;
  }

  [Symbol.iterator](): MapIterator<[number, number]> {
    return this.entries();
  }
}

const NOTHING: readonly number[] = [];
