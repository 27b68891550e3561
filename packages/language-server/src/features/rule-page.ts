/** A rule's page as a virtual document, which an editor shows like any other. */
import { loadPage } from '@sakip-lint/checker';
import { loadFilePage } from '@sakip-lint/workspace';

export const PAGE_SCHEME = 'sakip-aturan';

/** `sakip-aturan:/kinerja/capaian.md` */
export const pageUri = (rule: string): string => `${PAGE_SCHEME}:/${rule}.md`;

/** Markdown of the page; null: there is no such rule. */
export async function pageOf(uri: string): Promise<string | null> {
  const rule = /^sakip-aturan:\/{1,3}([a-z_]+\/[a-z_]+)\.md$/.exec(uri)?.[1];
  return rule === undefined ? null : ((await loadFilePage(rule)) ?? (await loadPage(rule))?.markdown ?? null);
}
