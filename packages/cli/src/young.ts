/**
 * The young generation of Node 24's heap grows to 2 × 64 MB. What reading one large text makes dies at once or lives to the
 * end: a small young generation takes no more time and spares that memory. Many small reports live long enough each to
 * gain by a large one, so it is left alone for them.
 */

/** Bytes of a text that is large. */
const LARGE = 1_000_000;

export function keepYoungSmall(size: number): void {
  // Measured there; V8 tells of a flag that another version does not know.
  if (size < LARGE || !process.version.startsWith('v24.')) return;
  process.getBuiltinModule('node:v8').setFlagsFromString('--semi-space-growth-factor=1');
}
