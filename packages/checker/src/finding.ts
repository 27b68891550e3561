/**
 * What the checker tells. A finding carries message KEYS and arguments; texts in Indonesian or English are made
 * by `render` (messages/render.ts), so one finding serves both languages, every reporter and the editor.
 */
import type { Message } from './messages/message.ts';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** `group/name`, Indonesian, stable for ever. */
export type RuleId = `${string}/${string}`;

/** A range of UTF-16 offsets in a file. */
export interface Place {
  readonly uri: string;
  readonly start: number;
  readonly end: number;
}

/** Another place involved, and what it has to do with the finding ("pertama disebut di sini"). */
export interface Label {
  readonly place: Place;
  readonly message: Message;
}

export interface Edit {
  readonly place: Place;
  readonly text: string;
}

/** `safe`: cannot change what the author meant; `unsafe`: the author must look. */
export interface Fix {
  readonly title: Message;
  readonly safety: 'safe' | 'unsafe';
  readonly edits: readonly Edit[];
}

export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** what – why – what to do; the first sentence stands alone. */
  readonly message: Message;
  readonly primary: Place;
  readonly labels: readonly Label[];
  /** Further sentences: the computation written out, who else gives the stated value, how to fix. */
  readonly notes: readonly Message[];
  readonly fixes: readonly Fix[];
  /** Rule + quantity names + table or section; no line numbers: it survives edits elsewhere. */
  readonly fingerprint: string;
}

/** A finding that a `# sakip-abaikan` at its place keeps from being told. */
export interface SuppressedFinding extends Finding {
  readonly suppression: { readonly place: Place; readonly reason: string };
}
