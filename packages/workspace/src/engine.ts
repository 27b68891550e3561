/** What the workspace runs on: the parser and the checker as two functions, so that tests can put their own. */
import type { CheckOptions, CheckResult, FileInput } from '@sakip-lint/checker';
import type { Tree } from '@sakip-lint/language';

export interface Engine {
  /** `before`: the tree of the text before an edit. */
  parse(text: string, uri: string, before?: Tree | null): Tree;
  /** A family of files in, its findings out. */
  check(files: readonly FileInput[], options: CheckOptions): CheckResult;
}
