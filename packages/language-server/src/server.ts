/**
 * The thin connection: what an editor says goes into the session, what features say goes back. No request throws to the
 * client: a fault of ours is logged and told by `sakip/status`, and the answer is empty.
 */
import { check } from '@sakip-lint/checker';
import { parse } from '@sakip-lint/language';
import type { Host, Snapshot } from '@sakip-lint/workspace';
import type { Connection } from 'vscode-languageserver';
import { diskOrEditor } from './disk-or-editor.ts';
import { progressBar } from './progress.ts';
import { answerDiagnostics, publisher, refresher } from './serve/diagnostics.ts';
import { followDocuments, followFiles } from './serve/documents.ts';
import { newEditor } from './serve/editor.ts';
import { onInitialize, onInitialized } from './serve/initialize.ts';
import { answerReading, answerTokens } from './serve/reading.ts';
import { answerRules } from './serve/rules.ts';
import { faultTo, serving as servingOf } from './serve/serving.ts';
import { answerActions, answerLayout, answerRenames } from './serve/writing.ts';
import { Session } from './session.ts';

export interface ServerOptions {
  readonly host: Host;
  /** Asks the editor for files of its virtual folders. */
  readonly editorHost?: Host;
  readonly version: string;
  /** Waits until messages that have arrived were taken in: the event loop is the entry's to know. */
  readonly idle: () => Promise<void>;
}

export interface Server {
  /** The editor has said that it leaves. */
  wasShutDown(): boolean;
}

/** Serves one editor until it leaves. */
export function serve(connection: Connection, { host, editorHost, version, idle }: ServerOptions): Server {
  const editor = newEditor();
  const fault = faultTo(connection, () => session.stop());
  const session: Session = new Session({
    host: editorHost === undefined ? host : diskOrEditor(host, editorHost, () => editor.client.answersFiles),
    engine: { parse, check },
    idle,
    fault,
    changed: async (snapshot: Snapshot) => {
      for (const { error } of snapshot.faults) fault(error);
      if (!editor.client.pulls) await publish(snapshot);
      else refresh.ifDue();
    },
    loading: () => {
      const bar = progressBar(connection, editor.lang);
      return {
        report: bar.report,
        done() {
          bar.done();
          if (editor.client.pulls) refresh.now();
        },
      };
    },
  });
  const serving = servingOf(connection, session, editor, fault);
  const publish = publisher(serving);
  const refresh = refresher(serving);
  onInitialize(serving, version);
  onInitialized(serving);
  followDocuments(serving, answerTokens(serving));
  followFiles(serving);
  answerDiagnostics(serving);
  answerReading(serving);
  answerRenames(serving);
  answerLayout(serving);
  answerActions(serving);
  answerRules(serving);
  return { wasShutDown: () => editor.phase === 'left' };
}
