import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { EXAMPLES, SAMPLES } from '../../test/texts.ts';
import { parse } from '../parse.ts';
import type { Tree } from '../tree/tree.ts';
import { collectingStrategy } from './chevrotain.ts';
import { lookaheadFile } from './lookahead-file.ts';

/** The same sources on Chevrotain. */
async function onChevrotain() {
  vi.resetModules();
  vi.doMock('./recognizer.ts', () => import('./chevrotain.ts'));
  const { EntryParser } = await import('./grammar.ts');
  const { TOKENS } = await import('./vocabulary.ts');
  const slow = await import('../parse.ts');
  return { EntryParser, TOKENS, parse: slow.parse };
}

let reference: Awaited<ReturnType<typeof onChevrotain>>;

beforeAll(async () => {
  reference = await onChevrotain();
});
afterAll(() => {
  vi.doUnmock('./recognizer.ts');
  vi.resetModules();
});

/** All that a tree says. */
const said = (tree: Tree): unknown => ({
  faults: tree.faults,
  nodes: Array.from({ length: tree.entries.count }, (_, index) => tree.nodeOf(index)),
});

describe('grammar', () => {
  it('has no left recursion, no unreachable alternative and no empty repetition', () => {
    // Ambiguity within one token is what the gates are for; all else Chevrotain checks.
    const problems = (): void => {
      new reference.EntryParser({ skipValidations: false });
    };
    let message = '';
    try {
      problems();
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).toContain('mbiguous');
    const real = message
      .split('-------------------------------')
      .filter((part) => part.trim() !== '' && !/ambiguous|Ambiguous/i.test(part));
    expect(real).toEqual([]);
  });

  it('has fresh lookahead tables', () => {
    const { strategy, found } = collectingStrategy(reference.TOKENS);
    new reference.EntryParser({ lookaheadStrategy: strategy });
    const written = readFileSync(new URL('./lookahead.generated.ts', import.meta.url), 'utf8');
    expect(written, 'run npm run generate -w @sakip-lint/language').toBe(lookaheadFile(found));
  });

  it('reads the same as on Chevrotain', () => {
    for (const { text } of [...SAMPLES, ...EXAMPLES])
      expect(said(parse(text, ''))).toEqual(said(reference.parse(text, '')));
  });

  it('fails the same as on Chevrotain, wherever a token is lost, doubled or swapped', () => {
    const lines = [...SAMPLES, ...EXAMPLES]
      .flatMap(({ text }) => text.split('\n'))
      .filter((line) => !/^\s*\|/.test(line));
    const places = fc.record({
      first: fc.nat(lines.length - 1),
      count: fc.integer({ min: 1, max: 4 }),
      at: fc.nat(),
      how: fc.constantFrom('lose', 'double', 'swap'),
    });
    fc.assert(
      fc.property(places, ({ first, count, at, how }) => {
        const words = lines
          .slice(first, first + count)
          .join('\n')
          .split(/(?<=\s)/);
        const k = at % words.length;
        const word = words[k] as string;
        if (how === 'lose') words.splice(k, 1);
        else if (how === 'double') words.splice(k, 0, `${word} `);
        else words.splice(k, 2, `${words[k + 1] ?? ''} `, word);
        const text = words.join('');
        expect(said(parse(text, ''))).toEqual(said(reference.parse(text, '')));
      }),
      { numRuns: 3_000 },
    );
  });
});
