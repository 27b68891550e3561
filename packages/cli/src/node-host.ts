/**
 * The workspace's door to the disk on Node. Reading waits for the disk: a report's files are small, and the promises of
 * Node's file system, with their threads, cost every start more than they could save.
 */
import { closeSync, constants, fstatSync, openSync, readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Failure, Host } from '@sakip-lint/workspace';
import { pathOf } from './file-uri.ts';
import { keepYoungSmall } from './heap.ts';

export const nodeHost: Host = {
  ignoresCase: process.platform === 'win32' || process.platform === 'darwin',

  read: async (uri, limit) => {
    try {
      // Looked at before it is opened: opening a pipe waits for its writer, and a device may have no end.
      const path = pathOf(uri);
      const kind = statSync(path);
      if (!kind.isDirectory() && !kind.isFile()) return failure('special');
      const file = openSync(path, constants.O_RDONLY);
      try {
        const about = fstatSync(file);
        if (about.isDirectory()) return failure('folder');
        if (about.size > limit) return failure('too_large');
        keepYoungSmall(about.size);
        return { ok: true, bytes: readFileSync(file) };
      } finally {
        closeSync(file);
      }
    } catch (error) {
      return failureOf(error);
    }
  },

  list: async (uri) => {
    try {
      const folder = pathOf(uri);
      const found = readdirSync(folder, { withFileTypes: true });
      const items: { name: string; kind: 'file' | 'folder' }[] = [];
      for (const item of found) {
        if (item.isDirectory()) items.push({ name: item.name, kind: 'folder' });
        else if (item.isFile()) items.push({ name: item.name, kind: 'file' });
        else if (item.isSymbolicLink()) {
          // A link that leads nowhere is listed, so that reading it tells so.
          const target = targetOf(join(folder, item.name));
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
      return { ok: true, kind: statSync(pathOf(uri)).isDirectory() ? 'folder' : 'file' };
    } catch (error) {
      return failureOf(error);
    }
  },

  write: async (uri, bytes) => {
    try {
      const { replace } = await import('./replace-file.ts');
      await replace(pathOf(uri), bytes);
      return { ok: true };
    } catch (error) {
      return failureOf(error);
    }
  },
};

function targetOf(link: string): Stats | null {
  try {
    return statSync(link);
  } catch {
    return null;
  }
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
