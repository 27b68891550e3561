/** One file of a snapshot. */
import type { Source } from './decode.ts';
import type { Failure } from './host.ts';
import type { Import } from './imports.ts';
import type { Parsed } from './parsed.ts';
import type { Uri } from './uri.ts';

/** A file's content, or why there is none; `near` is a file beside it with almost that name. */
export type Content = Source | (Failure & { readonly near: string | null });

export interface FileState {
  readonly uri: Uri;
  readonly content: Content;
  /** Folder that its imports may not leave. */
  readonly root: Uri;
  /** Named on the command line or open in the editor; else only read because another file uses it. */
  readonly reported: boolean;
  /** null if it could not be read. */
  readonly parsed: Parsed | null;
  readonly imports: readonly Import[];
}

export function isSource(content: Content): content is Source {
  return 'text' in content;
}

/** Files that were read, with what they use of them. */
export function usesOf(files: ReadonlyMap<Uri, FileState>): Map<Uri, readonly Uri[]> {
  const uses = new Map<Uri, readonly Uri[]>();
  for (const file of files.values()) {
    if (file.parsed === null) continue;
    const targets = file.imports.filter((used) => !used.outside && files.get(used.target)?.parsed);
    uses.set(
      file.uri,
      targets.map((used) => used.target),
    );
  }
  return uses;
}
