/**
 * Files that are on no disk of ours: whoever started the server is asked for them. Of one that knows none of these requests
 * there is only what is open.
 */
import type { Failure, Host, Kind, Listing, Read } from '@sakip-lint/workspace';
import type { Connection } from 'vscode-languageserver';

/** Each takes `{ uri }`, and is answered `null` where there is nothing. */
export const READ_FILE = 'sakip/readFile';
export const READ_FOLDER = 'sakip/readFolder';
export const KIND = 'sakip/kind';

const MISSING: Failure = { ok: false, why: 'missing', detail: '' };
const DENIED: Failure = { ok: false, why: 'denied', detail: '' };

/** `bytesOf` reads what a file is answered with. */
export function clientHost<T>(connection: Connection, bytesOf: (answer: T) => Uint8Array): Host {
  const ask = async <T>(method: string, uri: string): Promise<T | null> => {
    try {
      return await connection.sendRequest<T | null>(method, { uri });
    } catch {
      return null;
    }
  };
  return {
    async read(uri, limit): Promise<Read> {
      const answer = await ask<T>(READ_FILE, uri);
      if (answer === null) return MISSING;
      const bytes = bytesOf(answer);
      return bytes.length > limit ? { ok: false, why: 'too_large', detail: '' } : { ok: true, bytes };
    },
    async list(uri): Promise<Listing> {
      const items = await ask<Extract<Listing, { readonly ok: true }>['items']>(READ_FOLDER, uri);
      return items === null ? MISSING : { ok: true, items };
    },
    async kind(uri): Promise<Kind> {
      const kind = await ask<'file' | 'folder'>(KIND, uri);
      return kind === null ? MISSING : { ok: true, kind };
    },
    // Edits are the editor's to make.
    write: async () => DENIED,
  };
}
