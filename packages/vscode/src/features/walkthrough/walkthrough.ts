/** What the walkthrough's steps wait for: a finding that is shown, one that is gone. */
import { commands, languages, Selection, window, workspace } from 'vscode';
import type { Feature } from '../../feature.ts';
import { COMMANDS, CONTEXTS, LANGUAGE } from '../../names.ts';
import { DUE, EXAMPLE, UNFINISHED } from './example.ts';
import { walkthroughId } from './steps.ts';

export const walkthrough: Feature = ({ client, context, lang }) => {
  /** Findings of each open report, as last seen. */
  const seen = new Map<string, number>();
  const isTold = new Set<string>();
  const tell = (name: string): void => {
    if (isTold.has(name)) return;
    isTold.add(name);
    void commands.executeCommand('setContext', name, true);
  };
  const complete = client.middleware.provideCompletionItem;
  if (complete !== undefined)
    client.middleware.provideCompletionItem = async (...asked) => {
      const offered = await complete(...asked);
      if ((Array.isArray(offered) ? offered : (offered?.items ?? [])).length > 0) tell(CONTEXTS.completed);
      return offered;
    };
  return [
    languages.onDidChangeDiagnostics(({ uris }) => {
      for (const document of workspace.textDocuments) {
        const uri = document.uri.toString();
        if (document.languageId !== LANGUAGE || !uris.some((one) => one.toString() === uri)) continue;
        const count = languages.getDiagnostics(document.uri).length;
        if (count > 0) tell(CONTEXTS.found);
        if (count < (seen.get(uri) ?? 0) && document.version > 1) tell(CONTEXTS.fixed);
        seen.set(uri, count);
      }
    }),
    workspace.onDidCloseTextDocument(({ uri }) => seen.delete(uri.toString())),
    commands.registerCommand(COMMANDS.openExample, async () => {
      const document = await workspace.openTextDocument({ language: LANGUAGE, content: EXAMPLE });
      await window.showTextDocument(document, { preview: false });
    }),
    commands.registerCommand(COMMANDS.offerExample, async () => {
      const document = await workspace.openTextDocument({ language: LANGUAGE, content: UNFINISHED });
      const due = document.positionAt(document.getText().lastIndexOf(DUE) + DUE.length);
      const editor = await window.showTextDocument(document, { preview: false });
      editor.selection = new Selection(due, due);
      await commands.executeCommand('editor.action.triggerSuggest');
    }),
    commands.registerCommand(COMMANDS.openWalkthrough, () =>
      commands.executeCommand(
        'workbench.action.openWalkthrough',
        `${context.extension.id}#${walkthroughId(lang())}`,
        false,
      ),
    ),
  ];
};
