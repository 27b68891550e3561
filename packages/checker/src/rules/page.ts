/** A rule's page: why, on what it rests, a bad and a good example. Written in Indonesian under fixed headings. */

export const PAGE_SECTIONS = ['Apa', 'Mengapa', 'Dasar', 'Salah', 'Benar', 'Memperbaiki', 'Opsi'] as const;

export type PageSection = (typeof PAGE_SECTIONS)[number];

export interface RulePage {
  readonly id: string;
  readonly sections: Readonly<Record<PageSection, string>>;
  /** The file that reports the rule, and one that is clean. */
  readonly bad: string;
  readonly good: string;
}

/** Reads a page's Markdown. Throws RangeError naming what is missing or out of place. */
export function parsePage(markdown: string): RulePage {
  const lines = markdown.replaceAll('\r\n', '\n').split('\n');
  const title = lines.find((line) => line.trim() !== '') ?? '';
  if (!title.startsWith('# ')) throw new RangeError('a page begins with "# id"');
  const id = title.slice(2).trim();
  const found: string[] = [];
  const texts = new Map<string, string[]>();
  let fence = false;
  for (const line of lines.slice(lines.indexOf(title) + 1)) {
    if (line.startsWith('```')) fence = !fence;
    if (!fence && line.startsWith('## ')) found.push(line.slice(3).trim());
    else texts.set(found.at(-1) ?? '', [...(texts.get(found.at(-1) ?? '') ?? []), line]);
  }
  if (found.join() !== PAGE_SECTIONS.join()) {
    throw new RangeError(`${id}: headings are ${found.join(', ')}; due are ${PAGE_SECTIONS.join(', ')}`);
  }
  const sections = Object.fromEntries(
    PAGE_SECTIONS.map((name) => [name, (texts.get(name) ?? []).join('\n').trim()]),
  ) as Record<PageSection, string>;
  for (const name of PAGE_SECTIONS) if (sections[name] === '') throw new RangeError(`${id}: "${name}" is empty`);
  return { id, sections, bad: fenceOf(id, 'Salah', sections.Salah), good: fenceOf(id, 'Benar', sections.Benar) };
}

function fenceOf(id: string, name: string, text: string): string {
  const fences = [...text.matchAll(/^```sakip\n([\s\S]*?)^```$/gm)];
  if (fences.length !== 1) throw new RangeError(`${id}: "${name}" needs exactly one sakip fence`);
  return fences[0]?.[1] ?? '';
}
