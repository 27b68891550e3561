/** Files of virtual folders, which are on no disk: the server asks the editor for them. */
import { FileType, Uri, workspace } from 'vscode';
import type { Feature } from '../../feature.ts';

interface Asked {
  readonly uri: string;
}

export const virtualFiles: Feature = ({ client }) => {
  /** A folder that is a link is left out, so that no walk runs in a circle. */
  const kindOf = (type: FileType): 'file' | 'folder' | null =>
    type & FileType.File ? 'file' : type === FileType.Directory ? 'folder' : null;
  /** What is not there, may not be read, or does not come, is nothing: the server waits for the answer. */
  const answer = (method: string, make: (uri: Uri) => Thenable<unknown>) =>
    client.onRequest(
      method,
      ({ uri }: Asked): Promise<unknown> =>
        Promise.race([late(), Promise.resolve().then(() => make(Uri.parse(uri)))]).catch(() => null),
    );
  return [
    answer('sakip/readFile', (uri) =>
      workspace.fs.readFile(uri).then((bytes) => Buffer.from(bytes).toString('base64')),
    ),
    answer('sakip/readFolder', (uri) =>
      workspace.fs.readDirectory(uri).then((items) =>
        items.flatMap(([name, type]) => {
          const kind = kindOf(type);
          return kind === null ? [] : [{ name, kind }];
        }),
      ),
    ),
    answer('sakip/kind', (uri) =>
      workspace.fs.stat(uri).then(({ type }) => (type & FileType.Directory ? 'folder' : 'file')),
    ),
  ];
};

const PATIENCE_MS = 10_000;
const late = (): Promise<null> => new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, null).unref());
