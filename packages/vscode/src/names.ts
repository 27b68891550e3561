/** Names that the manifest and the code share. */

/** Of the settings; also what the client calls itself, which makes `sakip-lint.trace.server` its trace. */
export const SECTION = 'sakip-lint';
export const LANGUAGE = 'sakip';
/** As the workspace calls it, which is too much to bundle for a name. */
export const CONFIG_NAME = 'sakip.config.json';

/** In the extension's folder: the command line, which is the language server too. The launchers name it themselves. */
export const COMMAND_LINE = 'dist/cli/sakip-lint.js';

export const COMMANDS = {
  newReport: 'sakip-lint.newReport',
  lintWorkspace: 'sakip-lint.lintWorkspace',
  openExample: 'sakip-lint.openExample',
  offerExample: 'sakip-lint.offerExample',
  openRulePage: 'sakip-lint.openRulePage',
  openWalkthrough: 'sakip-lint.openWalkthrough',
  pasteTable: 'sakip-lint.pasteTable',
  restartServer: 'sakip-lint.restartServer',
  showOutput: 'sakip-lint.showOutput',
} as const;

/** What has happened, for the steps of the walkthrough. */
export const CONTEXTS = {
  found: 'sakip-lint.found',
  fixed: 'sakip-lint.fixed',
  pasted: 'sakip-lint.pasted',
  completed: 'sakip-lint.completed',
} as const;
