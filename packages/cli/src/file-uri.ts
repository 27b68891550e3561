/** Paths of a system and the URIs of files, there and back. */
import { posix, win32 } from 'node:path';
import { encodeSegment, type Uri } from '@sakip-lint/workspace';

/** URI of a path. Segments are encoded as the workspace encodes them, so equal files have equal URIs. */
export function uriOf(cwd: string, path: string, platform: NodeJS.Platform = process.platform): Uri {
  if (platform !== 'win32') return `file:///${encoded(posix.resolve(cwd, path).split('/'))}`;
  // A long path is marked as one: `\\?\C:\…`, `\\?\UNC\host\share\…`.
  const whole = win32.resolve(
    cwd,
    path.replace(/^\\\\\?\\(?:UNC\\)?/i, (mark) => (/UNC/i.test(mark) ? '\\\\' : '')),
  );
  const [root, host] = /^\\\\([^\\]+)\\/.exec(whole) ?? [];
  if (root === undefined || host === undefined)
    return `file:///${whole.slice(0, 2).toUpperCase()}/${encoded(whole.slice(2).split('\\'))}`.replace(/\/$/, '');
  return `file://${host.toLowerCase()}/${encoded(whole.slice(root.length).split('\\'))}`;
}

const encoded = (segments: readonly string[]): string =>
  segments
    .filter((segment) => segment !== '')
    .map(encodeSegment)
    .join('/');

/** Texts that an editor keeps elsewhere (`untitled:`, `git:`) stand on no disk: there is no such file. */
export function pathOf(uri: Uri, platform: NodeJS.Platform = process.platform): string {
  const [, host = '', path = ''] = /^file:\/\/([^/]*)(\/.*)?$/s.exec(uri) ?? [];
  const plain = path.split('/').map(decodeURIComponent).join('/');
  if (platform !== 'win32') {
    if (uri.startsWith('file://') && host === '') return plain === '' ? '/' : plain;
  } else if (host !== '') return `//${host}${plain}`;
  else if (/^\/[A-Za-z]:/.test(plain)) return plain.slice(1).replace(/^[A-Za-z]:$/, '$&/');
  throw Object.assign(new Error(uri), { code: 'ENOENT' });
}
