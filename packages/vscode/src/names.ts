/** Names that the manifest and the code share. */

/** Of the settings; also what the client calls itself, which makes `sakip-lint.trace.server` its trace. */
export const SECTION = 'sakip-lint';
export const LANGUAGE = 'sakip';

export const COMMANDS = {
  newReport: 'sakip-lint.newReport',
  lintWorkspace: 'sakip-lint.lintWorkspace',
  openRulePage: 'sakip-lint.openRulePage',
  pasteTable: 'sakip-lint.pasteTable',
  restartServer: 'sakip-lint.restartServer',
  showOutput: 'sakip-lint.showOutput',
} as const;
