/** What changes texts, when the author wants it: renaming, layout, corrections, pasted tables. */
import { isConfig } from '@sakip-lint/workspace';
import {
  type CancellationToken,
  type CodeAction,
  LSPErrorCodes,
  type Position,
  ResponseError,
} from 'vscode-languageserver';
import { type ActionData, codeActionsAt, configActionsAt, resolvedAction } from '../features/code-actions.ts';
import { formatEdits, formatRangeEdits } from '../features/format.ts';
import { onTypeEdits } from '../features/format-on-type.ts';
import { movedEdits } from '../features/moved-files.ts';
import { type Clip, type Pasted, pastedTable } from '../features/paste-table.ts';
import { prepareRename, type Refused, renameAt } from '../features/rename.ts';
import { asked } from '../params.ts';
import { canonical } from '../uris.ts';
import { toldOf } from '../view.ts';
import { AT, at, type Denied, IN, modified, type Serving, span } from './serving.ts';

export function answerRenames({ connection, answerAt, asEditor, versionOf, complete, guarded }: Serving): void {
  const files = { uriOf: asEditor, versionOf };
  connection.onPrepareRename(
    asked(AT, async (params, token) =>
      orRefused(await answerAt(params, token, null, (seen) => prepareRename(seen, at(seen, params.position)))),
    ),
  );
  connection.onRenameRequest(
    asked([...AT, 'newName'], async (params, token) =>
      orRefused(
        await answerAt(
          params,
          token,
          null,
          (seen) => renameAt(seen, at(seen, params.position), params.newName, files),
          complete,
        ),
      ),
    ),
  );
  connection.workspace.onWillRenameFiles(
    asked(['renames'], (params, token) =>
      guarded(token, null, async () => {
        const moves = params.files.map(({ oldUri, newUri }) => ({ from: canonical(oldUri), to: canonical(newUri) }));
        return movedEdits(await complete(), moves, files);
      }),
    ),
  );
}

/** An editor shows the author why something is not done. */
const orRefused = <T extends object>(said: T | Refused | Denied | null): T | null | Denied =>
  said !== null && 'refused' in said ? new ResponseError<never>(LSPErrorCodes.RequestFailed, said.refused) : said;

type Pasting = Clip & { readonly uri: string; readonly position: Position };

export function answerLayout({ connection, answerAt }: Serving): void {
  connection.onDocumentFormatting(asked(IN, (params, token) => answerAt(params, token, [], formatEdits)));
  connection.onDocumentRangeFormatting(
    asked([...IN, 'range'], (params, token) =>
      answerAt(params, token, [], (seen) => formatRangeEdits(seen, span(seen, params.range))),
    ),
  );
  connection.onDocumentOnTypeFormatting(
    asked(AT, (params, token) => answerAt(params, token, [], (seen) => onTypeEdits(seen, at(seen, params.position)))),
  );
  connection.onRequest<Pasted | null, never>(
    'sakip/pasteTable',
    asked(['uri', 'position'], ({ uri, position, ...clip }: Pasting, token: CancellationToken) =>
      answerAt({ textDocument: { uri } }, token, null, (seen) =>
        typeof clip.text === 'string' ? pastedTable(seen.text, at(seen, position), clip) : null,
      ),
    ),
  );
}

export function answerActions(serving: Serving): void {
  const { connection, session, editor, texts, guarded, answer, answerAt, langOf, asEditor, versionOf } = serving;
  const files = { uriOf: asEditor, versionOf };
  connection.onCodeAction(
    asked([...IN, 'range', 'kinds'], (params, token) => {
      const { resolves, showsRules } = editor.client;
      const how = { only: params.context.only, isLazy: resolves, showsRules };
      const uri = canonical(params.textDocument.uri);
      if (!isConfig(uri))
        return answerAt(params, token, [], (seen) =>
          codeActionsAt(seen, { ...span(seen, params.range), ...files, ...how }),
        );
      return guarded<CodeAction[]>(token, [], async () => {
        const document = session.document(uri);
        const snapshot = await session.settled();
        const seen = toldOf(snapshot, uri, await texts(), langOf(snapshot, uri));
        if (session.document(uri) !== document) throw modified();
        if (seen === null) return [];
        const version = document?.version ?? null;
        return configActionsAt(seen, { ...span(seen, params.range), ...files, ...how, versionOf: () => version });
      });
    }),
  );
  connection.onCodeActionResolve(async (action: CodeAction, token) => {
    const data = action.data as ActionData | undefined;
    if (typeof data?.uri !== 'string') return action;
    const { showsRules } = editor.client;
    return answer<CodeAction>({ textDocument: data }, token, action, (seen) => {
      const resolved = resolvedAction(seen, action, data, { ...files, showsRules });
      if (resolved === null) throw modified();
      return resolved;
    });
  });
}
