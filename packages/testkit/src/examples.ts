/** The reports under `examples/`, for tests that hold over all of them. */
import { readdirSync, readFileSync } from 'node:fs';

export const EXAMPLES: URL = new URL('../../../examples/', import.meta.url);

export interface Example {
  /** Name of its folder. */
  readonly name: string;
  readonly folder: URL;
  /** Its `.sakip` files by path within the folder, sorted. */
  readonly files: ReadonlyMap<string, string>;
}

/** Folder of small examples, one folder per structure of the language. */
export const RAGAM = 'ragam';

const foldersIn = (at: URL): string[] =>
  readdirSync(at, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

export function examples(): readonly Example[] {
  return foldersIn(EXAMPLES)
    .flatMap((name) =>
      name === RAGAM ? foldersIn(new URL(`${RAGAM}/`, EXAMPLES)).map((one) => `${RAGAM}/${one}`) : [name],
    )
    .map((name) => {
      const folder = new URL(`${name}/`, EXAMPLES);
      const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((path) => path.replaceAll('\\', '/'))
        .filter((path) => path.endsWith('.sakip'))
        .sort();
      return { name, folder, files: new Map(paths.map((path) => [path, readFileSync(new URL(path, folder), 'utf8')])) };
    })
    .filter(({ files }) => files.size > 0)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
