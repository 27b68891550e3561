/** `sakip-lint explain RULE`: the rule's page; `explain standar`: the standard definitions. */
import { shown, wantsColour } from '../console.ts';
import { say } from '../messages.ts';
import { common, usage } from '../options.ts';
import { wrap } from '../text.ts';
import { unknownRule } from './check.ts';
import type { Command } from './command.ts';

export const explain: Command = {
  options: common,
  async run(parsed, { console, tools, lang }) {
    const [rule, extra] = parsed.paths;
    if (rule === undefined) throw usage(lang, say(lang, 'usage.rule.missing'));
    if (extra !== undefined) throw usage(lang, say(lang, 'usage.extra', { value: extra }));
    if (rule === 'standar') {
      console.out(shown(console, await tools.standard()));
      return 0;
    }
    const page = await tools.page(rule);
    if (page === null) {
      throw usage(lang, unknownRule(rule, ['standar', ...tools.rules.map(({ id }) => id)], lang));
    }
    const heading = (text: string): string => (wantsColour(console) ? `\u001B[1m${text}\u001B[0m` : text);
    console.out(shown(console, `${wrapped(page.trimEnd()).replaceAll(/^#+ .*$/gm, heading)}\n`));
    return 0;
  },
};

const WIDTH = 80;

/** Paragraphs within the width of a console; examples, tables and headings keep their lines. */
function wrapped(page: string): string {
  const lines: string[] = [];
  let paragraph = '';
  let inExample = false;
  const flush = (): void => {
    if (paragraph !== '') lines.push(...wrap(paragraph, WIDTH));
    paragraph = '';
  };
  for (const line of page.split('\n')) {
    const isFence = line.startsWith('```');
    if (isFence) inExample = !inExample;
    if (isFence || inExample || line === '' || /^[#|>\s-]/.test(line)) {
      flush();
      if (!inExample && line.startsWith('- ')) lines.push(...item(line.slice(2)));
      else lines.push(line);
    } else paragraph += paragraph === '' ? line : ` ${line}`;
  }
  flush();
  return lines.join('\n');
}

const item = (text: string): readonly string[] =>
  wrap(text, WIDTH - 2).map((line, index) => `${index === 0 ? '- ' : '  '}${line}`);
