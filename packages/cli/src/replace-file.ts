/** Replaces a file's content: all or nothing. */
import { lstat, open, realpath, rename, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Beside the target, so that the rename stays on one disk and is atomic. A link is followed, not replaced. */
export async function replace(named: string, bytes: Uint8Array): Promise<void> {
  const path = await realpath(named).catch(() => named);
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
}
