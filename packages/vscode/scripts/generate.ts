/** Writes what follows from the language table; tests tell when it is stale. */
import { writeFileSync } from 'node:fs';
import { grammarText } from '../src/grammar/textmate.ts';
import { snippetsText } from '../src/snippets/snippets.ts';

const write = (name: string, text: string): void => writeFileSync(new URL(`../${name}`, import.meta.url), text);
write('syntaxes/sakip.tmLanguage.json', grammarText());
write('snippets/sakip.json', snippetsText());
