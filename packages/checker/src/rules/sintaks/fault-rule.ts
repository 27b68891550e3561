/** Rules that tell what the reader of the language could not read; their messages stand under the fault's code. */
import type { Fault, Tree } from '@sakip-lint/language';
import type { Fix, RuleId, Severity } from '../../finding.ts';
import { word } from '../../messages/args.ts';
import type { Template } from '../../messages/message.ts';
import type { Draft, Rule } from '../../rule.ts';
import { draft, message } from '../draft.ts';

export function faultRule(id: RuleId, level: Severity, summary: Template): Rule {
  return {
    id,
    level,
    summary,
    check: function* ({ model }) {
      for (const { tree } of model.files)
        for (const fault of tree.faults) if (fault.rule === id) yield tell(id, tree, fault);
    },
  };
}

function tell(rule: RuleId, tree: Tree, fault: Fault): Draft {
  const primary = { uri: tree.uri, ...atLeastOne(fault.span, tree.text) };
  const about = [fault.code, ...Object.values(fault.args), lineAt(tree.text, fault.span.start)];
  const args = {
    ...fault.args,
    ...unquoted(fault.args),
    ...expected(fault),
    teks: shortened(tree.text.slice(fault.span.start, fault.span.end)),
  };
  return draft(
    {
      rule,
      primary,
      message: message(`sintaks.${fault.code}`, args),
      fixes: fault.fix === null ? [] : [fixOf(tree, fault.fix)],
    },
    ...about,
  );
}

/** Messages put their own quotes around what was found. */
function unquoted({ temuan, setelah }: Fault['args']): Record<string, string> {
  const bare = (text: string) => text.replace(/^["“”„‟″＂](.+?)["“”„‟″＂]?$/su, '$1');
  return {
    ...(temuan === undefined ? {} : { temuan: bare(temuan) }),
    ...(setelah === undefined ? {} : { setelah: bare(setelah) }),
  };
}

/** What is due, in the reader's language; signs stay as they are. */
function expected({ args }: Fault): { readonly harap?: string } {
  const due = args['harap'];
  return due === undefined ? {} : { harap: word(`sintaks.harap.${due.replaceAll(' ', '_')}`, due) };
}

function fixOf(tree: Tree, fix: NonNullable<Fault['fix']>): Fix {
  const taken = tree.text.slice(fix.span.start, fix.span.end);
  const kind = fix.text === '' ? 'hapus' : taken === '' ? 'sisipkan' : 'ganti';
  const shown = shortened(kind === 'hapus' ? taken : fix.text);
  return {
    title: message(`sintaks.perbaiki.${kind}`, { teks: shown.trim() === '' ? '⏎' : shown }),
    safety: fix.safe ? 'safe' : 'unsafe',
    edits: [{ place: { uri: tree.uri, start: fix.span.start, end: fix.span.end }, text: fix.text }],
  };
}

/** An empty span at a line's end still shows as one character, that before it. */
function atLeastOne(span: Fault['span'], text: string): { start: number; end: number } {
  if (span.end > span.start) return { start: span.start, end: span.end };
  const here = span.start < text.length && text[span.start] !== '\n';
  return here ? { start: span.start, end: span.start + 1 } : { start: Math.max(0, span.start - 1), end: span.start };
}

function lineAt(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, end < 0 ? text.length : end).slice(0, 120);
}

function shortened(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
