/**
 * The budget block in Langium, as somebody would write it in an afternoon: its grammar, and a validator that adds up and
 * computes serapan (with floats). The reference that a hand-made scanner and incremental checks have to beat, over the same text.
 */
import { check } from '@sakip-lint/checker';
import { parse } from '@sakip-lint/language';
import { type Change, emptySnapshot, update } from '@sakip-lint/workspace';
import { type AstNode, TextDocument, URI, type ValidationAcceptor } from 'langium';
import { createServicesForGrammar } from 'langium/grammar';
import { budgetText } from './budget.generator.ts';

const GRAMMAR = `
grammar Anggaran
entry Berkas: blocks+=Block*;
Block: kind=('anggaran' | 'program' | 'kegiatan' | 'subkegiatan') title=STRING? '{' (claims+=Claim | members+=Block)* '}';
Claim: measure=('pagu' | 'realisasi' | 'serapan') value=VALUE;
hidden terminal WS: /\\s+/;
hidden terminal COMMENT: /# [^\\n]*/;
terminal STRING: /"[^"\\n]*"/;
terminal VALUE: /(Rp )?\\d[\\d.]*(,\\d+)?%?/;
`;

interface Claim extends AstNode {
  readonly measure: string;
  readonly value: string;
}

interface Block extends AstNode {
  readonly claims: readonly Claim[];
  readonly members: readonly Block[];
}

const EDITS = 40;
const WARM = 20;

export async function printLangium(): Promise<void> {
  for (const leaves of [350, 9_000]) {
    const whole = budgetText(leaves);
    const text = whole.slice(whole.indexOf('anggaran {'), whole.indexOf('\ntabel'));
    const amount = /realisasi Rp \d/g;
    amount.lastIndex = text.length >> 2;
    amount.test(text);
    const typed = `${text.slice(0, amount.lastIndex)}9${text.slice(amount.lastIndex)}`;
    const texts = Array.from({ length: EDITS + WARM }, (_, k) => (k % 2 === 0 ? typed : text));
    console.log(`budget block of ${text.split('\n').length} lines, from an edit to its findings (median of ${EDITS})`);
    console.log(`  sakip-lint ${told(await ours(text, texts))}`);
    console.log(`  Langium    ${told(await theirs(text, texts))}`);
  }
}

interface Run {
  readonly opened: number;
  readonly edits: readonly number[];
  /** After the last edit, and the one before. */
  readonly findings: readonly number[];
}

function told({ opened, edits, findings }: Run): string {
  const sorted = edits.slice(WARM).sort((a, b) => a - b);
  const median = sorted[sorted.length >> 1] as number;
  return `opened ${opened.toFixed(0).padStart(6)} ms  edit ${median.toFixed(1).padStart(7)} ms  findings ${findings.join(' / ')}`;
}

async function timed(doing: () => unknown): Promise<number> {
  const begin = process.hrtime.bigint();
  await doing();
  return Number(process.hrtime.bigint() - begin) / 1e6;
}

async function ours(text: string, texts: readonly string[]): Promise<Run> {
  const uri = 'file:///w/anggaran.sakip';
  const content = { text, encoding: 'utf-8', lossy: false, problems: [] } as const;
  const put: Change = { kind: 'put', uri, content, root: 'file:///w', reported: true };
  let snapshot = emptySnapshot({ engine: { parse, check }, levels: new Map() });
  const opened = await timed(() => {
    snapshot = update(snapshot, [put]);
  });
  const edits: number[] = [];
  const findings: number[] = [];
  for (const next of texts) {
    edits.push(
      await timed(() => {
        snapshot = update(snapshot, [{ kind: 'edit', uri, text: next }]);
      }),
    );
    findings.push(snapshot.findings.get(uri)?.length ?? 0);
  }
  return { opened, edits, findings: findings.slice(-2) };
}

async function theirs(text: string, texts: readonly string[]): Promise<Run> {
  const services = await createServicesForGrammar({ grammar: GRAMMAR, module: {} });
  const { workspace } = services.shared;
  services.validation.ValidationRegistry.register({ Block: validate } as never);
  const uri = URI.parse('file:///w/anggaran.txt');
  const textDocument = TextDocument.create(uri.toString(), 'anggaran', 1, text);
  workspace.TextDocuments.set(textDocument);
  const opened = await timed(() => {
    const document = workspace.LangiumDocumentFactory.fromTextDocument(textDocument, uri);
    workspace.LangiumDocuments.addDocument(document);
    return workspace.DocumentBuilder.build([document], { validation: true });
  });
  const edits: number[] = [];
  const findings: number[] = [];
  workspace.DocumentBuilder.updateBuildOptions = { validation: true };
  for (const [version, next] of texts.entries()) {
    edits.push(
      await timed(() => {
        TextDocument.update(textDocument, [{ text: next }], version + 2);
        return workspace.DocumentBuilder.update([uri], []);
      }),
    );
    findings.push(workspace.LangiumDocuments.getDocument(uri)?.diagnostics?.length ?? -1);
  }
  return { opened, edits, findings: findings.slice(-2) };
}

function validate(block: Block, accept: ValidationAcceptor): void {
  const stated = (one: Block, measure: string): number | null => {
    const claim = one.claims.find((other) => other.measure === measure);
    return claim === undefined ? null : Number(claim.value.replace(/Rp |\.|%/g, '').replace(',', '.'));
  };
  const [pagu, realisasi, serapan] = ['pagu', 'realisasi', 'serapan'].map((measure) => stated(block, measure));
  if (pagu != null && realisasi != null && serapan != null) {
    const computed = Math.round((realisasi / pagu) * 10_000) / 100;
    if (computed !== serapan) accept('error', `serapan ${serapan}: ${computed}`, { node: block });
  }
  if (block.members.length === 0) return;
  for (const measure of ['pagu', 'realisasi']) {
    const sum = block.members.reduce((all, one) => all + (stated(one, measure) ?? 0), 0);
    const own = stated(block, measure);
    if (own !== null && own !== sum) accept('error', `jumlah ${measure}: ${sum}`, { node: block });
  }
}
