/** `sakip-lint lsp`: the language server for any editor, over standard input and output. */
import { serveStdio } from '@sakip-lint/language-server/node';
import { keepHeapSmall } from '../heap.ts';
import { common } from '../options.ts';
import type { Command } from './command.ts';

export const lsp: Command = {
  // Editors name the way they speak; there is no other.
  options: { ...common, stdio: {} },
  run(_, { host, tools }) {
    keepHeapSmall();
    serveStdio({ host, version: tools.version });
    // The editor ends the process.
    return new Promise(() => {});
  },
};
