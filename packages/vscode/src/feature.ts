/** What a feature is given, and what it gives back: all that ends with it. */
import type { Disposable, ExtensionContext, LogOutputChannel } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { Lang, Say } from './language.ts';

export interface Extension {
  readonly context: ExtensionContext;
  readonly client: LanguageClient;
  readonly output: LogOutputChannel;
  /** As it is set now. */
  readonly lang: () => Lang;
  readonly say: Say;
}

export type Feature = (extension: Extension) => readonly Disposable[];
