/**
 * What an editor offers to do about a finding: its fixes, what an unknown name may be, to suppress it with a reason, its
 * rule's page; and about a number that others contradict: to write it everywhere.
 */
import type { Edit, Finding } from '@sakip-lint/checker';
import { claimAt, everywhere, type Remedy, remediesFor } from '@sakip-lint/checker/ask';
import { type CodeAction, CodeActionKind, type Command, type Diagnostic } from 'vscode-languageserver';
import { documentEdits, type Editor } from '../edits.ts';
import type { Told, View } from '../view.ts';
import { diagnosticOf } from './diagnostics.ts';

export const FIX_ALL: string = `${CodeActionKind.SourceFixAll}.sakip`;

export const CODE_ACTION_KINDS: readonly string[] = [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL];

/** Of a configuration: its findings are switched off nowhere, and nothing is certain enough to be done unasked. */
export const CONFIG_ACTION_KINDS: readonly string[] = [CodeActionKind.QuickFix];

/** The server's own command: shows a rule's page in the editor. Its argument is the rule. */
export const SHOW_RULE = 'sakip.tampilkanAturan';

const TITLE = {
  id: {
    suppress: (rule: string) => `Abaikan ${rule} di sini, dengan alasan`,
    all: 'Perbaiki semua yang pasti',
    show: (rule: string) => `Lihat penjelasan aturan ${rule}`,
    everywhere: (value: string, places: number) => `Pakai ${value} di semua tempat (${places} lagi)`,
    mostly: (value: string, places: number, left: number) =>
      `Pakai ${value} di ${places} tempat lain; ${left} tempat tidak dapat menyebutnya persis`,
    declare: (kind: string, name: string) => `Nyatakan ${kind} "${name}"`,
    alsoCalled: (title: string, name: string) => `Nyatakan "${title}" juga disebut "${name}"`,
    write: (name: string) => `Tulis "${name}"`,
  },
  en: {
    suppress: (rule: string) => `Suppress ${rule} here, with a reason`,
    all: 'Fix all that is certain',
    show: (rule: string) => `Show the page of the rule ${rule}`,
    everywhere: (value: string, places: number) => `Use ${value} everywhere (${places} more)`,
    mostly: (value: string, places: number, left: number) =>
      `Use ${value} in ${places} more places; ${left} cannot say it exactly`,
    declare: (kind: string, name: string) => `Declare the ${kind} "${name}"`,
    alsoCalled: (title: string, name: string) => `Declare that "${title}" is also called "${name}"`,
    write: (name: string) => `Write "${name}"`,
  },
} as const;

export interface Asked extends Editor {
  readonly start: number;
  readonly end: number;
  /** Kinds that are asked for; none: all. */
  readonly only: readonly string[] | undefined;
  /** The client asks for an action's edit once the author has chosen it. */
  readonly isLazy: boolean;
  /** The client can open a rule's page. */
  readonly showsRules: boolean;
}

/** An action before it is worded for the protocol. */
interface Offer {
  readonly title: string;
  readonly kind: string;
  readonly diagnostics?: Diagnostic[];
  readonly isPreferred?: boolean;
  readonly edits?: readonly Edit[];
  readonly command?: Command;
}

/** What an action is found by again when its edit is asked for. */
export interface ActionData {
  readonly uri: string;
  readonly version: number | null;
  readonly start: number;
  readonly end: number;
  readonly only: readonly string[] | null;
  readonly nth: number;
}

export function codeActionsAt(view: View, asked: Asked): CodeAction[] {
  const { uriOf, versionOf, start, end, only, isLazy } = asked;
  return offersAt(view, asked).map(({ edits, ...action }, nth): CodeAction => {
    if (edits === undefined) return action;
    if (!isLazy) return { ...action, edit: { documentChanges: documentEdits(view, edits, asked) } };
    const data: ActionData = {
      uri: uriOf(view.uri),
      version: versionOf(view.uri),
      start,
      end,
      only: only ?? null,
      nth,
    };
    return { ...action, data };
  });
}

export function configActionsAt(told: Told, asked: Asked): CodeAction[] {
  const at = findingsAt(told, asked);
  const offers = [
    ...at.flatMap((finding) => fixOffers(told, finding)),
    ...(asked.showsRules ? showOffers(told, at) : []),
  ];
  return offers
    .filter(({ kind }) => isWanted(kind, asked))
    .map(({ edits, ...action }) =>
      edits === undefined ? action : { ...action, edit: { documentChanges: documentEdits(told, edits, asked) } },
    );
}

/** The action with its edit; null: the text is not the one it was offered for. */
export function resolvedAction(
  view: View,
  action: CodeAction,
  { version, start, end, only, nth }: ActionData,
  asked: Editor & Pick<Asked, 'showsRules'>,
): CodeAction | null {
  if (asked.versionOf(view.uri) !== version) return null;
  const offer = offersAt(view, { ...asked, start, end, only: only ?? undefined, isLazy: true })[nth];
  if (offer?.edits === undefined || offer.title !== action.title) return null;
  return { ...action, edit: { documentChanges: documentEdits(view, offer.edits, asked) } };
}

function offersAt(view: View, asked: Asked): readonly Offer[] {
  const at = findingsAt(view, asked);
  const offers: Offer[] = [];
  for (const finding of at) {
    const quick = { kind: CodeActionKind.QuickFix, diagnostics: [diagnosticOf(view, finding)] };
    offers.push(...fixOffers(view, finding));
    for (const remedy of remediesAt(view, finding))
      offers.push({ ...quick, title: remedyTitle(view, remedy), edits: remedy.edits });
    offers.push({ ...quick, title: TITLE[view.lang].suppress(finding.rule), edits: [suppression(view, finding)] });
  }
  offers.push(...everywhereAt(view, asked.start));
  if (asked.showsRules) offers.push(...showOffers(view, at));
  const all = asked.only !== undefined && isWanted(FIX_ALL, asked) ? safeEdits(view) : [];
  if (all.length > 0) offers.push({ title: TITLE[view.lang].all, kind: FIX_ALL, edits: all });
  return offers.filter(({ kind }) => isWanted(kind, asked));
}

const isWanted = (kind: string, { only }: Pick<Asked, 'only'>): boolean =>
  only === undefined || only.some((one) => one === '' || kind === one || kind.startsWith(`${one}.`));

const findingsAt = ({ findings }: Told, { start, end }: Pick<Asked, 'start' | 'end'>): readonly Finding[] =>
  findings.filter(({ primary }) => primary.end >= start && primary.start <= end);

const fixOffers = (told: Told, finding: Finding): readonly Offer[] =>
  finding.fixes.map(({ title, safety, edits }) => ({
    title: told.render(title, told.lang),
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(told, finding)],
    isPreferred: safety === 'safe' && finding.fixes.length === 1,
    edits,
  }));

const showOffers = (told: Told, findings: readonly Finding[]): readonly Offer[] =>
  findings.filter(isFirstOfRule).map((finding) => showOffer(told, finding));

const isFirstOfRule = ({ rule }: Finding, k: number, all: readonly Finding[]): boolean =>
  all.findIndex((one) => one.rule === rule) === k;

const remediesAt = ({ checked }: View, finding: Finding): readonly Remedy[] =>
  checked === null ? [] : remediesFor(checked.model, finding);

function remedyTitle({ lang }: View, remedy: Remedy): string {
  const words = TITLE[lang];
  if (remedy.does === 'declare') return words.declare(remedy.kind, remedy.name);
  return remedy.does === 'write' ? words.write(remedy.name) : words.alsoCalled(remedy.of, remedy.name);
}

function everywhereAt(view: View, offset: number): readonly Offer[] {
  const { checked, uri, lang } = view;
  const claim = checked === null ? null : claimAt(checked.model, uri, offset);
  const found = checked === null || claim === null ? null : everywhere(checked.model, claim);
  if (found === null) return [];
  const { text, places, left, edits } = found;
  const title =
    left.length === 0 ? TITLE[lang].everywhere(text, places) : TITLE[lang].mostly(text, places, left.length);
  // What the places disagree on is told by these, here or at another of them.
  const told = view.findings.filter(
    ({ rule, primary, labels }) =>
      rule.startsWith('konsistensi/') &&
      [primary, ...labels.map(({ place }) => place)].some(
        (place) => place.uri === uri && place.start <= offset && offset <= place.end,
      ),
  );
  return [
    told.length === 0
      ? { title, kind: CodeActionKind.RefactorRewrite, edits }
      : { title, kind: CodeActionKind.QuickFix, diagnostics: told.map((one) => diagnosticOf(view, one)), edits },
  ];
}

function showOffer(view: Told, finding: Finding): Offer {
  const title = TITLE[view.lang].show(finding.rule);
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(view, finding)],
    command: { title, command: SHOW_RULE, arguments: [finding.rule] },
  };
}

/**
 * At the end of the finding's line, where it holds for all of the line; a comment that stands there becomes the reason. Else
 * the reason is the author's to write: until then its lack is told.
 */
function suppression({ text, lines, uri, tree }: View, { rule, primary }: Finding): Edit {
  const start = lines.startOf(lines.lineOf(primary.start));
  const end = start + (/^[^\r\n]*/.exec(text.slice(start))?.[0].trimEnd().length ?? 0);
  const comment = tree.comments.find((one) => one.start >= start && one.start < end);
  const from = comment?.start ?? end;
  const to = comment === undefined ? end : from + (/^#\s*/.exec(text.slice(from, end))?.[0].length ?? 0);
  // Beside another rule that is suppressed there.
  const known = tree.suppressions.find(({ span }) => span.start === comment?.start)?.rules[0]?.span.start;
  return known !== undefined
    ? { place: { uri, start: known, end: known }, text: `${rule}, ` }
    : { place: { uri, start: from, end: to }, text: `${comment === undefined ? ' ' : ''}# sakip-abaikan ${rule}: ` };
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
