/** Writes what follows from the language table; tests tell when it is stale. */
import { readFileSync, writeFileSync } from 'node:fs';
import { walkthroughs } from '../src/features/walkthrough/steps.ts';
import { grammarText } from '../src/grammar/textmate.ts';
import { snippetsText } from '../src/snippets/snippets.ts';

const write = (name: string, text: string): void => writeFileSync(new URL(`../${name}`, import.meta.url), text);
write('syntaxes/sakip.tmLanguage.json', grammarText());
write('snippets/sakip.json', snippetsText());

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
manifest.contributes.walkthroughs = walkthroughs();
write('package.json', `${JSON.stringify(manifest, null, 2)}\n`);
