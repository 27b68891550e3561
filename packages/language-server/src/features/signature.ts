/** What a function of a formula takes, while its arguments are written; also what follows `jika`. */
import { CONDITION_PARTS, EACH_PARTS, FUNCTIONS, type FunctionFact, T } from '@sakip-lint/language';
import type { SignatureHelp, SignatureInformation } from 'vscode-languageserver';
import type { Lang, View } from '../view.ts';
import { type Cursor, cursorAt, type Piece } from './completion/cursor.ts';

export const SIGNATURE_TRIGGERS: readonly string[] = ['(', ';', ':', ' '];

/** Entries that hold formulas. */
const FORMULAS: ReadonlySet<string> = new Set(['rumus', 'ukuran', 'bila', 'selain_itu', 'pastikan', '=']);

export function signatureAt(view: Pick<View, 'tree' | 'text' | 'lang'>, offset: number): SignatureHelp | null {
  const cursor = cursorAt(view, offset);
  const pieces = written(cursor);
  if (cursor.inside === 'komentar' || cursor.inside === 'baris' || !FORMULAS.has(pieces[0]?.text ?? '')) return null;
  return callAt(pieces, view.lang) ?? conditionAt(pieces, view.lang);
}

/** With the word that is being typed. */
const written = ({ before, typed }: Cursor): readonly Piece[] =>
  typed.text === ''
    ? before
    : [...before, { type: T.word, text: typed.text.toLowerCase(), start: typed.start, end: typed.end }];

/** The innermost call whose bracket is open. */
function callAt(pieces: readonly Piece[], lang: Lang): SignatureHelp | null {
  let depth = 0;
  for (let k = pieces.length - 1; k > 0; k--) {
    const { type } = pieces[k] as Piece;
    if (type === T.rparen) depth++;
    else if (type === T.lparen && depth-- === 0) {
      const fact = FUNCTIONS.find(({ word }) => word === pieces[k - 1]?.text);
      if (fact !== undefined) return helpOf(fact, pieces.slice(k + 1), lang);
      depth = 0;
    }
  }
  return null;
}

function helpOf(fact: FunctionFact, args: readonly Piece[], lang: Lang): SignatureHelp {
  const forms: SignatureInformation[] = [];
  if (fact.each) forms.push(signature(fact, EACH_PARTS, ': ', lang));
  if (fact.params.length > 0) forms.push(signature(fact, fact.params, '; ', lang, fact.more ? '; …' : ''));
  const isEach = fact.each && (args.length === 0 || args[0]?.text === 'setiap');
  const past = separators(args, isEach);
  const active = isEach || !fact.each ? 0 : 1;
  const count = forms[active]?.parameters?.length ?? 0;
  return { signatures: forms, activeSignature: active, activeParameter: Math.min(past, Math.max(0, count - 1)) };
}

/** Arguments that are finished: by `;` or `,`, after `setiap …` by its colon. */
function separators(args: readonly Piece[], isEach: boolean): number {
  let depth = 0;
  let count = 0;
  for (const { type } of args) {
    if (type === T.lparen) depth++;
    else if (type === T.rparen) depth--;
    else if (depth === 0 && (isEach ? type === T.colon : type === T.semicolon || type === T.comma)) count++;
  }
  return count;
}

interface Part {
  readonly word: string;
  readonly id: string;
  readonly en: string;
}

function signature(
  { word, example, ...fact }: FunctionFact,
  parts: readonly Part[],
  between: string,
  lang: Lang,
  rest = '',
): SignatureInformation {
  return labelled(`${word}(`, parts, between, `${rest})`, `${fact[lang]}\n\n\`${example}\``, lang);
}

function labelled(
  begin: string,
  parts: readonly Part[],
  between: string,
  end: string,
  documentation: string,
  lang: Lang,
): SignatureInformation {
  let label = begin;
  const parameters = parts.map((part, k) => {
    label += k === 0 ? '' : between;
    const from = label.length;
    label += part.word;
    return { label: [from, label.length] as [number, number], documentation: part[lang] };
  });
  return { label: label + end, parameters, documentation: { kind: 'markdown', value: documentation } };
}

/** `jika CONDITION maka VALUE selain_itu VALUE` */
function conditionAt(pieces: readonly Piece[], lang: Lang): SignatureHelp | null {
  const last = pieces.findLast(({ text }, k) => k > 0 && CONDITION_PARTS.some(({ word }) => word === text));
  if (last === undefined) return null;
  const form = labelled(
    '',
    CONDITION_PARTS.map((part) => ({ ...part, word: `${part.word} …` })),
    ' ',
    '',
    CONDITION_PARTS.map((part) => `\`${part.word}\`: ${part[lang]}`).join('  \n'),
    lang,
  );
  const active = CONDITION_PARTS.findIndex(({ word }) => word === last.text);
  return { signatures: [form], activeSignature: 0, activeParameter: active };
}
