/** Questions that change nothing: what stands there, where it is, and how it looks. */
import type { CompletionList, SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { completionAt } from '../features/completion.ts';
import { foldingRanges } from '../features/folding.ts';
import { hoverAt } from '../features/hover.ts';
import { inlayHints } from '../features/inlay.ts';
import { linksOf } from '../features/links.ts';
import { definitionAt, highlightsAt, referencesAt } from '../features/names.ts';
import { outlineOf } from '../features/outline.ts';
import { selectionAt } from '../features/selection.ts';
import { SentTokens, semanticTokens } from '../features/semantic-tokens.ts';
import { signatureAt } from '../features/signature.ts';
import { symbolsIn } from '../features/symbols.ts';
import { asked } from '../params.ts';
import { AT, at, IN, type Serving, span } from './serving.ts';

export function answerReading(serving: Serving): void {
  const { connection, editor, answer, answerAt, asEditor, complete, guarded } = serving;
  connection.onHover(
    asked(AT, (params, token) => answerAt(params, token, null, (seen) => hoverAt(seen, at(seen, params.position)))),
  );
  connection.onCompletion(
    asked(AT, (params, token) =>
      answerAt<CompletionList | null>(params, token, null, (seen) =>
        completionAt(seen, {
          offset: at(seen, params.position),
          snippets: editor.client.snippets,
          trigger: params.context?.triggerCharacter,
        }),
      ),
    ),
  );
  connection.onSignatureHelp(
    asked(AT, (params, token) => answerAt(params, token, null, (seen) => signatureAt(seen, at(seen, params.position)))),
  );
  connection.onDefinition(
    asked(AT, (params, token) =>
      answerAt(params, token, [], (seen) => definitionAt(seen, at(seen, params.position), asEditor)),
    ),
  );
  connection.onReferences(
    asked([...AT, 'context'], (params, token) =>
      answerAt(
        params,
        token,
        [],
        (seen) => referencesAt(seen, at(seen, params.position), params.context.includeDeclaration, asEditor),
        complete,
      ),
    ),
  );
  connection.onDocumentHighlight(
    asked(AT, (params, token) => answerAt(params, token, [], (seen) => highlightsAt(seen, at(seen, params.position)))),
  );
  connection.onDocumentSymbol(asked(IN, (params, token) => answer(params, token, [], outlineOf)));
  connection.onWorkspaceSymbol(
    asked(['query'], ({ query }, token) =>
      guarded(token, [], async () => symbolsIn(await complete(), query, asEditor)),
    ),
  );
  connection.onDocumentLinks(
    asked(IN, (params, token) => answer(params, token, [], (seen) => linksOf(seen, asEditor))),
  );
  connection.languages.inlayHint.on(
    asked([...IN, 'range'], (params, token) =>
      answerAt(params, token, [], (seen) => inlayHints(seen, span(seen, params.range))),
    ),
  );
  connection.onFoldingRanges(asked(IN, (params, token) => answer(params, token, [], foldingRanges)));
  connection.onSelectionRanges(
    asked([...IN, 'positions'], (params, token) =>
      answerAt(params, token, [], (seen) => params.positions.map((position) => selectionAt(seen, at(seen, position)))),
    ),
  );
}

/** Returns how to forget what was sent of a document. */
export function answerTokens({ connection, answer, answerAt }: Serving): (uri: string) => void {
  const sent = new SentTokens();
  connection.languages.semanticTokens.on(
    asked(IN, (params, token) =>
      answer<SemanticTokens>(params, token, { data: [] }, (seen) => sent.full(params.textDocument.uri, seen)),
    ),
  );
  connection.languages.semanticTokens.onDelta(
    asked([...IN, 'previousResultId'], (params, token) =>
      answer<SemanticTokens | SemanticTokensDelta>(params, token, { data: [] }, (seen) =>
        sent.delta(params.textDocument.uri, params.previousResultId, seen),
      ),
    ),
  );
  connection.languages.semanticTokens.onRange(
    asked([...IN, 'range'], (params, token) =>
      answerAt(params, token, { data: [] }, (seen) => ({ data: semanticTokens(seen, span(seen, params.range)) })),
    ),
  );
  return (uri) => sent.forget(uri);
}
