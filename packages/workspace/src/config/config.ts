/** `sakip.config.json` as values: what it says, and which one holds for a file. */
import type { Finding, RuleSettings } from '@sakip-lint/checker';
import type { Span } from '@sakip-lint/language';
import { folderOf, nameOf, relative, type Uri } from '../uri.ts';
import { matchesPath } from './path-pattern.ts';

export const CONFIG_NAME = 'sakip.config.json';

export const isConfig = (uri: Uri): boolean => nameOf(uri) === CONFIG_NAME;

/** Languages of messages. */
export const LANGS = ['id', 'en'] as const;
export type ConfigLang = (typeof LANGS)[number];

export interface Config extends RuleSettings {
  /** null: not said. */
  readonly lang: ConfigLang | null;
  /** Paths from the folder of the configuration; a folder stands for all below it. */
  readonly exclude: readonly string[];
  /** Where the file says it: by `lang`, `exclude`, `rules/ID` and `rules/ID/options/NAME`. */
  readonly places: ReadonlyMap<string, Span>;
}

export interface ConfigFile {
  readonly uri: Uri;
  readonly text: string;
  /** null: the file could not be read at all, so that nothing of it holds. */
  readonly config: Config | null;
  readonly problems: readonly Finding[];
}

/** Configuration files as far as folders were looked at; null: there is none. */
export type Configs = ReadonlyMap<Uri, ConfigFile | null>;

export const NO_CONFIGS: Configs = new Map();

/** Where the configurations stand that may hold for a file, the nearest first. */
export function* placesFor(uri: Uri): Iterable<Uri> {
  for (let folder = folderOf(uri), last = uri; folder !== last; folder = folderOf(folder)) {
    yield `${folder}/${CONFIG_NAME}`;
    last = folder;
  }
}

/** The nearest configuration upwards from a file. */
export function configFor(configs: Configs, uri: Uri): ConfigFile | null {
  if (configs.size === 0) return null;
  for (const place of placesFor(uri)) {
    const file = configs.get(place);
    if (file !== undefined && file !== null) return file;
  }
  return null;
}

/** Whether the configuration of a file leaves it out. */
export function isExcluded({ uri: at, config }: ConfigFile, uri: Uri): boolean {
  if (config === null || config.exclude.length === 0) return false;
  const path = relative(folderOf(at), uri);
  return config.exclude.some((pattern) => matchesPath(pattern, path));
}

/** Whether the nearest configuration of a file leaves it out. */
export function isLeftOut(configs: Configs, uri: Uri): boolean {
  const file = configFor(configs, uri);
  return file !== null && isExcluded(file, uri);
}
