/** In which language the reader is spoken to. */
import indonesian from '../l10n/bundle.l10n.id.json' with { type: 'json' };

export type Lang = 'id' | 'en';
/** What can be said: the English text is the key. */
export type Said = keyof typeof indonesian;
export type Say = (text: Said, ...args: readonly (string | number)[]) => string;

/**
 * The editor's display language does not count: VS Code has no Indonesian interface, so that of nearly all readers is English
 * although they read Indonesian.
 */
export const langOf = (setting: unknown): Lang => (setting === 'en' ? 'en' : 'id');

export const sayIn =
  (lang: Lang): Say =>
  (text, ...args) =>
    (lang === 'en' ? text : indonesian[text]).replace(/\{(\d)\}/g, (whole, k: string) =>
      String(args[Number(k)] ?? whole),
    );
