/** The language server, run by the editor's own Node: the very bundle of the command line. */
import { type CompletionItem, type ExtensionContext, type LogOutputChannel, workspace } from 'vscode';
import {
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  LanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
} from 'vscode-languageclient/node';
import type { Say } from './language.ts';
import { COMMAND_LINE, LANGUAGE, SECTION } from './names.ts';

export function createClient(context: ExtensionContext, output: LogOutputChannel, say: Say): LanguageClient {
  // Not every scheme: an old version of a report that the editor shows beside the new one is nobody's to correct.
  const schemes = new Set(['file', 'untitled', ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)]);
  const options: LanguageClientOptions = {
    // What the server does for a configuration it asks for itself: the rest of JSON, such as its format, is the editor's.
    documentSelector: [...schemes].map((scheme) => ({ scheme, language: LANGUAGE })),
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    diagnosticCollectionName: SECTION,
    errorHandler: restarting(say),
    middleware: {
      provideCompletionItem: async (document, position, context, token, next) => {
        const offered = await next(document, position, context, token);
        for (const item of Array.isArray(offered) ? offered : (offered?.items ?? [])) offerNext(item);
        return offered;
      },
    },
    // Read again at each start. Files of virtual folders can be asked for.
    initializationOptions: () => ({ lang: workspace.getConfiguration(SECTION).get('language'), files: true }),
  };
  return new LanguageClient(
    SECTION,
    'sakip-lint',
    {
      command: process.execPath,
      args: [context.asAbsolutePath(COMMAND_LINE), 'lsp', '--stdio'],
      options: { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } },
    },
    options,
  );
}

/** Behind a word that a value follows, what it may be is offered by itself. */
function offerNext(item: CompletionItem): void {
  const inserted = item.insertText ?? item.textEdit?.newText;
  if (typeof inserted === 'string' && inserted.endsWith(' '))
    item.command = { command: 'editor.action.triggerSuggest', title: '' };
}

const OFTEN = 4;
const SOON_MS = 3 * 60_000;

/** A server that ends is started again, unless it ends again and again: then its author is told, in words of ours. */
function restarting(say: Say): ErrorHandler {
  let ends: readonly number[] = [];
  return {
    // A message that is broken is told in the log; where no more come the server ends by itself.
    error: () => ({ action: ErrorAction.Continue }),
    closed: () => {
      const now = Date.now();
      ends = [...ends, now].filter((time) => now - time < SOON_MS);
      // The status item shows it; nothing is lost.
      if (ends.length <= OFTEN)
        return { action: CloseAction.Restart, handled: true, message: say('The language server is started again.') };
      ends = [];
      const message = say(
        'The language server ended {0} times and is not started again by itself. See the log, or restart it by its command.',
        OFTEN + 1,
      );
      return { action: CloseAction.DoNotRestart, message };
    },
  };
}
