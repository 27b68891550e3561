/** The one place where the command line takes hold of the language and the checker; tests hand in their own. */
import type { Message, RuleId, Severity, Template } from '@sakip-lint/checker';
import type { Tree } from '@sakip-lint/language';
import type { Engine } from '@sakip-lint/workspace';
import type { Lang } from './messages.ts';

export interface Tools {
  readonly version: string;
  readonly engine: Engine;
  readonly rules: readonly { readonly id: RuleId; readonly level: Severity; readonly summary: Template }[];
  render(message: Message, lang: Lang): string;
  /** Text of a file in the printer's form; null where the file has a syntax fault. */
  format(tree: Tree): string | null;
  /** A rule's page in Markdown, loaded on use. */
  page(id: string): Promise<string | null>;
  /** Source of the standard definitions, loaded on use. */
  standard(): Promise<string>;
}
