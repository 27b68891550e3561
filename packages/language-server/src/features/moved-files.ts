/** Files that are renamed or moved: `gunakan` goes on naming them, and they what they use. */
import type { Edit } from '@sakip-lint/checker';
import { folderOf, relative, type Snapshot, type Uri } from '@sakip-lint/workspace';
import type { WorkspaceEdit } from 'vscode-languageserver';
import { documentEdits, type Editor } from '../edits.ts';
import { linesOf } from '../view.ts';

/** A file, or a folder with all that is in it. */
export interface Move {
  readonly from: Uri;
  readonly to: Uri;
}

/** Edits to make before the files move; null: none. */
export function movedEdits(snapshot: Snapshot, moves: readonly Move[], editor: Editor): WorkspaceEdit | null {
  const moved = (uri: Uri): Uri => {
    const move = moves.find(({ from }) => uri === from || uri.startsWith(`${from}/`));
    return move === undefined ? uri : move.to + uri.slice(move.from.length);
  };
  const edits: Edit[] = [];
  for (const { uri, imports } of snapshot.files.values()) {
    for (const { path, target, outside, start, end } of imports) {
      const [own, used] = [moved(uri), moved(target)];
      if (outside || (own === uri && used === target)) continue;
      const next = relative(folderOf(own), used);
      // As the author separates folders; a path from the root stays one.
      const written = path.includes('\\') ? next.replaceAll('/', '\\') : next;
      if (written === path || written.includes('"')) continue;
      edits.push({ place: { uri, start: start + 1, end: end - 1 }, text: written });
    }
  }
  if (edits.length === 0) return null;
  return { documentChanges: documentEdits({ linesOf: (uri) => linesOf(snapshot, uri) }, edits, editor) };
}
