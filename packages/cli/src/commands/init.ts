/** `sakip-lint init [FOLDER]`: a `sakip.config.json` that changes nothing yet, and what to do with it. */
import { CONFIG_NAME, configFor, findConfigs, relative, resolve } from '@sakip-lint/workspace';
import { shownSafely } from '../console.ts';
import { uriOf } from '../file-uri.ts';
import { say } from '../messages.ts';
import { common, usage } from '../options.ts';
import { widthOf, wrap } from '../text.ts';
import type { Command } from './command.ts';

const WIDTH = 80;

export const init: Command = {
  options: common,
  async run(parsed, { console, host, lang }) {
    const [folder = '.', extra] = parsed.paths;
    if (extra !== undefined) throw usage(lang, say(lang, 'usage.extra', { value: extra }));
    const at = uriOf(console.cwd, folder);
    const kind = await host.kind(at);
    if (!kind.ok || kind.kind !== 'folder') throw usage(lang, say(lang, 'init.folder', { path: folder }));
    const uri = resolve(at, CONFIG_NAME);
    const path = relative(uriOf(console.cwd, '.'), uri);
    if ((await host.kind(uri)).ok) {
      console.err(`${say(lang, 'init.exists', { path })}\n`);
      return 2;
    }
    const above = configFor(await findConfigs(host, [uri]), uri);
    const text = `${JSON.stringify({ lang, rules: {}, exclude: [] }, null, 2)}\n`;
    const written = await host.write(uri, new TextEncoder().encode(text));
    if (!written.ok) {
      const reason = written.why === 'denied' ? 'denied' : 'other';
      console.err(`${say(lang, `init.write.${reason}`, { path, detail: written.detail || written.why })}\n`);
      return 2;
    }
    const put = (line: string): void => console.out(`${shownSafely(console, line)}\n`);
    const tell = (line: string): void => wrap(line, WIDTH).forEach(put);
    tell(say(lang, 'init.made', { path }));
    if (above !== null) tell(say(lang, 'init.instead', { path: relative(uriOf(console.cwd, '.'), above.uri) }));
    put('');
    const pairs = (all: readonly (readonly [string, string])[]): void => {
      const first = Math.max(...all.map(([example]) => widthOf(example))) + 2;
      for (const [example, about] of all) put(`  ${example.padEnd(first)}${about}`);
    };
    tell(say(lang, 'init.next'));
    pairs([
      ['"rules": { "kinerja/pembulatan": "off" }', say(lang, 'init.rules')],
      ['"exclude": ["arsip"]', say(lang, 'init.exclude')],
    ]);
    tell(say(lang, 'init.see'));
    pairs([
      ['sakip-lint config --print', say(lang, 'init.print')],
      ['sakip-lint rules', say(lang, 'init.list')],
    ]);
    put('');
    tell(say(lang, 'init.root'));
    return 0;
  },
};
