/** Texts of all findings: those about files, and the checker's. */
import type { Message } from '@sakip-lint/checker';
import type { Text } from './messages.ts';

export type Render = (message: Message, lang: keyof Text) => string;

/** The catalogues are loaded only now: most runs find nothing to tell. */
export async function loadRender(): Promise<Render> {
  const [{ fileMessages }, { render }] = await Promise.all([
    import('./messages.ts'),
    import('@sakip-lint/checker/messages'),
  ]);
  return (message, lang) => {
    const text = fileMessages[message.key];
    if (text === undefined) return render(message, lang);
    return text[lang].replace(/\{(\w+)\}/g, (whole, name: string) => message.args[name] ?? whole);
  };
}
