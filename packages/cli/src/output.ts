/**
 * Standard output and standard error. Node's streams for them load a good part of Node, which every start would pay for:
 * only a terminal, and a pipe that takes no more at the moment, get them. A reader that closes early (`| head`) is no
 * error of ours.
 */
import { fstatSync, writeSync } from 'node:fs';

export interface Output {
  readonly tty: boolean;
  readonly columns: number | undefined;
  /** Bytes go out as they are, and all of them: nobody calls `process.exit`. */
  write(text: string | Uint8Array): void;
}

export function outputTo(which: 'stdout' | 'stderr'): Output {
  const descriptor = which === 'stdout' ? 1 : 2;
  let stream = isTerminal(descriptor) ? streamOf(which) : null;
  let closed = false;
  return {
    tty: stream?.isTTY === true,
    columns: stream?.columns,
    write: (text) => {
      if (closed) return;
      if (stream !== null) {
        stream.write(text);
        return;
      }
      const bytes = typeof text === 'string' ? Buffer.from(text) : text;
      let done = 0;
      try {
        while (done < bytes.length) done += writeSync(descriptor, bytes, done);
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === 'EPIPE') closed = true;
        else if (code === 'EAGAIN') {
          stream = streamOf(which);
          stream.write(bytes.subarray(done));
        } else throw error;
      }
    },
  };
}

/** Or what may be one: a null device, too, is a device of characters. Where there is no such descriptor, Node knows best. */
function isTerminal(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return true;
  }
}

function streamOf(which: 'stdout' | 'stderr'): NodeJS.WriteStream {
  const stream = process[which];
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return stream;
}
