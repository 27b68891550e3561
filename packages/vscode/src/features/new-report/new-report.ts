/** A new report from a template: three short questions, then a file to type into. */
import { commands, Uri, window, workspace } from 'vscode';
import type { Feature } from '../../feature.ts';
import { COMMANDS, LANGUAGE } from '../../names.ts';
import { isYear, TEMPLATES, yearBefore } from './template.ts';

export const newReport: Feature = ({ lang, say }) => [
  commands.registerCommand(COMMANDS.newReport, async () => {
    const title = say('New report');
    const items = TEMPLATES.map((template) => ({
      label: template.title[lang()],
      detail: template.detail[lang()],
      template,
    }));
    // It stays though the page it was asked from takes the focus back.
    const how = { title, placeHolder: say('What should be made?'), ignoreFocusOut: true };
    const chosen = await window.showQuickPick(items, how);
    if (chosen === undefined) return;
    const office = await window.showInputBox({
      title,
      prompt: say('Name of the office'),
      placeHolder: say('e.g. Dinas Perikanan Kabupaten Contoh'),
      ignoreFocusOut: true,
    });
    if (office === undefined) return;
    const before = String(yearBefore(new Date()));
    const year = await window.showInputBox({
      title,
      prompt: say('Year of the report'),
      value: before,
      ignoreFocusOut: true,
      validateInput: (text) => (isYear(text) ? null : say('A year has four digits, such as {0}.', before)),
    });
    if (year === undefined) return;
    const { name, text } = chosen.template;
    await show(`${name}-${Number(year)}`, text({ office, year: Number(year) }));
  }),
];

/** In the open folder as a file of its own, else as a text that waits for its name. */
async function show(name: string, content: string): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const uri = folder === undefined ? null : await written(folder, name, content);
  const document =
    uri === null
      ? await workspace.openTextDocument({ language: LANGUAGE, content })
      : await workspace.openTextDocument(uri);
  // To stay, though another file is looked at before a word is typed.
  await window.showTextDocument(document, { preview: false });
}

/** null where the folder cannot be written to. Nothing that is there is written over. */
async function written(folder: Uri, name: string, content: string): Promise<Uri | null> {
  for (let count = 1; count < 100; count++) {
    const uri = Uri.joinPath(folder, `${name}${count === 1 ? '' : `-${count}`}.sakip`);
    const isFree = await workspace.fs.stat(uri).then(
      () => false,
      () => true,
    );
    if (!isFree) continue;
    return workspace.fs.writeFile(uri, new TextEncoder().encode(content)).then(
      () => uri,
      () => null,
    );
  }
  return null;
}
