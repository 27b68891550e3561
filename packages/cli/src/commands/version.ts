/** `sakip-lint --version`. */
import { common } from '../options.ts';
import type { Command } from './command.ts';

export const version: Command = {
  options: common,
  async run(_, { console, tools }) {
    console.out(`sakip-lint ${tools.version}\n`);
    return 0;
  },
};
