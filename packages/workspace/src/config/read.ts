/**
 * Reads a configuration. What is understood holds; what is not is told at its place and counts as not written. A text that is
 * not JSON says nothing at all: guessing at it would switch off what nobody meant to switch off. Comments and a last comma
 * are allowed, since a level that was changed deserves its reason.
 */
import {
  type Finding,
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
  const reader = makeReader(uri);
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
  return finding('sintaks', variant, { uri, start, end: Math.min(end, lineEnd(text, start)) }, {}, variant);
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

type Group = 'berkas' | 'sintaks' | 'kunci' | 'nilai' | 'aturan';

function finding(
  group: Group,
  variant: string,
  primary: Place,
  args: Message['args'],
  of: string,
  { near, label }: { near?: string | null; label?: Place } = {},
): Finding {
  const rule: RuleId = `konfigurasi/${group}`;
  return {
    rule,
    severity: 'error',
    message: { key: `${rule}.${variant}`, args },
    primary,
    labels: label === undefined ? [] : [{ place: label, message: { key: 'konfigurasi.pertama', args: {} } }],
    notes: near == null ? [] : [{ key: 'konfigurasi.near', args: { near } }],
    fixes: [],
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

function makeReader(uri: Uri): Reader {
  const problems: Finding[] = [];
  const rules = configurableRules();
  const ids: readonly string[] = rules.map(({ id }) => id);
  const groups = [...new Set(ids.map(groupOf))];
  const levels = new Map<RuleId, Level>();
  const options = new Map<RuleId, Map<string, OptionValue>>();
  const places = new Map<string, Span>();

  const placeOf = ({ offset, length }: Node): Place => ({ uri, start: offset, end: offset + length });
  const spanOf = ({ offset, length }: Node): Span => ({ start: offset, end: offset + length });
  const tell = (
    group: Group,
    variant: string,
    node: Node,
    args: Message['args'],
    more: { near?: string | null; label?: Place } = {},
  ): void => {
    // A hostile file may hold more than could be compared with anything.
    if (problems.length >= MOST_PROBLEMS) return;
    problems.push(finding(group, variant, placeOf(node), args, `${variant}|${Object.values(args)[0] ?? ''}`, more));
  };
  const wrong = (
    variant: string,
    node: Node,
    isian: string,
    args: Message['args'] = {},
    near: string | null = null,
  ): null => {
    tell('nilai', variant, node, { isian, ...args }, { near });
    return null;
  };
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
      if (before !== undefined) tell('kunci', 'ganda', key, { isian: short(name) }, { label: placeOf(before.key) });
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
          wrong('pilihan', value, name, { pilihan: LANGS.join(', ') }, langMeant(value.value));
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
      tell('aturan', 'tetap', key, { aturan: short(name) });
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
      const near = levelMeant(node.value);
      return wrong('tingkat', node, rule, { pilihan: choices.join(', ') }, near === 'off' && isFixed ? null : near);
    }
    return level === 'off' && isFixed ? wrong('tetap', node, rule) : level;
  }

  function readOptions({ id, options: declared = [] }: ReturnType<typeof configurableRules>[number], node: Node): void {
    if (node.type !== 'object') {
      wrong('benda', node, `${id}: options`);
      return;
    }
    const names = declared.map(({ name }) => name);
    if (names.length === 0) {
      for (const { children: [key] = [] } of node.children ?? [])
        if (key !== undefined) tell('kunci', 'tanpa_opsi', key, { isian: short(String(key.value)), aturan: id });
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
        return typeof node.value === 'boolean' ? node.value : wrong('ya_tidak', node, name);
      case 'count': {
        const { least, most } = option;
        const fits =
          typeof node.value === 'number' && Number.isInteger(node.value) && node.value >= least && node.value <= most;
        return fits
          ? (node.value as number)
          : wrong('bilangan', node, name, { dari: String(least), sampai: String(most) });
      }
      case 'choices': {
        const choices = Object.keys(option.choices);
        if (node.type !== 'array') return wrong('daftar', node, name);
        return (node.children ?? []).flatMap((item) => {
          if (choices.includes(item.value)) return [String(item.value)];
          wrong('pilihan', item, name, { pilihan: choices.join(', ') }, nearestWord(item.value, choices));
          return [];
        });
      }
      case 'texts':
        return node.type === 'array' ? readTexts(node, name, option) : wrong('daftar', node, name);
    }
  }

  function readTexts(
    node: Node,
    name: string,
    { most, longest, isPath = false }: { most: number; longest: number; isPath?: boolean },
  ): readonly string[] {
    if (node.type !== 'array') {
      wrong('daftar', node, name);
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
