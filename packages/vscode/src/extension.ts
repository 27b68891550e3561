/** The extension: a client of the language server, and features, each of which can be left out. */
import { type ExtensionContext, window, workspace } from 'vscode';
import { createClient } from './client.ts';
import type { Extension, Feature } from './feature.ts';
import { lintWorkspace } from './features/lint-workspace/lint-workspace.ts';
import { newReport } from './features/new-report/new-report.ts';
import { pasteTable } from './features/paste-table/paste-table.ts';
import { rulePage } from './features/rule-page/rule-page.ts';
import { status } from './features/status/status.ts';
import { terminal } from './features/terminal/terminal.ts';
import { virtualFiles } from './features/virtual-files/virtual-files.ts';
import { walkthrough } from './features/walkthrough/walkthrough.ts';
import { type Lang, langOf, type Say, sayIn } from './language.ts';
import { SECTION } from './names.ts';

const FEATURES: readonly Feature[] = [
  status,
  lintWorkspace,
  newReport,
  pasteTable,
  rulePage,
  terminal,
  virtualFiles,
  walkthrough,
];

let stop: () => Promise<void> = async () => undefined;

export function activate(context: ExtensionContext): void {
  const output = window.createOutputChannel('sakip-lint', { log: true });
  const lang = (): Lang => langOf(workspace.getConfiguration(SECTION).get('language'));
  const say: Say = (text, ...args) => sayIn(lang())(text, ...args);
  const client = createClient(context, output, say);
  const extension: Extension = { context, client, output, lang, say };
  context.subscriptions.push(
    output,
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(`${SECTION}.language`)) void client.restart();
    }),
  );
  for (const feature of FEATURES) context.subscriptions.push(...feature(extension));
  stop = () => client.dispose();
  // Commands do not wait for it. That it did not start is told by the status item.
  client.start().catch((error: unknown) => output.error(String(error)));
}

export const deactivate = (): Promise<void> => stop();
