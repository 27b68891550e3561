/** Texts read by the grammar as an editor reads it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import { grammar, SCOPES } from './textmate.ts';

export type Class = keyof typeof SCOPES;
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** null: the grammar does not say. */
  readonly as: Class | null;
}

const CLASS_OF = new Map(Object.entries(SCOPES).map(([name, scope]) => [scope as string, name as Class]));

export type Tokenize = (text: string) => readonly Piece[];

export async function tokenizer(): Promise<Tokenize> {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM(new Uint8Array(readFileSync(wasm)));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(JSON.stringify(grammar()), 'sakip.json'),
  });
  const loaded = await registry.loadGrammar('source.sakip');
  if (loaded === null) throw new Error('no grammar');
  return (text) => {
    const pieces: Piece[] = [];
    let stack = textmate.INITIAL;
    let from = 0;
    for (const line of text.split('\n')) {
      const { tokens, ruleStack } = loaded.tokenizeLine(line.replace(/\r$/, ''), stack);
      stack = ruleStack;
      for (const { startIndex, endIndex, scopes } of tokens) {
        const as = scopes.map((scope) => CLASS_OF.get(scope)).findLast((one) => one !== undefined) ?? null;
        pieces.push({ start: from + startIndex, end: from + Math.min(endIndex, line.length), as });
      }
      from += line.length + 1;
    }
    return pieces;
  };
}
