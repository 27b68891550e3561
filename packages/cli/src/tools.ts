/** The one place where the command line takes hold of the language and the checker; tests hand in their own. */
import type { RuleId, Severity, Template } from '@sakip-lint/checker';
import type { Tree } from '@sakip-lint/language';
import type { Engine, Render } from '@sakip-lint/workspace';

export interface Tools {
  readonly version: string;
  readonly engine: Engine;
  readonly rules: readonly { readonly id: RuleId; readonly level: Severity; readonly summary: Template }[];
  /** Messages to texts, loaded on use. */
  renderer(): Promise<Render>;
  /** The printer, loaded on use: a file's text in its form, null where the file has a syntax fault. */
  printer(): Promise<(tree: Tree) => string | null>;
  /** A rule's page in Markdown, loaded on use. */
  page(id: string): Promise<string | null>;
  /** Source of the standard definitions, loaded on use. */
  standard(): Promise<string>;
}
