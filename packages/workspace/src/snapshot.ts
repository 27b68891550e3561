/**
 * A snapshot: all files as read at one moment, and what was found in them. `update` makes the next one from the last
 * and a list of changes; it is pure, and equals a check of the same texts from scratch. Files and families that did
 * not change keep their trees and findings.
 */
import type {
  CheckOptions,
  CheckResult,
  Finding,
  Level,
  RuleId,
  RuleSettings,
  Session,
  SuppressedFinding,
} from '@sakip-lint/checker';
import { type ConfigFile, type Configs, configFor, NO_CONFIGS } from './config/config.ts';
import type { Engine } from './engine.ts';
import { type Content, type FileState, isSource, usesOf } from './file.ts';
import { findingsOfFiles } from './file-findings.ts';
import { compare, familiesOf, importsOf } from './imports.ts';
import { parsedBy, type Work } from './parsed.ts';
import { fileRules } from './rules/index.ts';
import type { Uri } from './uri.ts';

export interface Settings {
  readonly engine: Engine;
  /** Levels that hold for all files, whatever their configuration says. */
  readonly levels: ReadonlyMap<RuleId, Level>;
  /** One configuration for all files; null: none for any. Left out: for each file the nearest upwards. */
  readonly config?: ConfigFile | null;
  /** false: what a file suppresses is told all the same. Left out: true. */
  readonly suppressions?: boolean;
  /** true: nobody edits; the trees of a family are forgotten once it is checked. Left out: false. */
  readonly once?: boolean;
}

/** The tool's own failure, never the author's: told with the file, while the other files are checked all the same. */
export interface Fault {
  readonly during: 'parse' | 'check';
  /** The one rule that failed; null: nothing was checked at all. */
  readonly rule: RuleId | null;
  readonly uris: readonly Uri[];
  readonly error: unknown;
}

export interface Family {
  readonly members: readonly FileState[];
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly faults: readonly Fault[];
  /** What was checked, for an editor and for the check after an edit; null where nobody edits, or nothing could be. */
  readonly checked: CheckResult | null;
}

export interface Snapshot {
  readonly revision: number;
  readonly settings: Settings;
  readonly files: ReadonlyMap<Uri, FileState>;
  readonly configs: Configs;
  readonly families: readonly Family[];
  /** By file of the primary place, sorted by position, then rule. */
  readonly findings: ReadonlyMap<Uri, readonly Finding[]>;
  /** What a `# sakip-abaikan` keeps from being told, likewise. */
  readonly suppressed: ReadonlyMap<Uri, readonly SuppressedFinding[]>;
  readonly faults: readonly Fault[];
  /** Files that are used but not read yet; a loader reads them and calls `update` again. */
  readonly wanted: readonly Uri[];
  /** Work done by the last `update`. */
  readonly counters: Counters;
}

export interface Counters {
  readonly filesParsed: number;
  readonly entriesParsed: number;
  readonly familiesChecked: number;
  readonly claimsLinked: number;
  readonly constraintsEvaluated: number;
}

export type Change =
  | {
      readonly kind: 'put';
      readonly uri: Uri;
      readonly content: Content;
      readonly root: Uri;
      readonly reported: boolean;
    }
  /** Somebody typed: the text as it is now. */
  | { readonly kind: 'edit'; readonly uri: Uri; readonly text: string }
  | { readonly kind: 'remove'; readonly uri: Uri }
  /** A configuration as it now stands; null: there is none there. */
  | { readonly kind: 'config'; readonly uri: Uri; readonly file: ConfigFile | null };

export function emptySnapshot(settings: Settings, configs: Configs = NO_CONFIGS): Snapshot {
  const counters: Counters = {
    filesParsed: 0,
    entriesParsed: 0,
    familiesChecked: 0,
    claimsLinked: 0,
    constraintsEvaluated: 0,
  };
  return {
    revision: 0,
    settings,
    files: new Map(),
    configs,
    families: [],
    findings: new Map(),
    suppressed: new Map(),
    faults: [],
    wanted: [],
    counters,
  };
}

export function update(before: Snapshot, changes: readonly Change[]): Snapshot {
  const { settings } = before;
  const counters = { filesParsed: 0, entriesParsed: 0, familiesChecked: 0, claimsLinked: 0, constraintsEvaluated: 0 };
  const files = new Map(before.files);
  const configs = configsAfter(before.configs, changes);
  const isConfiguredAsBefore = ({ uri }: FileState): boolean =>
    configs === before.configs ||
    configOf(settings, configs, uri)?.config === configOf(settings, before.configs, uri)?.config;
  for (const change of changes) {
    if (change.kind === 'config') continue;
    const old = files.get(change.uri);
    if (change.kind === 'remove') {
      files.delete(change.uri);
      continue;
    }
    const next = change.kind === 'put' ? change : edited(old, change.text);
    if (next === null) continue;
    const { uri } = change;
    const { content, root, reported } = next;
    if (old !== undefined && sameContent(old.content, content) && old.root === root) {
      files.set(uri, { ...old, content, reported });
      continue;
    }
    const parsed = isSource(content) ? parsedBy(settings.engine, content.text, uri, old?.parsed ?? null) : null;
    // Most files use no other, which shows without reading them.
    const tree = isSource(content) && /gunakan/i.test(content.text) ? parsed?.read(counters).tree : null;
    files.set(uri, { uri, content, root, reported, parsed, imports: tree ? importsOf(tree, root) : [] });
  }

  for (const uri of unasked(files)) files.delete(uri);
  const families = familiesOf(usesOf(files)).map((uris): Family => {
    const members = uris.map((uri) => files.get(uri)).filter((file) => file !== undefined);
    const family = familyOf(before, uris[0] ?? '');
    const earlier = family !== null && sameUris(family.members, members) ? family : null;
    if (earlier !== null && sameMembers(earlier.members, members) && members.every(isConfiguredAsBefore))
      return earlier;
    return checkFamily(members, settings, configs, counters, earlier?.checked?.session ?? null);
  });

  const levelOf = (uri: Uri, rule: RuleId): Level | undefined =>
    settings.levels.get(rule) ?? configOf(settings, configs, uri)?.config?.levels.get(rule);
  const found = [
    ...families.flatMap((family) => family.findings),
    ...findingsOfFiles(files, levelOf),
    ...wrongConfigs({ settings, configs, files }).flatMap(({ problems }) => problems),
  ];
  return {
    revision: before.revision + 1,
    settings,
    files,
    configs,
    families,
    findings: groupByFile(found),
    suppressed: groupByFile(families.flatMap((family) => family.suppressed)),
    faults: families.flatMap((family) => family.faults),
    wanted: wantedBy(files),
    counters,
  };
}

function checkFamily(
  members: readonly FileState[],
  settings: Settings,
  configs: Configs,
  counters: Work & { familiesChecked: number; claimsLinked: number; constraintsEvaluated: number },
  before: Session | null,
): Family {
  const { levels, suppressions = true, once = false } = settings;
  const options: CheckOptions = {
    levels,
    suppressions,
    settingsOf: (uri): RuleSettings | null => configOf(settings, configs, uri)?.config ?? null,
    otherRules: fileRules.map(({ id }) => id),
    keep: !once,
    before,
  };
  const unread: Fault[] = [];
  const inputs = members.flatMap(({ uri, parsed, reported }) => {
    const { tree, error } = parsed?.read(counters) ?? { tree: null, error: null };
    if (tree === null) unread.push({ during: 'parse', rule: null, uris: [uri], error });
    return tree === null ? [] : [{ uri, tree, reported }];
  });
  if (inputs.length === 0) return { members, findings: [], suppressed: [], faults: unread, checked: null };
  const uris = (): readonly Uri[] => members.filter((file) => file.reported).map((file) => file.uri);
  try {
    const result = settings.engine.check(inputs, options);
    counters.familiesChecked++;
    counters.claimsLinked += result.counters.claimsLinked;
    counters.constraintsEvaluated += result.counters.constraintsEvaluated;
    const faults = result.faults.map(({ rule, error }): Fault => ({ during: 'check', rule, uris: uris(), error }));
    const { findings, suppressed } = result;
    return { members, findings, suppressed, faults: [...unread, ...faults], checked: once ? null : result };
  } catch (error) {
    const fault: Fault = { during: 'check', rule: null, uris: uris(), error };
    return { members, findings: [], suppressed: [], faults: [...unread, fault], checked: null };
  } finally {
    if (once) for (const { parsed } of members) parsed?.drop();
  }
}

/** Configurations after changes; the same ones where none changed. One that cannot be read leaves what it said last. */
function configsAfter(before: Configs, changes: readonly Change[]): Configs {
  let after: Map<Uri, ConfigFile | null> | null = null;
  for (const change of changes) {
    if (change.kind !== 'config') continue;
    after ??= new Map(before);
    const { uri, file } = change;
    const last = after.get(uri)?.config ?? null;
    after.set(uri, file === null || file.config !== null ? file : { ...file, config: last });
  }
  return after ?? before;
}

const configOf = ({ config }: Settings, configs: Configs, uri: Uri): ConfigFile | null =>
  config === undefined ? configFor(configs, uri) : config;

/** The configuration that holds for a file. */
export const configIn = ({ settings, configs }: Pick<Snapshot, 'settings' | 'configs'>, uri: Uri): ConfigFile | null =>
  configOf(settings, configs, uri);

/** Of the configurations that hold for any file, those with something wrong in them. */
function wrongConfigs(snapshot: Pick<Snapshot, 'settings' | 'configs' | 'files'>): readonly ConfigFile[] {
  const { settings, configs, files } = snapshot;
  if (settings.config !== undefined) return settings.config === null ? [] : [settings.config];
  const wrong = [...configs.values()].filter((file) => file !== null && file.problems.length > 0);
  if (wrong.length === 0) return [];
  const used = new Set([...files.keys()].map((uri) => configFor(configs, uri)));
  return [...used].filter((file) => file !== null && wrong.includes(file)) as readonly ConfigFile[];
}

/** What has the text of a file that a finding may stand in; null: it is none of the snapshot's. */
export function sourceIn(snapshot: Snapshot, uri: Uri): { readonly text: string } | null {
  const content = snapshot.files.get(uri)?.content;
  if (content !== undefined) return isSource(content) ? content : null;
  const { config } = snapshot.settings;
  return (config?.uri === uri ? config : snapshot.configs.get(uri)) ?? null;
}

function edited(old: FileState | undefined, text: string): Pick<FileState, 'content' | 'root' | 'reported'> | null {
  if (old === undefined || !isSource(old.content)) return null;
  // What was wrong with the bytes belongs to the file on disk, not to the text in an editor.
  return { content: { ...old.content, text, problems: [] }, root: old.root, reported: old.reported };
}

function sameContent(a: Content, b: Content): boolean {
  return isSource(a) && isSource(b) && a.text === b.text;
}

function sameMembers(a: readonly FileState[], b: readonly FileState[]): boolean {
  return (
    a.length === b.length &&
    a.every((file, index) => file.parsed === b[index]?.parsed && file.reported === b[index]?.reported)
  );
}

/** The family of a file; null for a file that is not there. */
export function familyOf({ families }: Pick<Snapshot, 'families'>, uri: Uri): Family | null {
  let byUri = familiesByUri.get(families);
  if (byUri === undefined) {
    byUri = new Map(families.flatMap((family) => family.members.map((file) => [file.uri, family] as const)));
    familiesByUri.set(families, byUri);
  }
  return byUri.get(uri) ?? null;
}

const familiesByUri = new WeakMap<readonly Family[], ReadonlyMap<Uri, Family>>();

const sameUris = (a: readonly FileState[], b: readonly FileState[]): boolean =>
  a.length === b.length && a.every(({ uri }, index) => uri === b[index]?.uri);

/** Files that nobody asked for and no such file uses any more: a check from scratch would not have read them. */
function unasked(files: ReadonlyMap<Uri, FileState>): readonly Uri[] {
  const used = new Set<Uri>();
  const queue = [...files.values()].filter((file) => file.reported);
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (used.has(file.uri)) continue;
    used.add(file.uri);
    for (const { target, outside } of file.imports) {
      const next = outside ? undefined : files.get(target);
      if (next !== undefined) queue.push(next);
    }
  }
  return [...files.keys()].filter((uri) => !used.has(uri));
}

function wantedBy(files: ReadonlyMap<Uri, FileState>): readonly Uri[] {
  const wanted = new Set<Uri>();
  for (const file of files.values())
    for (const used of file.imports) if (!used.outside && !files.has(used.target)) wanted.add(used.target);
  return [...wanted].sort(compare);
}

function groupByFile<F extends Finding>(findings: readonly F[]): ReadonlyMap<Uri, readonly F[]> {
  const groups = new Map<Uri, F[]>();
  for (const finding of findings) {
    const group = groups.get(finding.primary.uri);
    if (group === undefined) groups.set(finding.primary.uri, [finding]);
    else group.push(finding);
  }
  const byPlace = (a: Finding, b: Finding): number =>
    a.primary.start - b.primary.start ||
    a.primary.end - b.primary.end ||
    compare(a.rule, b.rule) ||
    compare(a.fingerprint, b.fingerprint);
  const sorted = [...groups].sort(([a], [b]) => compare(a, b));
  return new Map(sorted.map(([uri, group]) => [uri, group.sort(byPlace)]));
}
