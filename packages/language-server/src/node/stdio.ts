/** The server over standard input and output, on Node. */
import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { clientHost } from '../client-host.ts';
import { type ServerOptions, serve } from '../server.ts';

/**
 * Serves the editor that started this process; the process ends when the editor says so, or goes away. It ends as well
 * where messages do not come apart any more: an editor starts a new one, and would wait for ever for a deaf one.
 */
export function serveStdio(options: Omit<ServerOptions, 'editorHost' | 'idle'>): void {
  const reader = new StreamMessageReader(process.stdin);
  const connection = createConnection(ProposedFeatures.all, reader, new StreamMessageWriter(process.stdout));
  // Whatever else writes to standard output would be read as a message.
  console.log = console.info = console.error;
  const editorHost = clientHost(connection, (base64: string) => Buffer.from(base64, 'base64'));
  const server = serve(connection, {
    ...options,
    editorHost,
    idle: () => new Promise((resolve) => setImmediate(resolve)),
  });
  const leave = (): never => process.exit(server.wasShutDown() ? 0 : 1);
  process.stdin.on('end', leave);
  // What is written to an editor that is gone.
  process.stdout.on('error', leave);
  reader.onError((error) => {
    // One message that is no JSON is passed over: the next begins where it ends.
    if (error instanceof SyntaxError) return;
    console.error(error.message);
    leave();
  });
  connection.listen();
}
