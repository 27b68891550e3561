/** What an editor offers to do about a finding: its fixes, and to suppress it with a reason. */
import type { Edit, Finding, Fix } from '@sakip-lint/checker';
import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import { documentEdits, type Editor } from '../edits.ts';
import type { View } from '../view.ts';
import { diagnosticOf } from './diagnostics.ts';

export const FIX_ALL: string = `${CodeActionKind.SourceFixAll}.sakip`;

const TITLE = {
  id: {
    suppress: (rule: string) => `Abaikan ${rule} di sini, dengan alasan`,
    all: 'Perbaiki semua yang pasti',
  },
  en: {
    suppress: (rule: string) => `Suppress ${rule} here, with a reason`,
    all: 'Fix all that is certain',
  },
} as const;

export interface Asked extends Editor {
  readonly start: number;
  readonly end: number;
  /** Kinds that are asked for; none: all. */
  readonly only: readonly string[] | undefined;
}

export function codeActionsAt(view: View, asked: Asked): CodeAction[] {
  const wanted = (kind: string): boolean =>
    asked.only === undefined || asked.only.some((one) => kind === one || kind.startsWith(`${one}.`));
  const actions: CodeAction[] = [];
  if (wanted(CodeActionKind.QuickFix)) {
    for (const finding of view.findings) {
      const { start, end } = finding.primary;
      if (end < asked.start || start > asked.end) continue;
      const diagnostics = [diagnosticOf(view, finding)];
      actions.push(...finding.fixes.map((fix) => fixAction(view, finding, fix, diagnostics, asked)));
      actions.push(suppressAction(view, finding, diagnostics, asked));
    }
  }
  const all = asked.only !== undefined && wanted(FIX_ALL) ? safeEdits(view) : [];
  if (all.length > 0)
    actions.push({
      title: TITLE[view.lang].all,
      kind: FIX_ALL,
      edit: { documentChanges: documentEdits(view, all, asked) },
    });
  return actions;
}

function fixAction(view: View, finding: Finding, fix: Fix, diagnostics: Diagnostic[], asked: Asked): CodeAction {
  return {
    title: view.render(fix.title, view.lang),
    kind: CodeActionKind.QuickFix,
    diagnostics,
    isPreferred: fix.safety === 'safe' && finding.fixes.length === 1,
    edit: { documentChanges: documentEdits(view, fix.edits, asked) },
  };
}

/**
 * At the end of the finding's line, where it holds for all of the line; a comment that stands there becomes the reason. Else
 * the reason is the author's to write: until then its lack is told.
 */
function suppressAction(view: View, { rule, primary }: Finding, diagnostics: Diagnostic[], asked: Asked): CodeAction {
  const { text, lines, lang, uri, tree } = view;
  const start = lines.startOf(lines.lineOf(primary.start));
  const end = start + (/^[^\r\n]*/.exec(text.slice(start))?.[0].trimEnd().length ?? 0);
  const comment = tree.comments.find((one) => one.start >= start && one.start < end);
  const from = comment?.start ?? end;
  const to = comment === undefined ? end : from + (/^#\s*/.exec(text.slice(from, end))?.[0].length ?? 0);
  // Beside another rule that is suppressed there.
  const known = tree.suppressions.find(({ span }) => span.start === comment?.start)?.rules[0]?.span.start;
  const edit =
    known !== undefined
      ? { place: { uri, start: known, end: known }, text: `${rule}, ` }
      : {
          place: { uri, start: from, end: to },
          text: `${comment === undefined ? ' ' : ''}# sakip-abaikan ${rule}: `,
        };
  return {
    title: TITLE[lang].suppress(rule),
    kind: CodeActionKind.QuickFix,
    diagnostics,
    edit: { documentChanges: documentEdits(view, [edit], asked) },
  };
}

/** Edits of the safe fixes of a file, as far as none meets another. */
function safeEdits({ findings, uri }: View): readonly Edit[] {
  const chosen: Edit[] = [];
  for (const { fixes } of findings) {
    const safe = fixes.find(({ safety, edits }) => safety === 'safe' && edits.every(({ place }) => place.uri === uri));
    const free = safe?.edits.every(({ place: a }) =>
      chosen.every(({ place: b }) => a.end < b.start || b.end < a.start),
    );
    if (safe !== undefined && free) chosen.push(...safe.edits);
  }
  return chosen;
}
