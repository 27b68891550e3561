/** URIs as the workspace writes them: editors write the same path in several ways (`file:///c%3A/…`, `memfs:/…`). */
import { encodeSegment, type Uri } from '@sakip-lint/workspace';

export function canonical(written: string): Uri {
  const uri = written.replace(/^([A-Za-z][\w+.-]*:)\/(?!\/)/, '$1///');
  const at = uri.indexOf('://');
  if (at < 0) return uri;
  const slash = uri.indexOf('/', at + 3);
  if (slash < 0) return uri;
  const segments = uri
    .slice(slash + 1)
    .split('/')
    .map((segment, k) => recoded(segment, k === 0));
  // Names of machines are the same in capitals.
  const start = uri.slice(0, slash);
  return `${uri.startsWith('file:') ? start.toLowerCase() : start}/${segments.join('/')}`;
}

function recoded(segment: string, isFirst: boolean): string {
  const plain = decoded(segment);
  return isFirst && /^[A-Za-z]:$/.test(plain) ? plain.toUpperCase() : encodeSegment(plain);
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
