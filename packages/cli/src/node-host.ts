/** The workspace's door to the disk on Node. */
import { constants, type Stats } from 'node:fs';
import { lstat, open, readdir, realpath, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Failure, Host, Uri } from '@sakip-lint/workspace';

export const nodeHost: Host = {
  read: async (uri, limit) => {
    try {
      // Looked at before it is opened: opening a pipe waits for its writer, and a device may have no end.
      const path = pathOf(uri);
      const kind = await stat(path);
      if (!kind.isDirectory() && !kind.isFile()) return failure('special');
      const file = await open(path, constants.O_RDONLY);
      try {
        const about = await file.stat();
        if (about.isDirectory()) return failure('folder');
        if (about.size > limit) return failure('too_large');
        return { ok: true, bytes: await file.readFile() };
      } finally {
        await file.close();
      }
    } catch (error) {
      return failureOf(error);
    }
  },

  list: async (uri) => {
    try {
      const folder = pathOf(uri);
      const found = await readdir(folder, { withFileTypes: true });
      const items: { name: string; kind: 'file' | 'folder' }[] = [];
      for (const item of found) {
        if (item.isDirectory()) items.push({ name: item.name, kind: 'folder' });
        else if (item.isFile()) items.push({ name: item.name, kind: 'file' });
        else if (item.isSymbolicLink()) {
          // A link that leads nowhere is listed, so that reading it tells so.
          const target: Stats | null = await stat(join(folder, item.name)).catch(() => null);
          if (target === null || target.isFile()) items.push({ name: item.name, kind: 'file' });
        }
      }
      return { ok: true, items };
    } catch (error) {
      return failureOf(error);
    }
  },

  kind: async (uri) => {
    try {
      return { ok: true, kind: (await stat(pathOf(uri))).isDirectory() ? 'folder' : 'file' };
    } catch (error) {
      return failureOf(error);
    }
  },

  // Beside the target, so that the rename stays on one disk and is atomic. A link is followed, not replaced.
  write: async (uri, bytes) => {
    try {
      const path = await realpath(pathOf(uri)).catch(() => pathOf(uri));
      const before = await lstat(path).catch(() => null);
      const draft = join(dirname(path), `.sakip-lint-${process.pid}-${Date.now()}.tmp`);
      try {
        const file = await open(draft, 'wx');
        try {
          await file.writeFile(bytes);
          if (before !== null) {
            // Only the superuser may give a file away; anybody else's stays his own.
            await file.chown(before.uid, before.gid).catch(() => {});
            await file.chmod(before.mode & 0o7777);
          }
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(draft, path);
      } catch (error) {
        await unlink(draft).catch(() => {});
        throw error;
      }
      return { ok: true };
    } catch (error) {
      return failureOf(error);
    }
  },
};

/** URI of a path of this system. Segments are encoded as the workspace encodes them, so equal files have equal URIs. */
export function uriOf(cwd: string, path: string): Uri {
  const segments = resolve(cwd, path)
    .split(process.platform === 'win32' ? /[\\/]/ : '/')
    .filter((segment) => segment !== '');
  return `file:///${segments.map((part) => (/^[A-Za-z]:$/.test(part) ? part : encodeURIComponent(part))).join('/')}`;
}

export function pathOf(uri: Uri): string {
  const path = uri.slice('file://'.length).split('/').map(decodeURIComponent).join('/');
  if (process.platform !== 'win32') return path === '' ? '/' : path;
  return path.slice(1).replace(/^[A-Za-z]:$/, '$&/');
}

function failureOf(error: unknown): Failure {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return failure('missing');
  if (code === 'EACCES' || code === 'EPERM') return failure('denied');
  if (code === 'EISDIR') return failure('folder');
  return { ok: false, why: 'other', detail: code };
}

function failure(why: Failure['why']): Failure {
  return { ok: false, why, detail: '' };
}
