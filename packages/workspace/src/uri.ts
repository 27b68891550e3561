/**
 * Paths as URIs (`file:///C:/laporan/lkj.sakip`): the same code runs over a disk, an editor's virtual folder and a
 * browser. Only what the workspace needs; segments are percent-encoded like `encodeURIComponent` does.
 */

export type Uri = string;

/** Folder of a file, without the closing slash; a root is its own folder. */
export function folderOf(uri: Uri): Uri {
  const at = uri.lastIndexOf('/');
  return at <= rootEnd(uri) ? uri.slice(0, rootEnd(uri)) : uri.slice(0, at);
}

/** Last segment, decoded. */
export function nameOf(uri: Uri): string {
  return decode(uri.slice(uri.lastIndexOf('/') + 1));
}

/** A child of a folder by its plain (not encoded) name. */
export function childOf(folder: Uri, name: string): Uri {
  return `${folder.endsWith('/') ? folder.slice(0, -1) : folder}/${encodeSegment(name)}`;
}

/**
 * Where a path written in a file of `folder` leads: `/` and `\` both separate, since most authors sit at Windows;
 * `..` above the root stays at the root. Absolute paths start at the root (`/…`), a drive (`C:\…`) or a share (`\\host\share\…`).
 */
export function resolve(folder: Uri, path: string): Uri {
  const root = ownRoot(folder, path);
  const base = root?.base ?? uriRoot(folder);
  const segments =
    root !== null
      ? []
      : folder
          .slice(base.length)
          .split('/')
          .filter((segment) => segment !== '');
  for (const part of (root?.rest ?? path).split(/[\\/]/)) {
    if (part === '' || part === '.') continue;
    if (part === '..') segments.pop();
    else segments.push(encodeSegment(part));
  }
  return `${base}/${segments.join('/')}`;
}

/** Where an absolute path starts, and what follows; null: it starts at its folder. */
function ownRoot(folder: Uri, path: string): { readonly base: Uri; readonly rest: string } | null {
  const own = uriRoot(folder);
  const isLocal = folder.startsWith('file:');
  const [drive] = /^[A-Za-z]:(?=[\\/]|$)/.exec(path) ?? [];
  if (drive !== undefined)
    return { base: `${isLocal ? 'file://' : own}/${drive.toUpperCase()}`, rest: path.slice(drive.length) };
  const [whole = '', host = '', share = ''] = (isLocal && SHARE.exec(path)) || [];
  // Where there are no drives, two slashes are one.
  if (whole !== '' && (path.startsWith('\\') || own !== 'file://'))
    return { base: `file://${host.toLowerCase()}/${encodeSegment(share)}`, rest: path.slice(whole.length) };
  return /^[\\/]/.test(path) ? { base: own, rest: path } : null;
}

const SHARE = /^[\\/]{2}([^\\/]+)[\\/]([^\\/]+)/;

/** Whether `uri` is `folder` or lies below it. */
export function isWithin(uri: Uri, folder: Uri): boolean {
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  return uri === folder || uri.startsWith(prefix);
}

/** Path from a folder to a URI for a person to read (`../renstra.sakip`); the whole path if they share no root. */
export function relative(folder: Uri, uri: Uri): string {
  if (uriRoot(folder) !== uriRoot(uri)) return decode(uri.replace(/^file:(?:\/\/\/(?=[A-Za-z]:)|(?=\/\/[^/]))/, ''));
  const from = folder.split('/');
  const to = uri.split('/');
  if (from.at(-1) === '') from.pop();
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...Array<string>(from.length - shared).fill('..'), ...to.slice(shared).map(decode)].join('/');
}

/** `file://`, `file:///C:`, `file://host/share` or `vscode-vfs://host`, no closing slash: nothing lies above it. */
function uriRoot(uri: Uri): string {
  return uri.slice(0, rootEnd(uri));
}

const ROOT = /^(?:file:\/\/[^/]+\/[^/]+|[^:/]+:\/\/[^/]*(?:\/[A-Za-z]:(?=\/|$))?)/;

const rootEnd = (uri: Uri): number => ROOT.exec(uri)?.[0].length ?? 0;

/** Half of a pair of UTF-16 units is no letter, and cannot be encoded: such a name has no file. */
export const encodeSegment = (name: string): string => encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd'));

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
