/** A rule's page, from its finding's code or from a list of all. */
import { commands, Uri, window } from 'vscode';
import type { Feature } from '../../feature.ts';
import { COMMANDS } from '../../names.ts';

/** Of the server's pages; the manifest has them shown as they are to be read. */
const PAGE_SCHEME = 'sakip-aturan';

export const rulePage: Feature = ({ client, say }) => {
  const chosen = async (): Promise<string | undefined> => {
    const rules = client.sendRequest<readonly { id: string; summary: string }[]>('sakip/rules');
    const items = rules.then((all) => all.map(({ id, summary }) => ({ label: id, detail: summary })));
    // It stays though the page it was asked from takes the focus back.
    const how = { title: say('Choose a rule'), matchOnDetail: true, ignoreFocusOut: true };
    const item = await window.showQuickPick(items, how);
    return item?.label;
  };
  const open = (page: string): Thenable<unknown> => commands.executeCommand('markdown.showPreview', Uri.parse(page));
  // The server asks for it where a finding's page is chosen among its fixes.
  client.middleware.window = {
    ...client.middleware.window,
    showDocument: async (params, token, next) => {
      if (!params.uri.startsWith(`${PAGE_SCHEME}:`)) return next(params, token);
      await open(params.uri);
      return { success: true };
    },
  };
  return [
    commands.registerCommand(COMMANDS.openRulePage, async (rule?: unknown) => {
      if (typeof rule !== 'string' && !client.isRunning()) {
        void window.showErrorMessage(say('The language server does not run. See the log.'));
        return;
      }
      const id = typeof rule === 'string' ? rule : await chosen();
      if (id !== undefined) await open(`${PAGE_SCHEME}:/${id}.md`);
    }),
  ];
};
