/**
 * Paths that a configuration leaves out: `*` and `?` within a name, `**` for any folders. A pattern may come from anybody, so
 * no way of writing it takes long: names are matched without going back further than the last `*`, folders by a table.
 */

/** Whether a pattern names a path or a folder above it. Both from one folder; `\` counts as `/`. */
export function matchesPath(pattern: string, path: string): boolean {
  const wanted = pattern.split(/[\\/]/).filter((part) => part !== '' && part !== '.');
  const names = path.split('/');
  if (wanted.length === 0) return false;
  /** Whether the pattern up to here names the first `n` names. */
  let reached = new Array<boolean>(names.length + 1).fill(false);
  reached[0] = true;
  for (const part of wanted) {
    const next = new Array<boolean>(names.length + 1).fill(false);
    for (let n = 0; n <= names.length; n++) {
      if (part === '**') next[n] = reached[n] === true || (n > 0 && next[n - 1] === true);
      else next[n] = n > 0 && reached[n - 1] === true && matchesName(part, names[n - 1] ?? '');
    }
    reached = next;
  }
  // The start is no name: `**` alone names all that is below it.
  return reached.some((is, n) => is && n > 0);
}

function matchesName(pattern: string, name: string): boolean {
  const wanted = [...pattern];
  const letters = [...name];
  let [at, star, from] = [0, -1, 0];
  for (let n = 0; n < letters.length; ) {
    if (wanted[at] === '*') {
      star = at++;
      from = n;
    } else if (at < wanted.length && (wanted[at] === '?' || wanted[at] === letters[n])) {
      at++;
      n++;
    } else if (star >= 0) {
      at = star + 1;
      n = ++from;
    } else return false;
  }
  while (wanted[at] === '*') at++;
  return at === wanted.length;
}
