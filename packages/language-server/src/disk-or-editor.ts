/** What stands on the disk is read there; files of virtual folders the editor is asked for, where it answers. */
import type { Host, Uri } from '@sakip-lint/workspace';

export function diskOrEditor(disk: Host, editor: Host, answers: () => boolean): Host {
  // A text that has no name yet lies in no folder: the disk knows that there is none.
  const isOnDisk = (uri: Uri): boolean => /^(?:file|untitled):/.test(uri);
  const hostOf = (uri: Uri): Host => (isOnDisk(uri) || !answers() ? disk : editor);
  return {
    ...disk,
    read: (uri, limit) => hostOf(uri).read(uri, limit),
    list: (uri) => hostOf(uri).list(uri),
    kind: (uri) => hostOf(uri).kind(uri),
    write: (uri, bytes) => hostOf(uri).write(uri, bytes),
  };
}
