/** A rule's page, from its finding's code or from a list of all. */
import { commands, Uri, window } from 'vscode';
import type { Feature } from '../../feature.ts';
import { COMMANDS } from '../../names.ts';

export const rulePage: Feature = ({ client, say }) => {
  const chosen = async (): Promise<string | undefined> => {
    const rules = client.sendRequest<readonly { id: string; summary: string }[]>('sakip/rules');
    const items = rules.then((all) => all.map(({ id, summary }) => ({ label: id, detail: summary })));
    const item = await window.showQuickPick(items, { title: say('Choose a rule'), matchOnDetail: true });
    return item?.label;
  };
  return [
    commands.registerCommand(COMMANDS.openRulePage, async (rule?: unknown) => {
      if (typeof rule !== 'string' && !client.isRunning()) {
        void window.showErrorMessage(say('The language server does not run. See the log.'));
        return;
      }
      const id = typeof rule === 'string' ? rule : await chosen();
      if (id !== undefined) await commands.executeCommand('markdown.showPreview', Uri.parse(`sakip-aturan:/${id}.md`));
    }),
  ];
};
