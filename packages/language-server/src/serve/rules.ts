/** Rules and their pages. */
import type { CancellationToken } from 'vscode-languageserver';
import { SHOW_RULE } from '../features/code-actions.ts';
import { listRules, pageOf, pageUri } from '../features/rule-page.ts';
import { asked } from '../params.ts';
import type { Serving } from './serving.ts';

export function answerRules({ connection, editor, guarded }: Serving): void {
  connection.onExecuteCommand(
    asked(['command', 'arguments'], (params, token) =>
      guarded(token, null, async () => {
        const rule: unknown = params.arguments?.[0];
        if (params.command !== SHOW_RULE || typeof rule !== 'string' || (await pageOf(pageUri(rule))) === null)
          return null;
        return connection.window.showDocument({ uri: pageUri(rule), takeFocus: true });
      }),
    ),
  );
  connection.onRequest('sakip/rules', () => listRules(editor.lang));
  connection.onRequest<{ readonly text: string }, never>(
    'workspace/textDocumentContent',
    asked(['uri'], ({ uri }: { readonly uri: string }, token: CancellationToken) =>
      guarded<{ readonly text: string }>(token, { text: '' }, async () => ({ text: (await pageOf(uri)) ?? '' })),
    ),
  );
}
