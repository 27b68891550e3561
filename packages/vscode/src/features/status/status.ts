/** The language status item: what the server is doing, and what it finds in the report that is shown. */
import { commands, type Disposable, LanguageStatusSeverity, languages, type TextDocument, window } from 'vscode';
import { State } from 'vscode-languageclient/node';
import type { Feature } from '../../feature.ts';
import { COMMANDS, LANGUAGE } from '../../names.ts';
import { countsOf, type ServerState, statusText } from './status-text.ts';

const SEVERITY = {
  error: LanguageStatusSeverity.Error,
  warning: LanguageStatusSeverity.Warning,
  information: LanguageStatusSeverity.Information,
} as const;

export const status: Feature = ({ client, context, output, say }) => {
  const item = languages.createLanguageStatusItem('sakip-lint', { language: LANGUAGE });
  item.name = 'sakip-lint';
  let fault: string | null = null;
  /** Questions for diagnostics that are not answered yet. */
  let asked = 0;
  const stateNow = (): ServerState => {
    if (client.state === State.Starting || (client.state === State.StartFailed && asked > 0))
      return { kind: 'starting' };
    if (client.state !== State.Running) return { kind: 'stopped' };
    if (fault !== null) return { kind: 'fault', detail: fault };
    if (asked > 0) return { kind: 'checking' };
    const document = shownReport();
    const found = document === null ? [] : languages.getDiagnostics(document.uri);
    return { kind: 'idle', counts: countsOf(found.map(({ severity }) => severity)) };
  };
  const show = (): void => {
    const state = stateNow();
    const { text, detail, severity, busy } = statusText(state, say);
    item.text = text;
    item.detail = detail;
    item.severity = SEVERITY[severity];
    item.busy = busy;
    item.command =
      state.kind === 'idle'
        ? { command: 'workbench.panel.markers.view.focus', title: say('Show problems') }
        : state.kind === 'fault'
          ? { command: COMMANDS.showOutput, title: say('Show log') }
          : { command: COMMANDS.restartServer, title: say('Restart') };
  };
  /** For whoever looks into the log, and for whoever is sent it. */
  const log = (state: State): void => {
    const { version } = context.extension.packageJSON;
    if (state === State.Running) output.info(say('The language server of sakip-lint {0} runs.', version));
    if (state === State.Stopped) output.info(say('The language server has stopped.'));
  };
  client.middleware.provideDiagnostics = async (document, previous, token, next) => {
    asked++;
    show();
    try {
      return await next(document, previous, token);
    } finally {
      asked--;
      show();
    }
  };
  const subscriptions: Disposable[] = [
    item,
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) fault = null;
      log(newState);
      show();
    }),
    client.onNotification('sakip/status', ({ kind, detail }: { kind: string; detail: string }) => {
      if (kind !== 'fault') return;
      fault = detail;
      show();
    }),
    languages.onDidChangeDiagnostics(show),
    window.onDidChangeActiveTextEditor(show),
    commands.registerCommand(COMMANDS.restartServer, () => client.restart()),
    commands.registerCommand(COMMANDS.showOutput, () => output.show()),
  ];
  show();
  return subscriptions;
};

function shownReport(): TextDocument | null {
  const document = window.activeTextEditor?.document;
  return document?.languageId === LANGUAGE ? document : null;
}
