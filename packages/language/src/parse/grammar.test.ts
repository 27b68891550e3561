import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXAMPLES, SAMPLES } from '../../test/texts.ts';
import { scan } from '../scan/scanner.ts';
import { split } from '../split/splitter.ts';
import { FaultList } from '../tree/fault-list.ts';
import { EntryReader } from './entry.ts';
import { EntryParser } from './grammar.ts';
import { LOOKAHEAD } from './lookahead.generated.ts';
import { collectingStrategy } from './lookahead.ts';
import { lookaheadFile } from './lookahead-file.ts';
import { TOKENS } from './vocabulary.ts';

describe('grammar', () => {
  it('has no left recursion, no unreachable alternative and no empty repetition', () => {
    // Ambiguity within one token is what the gates are for; all else Chevrotain checks.
    const problems = (): void => {
      new EntryParser(null, { skipValidations: false });
    };
    let message = '';
    try {
      problems();
    } catch (error) {
      message = (error as Error).message;
    }
    const real = message
      .split('-------------------------------')
      .filter((part) => part.trim() !== '' && !/ambiguous|Ambiguous/i.test(part));
    expect(real).toEqual([]);
  });

  it('has fresh lookahead tables', () => {
    const { strategy, found } = collectingStrategy(TOKENS);
    new EntryParser(null, { lookaheadStrategy: strategy });
    const written = readFileSync(new URL('./lookahead.generated.ts', import.meta.url), 'utf8');
    expect(written, 'run npm run generate -w @sakip-lint/language').toBe(lookaheadFile(found));
  });

  it('reads the same with ready-made lookahead as with its own analysis', () => {
    for (const { text } of [...SAMPLES, ...EXAMPLES]) {
      const tokens = scan(text);
      const entries = split(text, tokens, new FaultList());
      const quick = new EntryReader(text, tokens, entries, new EntryParser(LOOKAHEAD));
      const slow = new EntryReader(text, tokens, entries, new EntryParser(null));
      for (let index = 0; index < entries.count; index++)
        expect(quick.read(index, null)).toEqual(slow.read(index, null));
    }
  });
});
