/** Pasting as an extension may change it: VS Code has it since 1.97, and this extension runs on older ones. */
import * as vscode from 'vscode';

/** An edit kind; only handed on. */
export interface PasteKind {
  readonly value: string;
}

export interface PasteProvider {
  provideDocumentPasteEdits(
    document: vscode.TextDocument,
    ranges: readonly vscode.Range[],
    data: vscode.DataTransfer,
    context: unknown,
    token: vscode.CancellationToken,
  ): Promise<readonly unknown[] | undefined>;
}

export interface PasteApi {
  kind(name: string): PasteKind;
  edit(text: string | vscode.SnippetString, title: string, kind: PasteKind): unknown;
  register(
    selector: vscode.DocumentSelector,
    provider: PasteProvider,
    metadata: { readonly providedPasteEditKinds: readonly PasteKind[]; readonly pasteMimeTypes: readonly string[] },
  ): vscode.Disposable;
}

interface Newer {
  readonly DocumentPasteEdit?: new (text: string | vscode.SnippetString, title: string, kind: PasteKind) => unknown;
  readonly DocumentDropOrPasteEditKind?: { readonly Empty: { append(...parts: readonly string[]): PasteKind } };
  readonly languages: { readonly registerDocumentPasteEditProvider?: PasteApi['register'] };
}

/** null: this editor has none. */
export function pasteApiOf(): PasteApi | null {
  const { DocumentPasteEdit: Edit, DocumentDropOrPasteEditKind: Kind, languages } = vscode as unknown as Newer;
  const { registerDocumentPasteEditProvider: register } = languages;
  if (Edit === undefined || Kind === undefined || register === undefined) return null;
  return {
    kind: (name) => Kind.Empty.append(...name.split('.')),
    edit: (text, title, kind) => new Edit(text, title, kind),
    register: (selector, provider, metadata) => register.call(languages, selector, provider, metadata),
  };
}
