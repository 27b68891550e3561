/**
 * Reads a configuration. What is understood holds; what is not is told at its place and counts as not written. A text that is
 * not JSON says nothing at all: guessing at it would switch off what nobody meant to switch off. Comments and a last comma
 * are allowed, since a level that was changed deserves its reason.
 */
import {
  type Finding,
  type Fix,
  LEVELS,
  type Level,
  type Message,
  mayBeOff,
  type OptionValue,
  type Place,
  type RuleId,
  type RuleOption,
} from '@sakip-lint/checker';
import { nearest, type Span } from '@sakip-lint/language';
import { createScanner, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { decode } from '../decode.ts';
import type { Failure } from '../host.ts';
import type { Uri } from '../uri.ts';
import { type Config, type ConfigFile, LANGS } from './config.ts';
import { inserting, removing, writing } from './fixes.ts';
import { FILLED, INSIDE, KEYS, LONGEST_PATTERN, MOST_PATTERNS, RULE_KEYS } from './keys.ts';
import { configurableRules, groupOf } from './rules.ts';

/** Nobody reads more at once. */
const MOST_PROBLEMS = 50;
/** A configuration has four levels; the parser calls itself for each. */
const DEEPEST = 32;

/** A file that could not be read. */
export function unreadable(uri: Uri, { why, detail }: Failure): ConfigFile {
  const place = { uri, start: 0, end: 0 };
  return { uri, text: '', config: null, problems: [finding('berkas', why, place, { sebab: detail }, why)] };
}

export function readConfig(uri: Uri, bytes: Uint8Array): ConfigFile {
  const source = decode(bytes);
  const [problem] = source.problems;
  if (problem === undefined) return readConfigText(uri, source.text);
  // Letters that may be misread make names that nobody wrote.
  const { start, end } = problem;
  return {
    uri,
    text: source.text,
    config: null,
    problems: [finding('berkas', 'bukan_teks', { uri, start, end }, {}, 'bukan_teks')],
  };
}

export function readConfigText(uri: Uri, text: string): ConfigFile {
  const broken = syntaxProblem(uri, text);
  if (broken !== null) return { uri, text, config: null, problems: [broken] };
  const root = parseTree(text, [], { allowTrailingComma: true, allowEmptyContent: true });
  const reader = makeReader(uri, text);
  const config = reader.read(root);
  return { uri, text, config, problems: reader.problems.slice(0, MOST_PROBLEMS) };
}

/** The first fault: all that follow may come of it. */
function syntaxProblem(uri: Uri, text: string): Finding | null {
  const deep = tooDeep(text);
  if (deep !== null) return finding('sintaks', 'dalam', { uri, ...deep }, { n: String(DEEPEST) }, 'dalam');
  const errors: ParseError[] = [];
  parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const [first] = errors.sort((a, b) => a.offset - b.offset);
  if (first === undefined) return null;
  const { error, offset, length } = first;
  const variant = SYNTAX[printParseErrorCode(error)] ?? 'lain';
  // What is missing at the end is missing after the last word.
  const start = offset < text.length ? offset : Math.max(0, text.trimEnd().length - 1);
  const end = offset < text.length ? offset + Math.max(1, length) : text.trimEnd().length;
  const place = { uri, start, end: Math.min(end, lineEnd(text, start)) };
  return finding('sintaks', variant, place, {}, variant, { fixes: syntaxFixes(uri, text, variant, place) });
}

/** Where one sign is wrong, and there is no doubt which. */
function syntaxFixes(uri: Uri, text: string, variant: string, { start, end }: Span): readonly Fix[] {
  if (variant === 'koma') return [inserting(uri, text, start, ',')];
  if (variant === 'titik_dua') return [inserting(uri, text, start, ':')];
  const written = text.slice(start, end);
  // A folder as Windows writes it.
  if (variant === 'garis_miring' && /^"[^"]*"$/.test(written))
    return [writing(uri, { start, end }, written.replace(/\\+/g, '/'))];
  return [];
}

const SYNTAX: Readonly<Record<string, string>> = {
  PropertyNameExpected: 'nama',
  ValueExpected: 'nilai',
  ColonExpected: 'titik_dua',
  CommaExpected: 'koma',
  CloseBraceExpected: 'kurung',
  CloseBracketExpected: 'kurung',
  EndOfFileExpected: 'lebih',
  UnexpectedEndOfComment: 'komentar',
  UnexpectedEndOfString: 'kutip',
  InvalidEscapeCharacter: 'garis_miring',
  InvalidUnicode: 'garis_miring',
};

function lineEnd(text: string, start: number): number {
  const at = text.slice(start).search(/[\r\n]/);
  return at < 0 ? text.length : Math.max(start + 1, start + at);
}

function tooDeep(text: string): Span | null {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    // A bracket in a text stands between quotes.
    const start = scanner.getTokenOffset();
    const token = scanner.getTokenLength() === 1 ? text[start] : '';
    if (token === '{' || token === '[') depth++;
    if (token === '}' || token === ']') depth--;
    if (depth > DEEPEST) return { start, end: start + 1 };
  }
  return null;
}

interface More {
  /** What was probably meant. */
  readonly near?: string | null;
  readonly label?: Place | undefined;
  readonly fixes?: readonly Fix[];
}

type Group = 'berkas' | 'sintaks' | 'kunci' | 'nilai' | 'aturan';

function finding(
  group: Group,
  variant: string,
  primary: Place,
  args: Message['args'],
  of: string,
  { near, label, fixes = [] }: More = {},
): Finding {
  const rule: RuleId = `konfigurasi/${group}`;
  return {
    rule,
    severity: 'error',
    message: { key: `${rule}.${variant}`, args },
    primary,
    labels: label === undefined ? [] : [{ place: label, message: { key: 'konfigurasi.pertama', args: {} } }],
    notes: near == null ? [] : [{ key: 'konfigurasi.near', args: { near } }],
    fixes,
    fingerprint: `${rule}|${of}`,
  };
}

interface Property {
  readonly name: string;
  readonly key: Node;
  readonly value: Node;
}

interface Reader {
  readonly problems: readonly Finding[];
  read(root: Node | undefined): Config;
}

function makeReader(uri: Uri, text: string): Reader {
  const problems: Finding[] = [];
  const rules = configurableRules();
  const ids: readonly string[] = rules.map(({ id }) => id);
  const groups = [...new Set(ids.map(groupOf))];
  const levels = new Map<RuleId, Level>();
  const options = new Map<RuleId, Map<string, OptionValue>>();
  const places = new Map<string, Span>();

  const placeOf = ({ offset, length }: Node): Place => ({ uri, start: offset, end: offset + length });
  const spanOf = ({ offset, length }: Node): Span => ({ start: offset, end: offset + length });
  const write = (node: Node, value: unknown): Fix => writing(uri, spanOf(node), JSON.stringify(value));
  const remove = (key: Node): Fix => removing(uri, text, key);
  const tell = (
    group: Group,
    variant: string,
    node: Node,
    args: Message['args'],
    { near = null, label, fixes = [] }: More = {},
  ): void => {
    // A hostile file may hold more than could be compared with anything.
    if (problems.length >= MOST_PROBLEMS) return;
    const meant = near === null || isTaken(node, near) ? [] : [write(node, near)];
    const of = `${variant}|${Object.values(args)[0] ?? ''}`;
    problems.push(finding(group, variant, placeOf(node), args, of, { near, label, fixes: [...meant, ...fixes] }));
  };
  const wrong = (variant: string, node: Node, isian: string, args: Message['args'] = {}, more: More = {}): null => {
    tell('nilai', variant, node, { isian, ...args }, more);
    return null;
  };
  /** One text where a list of them is due. */
  const listed = (node: Node): readonly Fix[] => (typeof node.value === 'string' ? [write(node, [node.value])] : []);
  /** A word that means something only without its quotes. */
  const unquoted = (node: Node, words: readonly string[]): readonly Fix[] =>
    typeof node.value === 'string' && words.includes(node.value) ? [writing(uri, spanOf(node), node.value)] : [];
  const isTold = (): boolean => problems.length >= MOST_PROBLEMS;

  /** Known keys of an object, the last of each; what else stands there is told. */
  function properties(node: Node, known: readonly string[] | null): readonly Property[] {
    const found = new Map<string, Property>();
    for (const { children: [key, value] = [] } of node.children ?? []) {
      if (key === undefined || value === undefined) continue;
      const name = String(key.value);
      if (known !== null && !known.includes(name)) {
        if (!isTold())
          tell(
            'kunci',
            'tak_dikenal',
            key,
            { isian: short(name), pilihan: known.join(', ') },
            { near: nearestWord(name, known) },
          );
        continue;
      }
      const before = found.get(name);
      if (before !== undefined) {
        const more = { label: placeOf(before.key), fixes: [remove(before.key)] };
        tell('kunci', 'ganda', key, { isian: short(name) }, more);
      }
      found.set(name, { name, key, value });
    }
    return [...found.values()];
  }

  function read(root: Node | undefined): Config {
    let lang: Config['lang'] = null;
    let exclude: readonly string[] = [];
    if (root !== undefined && root.type !== 'object') wrong('akar', root, '');
    for (const { name, value } of root?.type === 'object' ? properties(root, Object.keys(KEYS)) : []) {
      if (name === '$schema' && value.type !== 'string') wrong('teks', value, name);
      if (name === 'lang') {
        lang =
          LANGS.find((one) => one === value.value) ??
          wrong('pilihan', value, name, { pilihan: LANGS.join(', ') }, { near: langMeant(value.value) });
        if (lang !== null) places.set('lang', spanOf(value));
      }
      if (name === 'exclude') {
        exclude = readTexts(value, name, { most: MOST_PATTERNS, longest: LONGEST_PATTERN, isPath: true });
        places.set('exclude', spanOf(value));
      }
      if (name === 'rules') readRules(value);
    }
    return { lang, exclude, levels, options, places };
  }

  function readRules(node: Node): void {
    if (node.type !== 'object') {
      wrong('benda', node, 'rules');
      return;
    }
    const all = properties(node, null);
    // A rule named itself wins over its group, in whatever order they stand.
    const [ofGroups, own] = [
      all.filter(({ name }) => name.endsWith('/*')),
      all.filter(({ name }) => !name.endsWith('/*')),
    ];
    for (const property of [...ofGroups, ...own]) readRule(property);
  }

  function readRule({ name, key, value }: Property): void {
    if (name.startsWith('konfigurasi/')) {
      tell('aturan', 'tetap', key, { aturan: short(name) }, { fixes: [remove(key)] });
      return;
    }
    const isGroup = groups.includes(name);
    const named = rules.filter(({ id }) => (isGroup ? groupOf(id) === name : id === name));
    if (named.length === 0) {
      if (!isTold()) tell('aturan', 'tak_dikenal', key, { aturan: short(name) }, { near: ruleMeant(name) });
      return;
    }
    const isOwn = value.type === 'object';
    const parts = isOwn ? properties(value, Object.keys(RULE_KEYS)) : [];
    const levelNode = isOwn ? parts.find((part) => part.name === 'level')?.value : value;
    const level = levelNode === undefined ? null : readLevel(levelNode, name);
    for (const { id } of level === null || levelNode === undefined ? [] : named) {
      levels.set(id, level as Level);
      places.set(`rules/${id}`, spanOf(isGroup ? key : (levelNode as Node)));
    }
    const given = parts.find((part) => part.name === 'options');
    if (given === undefined) return;
    const [rule] = named;
    if (isGroup) tell('nilai', 'opsi_kelompok', given.key, { isian: name });
    else if (rule !== undefined) readOptions(rule, given.value);
  }

  function readLevel(node: Node, rule: string): Level | null {
    const level = LEVELS.find((one) => one === node.value);
    const isFixed = !mayBeOff(rule);
    const choices = LEVELS.filter((one) => one !== 'off' || !isFixed);
    if (level === undefined) {
      const meant = levelMeant(node.value);
      const near = meant === 'off' && isFixed ? null : meant;
      return wrong('tingkat', node, rule, { pilihan: choices.join(', ') }, { near });
    }
    return level === 'off' && isFixed ? wrong('tetap', node, rule, {}, { fixes: [write(node, 'warning')] }) : level;
  }

  function readOptions({ id, options: declared = [] }: ReturnType<typeof configurableRules>[number], node: Node): void {
    if (node.type !== 'object') {
      wrong('benda', node, `${id}: options`);
      return;
    }
    const names = declared.map(({ name }) => name);
    if (names.length === 0) {
      for (const { children: [key] = [] } of node.children ?? [])
        if (key !== undefined) {
          const args = { isian: short(String(key.value)), aturan: id };
          tell('kunci', 'tanpa_opsi', key, args, { fixes: [remove(key)] });
        }
      return;
    }
    const values = new Map<string, OptionValue>();
    for (const { name, value } of properties(node, names)) {
      const option = declared.find((one) => one.name === name);
      const read = option === undefined ? null : readOption(option, value);
      if (read === null) continue;
      values.set(name, read);
      places.set(`rules/${id}/options/${name}`, spanOf(value));
    }
    if (values.size > 0) options.set(id, values);
  }

  function readOption(option: RuleOption, node: Node): OptionValue | null {
    const { name } = option;
    switch (option.kind) {
      case 'switch':
        if (typeof node.value === 'boolean') return node.value;
        return wrong('ya_tidak', node, name, {}, { fixes: unquoted(node, ['true', 'false']) });
      case 'count': {
        const { least, most } = option;
        const fits =
          typeof node.value === 'number' && Number.isInteger(node.value) && node.value >= least && node.value <= most;
        if (fits) return node.value as number;
        const quoted = Number(node.value) >= least && Number(node.value) <= most ? [String(Number(node.value))] : [];
        const fixes = unquoted(node, quoted);
        return wrong('bilangan', node, name, { dari: String(least), sampai: String(most) }, { fixes });
      }
      case 'choices': {
        const choices = Object.keys(option.choices);
        if (node.type !== 'array') return wrong('daftar', node, name, {}, { fixes: listed(node) });
        return (node.children ?? []).flatMap((item) => {
          if (choices.includes(item.value)) return [String(item.value)];
          wrong('pilihan', item, name, { pilihan: choices.join(', ') }, { near: nearestWord(item.value, choices) });
          return [];
        });
      }
      case 'texts':
        return node.type === 'array'
          ? readTexts(node, name, option)
          : wrong('daftar', node, name, {}, { fixes: listed(node) });
    }
  }

  function readTexts(
    node: Node,
    name: string,
    { most, longest, isPath = false }: { most: number; longest: number; isPath?: boolean },
  ): readonly string[] {
    if (node.type !== 'array') {
      wrong('daftar', node, name, {}, { fixes: listed(node) });
      return [];
    }
    const items = node.children ?? [];
    if (items.length > most) wrong('banyak', node, name, { n: String(most) });
    return items.slice(0, most).flatMap((item) => {
      const text: unknown = item.value;
      if (typeof text !== 'string' || !new RegExp(FILLED).test(text)) wrong('teks', item, name);
      else if ([...text].length > longest) wrong('panjang', item, name, { n: String(longest) });
      else if (isPath && !new RegExp(INSIDE).test(text)) wrong('jalur', item, name);
      else return [text];
      return [];
    });
  }

  /** `jumlah` for anggaran/jumlah, `anggaran` for anggaran/* are what people recall. */
  function ruleMeant(name: string): string | null {
    const plain = name.toLowerCase();
    if (groups.includes(`${plain}/*`)) return `${plain}/*`;
    const ends = ids.filter((id) => id.endsWith(`/${plain}`));
    return ends.length === 1 ? (ends[0] as string) : nearestWord(plain, [...ids, ...groups]);
  }

  return { problems, read };
}

/** Whether a key could not be called so, since another one is. */
const isTaken = (key: Node, name: string): boolean =>
  key.parent?.children?.[0] === key &&
  (key.parent.parent?.children ?? []).some(({ children: [other] = [] }) => other !== key && other?.value === name);

/** A word as a message quotes it. */
const short = (word: string): string => (word.length > 60 ? `${word.slice(0, 60)}…` : word);

function nearestWord(word: unknown, words: readonly string[]): string | null {
  return typeof word === 'string' && word.length <= 60 ? nearest(word.toLowerCase(), words) : null;
}

/** Levels as the tool prints them, and as other tools write them. */
const SAID: Readonly<Record<string, Level>> = {
  kesalahan: 'error',
  peringatan: 'warning',
  warn: 'warning',
  saran: 'hint',
  mati: 'off',
  false: 'off',
  none: 'off',
};

function levelMeant(value: unknown): Level | null {
  const word = String(value).toLowerCase();
  const said = Object.hasOwn(SAID, word) ? SAID[word] : undefined;
  return said ?? LEVELS.find((one) => one === nearestWord(word, LEVELS)) ?? null;
}

const langMeant = (value: unknown): string | null =>
  typeof value !== 'string'
    ? null
    : /^(?:in|bahasa|baku|id)/i.test(value)
      ? 'id'
      : /^(?:en|ing)/i.test(value)
        ? 'en'
        : null;
