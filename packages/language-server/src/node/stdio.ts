/** The server over standard input and output, on Node. */
import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { type ServerOptions, serve } from '../server.ts';

/** Serves the editor that started this process; the process ends when the editor says so, or goes away. */
export function serveStdio(options: Omit<ServerOptions, 'idle'>): void {
  const connection = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(process.stdin),
    new StreamMessageWriter(process.stdout),
  );
  // Whatever else writes to standard output would be read as a message.
  console.log = console.info = console.error;
  serve(connection, { ...options, idle: () => new Promise((resolve) => setImmediate(resolve)) });
  process.stdin.on('end', () => process.exit(0));
  connection.listen();
}
