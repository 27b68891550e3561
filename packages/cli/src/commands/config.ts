/** `sakip-lint config [--print] [PATH]`: what holds for a file, and where each value comes from; `--schema`: the schema. */
import { LineIndex } from '@sakip-lint/language';
import { type Config, type ConfigFile, configFor, findConfigs, relative, resolve } from '@sakip-lint/workspace';
import { configSchema, configurableRules } from '@sakip-lint/workspace/config';
import { shownSafely } from '../console.ts';
import { uriOf } from '../file-uri.ts';
import { configOption, configOptions, failureText } from '../input.ts';
import { say } from '../messages.ts';
import { common, usage } from '../options.ts';
import { widthOf, wrap } from '../text.ts';
import type { Command, Context, ExitCode } from './command.ts';

const WIDTH = 80;

export const config: Command = {
  options: { ...common, ...configOptions, print: {}, schema: {} },
  async run(parsed, context) {
    const { console, host, lang } = context;
    if (parsed.values.has('schema')) {
      if (parsed.paths.length > 0 || parsed.values.has('print')) throw usage(lang, say(lang, 'config.print.with'));
      console.out(`${JSON.stringify(configSchema(lang), null, 2)}\n`);
      return 0;
    }
    const [path = '.', extra] = parsed.paths;
    if (extra !== undefined) throw usage(lang, say(lang, 'usage.extra', { value: extra }));
    const uri = uriOf(console.cwd, path);
    const kind = await host.kind(uri);
    if (!kind.ok) {
      console.err(`${failureText(lang, path, kind, 0)}\n`);
      return 2;
    }
    const inside = kind.kind === 'folder' ? resolve(uri, 'x.sakip') : uri;
    const chosen = await configOption(parsed, context);
    const file = chosen === undefined ? configFor(await findConfigs(host, [inside]), inside) : chosen;
    const own = context.asked ?? file?.config?.lang ?? lang;
    return print(file, chosen === null, path, { ...context, lang: own });
  },
};

async function print(file: ConfigFile | null, isOff: boolean, path: string, context: Context): Promise<ExitCode> {
  const { console, lang, tools } = context;
  const put = (line: string): void => console.out(`${shownSafely(console, line)}\n`);
  const tell = (line: string): void => wrap(line, WIDTH).forEach(put);
  const name = file === null ? '' : relative(uriOf(console.cwd, '.'), file.uri);
  tell(say(lang, 'config.of', { path }));
  tell(file === null ? say(lang, isOff ? 'config.off' : 'config.none') : say(lang, 'config.file', { file: name }));
  const lines = new LineIndex(file?.text ?? '');
  if (file !== null && file.problems.length > 0) {
    const render = await tools.renderer();
    put('');
    tell(say(lang, 'config.problems', { count: file.problems.length }));
    for (const { primary, message, notes } of file.problems) {
      const { line, column } = lines.positionOf(primary.start);
      const text = [message, ...notes].map((one) => render(one, lang)).join(' ');
      for (const part of wrap(`${line + 1}:${column + 1} ${text}`, WIDTH - 2)) put(`  ${part}`);
    }
  }
  const from = (key: string): string => {
    const place = file?.config?.places.get(key);
    return place === undefined ? say(lang, 'config.default') : `${name}:${lines.positionOf(place.start).line + 1}`;
  };
  const isSet = (key: string): boolean => file?.config?.places.has(key) === true;
  put('');
  for (const line of table(settingRows(file?.config ?? null, context, from))) put(line);
  put('');
  const rules = configurableRules();
  const rows = rules.map(({ id, level }) => [id, file?.config?.levels.get(id) ?? level, from(`rules/${id}`)] as const);
  // What is set is looked for; the rest is only a list.
  const set = rows.filter(([id]) => isSet(`rules/${id}`));
  const rest = rows.filter(([id]) => !isSet(`rules/${id}`));
  const head = [say(lang, 'config.rule'), say(lang, 'config.level'), say(lang, 'config.from')] as const;
  for (const line of table([head, ...set, ...rest])) put(line);
  return file !== null && file.problems.length > 0 ? 2 : 0;
}

type Row = readonly [string, string, string];

function settingRows(config: Config | null, { lang, asked }: Context, from: (key: string) => string): readonly Row[] {
  const listed = (values: readonly string[]): string =>
    values.length === 0 ? say(lang, 'config.empty') : values.map((one) => JSON.stringify(one)).join(', ');
  const options = configurableRules().flatMap(({ id, options: declared = [] }) =>
    declared.map((option): Row => {
      const value = config?.options.get(id)?.get(option.name) ?? option.default;
      const key = `rules/${id}/options/${option.name}`;
      return [`${id} ${option.name}`, typeof value === 'object' ? listed(value) : String(value), from(key)];
    }),
  );
  return [
    [say(lang, 'config.setting'), say(lang, 'config.value'), say(lang, 'config.from')],
    ['lang', asked ?? config?.lang ?? 'id', asked === null ? from('lang') : '--lang'],
    ['exclude', listed(config?.exclude ?? []), from('exclude')],
    ...options,
  ];
}

/** Three columns within the width of a console: what does not fit the second goes on below. */
function* table(rows: readonly Row[]): Iterable<string> {
  const first = Math.max(...rows.map(([one]) => widthOf(one))) + 2;
  const third = Math.max(...rows.map(([, , one]) => widthOf(one)));
  const widest = Math.max(...rows.map(([, one]) => widthOf(one)));
  const second = Math.max(12, Math.min(widest, WIDTH - first - third - 2));
  for (const [one, two, three] of rows) {
    const parts = wrap(two, second);
    for (const [index, part] of parts.entries()) {
      const lead = index === 0 ? one : '';
      yield `${lead.padEnd(first)}${part}${' '.repeat(second - widthOf(part) + 2)}${index === 0 ? three : ''}`.trimEnd();
    }
  }
}
