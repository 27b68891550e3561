/** The rules, and their pages on use. */
import type { Rule } from '../rule.ts';
import { rules } from './index.generated.ts';
import { parsePage, type RulePage } from './page.ts';

export { rules } from './index.generated.ts';
export { PAGE_SECTIONS, type PageSection, type RulePage } from './page.ts';

/** The rule of an id, or undefined. */
export function ruleById(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}

/** The page of a rule (Indonesian; `rule.summary.en` is its short English form), loaded only now. Null: no such rule. */
export async function loadPage(id: string): Promise<(RulePage & { readonly markdown: string }) | null> {
  const { pages } = await import('./pages.generated.ts');
  const markdown = pages[id];
  return markdown === undefined ? null : { ...parsePage(markdown), markdown };
}
