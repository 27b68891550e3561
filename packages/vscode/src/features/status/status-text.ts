/** What the status item says: words, so that nothing hangs on a colour. */
import type { Say } from '../../language.ts';

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

export type ServerState =
  | { readonly kind: 'starting' | 'checking' | 'stopped' }
  | { readonly kind: 'fault'; readonly detail: string }
  | { readonly kind: 'idle'; readonly counts: Counts };

/** Severities as the editor numbers them: 0 error, 1 warning, then what is only told. */
export function countsOf(severities: readonly number[]): Counts {
  const errors = severities.filter((one) => one === 0).length;
  const warnings = severities.filter((one) => one === 1).length;
  return { errors, warnings, notes: severities.length - errors - warnings };
}

/** `2 kesalahan, 1 peringatan`; what there is none of is left out. */
export function countsText({ errors, warnings, notes }: Counts, say: Say): string {
  const parts = [
    ...(errors > 0 ? [say(errors === 1 ? '{0} error' : '{0} errors', errors)] : []),
    ...(warnings > 0 ? [say(warnings === 1 ? '{0} warning' : '{0} warnings', warnings)] : []),
    ...(notes > 0 ? [say(notes === 1 ? '{0} note' : '{0} notes', notes)] : []),
  ];
  return parts.length === 0 ? say('no findings') : parts.join(', ');
}

export interface StatusText {
  readonly text: string;
  readonly detail: string;
  readonly severity: 'error' | 'warning' | 'information';
  readonly busy: boolean;
}

export function statusText(state: ServerState, say: Say): StatusText {
  const plain = { detail: 'sakip-lint', severity: 'information', busy: false } as const;
  switch (state.kind) {
    case 'starting':
      return { ...plain, text: say('starting…'), busy: true };
    case 'checking':
      return { ...plain, text: say('checking…'), busy: true };
    case 'stopped':
      return { ...plain, text: say('stopped'), severity: 'error' };
    case 'fault':
      return { ...plain, text: say('fault'), detail: `sakip-lint: ${state.detail}`, severity: 'error' };
    case 'idle': {
      const { errors, warnings } = state.counts;
      const severity = errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'information';
      // The editor itself counts all files.
      return { ...plain, text: countsText(state.counts, say), detail: say('in this report'), severity };
    }
  }
}
