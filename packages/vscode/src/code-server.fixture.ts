/** A real VS Code, served to a browser by code-server from packages of the editors' folder, with everything of its own. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface CodeServer {
  readonly url: string;
  /** Living processes below it whose command line holds a text. */
  processes(text: string): readonly number[];
  stop(): Promise<void>;
}

export interface CodeServerOptions {
  readonly node: string;
  /** Folder of the npm package `code-server`. */
  readonly codeServer: string;
  readonly vsix: string;
  /** Other extensions that are packed in files. */
  readonly others?: readonly string[];
  /** Where what it and its extensions write is kept. */
  readonly log: string;
}

/** What a person would not miss: nothing here may reach for the network, or cover what is tested. */
const QUIET = {
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'workbench.enableExperiments': false,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  'security.workspace.trust.startupPrompt': 'never', // a folder is restricted until its author says otherwise
  'remote.autoForwardPorts': false,
  'files.autoSave': 'off', // as outside a browser
  'update.showReleaseNotes': false,
  // Text of the terminal stands in the page only when it is not drawn on a canvas.
  'terminal.integrated.gpuAcceleration': 'off',
};

export async function startCodeServer(options: CodeServerOptions): Promise<CodeServer> {
  const home = mkdtempSync(join(tmpdir(), 'code-server-'));
  const userData = join(home, 'data');
  mkdirSync(join(userData, 'User'), { recursive: true });
  writeFileSync(join(userData, 'User', 'settings.json'), JSON.stringify(QUIET, undefined, 2));
  writeFileSync(join(home, 'config.yaml'), 'auth: none\n');
  const entry = join(options.codeServer, 'out', 'node', 'entry.js');
  const where = ['--config', join(home, 'config.yaml'), '--user-data-dir', userData];
  const common = [entry, ...where, '--extensions-dir', join(home, 'extensions')];
  const env = {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:VSCODE_|VITEST|NODE_|npm_)/.test(name))),
    HOME: home,
    EXTENSIONS_GALLERY: JSON.stringify({ serviceUrl: '' }),
    XDG_DATA_HOME: join(home, 'share'),
    XDG_CONFIG_HOME: join(home, 'config'),
  };
  const packed = [options.vsix, ...(options.others ?? [])].flatMap((file) => ['--install-extension', file]);
  const installing = spawnSync(options.node, [...common, ...packed], { env, encoding: 'utf8' });
  if (installing.status !== 0)
    throw new Error(`The extension cannot be installed: ${installing.stdout}${installing.stderr}`);

  const port = await freePort();
  const log = openSync(options.log, 'w');
  const server = spawn(
    options.node,
    [...common, '--bind-addr', `127.0.0.1:${port}`, '--disable-telemetry', '--disable-update-check'].concat([
      '--disable-getting-started-override',
    ]),
    // A process group of its own: the extension host and the language server are below it.
    { env, detached: true, stdio: ['ignore', log, log] },
  );
  closeSync(log);
  const url = `http://127.0.0.1:${port}`;
  const stop = async (): Promise<void> => {
    await ended(server);
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    await answers(`${url}/healthz`, 60_000);
  } catch (error) {
    await stop();
    throw new Error(`code-server did not start: ${readFileSync(options.log, 'utf8')}`, { cause: error });
  }
  return {
    url,
    processes: (text) => below(server.pid ?? 0).filter((id) => commandLine(id).includes(text)),
    stop,
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

async function answers(url: string, patience: number): Promise<void> {
  for (const start = Date.now(); ; await new Promise((resolve) => setTimeout(resolve, 100))) {
    const ok = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    if (Date.now() - start > patience) throw new Error(`${url} does not answer`);
  }
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return Promise.resolve();
  const group = -child.pid;
  return new Promise((resolve) => {
    const last = setTimeout(() => signal(group, 'SIGKILL'), 5_000);
    child.once('exit', () => {
      clearTimeout(last);
      signal(group, 'SIGKILL'); // what it left behind
      resolve();
    });
    signal(group, 'SIGTERM');
  });
}

function signal(id: number, name: NodeJS.Signals): void {
  try {
    process.kill(id, name);
  } catch {
    // It is gone already.
  }
}

function commandLine(id: number): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

/** All processes below one, by what Linux tells of each one's parent. */
function below(root: number): readonly number[] {
  const parents = new Map<number, number>();
  for (const name of existsSync('/proc') ? readdirSync('/proc') : []) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // It ended while we looked.
    }
  }
  const isBelow = (id: number): boolean => {
    const parent = parents.get(id);
    return parent !== undefined && parent !== 0 && (parent === root || isBelow(parent));
  };
  return [...parents.keys()].filter(isBelow);
}
