/** `sakip-lint [check] PATH…`: the main path; it loads nothing that it does not need. */
import { type Finding, LEVELS, type Level, mayBeOff, type RuleId, type Severity } from '@sakip-lint/checker';
import { nearest } from '@sakip-lint/language';
import {
  configIn,
  type Fault,
  isSource,
  load,
  relative,
  type Settings,
  SIZE_LIMIT,
  type Snapshot,
  type Uri,
} from '@sakip-lint/workspace';
import { speaksUtf8, wantsColour } from '../console.ts';
import { uriOf } from '../file-uri.ts';
import { configOptions, failureText, readInput } from '../input.ts';
import { type Lang, say } from '../messages.ts';
import { common, last, type Parsed, usage, wrongChoice } from '../options.ts';
import { concise } from '../reporters/concise.ts';
import { json } from '../reporters/json.ts';
import { pretty } from '../reporters/pretty.ts';
import type { Reporter } from '../reporters/reporter.ts';
import { count, linesOfSnapshot, type Summary, type Teller, tell, tellSuppressed } from '../told.ts';
import type { Command, Context, ExitCode } from './command.ts';
import { commandNames } from './names.ts';

const reporters: Readonly<Record<string, Reporter>> = { pretty, concise, json };

export const check: Command = {
  options: {
    ...common,
    ...configOptions,
    format: { value: ['pretty', 'concise', 'json'] },
    'fail-on': { value: ['error', 'warning', 'info'] },
    rule: { value: 'text' },
    'no-suppressions': {},
    'max-size': { value: 'text' },
    'stdin-filename': { value: 'text' },
  },

  async run(parsed, started) {
    const { console, tools } = started;
    const levels = levelsOf(parsed, started);
    const limit = limitOf(parsed, started.lang);
    const input = await readInput(parsed, started, commandNames);
    const settings: Settings = {
      engine: tools.engine,
      levels,
      ...(input.config === undefined ? {} : { config: input.config }),
      suppressions: !parsed.values.has('no-suppressions'),
      once: true,
    };
    const uris = input.files.map((file) => file.uri);
    const snapshot = await load(input.host, settings, uris, { limit, configs: input.configs });
    // One run speaks one language: that of its first file.
    const own = started.asked ?? (uris[0] === undefined ? null : configIn(snapshot, uris[0])?.config?.lang);
    const context = { ...started, lang: own ?? started.lang };
    const { lang } = context;

    const names = new Map(input.files.map((file) => [file.uri, file.shown]));
    const here = uriOf(console.cwd, '.');
    const shown = (uri: Uri): string => names.get(uri) ?? relative(here, uri);
    const files = [...names].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0));
    const read = files.filter(([uri]) => isRead(snapshot, uri));
    const others = new Set(
      [...snapshot.findings.keys(), ...snapshot.suppressed.keys()].filter((uri) => !names.has(uri)),
    );
    // A finding between documents may stand in a file that was only read; it follows the named ones.
    const isConfigured = (uri: Uri): boolean =>
      snapshot.findings.get(uri)?.[0]?.rule.startsWith('konfigurasi/') === true;
    const configs = [...others].filter(isConfigured);
    for (const uri of configs) others.delete(uri);
    // What is wrong with a configuration comes first: all that follows may come of it.
    const order = [...configs, ...files.map(([uri]) => uri), ...others];
    const findings = order.flatMap((uri) => snapshot.findings.get(uri) ?? []);
    const suppressed = order.flatMap((uri) => snapshot.suppressed.get(uri) ?? []);
    const summary = count(severities(findings), read.length, suppressed.length);
    const lines = linesOfSnapshot(snapshot);
    const text = findings.length + suppressed.length === 0 ? () => '' : await texts(context);
    const teller = { lines, shown, text };

    const look = {
      lang,
      colour: wantsColour(console),
      utf8: speaksUtf8(console),
      width: Math.max(40, Math.min(80, console.tty ? (console.columns ?? 80) : 80)),
    };
    const reporter = reporters[last(parsed, 'format') ?? 'pretty'] ?? pretty;
    const faults = [...snapshot.faults];
    const report = {
      findings: toldOf(findings, (finding) => tell(finding, teller), faults),
      suppressed: toldOf(suppressed, (finding) => tellSuppressed(finding, teller), faults),
      summary,
      lines,
    };
    write(console, reporter(report, look));

    const problems = [
      ...input.problems.map((problem) => problem(lang)),
      ...unreadOf(snapshot, names, lang, limit),
      ...faultsOf(faults, shown, context),
    ];
    for (const problem of problems) console.err(`${problem}\n`);
    return problems.length > 0 || configs.length > 0 ? 2 : fails(summary, last(parsed, 'fail-on') ?? 'error');
  },
};

async function texts({ tools, lang }: Context): Promise<Teller['text']> {
  const render = await tools.renderer();
  return (message) => render(message, lang);
}

/** A finding that cannot be told is a fault of its rule; all others are told. */
function* toldOf<F extends Finding, T>(
  findings: readonly F[],
  tellOne: (finding: F) => T,
  faults: Fault[],
): Iterable<T> {
  for (const finding of findings) {
    const { rule, primary } = finding;
    let told: T | null = null;
    try {
      told = tellOne(finding);
    } catch (error) {
      const known = faults.some((fault) => fault.rule === rule && fault.uris.includes(primary.uri));
      if (!known) faults.push({ during: 'check', rule, uris: [primary.uri], error });
    }
    if (told !== null) yield told;
  }
}

function* severities(findings: readonly Finding[]): Iterable<Severity> {
  for (const finding of findings) yield finding.severity;
}

function isRead(snapshot: Snapshot, uri: Uri): boolean {
  const content = snapshot.files.get(uri)?.content;
  return content !== undefined && isSource(content);
}

function fails(summary: Summary, level: string): ExitCode {
  const { errors, warnings, infos } = summary;
  const bad = errors + (level === 'error' ? 0 : warnings) + (level === 'info' ? infos : 0);
  return bad > 0 ? 1 : 0;
}

/** In pieces of some size: neither one string of a whole report nor a system call per line. */
function write(console: Context['console'], pieces: Iterable<string>): void {
  let held = '';
  for (const piece of pieces) {
    held += piece;
    if (held.length < 65_536) continue;
    console.out(held);
    held = '';
  }
  if (held !== '') console.out(held);
}

function unreadOf(snapshot: Snapshot, names: ReadonlyMap<Uri, string>, lang: Lang, limit: number): readonly string[] {
  return [...names].flatMap(([uri, path]) => {
    const content = snapshot.files.get(uri)?.content;
    return content === undefined || isSource(content) ? [] : [failureText(lang, path, content, limit)];
  });
}

function faultsOf(faults: readonly Fault[], shown: (uri: Uri) => string, { lang, debug }: Context): readonly string[] {
  return faults.map(({ during, rule, uris, error }) => {
    const path = uris.map(shown).join('", "');
    const text = rule === null ? say(lang, `fault.${during}`, { path }) : say(lang, 'fault.rule', { path, rule });
    return debug ? `${text}\n${error instanceof Error ? error.stack : String(error)}` : text;
  });
}

function levelsOf(parsed: Parsed, { lang, tools }: Context): ReadonlyMap<RuleId, Level> {
  const levels = new Map<RuleId, Level>();
  for (const value of parsed.values.get('rule') ?? []) {
    const cut = value.indexOf('=');
    if (cut < 1) throw usage(lang, say(lang, 'usage.rule.form', { value }));
    const rule = value.slice(0, cut);
    const level = LEVELS.find((known) => known === value.slice(cut + 1));
    const known = tools.rules.find(({ id }) => id === rule);
    if (known === undefined) {
      throw usage(
        lang,
        unknownRule(
          rule,
          tools.rules.map(({ id }) => id),
          lang,
        ),
      );
    }
    if (level === undefined) throw usage(lang, wrongChoice(lang, `--rule ${rule}`, value.slice(cut + 1), LEVELS));
    if ((level === 'off' && !mayBeOff(rule)) || rule.startsWith('konfigurasi/')) {
      throw usage(lang, say(lang, 'usage.rule.fixed', { rule }));
    }
    levels.set(known.id, level);
  }
  return levels;
}

export function unknownRule(rule: string, rules: readonly string[], lang: Lang): string {
  // "capaian" for kinerja/capaian is what people recall.
  const near = nearest(rule, rules) ?? rules.find((id) => id.endsWith(`/${rule}`)) ?? null;
  const text = say(lang, 'usage.rule.unknown', { rule });
  return near === null ? text : `${text}\n${say(lang, 'usage.near', { near })}`;
}

function limitOf(parsed: Parsed, lang: Lang): number {
  const value = last(parsed, 'max-size');
  if (value === undefined) return SIZE_LIMIT;
  const match = /^(\d{1,12})(|B|KB|MB)$/i.exec(value.replaceAll(' ', ''));
  const unit = { '': 1, B: 1, KB: 1024, MB: 1024 * 1024 }[match?.[2]?.toUpperCase() ?? ''] ?? 1;
  if (match === null) throw usage(lang, say(lang, 'usage.size', { value }));
  return Number(match[1]) * unit;
}
