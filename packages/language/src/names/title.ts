/** Titles as names: two wordings of one title have one key. */

/**
 * Key under which titles are the same: without case, spaces, punctuation, leading numbers (`2.`, `1.2.3`, `a)`, `[1.1]`)
 * and the leading words Program, Kegiatan, Sub Kegiatan.
 */
export function titleKey(text: string): string {
  let rest = text.normalize('NFKC').toLowerCase().trim();
  for (;;) {
    const next = rest
      .replace(/^[\s\-–—•*:.,([]*/u, '')
      .replace(/^(?:\d+(?:\.\d+)*|[ivx]+|[a-z])\s*[.):\]]+\s*/u, '')
      .replace(/^\d+(?:\.\d+)*\s+/u, '')
      .replace(/^(?:program|sub\s*kegiatan|kegiatan)\b[\s:.\-–]*/u, '');
    if (next === rest || next === '') break;
    rest = next;
  }
  const key = rest.replace(/[^\p{L}\p{N}]+/gu, '');
  return key === '' ? text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '') : key;
}
