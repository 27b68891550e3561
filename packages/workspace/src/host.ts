/** The only door to the disk. The checker never sees it; tests and editors put their own behind it. */
import type { Uri } from './uri.ts';

/** `special`: a pipe or a device, which may never end. */
export type FailureReason = 'missing' | 'denied' | 'folder' | 'special' | 'too_large' | 'other';

/** Why something could not be read or written; `detail` is the system's own word (`EMFILE`), for `other` only. */
export interface Failure {
  readonly ok: false;
  readonly why: FailureReason;
  readonly detail: string;
}

export type Read = { readonly ok: true; readonly bytes: Uint8Array } | Failure;

export interface Listed {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

export type Listing = { readonly ok: true; readonly items: readonly Listed[] } | Failure;

export type Kind = { readonly ok: true; readonly kind: 'file' | 'folder' } | Failure;

export interface Host {
  /** It finds `lkj.sakip` under `LKJ.sakip`, too, as disks of Windows and macOS do. */
  readonly ignoresCase?: boolean;
  /** Bytes of a file; a file of more than `limit` bytes is not read (`too_large`). */
  read(uri: Uri, limit: number): Promise<Read>;
  /** Files and folders directly inside a folder; a linked folder is left out, so that no walk runs in a circle. */
  list(uri: Uri): Promise<Listing>;
  kind(uri: Uri): Promise<Kind>;
  /** All or nothing: after a failure, or a crash, the old content stands. */
  write(uri: Uri, bytes: Uint8Array): Promise<{ readonly ok: true } | Failure>;
}

/** A host where some files have a content of their own: standard input, or what an editor has open. */
export function overlay(host: Host, contents: ReadonlyMap<Uri, Uint8Array>): Host {
  return {
    ...host,
    read: async (uri, limit) => {
      const bytes = contents.get(uri);
      if (bytes === undefined) return host.read(uri, limit);
      return bytes.length > limit ? { ok: false, why: 'too_large', detail: '' } : { ok: true, bytes };
    },
    kind: async (uri) => (contents.has(uri) ? { ok: true, kind: 'file' } : host.kind(uri)),
  };
}

/** A host in memory: `files` maps URIs to bytes. For tests, the playground and the browser. */
export function memoryHost(files: Map<Uri, Uint8Array>): Host {
  const missing: Failure = { ok: false, why: 'missing', detail: '' };
  const below = (uri: Uri): string => (uri.endsWith('/') ? uri : `${uri}/`);
  const isFolder = (uri: Uri): boolean => [...files.keys()].some((key) => key.startsWith(below(uri)));
  return {
    read: async (uri, limit) => {
      const bytes = files.get(uri);
      if (bytes === undefined) return isFolder(uri) ? { ok: false, why: 'folder', detail: '' } : missing;
      return bytes.length > limit ? { ok: false, why: 'too_large', detail: '' } : { ok: true, bytes };
    },
    list: async (uri) => {
      const items = new Map<string, 'file' | 'folder'>();
      for (const key of files.keys()) {
        if (!key.startsWith(below(uri))) continue;
        const [name = '', ...rest] = key.slice(below(uri).length).split('/');
        items.set(decodeURIComponent(name), rest.length > 0 ? 'folder' : 'file');
      }
      return items.size === 0 ? missing : { ok: true, items: [...items].map(([name, kind]) => ({ name, kind })) };
    },
    kind: async (uri) => {
      if (files.has(uri)) return { ok: true, kind: 'file' };
      return isFolder(uri) ? { ok: true, kind: 'folder' } : missing;
    },
    write: async (uri, bytes) => {
      files.set(uri, bytes);
      return { ok: true };
    },
  };
}
