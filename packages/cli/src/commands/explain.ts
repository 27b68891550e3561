/** `sakip-lint explain RULE`: the rule's page; `explain standar`: the standard definitions. */
import { wantsColour } from '../console.ts';
import { say } from '../messages.ts';
import { common, usage } from '../options.ts';
import { unknownRule } from './check.ts';
import type { Command } from './command.ts';

export const explain: Command = {
  options: common,
  async run(parsed, { console, tools, lang }) {
    const [rule, extra] = parsed.paths;
    if (rule === undefined) throw usage(lang, say(lang, 'usage.rule.missing'));
    if (extra !== undefined) throw usage(lang, say(lang, 'usage.extra', { value: extra }));
    if (rule === 'standar') {
      console.out(await tools.standard());
      return 0;
    }
    const page = await tools.page(rule);
    if (page === null) {
      throw usage(lang, unknownRule(rule, ['standar', ...tools.rules.map(({ id }) => id)], lang));
    }
    const heading = (text: string): string => (wantsColour(console) ? `\u001B[1m${text}\u001B[0m` : text);
    console.out(`${page.trimEnd().replaceAll(/^#+ .*$/gm, heading)}\n`);
    return 0;
  },
};
