/** All reports of the folder at once: the findings stand in Problems, their number is told. */
import { commands, ProgressLocation, window, workspace } from 'vscode';
import type { WorkspaceDiagnosticReport } from 'vscode-languageclient/node';
import type { Feature } from '../../feature.ts';
import { COMMANDS, CONFIG_NAME } from '../../names.ts';
import { countsOf, countsText } from '../status/status-text.ts';

const PROBLEMS = 'workbench.panel.markers.view.focus';

export const lintWorkspace: Feature = ({ client, say }) => [
  commands.registerCommand(COMMANDS.lintWorkspace, async () => {
    if (workspace.workspaceFolders === undefined) {
      const open = say('Open a folder');
      const text = say('Open the folder with the reports first; all its .sakip files are checked together then.');
      if ((await window.showInformationMessage(text, open)) === open)
        await commands.executeCommand('vscode.openFolder');
      return;
    }
    if (!client.isRunning()) {
      void window.showErrorMessage(say('The language server does not run. See the log.'));
      return;
    }
    const { items } = await window.withProgress(
      { location: ProgressLocation.Window, title: say('Checking the reports of the folder…') },
      () => client.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] }),
    );
    const reports = items.filter(({ uri }) => !uri.endsWith(`/${CONFIG_NAME}`)).length;
    if (reports === 0) {
      void window.showInformationMessage(say('The folder holds no .sakip file yet.'));
      return;
    }
    const found = items.flatMap((one) => (one.kind === 'full' ? one.items : []));
    // The protocol counts severities from 1.
    const counts = countsOf(found.map(({ severity = 1 }) => severity - 1));
    await commands.executeCommand(PROBLEMS);
    const text = say(
      reports === 1 ? '{0} report checked: {1}.' : '{0} reports checked: {1}.',
      reports,
      countsText(counts, say),
    );
    if (counts.errors > 0) void window.showWarningMessage(text);
    else void window.showInformationMessage(text);
  }),
];
