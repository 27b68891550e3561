/** `sakip-lint rules`: all rules with their levels. */
import { shown } from '../console.ts';
import { say } from '../messages.ts';
import { common, usage } from '../options.ts';
import { widthOf, wrap } from '../text.ts';
import type { Command } from './command.ts';

const WIDTH = 80;

export const rules: Command = {
  options: common,
  async run(parsed, { console, tools, lang }) {
    const [extra] = parsed.paths;
    if (extra !== undefined) throw usage(lang, say(lang, 'usage.extra', { value: extra }));
    const rows = [
      [say(lang, 'rules.head'), say(lang, 'rules.level'), say(lang, 'rules.finds')] as const,
      ...[...tools.rules]
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ id, level, summary }) => [id, say(lang, `severity.${level}`), summary[lang]] as const),
    ];
    const first = Math.max(...rows.map(([id]) => id.length)) + 2;
    const second = Math.max(...rows.map(([, level]) => level.length)) + 2;
    for (const [id, level, text] of rows) {
      const lead = id.padEnd(first) + level.padEnd(second);
      wrap(text, WIDTH - widthOf(lead)).forEach((line, index) => {
        console.out(`${index === 0 ? lead : ' '.repeat(lead.length)}${shown(console, line)}\n`);
      });
    }
    return 0;
  },
};
