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
 * `..` above the root stays at the root. Absolute paths (`/…`, `C:\…`) start at the root.
 */
export function resolve(folder: Uri, path: string): Uri {
  const parts = path.split(/[\\/]/);
  const absolute = (parts[0] === '' && parts.length > 1) || /^[A-Za-z]:$/.test(parts[0] ?? '');
  const base = uriRoot(folder);
  const segments = absolute
    ? []
    : folder
        .slice(base.length)
        .split('/')
        .filter((segment) => segment !== '');
  for (const part of parts) {
    if (part === '' || part === '.') continue;
    if (part === '..') segments.pop();
    else segments.push(/^[A-Za-z]:$/.test(part) && segments.length === 0 ? part : encodeSegment(part));
  }
  return `${base}/${segments.join('/')}`;
}

/** Whether `uri` is `folder` or lies below it. */
export function isWithin(uri: Uri, folder: Uri): boolean {
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  return uri === folder || uri.startsWith(prefix);
}

/** Path from a folder to a URI for a person to read (`../renstra.sakip`); the decoded URI if they share no root. */
export function relative(folder: Uri, uri: Uri): string {
  if (uriRoot(folder) !== uriRoot(uri)) return decode(uri);
  const from = folder.split('/');
  const to = uri.split('/');
  if (from.at(-1) === '') from.pop();
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...Array<string>(from.length - shared).fill('..'), ...to.slice(shared).map(decode)].join('/');
}

/** `file://` or `vscode-vfs://host`: scheme and authority, no closing slash. */
function uriRoot(uri: Uri): string {
  return uri.slice(0, rootEnd(uri));
}

function rootEnd(uri: Uri): number {
  const scheme = uri.indexOf('://');
  if (scheme < 0) return 0;
  const slash = uri.indexOf('/', scheme + 3);
  return slash < 0 ? uri.length : slash;
}

/** Half of a pair of UTF-16 units is no letter, and cannot be encoded: such a name has no file. */
export const encodeSegment = (name: string): string => encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd'));

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
