/** Names of all commands, apart from their code, so that knowing them loads none. */
export const commandNames = [
  'check',
  'explain',
  'format',
  'rules',
  'init',
  'config',
  'lsp',
  'help',
  'version',
] as const;

export type CommandName = (typeof commandNames)[number];
