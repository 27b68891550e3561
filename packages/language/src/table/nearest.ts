/** "Did you mean": the nearest of some words, by single letters changed, left out, added or swapped. */
export function nearest(word: string, among: Iterable<string>): string | null {
  const limit = word.length <= 3 ? 1 : word.length <= 6 ? 2 : 3;
  let best: string | null = null;
  let least = limit + 1;
  for (const other of among) {
    if (Math.abs(other.length - word.length) >= least) continue;
    const d = distance(word, other, least);
    if (d < least && d < Math.max(other.length, word.length) / 2) {
      least = d;
      best = other;
    }
  }
  return best;
}

/** Optimal string alignment; `cap` or more is as good as far. */
export function distance(a: string, b: string, cap: number): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, k) => k);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      let d = Math.min(
        (previous[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        d = Math.min(d, (before[j - 2] as number) + 1);
      row.push(d);
      if (d < least) least = d;
    }
    if (least >= cap) return cap;
    before = previous;
    previous = row;
  }
  return previous[b.length] as number;
}
