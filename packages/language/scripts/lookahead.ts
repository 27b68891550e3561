/**
 * Writes `src/parse/lookahead.generated.ts`: run it after every change of the grammar (`npm run generate`). The grammar
 * runs on Chevrotain here, which knows its lookahead.
 */
import { writeFileSync } from 'node:fs';
import { register } from 'node:module';
import { collectingStrategy } from '../src/parse/chevrotain.ts';
import { lookaheadFile } from '../src/parse/lookahead-file.ts';

register(
  `data:text/javascript,${encodeURIComponent(
    `export const resolve = (name, context, next) => next(name.replace(/\\/recognizer\\.ts$/, '/chevrotain.ts'), context);`,
  )}`,
);
const { EntryParser } = await import('../src/parse/grammar.ts');
const { TOKENS } = await import('../src/parse/vocabulary.ts');
const { strategy, found } = collectingStrategy(TOKENS);
new EntryParser({ lookaheadStrategy: strategy });
writeFileSync(new URL('../src/parse/lookahead.generated.ts', import.meta.url), lookaheadFile(found));
