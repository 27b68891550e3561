// For tests: `cermin:/a/b` holds what `/a/b` of the disk holds, but no other extension knows that.
const fs = require('node:fs');
const { EventEmitter, FileChangeType, FileSystemError, FileType, Uri, commands, workspace } = require('vscode');

const typeOf = (about) => (about.isDirectory() ? FileType.Directory : FileType.File);

/** What is not there is told as editors expect it. */
const found = (make) => {
  try {
    return make();
  } catch {
    throw FileSystemError.FileNotFound();
  }
};

const changed = new EventEmitter();

const mirror = {
  onDidChangeFile: changed.event,
  watch: () => ({ dispose: () => undefined }),
  stat: ({ path }) =>
    found(() => {
      const about = fs.statSync(path);
      return { type: typeOf(about), ctime: about.ctimeMs, mtime: about.mtimeMs, size: about.size };
    }),
  readDirectory: ({ path }) =>
    found(() => fs.readdirSync(path, { withFileTypes: true }).map((item) => [item.name, typeOf(item)])),
  readFile: ({ path }) => found(() => fs.readFileSync(path)),
  writeFile: (uri, bytes) => {
    const type = fs.existsSync(uri.path) ? FileChangeType.Changed : FileChangeType.Created;
    fs.writeFileSync(uri.path, bytes);
    changed.fire([{ type, uri }]);
  },
  createDirectory: ({ path }) => fs.mkdirSync(path),
  delete: ({ path }) => fs.rmSync(path, { recursive: true }),
  rename: (from, to) => fs.renameSync(from.path, to.path),
};

exports.activate = ({ subscriptions }) => {
  subscriptions.push(
    workspace.registerFileSystemProvider('cermin', mirror, { isCaseSensitive: true }),
    commands.registerCommand('cermin.open', () =>
      commands.executeCommand(
        'vscode.openFolder',
        Uri.from({ scheme: 'cermin', path: workspace.workspaceFolders[0].uri.path }),
      ),
    ),
  );
};
