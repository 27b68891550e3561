/** What happens to documents and files, in the editor and on disk. */
import { isConfig } from '@sakip-lint/workspace';
import { told } from '../params.ts';
import type { Watched } from '../session.ts';
import { canonical } from '../uris.ts';
import type { Serving } from './serving.ts';

/** `closed`: what is kept for a document goes with it. */
export function followDocuments({ connection, session, editor }: Serving, closed: (uri: string) => void): void {
  const watched = (): Watched => (editor.client.watchesAbove ? 'above' : editor.client.watches ? 'folders' : 'nothing');
  connection.onDidOpenTextDocument(
    told(['document'], ({ textDocument: { uri, version, text } }) => {
      session.open({ uri: canonical(uri), clientUri: uri, version, text });
      session.readConfigsAgain(canonical(uri), watched());
    }),
  );
  connection.onDidSaveTextDocument(
    told(['textDocument'], ({ textDocument: { uri } }) => session.readConfigsAgain(canonical(uri), watched())),
  );
  connection.onDidChangeTextDocument(
    told(['textDocument', 'contentChanges'], ({ textDocument: { uri, version }, contentChanges }) =>
      session.change(canonical(uri), version, contentChanges),
    ),
  );
  connection.onDidCloseTextDocument(
    told(['textDocument'], ({ textDocument: { uri } }) => {
      session.close(canonical(uri));
      closed(uri);
    }),
  );
}

export function followFiles({ connection, session }: Serving): void {
  connection.onDidChangeWatchedFiles(
    told(['changes'], ({ changes }) =>
      session.changedOnDisk(
        changes.map(({ uri }) => canonical(uri)).filter((uri) => /\.sakip$/i.test(uri) || isConfig(uri)),
      ),
    ),
  );
  // What happens to a folder is told of the folder alone.
  connection.workspace.onDidCreateFiles(
    told(['files'], ({ files }) => session.createdBelow(files.map(({ uri }) => canonical(uri)))),
  );
  connection.workspace.onDidDeleteFiles(
    told(['files'], ({ files }) => session.removedBelow(files.map(({ uri }) => canonical(uri)))),
  );
  connection.workspace.onDidRenameFiles(
    told(['renames'], ({ files }) => {
      session.removedBelow(files.map(({ oldUri }) => canonical(oldUri)));
      session.createdBelow(files.map(({ newUri }) => canonical(newUri)));
    }),
  );
}
