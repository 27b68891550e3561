/** Looks for configurations upwards from files. Reading one is loaded only where there is one. */
import type { Host } from '../host.ts';
import type { Uri } from '../uri.ts';
import { type ConfigFile, type Configs, NO_CONFIGS, placesFor } from './config.ts';

/** A configuration is written by hand: more than this is none. */
export const CONFIG_LIMIT: number = 1024 * 1024;

/** `known`, and what lies at and above the files of `uris` up to the nearest. */
export async function findConfigs(host: Host, uris: Iterable<Uri>, known: Configs = NO_CONFIGS): Promise<Configs> {
  let found: Map<Uri, ConfigFile | null> | null = null;
  for (const uri of uris) {
    for (const place of placesFor(uri)) {
      const before = (found ?? known).get(place);
      const file = before === undefined ? await loadConfig(host, place) : before;
      if (before === undefined) {
        found ??= new Map(known);
        found.set(place, file);
      }
      if (file !== null) break;
    }
  }
  return found ?? known;
}

/** The configuration at a place; null: there is none. */
export async function loadConfig(host: Host, uri: Uri): Promise<ConfigFile | null> {
  // Most folders have none, which is known sooner than an attempt to read it.
  if (!(await host.kind(uri)).ok) return null;
  const read = await host.read(uri, CONFIG_LIMIT);
  if (!read.ok && read.why === 'missing') return null;
  const { readConfig, unreadable } = await import('./read.ts');
  return read.ok ? readConfig(uri, read.bytes) : unreadable(uri, read);
}

/** A configuration from a text that is not on disk. */
export const configFromText = async (uri: Uri, text: string): Promise<ConfigFile> =>
  (await import('./read.ts')).readConfigText(uri, text);
