import { readFileSync } from 'node:fs';
import { LineIndex, parse } from '@sakip-lint/language';
import { LEGEND, semanticTokens } from '@sakip-lint/language-server/semantic-tokens';
import { examples } from '@sakip-lint/testkit';
import { beforeAll, expect, test } from 'vitest';
import { type Class, type Tokenize, tokenizer } from './textmate.fixture.ts';
import { grammarText, SCOPES } from './textmate.ts';

let tokenize: Tokenize;
beforeAll(async () => {
  tokenize = await tokenizer();
});

const stored = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

test('the stored grammar is fresh', () => {
  expect(stored('syntaxes/sakip.tmLanguage.json'), 'run: npm run generate -w sakip').toBe(grammarText());
});

test('every class has a scope, and the manifest gives it the same', () => {
  expect(Object.keys(SCOPES).sort()).toEqual([...LEGEND.tokenTypes].sort());
  const { contributes } = JSON.parse(stored('package.json'));
  const { 'variable.declaration': _, ...scopes } = contributes.semanticTokenScopes[0].scopes;
  expect(scopes).toEqual(Object.fromEntries(Object.entries(SCOPES).map(([name, scope]) => [name, [scope]])));
});

/** Where both say something and differ; and how much of what the server tells the grammar tells too. */
function compared(text: string): { readonly differ: string[]; readonly told: number; readonly known: number } {
  const classes: (Class | null)[] = new Array(text.length).fill(null);
  for (const { start, end, as } of tokenize(text)) classes.fill(as, start, end);
  const tree = parse(text, 'file:///a.sakip');
  const lines = new LineIndex(text);
  const data = semanticTokens({ tree, text, lines });
  const differ: string[] = [];
  let told = 0;
  let known = 0;
  let line = 0;
  let column = 0;
  for (let k = 0; k < data.length; k += 5) {
    const [down, right, length, type] = data.slice(k, k + 4) as [number, number, number, number];
    column = down === 0 ? column + right : right;
    line += down;
    const start = lines.startOf(line) + column;
    const expected = LEGEND.tokenTypes[type] as Class;
    const said = new Set(classes.slice(start, start + length).filter((one) => one !== null));
    known++;
    if (said.size > 0) told++;
    for (const one of said)
      if (one !== expected)
        differ.push(`${line + 1}:${column + 1} ${text.slice(start, start + length)}: ${expected}, not ${one}`);
  }
  return { differ, told, known };
}

test('textmate-agrees-with-semantic-tokens, over all examples', () => {
  let told = 0;
  let known = 0;
  const differ: string[] = [];
  for (const { name, files } of examples())
    for (const [path, text] of files) {
      const one = compared(text);
      told += one.told;
      known += one.known;
      differ.push(...one.differ.map((what) => `${name}/${path}:${what}`));
    }
  expect(differ).toEqual([]);
  // It is no agreement to say nothing.
  expect(told / known).toBeGreaterThan(0.65);
});

test.each(['"{}', 'program', '  indikator A.b {', 'tabel "1"\n| a |'])(
  'reads to the end of what is broken: %j',
  (text) => {
    expect(tokenize(text).at(-1)?.end).toBe(text.length);
  },
);
