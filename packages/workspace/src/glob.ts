/** Path patterns as shells know them, for consoles that do not expand them: `*`, `**`, `?`, `[abc]`, `{a,b}`. */

export function isGlob(path: string): boolean {
  return /[*?{[]/.test(path);
}

/** The longest leading part of a pattern without magic, as segments (`laporan` of `laporan/2*.sakip`), and the rest. */
export function splitGlob(pattern: string): { readonly base: string; readonly rest: string } {
  const segments = pattern.split('/');
  const first = segments.findIndex((segment) => isGlob(segment));
  return { base: segments.slice(0, first).join('/'), rest: segments.slice(first).join('/') };
}

/** Matches a relative path with `/`. A leading dot must be asked for, as in a shell. */
export function globMatcher(pattern: string): (path: string) => boolean {
  const expression = new RegExp(`^${translate(pattern)}$`, 'u');
  const dots = pattern.split('/').some((segment) => segment.startsWith('.'));
  return (path) => expression.test(path) && (dots || !path.split('/').some((segment) => segment.startsWith('.')));
}

function translate(pattern: string): string {
  let out = '';
  let depth = 0;
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern[i] ?? '';
    if (char === '*') {
      if (pattern[i + 1] !== '*') out += '[^/]*';
      else {
        const whole = pattern[i + 2] === '/';
        out += whole ? '(?:[^/]+/)*' : '.*';
        i += whole ? 2 : 1;
      }
    } else if (char === '?') out += '[^/]';
    else if (char === '[' && pattern.indexOf(']', i + 2) > 0) {
      const end = pattern.indexOf(']', i + 2);
      const body = pattern
        .slice(i + 1, end)
        .replace(/^!/, '^')
        .replace(/[\\[&|~]/g, '\\$&');
      out += `[${body}]`;
      i = end;
    } else if (char === '{' && pattern.indexOf('}', i) > 0) {
      out += '(?:';
      depth++;
    } else if (char === '}' && depth > 0) {
      out += ')';
      depth--;
    } else if (char === ',' && depth > 0) out += '|';
    else out += char.replace(/[\\^$.|+()[\]{}/]/, '\\$&');
  }
  return out + ')'.repeat(depth);
}
