/**
 * Whole blocks as the editor's own snippets, for *Insert Snippet* and where the server does not run. They have no prefix: as one
 * types, the server offers the same blocks, and only those that fit.
 */
import { kindDrafts, statementDrafts } from '@sakip-lint/language-server/snippets';

export interface Snippet {
  readonly body: readonly string[];
  readonly description: string;
}

export function snippets(): Readonly<Record<string, Snippet>> {
  const drafts = [...statementDrafts('id', () => true), ...kindDrafts('id', () => true)];
  return Object.fromEntries(
    drafts.map(({ label, insert = label, detail = '' }) => [label, { body: insert.split('\n'), description: detail }]),
  );
}

/** As they are stored. */
export const snippetsText = (): string => `${JSON.stringify(snippets(), null, 2)}\n`;
