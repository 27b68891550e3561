/** The server in a web worker: started by being loaded, spoken to by the worker's own messages. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { clientHost } from '../client-host.ts';
import { serve } from '../server.ts';

declare const self: DedicatedWorkerGlobalScope;
/** Set by who bundles it. */
declare const SAKIP_LINT_VERSION: string | undefined;

const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(self),
  new BrowserMessageWriter(self),
);
serve(connection, {
  host: clientHost(connection, (bytes: Uint8Array) => bytes),
  version: typeof SAKIP_LINT_VERSION === 'string' ? SAKIP_LINT_VERSION : '',
  // Messages that have arrived are events that come before this one.
  idle: () => new Promise((resolve) => setTimeout(resolve, 0)),
});
connection.listen();
