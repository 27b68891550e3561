/** Terminals find `sakip-lint`, though their author has no Node: a launcher has the editor run the bundled command. */
import { chmod } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { Feature } from '../../feature.ts';

export const terminal: Feature = ({ context, say }) => {
  const { environmentVariableCollection: variables } = context;
  const folder = context.asAbsolutePath('bin');
  variables.clear();
  variables.description = say('sakip-lint in a terminal, run by the editor itself');
  variables.prepend('PATH', `${folder}${delimiter}`);
  variables.replace('SAKIP_LINT_RUNTIME', process.execPath);
  // A package made on Windows does not know that it may be run.
  if (process.platform !== 'win32') chmod(join(folder, 'sakip-lint'), 0o755).catch(() => undefined);
  return [];
};
