/** Writes `src/parse/lookahead.generated.ts`: run it after every change of the grammar (`npm run generate`). */
import { writeFileSync } from 'node:fs';
import { EntryParser } from '../src/parse/grammar.ts';
import { collectingStrategy } from '../src/parse/lookahead.ts';
import { lookaheadFile } from '../src/parse/lookahead-file.ts';
import { TOKENS } from '../src/parse/vocabulary.ts';

const { strategy, found } = collectingStrategy(TOKENS);
new EntryParser(null, { lookaheadStrategy: strategy });
writeFileSync(new URL('../src/parse/lookahead.generated.ts', import.meta.url), lookaheadFile(found));
