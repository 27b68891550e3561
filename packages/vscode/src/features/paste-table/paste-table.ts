/**
 * Tables copied from Word or Excel are pasted aligned. The server makes them; where it does not answer, or where there is no
 * table, pasting does what it always does.
 */
import {
  type CancellationToken,
  CancellationTokenSource,
  commands,
  env,
  type Position,
  SnippetString,
  type TextDocument,
  window,
} from 'vscode';
import type { Feature } from '../../feature.ts';
import { COMMANDS, CONTEXTS, LANGUAGE } from '../../names.ts';
import { type PasteApi, pasteApiOf } from './paste-api.ts';

/** Of what nobody cancels. */
const NEVER = new CancellationTokenSource().token;

interface Pasted {
  readonly newText: string;
  readonly snippet: boolean;
}

export const pasteTable: Feature = ({ client, say }) => {
  const asked = async (
    document: TextDocument,
    position: Position,
    clip: { readonly text: string; readonly html?: string },
    token: CancellationToken,
  ): Promise<string | SnippetString | null> => {
    if (!client.isRunning()) return null;
    const params = {
      uri: client.code2ProtocolConverter.asUri(document.uri),
      position: client.code2ProtocolConverter.asPosition(position),
      ...clip,
    };
    const pasted = await client.sendRequest<Pasted | null>('sakip/pasteTable', params, token);
    if (pasted === null) return null;
    void commands.executeCommand('setContext', CONTEXTS.pasted, true);
    return pasted.snippet ? new SnippetString(pasted.newText) : pasted.newText;
  };
  const byCommand = commands.registerCommand(COMMANDS.pasteTable, async () => {
    const editor = window.activeTextEditor;
    if (editor?.document.languageId !== LANGUAGE) {
      void window.showInformationMessage(say('Open a .sakip file first; the table is pasted where the cursor stands.'));
      return;
    }
    const { selection, document } = editor;
    const pasted = await asked(document, selection.start, { text: await env.clipboard.readText() }, NEVER);
    if (pasted === null) {
      void window.showInformationMessage(
        say(
          'The clipboard holds no table that can stand here. Copy cells in Excel or a table in Word, and paste on an empty line.',
        ),
      );
    } else if (typeof pasted === 'string') await editor.edit((edit) => edit.replace(selection, pasted));
    else await editor.insertSnippet(pasted, selection);
  });
  const api: PasteApi | null = pasteApiOf();
  if (api === null) return [byCommand];
  const kind = api.kind('sakip.table');
  const byPasting = api.register(
    { language: LANGUAGE },
    {
      provideDocumentPasteEdits: async (document, [range], data, _, token) => {
        const html = data.get('text/html');
        const text = await data.get('text/plain')?.asString();
        if (range === undefined || (html === undefined && !text?.includes('\t'))) return undefined;
        const clip = html === undefined ? {} : { html: await html.asString() };
        const insert = await asked(document, range.start, { text: text ?? '', ...clip }, token);
        return insert === null ? undefined : [api.edit(insert, say('Paste as a table'), kind)];
      },
    },
    { providedPasteEditKinds: [kind], pasteMimeTypes: ['text/html', 'text/plain'] },
  );
  return [byCommand, byPasting];
};
