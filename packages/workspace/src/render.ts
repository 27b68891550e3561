/** Texts of all findings: those about files, and the checker's. */
import { type Message, render as renderChecker } from '@sakip-lint/checker';
import { fileMessages, type Text } from './messages.ts';

export function render(message: Message, lang: keyof Text): string {
  const text = fileMessages[message.key];
  if (text === undefined) return renderChecker(message, lang);
  return text[lang].replace(/\{(\w+)\}/g, (whole, name: string) => message.args[name] ?? whole);
}
