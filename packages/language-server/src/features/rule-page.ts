/** A rule's page as a virtual document, which an editor shows like any other. */
import { loadPage, rules } from '@sakip-lint/checker';
import { fileRules, loadFilePage } from '@sakip-lint/workspace';
import type { Lang } from '../view.ts';

export const PAGE_SCHEME = 'sakip-aturan';

/** `sakip-aturan:/kinerja/capaian.md` */
export const pageUri = (rule: string): string => `${PAGE_SCHEME}:/${rule}.md`;

/** Markdown of the page; null: there is no such rule. */
export async function pageOf(uri: string): Promise<string | null> {
  const rule = /^sakip-aturan:\/{1,3}([a-z_]+\/[a-z_]+)\.md$/.exec(uri)?.[1];
  return rule === undefined ? null : ((await loadFilePage(rule)) ?? (await loadPage(rule))?.markdown ?? null);
}

/** All rules, for a list to choose a page from. */
export const listRules = (lang: Lang): readonly { readonly id: string; readonly summary: string }[] =>
  [...fileRules, ...rules]
    .map(({ id, summary }) => ({ id, summary: summary[lang] }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
