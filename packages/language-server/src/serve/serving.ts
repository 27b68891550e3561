/** What all answers to an editor share: its session, the snapshot that a question waits for, and that none of them throws. */
import { configIn, loadRender, type Render, type Snapshot, type Uri } from '@sakip-lint/workspace';
import {
  type CancellationToken,
  type Connection,
  ConnectionError,
  ErrorCodes,
  LSPErrorCodes,
  type Position,
  type Range,
  ResponseError,
} from 'vscode-languageserver';
import { offsetOf } from '../convert.ts';
import type { Session } from '../session.ts';
import { canonical } from '../uris.ts';
import { type Lang, type View, viewOf } from '../view.ts';
import type { Editor } from './editor.ts';

export interface InDocument {
  readonly textDocument: { readonly uri: string };
}

export type Denied = ResponseError<never>;

/** How an answer in one document is made: `empty` where the document is unknown, or making it fails. */
export type Answer = <T>(
  params: InDocument,
  token: CancellationToken,
  empty: T,
  feature: (view: View) => T | Promise<T>,
  ready?: (uri: Uri) => Promise<Snapshot>,
) => Promise<T | Denied>;

export interface Serving {
  readonly connection: Connection;
  readonly session: Session;
  readonly editor: Editor;
  /** The texts of messages, loaded on use. */
  readonly texts: () => Promise<Render>;
  /** Logs what failed, and tells the editor by `sakip/status`. */
  readonly fault: (error: unknown) => void;
  /** What nobody may ask yet, or any more, or has given up, is answered so; what fails is answered with `empty`. */
  readonly guarded: <T>(token: CancellationToken, empty: T, make: () => Promise<T>) => Promise<T | Denied>;
  /** Of a file as it is now. */
  readonly answer: Answer;
  /** The same where places or edits are told, which mean nothing in a text that has changed meanwhile. */
  readonly answerAt: Answer;
  readonly view: (snapshot: Snapshot, uri: Uri, words: Render) => View | null;
  /** The configuration of a file may ask for a language. */
  readonly langOf: (snapshot: Snapshot, uri: Uri) => Lang;
  /** How the editor writes a file's URI. */
  readonly asEditor: (uri: Uri) => string;
  readonly versionOf: (uri: Uri) => number | null;
  /** Where a file that uses this one may not have been read yet. */
  readonly complete: () => Promise<Snapshot>;
}

export type Fault = Serving['fault'];

/** Nothing is told where nobody is there any more; `gone` is then called. */
export function faultTo(connection: Connection, gone: () => void): Fault {
  return (error) => {
    if (error instanceof ConnectionError) {
      gone();
      return;
    }
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const status = { kind: 'fault', detail: detail.split('\n')[0] ?? '' };
    try {
      connection.console.error(detail);
      connection.sendNotification('sakip/status', status).catch(gone);
    } catch {
      gone();
    }
  };
}

export function serving(connection: Connection, session: Session, editor: Editor, fault: Fault): Serving {
  let render: Render | null = null;
  const texts = async (): Promise<Render> => {
    render ??= await loadRender();
    return render;
  };
  const langOf = (snapshot: Snapshot, uri: Uri): Lang =>
    editor.ownLang ?? configIn(snapshot, uri)?.config?.lang ?? editor.lang;
  const view: Serving['view'] = (snapshot, uri, words) => viewOf(snapshot, uri, words, langOf(snapshot, uri));
  const guarded: Serving['guarded'] = async (token, empty, make) => {
    if (editor.phase === 'new')
      return new ResponseError<never>(ErrorCodes.ServerNotInitialized, 'the server was not initialized');
    if (editor.phase === 'left') return new ResponseError<never>(ErrorCodes.InvalidRequest, 'the server was shut down');
    try {
      const made = await make();
      return token.isCancellationRequested
        ? new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'cancelled')
        : made;
    } catch (error) {
      if (error instanceof ResponseError) return error as Denied;
      fault(error);
      return empty;
    }
  };
  const answer: Answer = (params, token, empty, feature, ready = (uri) => session.knowing(uri)) =>
    guarded(token, empty, async () => {
      const uri = canonical(params.textDocument.uri);
      const seen = view(await ready(uri), uri, await texts());
      return seen === null || token.isCancellationRequested ? empty : feature(seen);
    });
  const answerAt: Answer = (params, token, empty, feature, ready) => {
    const document = session.document(canonical(params.textDocument.uri));
    const unlessModified: typeof feature = (seen) => {
      if (session.document(seen.uri) !== document) throw modified();
      return feature(seen);
    };
    return answer(params, token, empty, unlessModified, ready);
  };
  return {
    connection,
    session,
    editor,
    texts,
    fault,
    guarded,
    answer,
    answerAt,
    view,
    langOf,
    asEditor: (uri) => session.document(uri)?.clientUri ?? uri,
    versionOf: (uri) => session.versionIn(uri),
    complete: () => session.complete(),
  };
}

export const modified = (): Denied => new ResponseError<never>(LSPErrorCodes.ContentModified, 'the text has changed');

export const at = ({ lines, text }: Pick<View, 'lines' | 'text'>, position: Position): number =>
  offsetOf(lines, text.length, position);

export const span = (
  view: Pick<View, 'lines' | 'text'>,
  { start, end }: Range,
): { readonly start: number; readonly end: number } => ({ start: at(view, start), end: at(view, end) });

/** What requests about a document, and about a place in it, must say. */
export const IN = ['textDocument'] as const;
export const AT = ['textDocument', 'position'] as const;
