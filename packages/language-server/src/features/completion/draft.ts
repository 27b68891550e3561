/** An item before it knows where it goes. */
import type { CompletionItemKind } from 'vscode-languageserver';

export interface Draft {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** What is written; the label where nothing else is said. */
  readonly insert?: string;
  /** `insert` has tab stops; where the client knows none they become what they suggest. */
  readonly snippet?: boolean;
  readonly filter?: string;
  readonly detail?: string;
  readonly documentation?: string;
  /** Offered before the others. */
  readonly first?: boolean;
}

/** What is offered at a place. */
export interface Offer {
  readonly drafts: readonly Draft[];
  /** There are more. */
  readonly cut?: boolean;
  /** Where what is replaced begins, if not with the word being typed. */
  readonly start?: number;
}

/** Text inside a snippet as it is. */
export const escapeSnippet = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

/** A snippet for an editor that has no tab stops. */
export const withoutStops = (snippet: string): string =>
  snippet
    .replace(/(?<!\\)\$\{\d+\|((?:[^,|\\]|\\.)*)[^|]*\|\}/g, '$1')
    .replace(/(?<!\\)\$\{\d+:((?:[^}\\]|\\.)*)\}/g, '$1')
    .replace(/(?<!\\)\$(?:\{\d+\}|\d+)/g, '')
    .replace(/\\([\\$},|])/g, '$1');

export const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
