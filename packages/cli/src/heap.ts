/** How Node's heap grows: it takes memory for granted that a planner's machine may not have. */

/** Bytes of a text that is large. */
const LARGE = 1_000_000;

const YOUNG_STAYS_SMALL = '--semi-space-growth-factor=1';
const OLD_GROWS_BY_HALF = '--heap-growing-percent=50';

/**
 * The young generation of Node 24's heap grows to 2 × 64 MB. What reading one large text makes dies at once or lives to the
 * end: a small young generation takes no more time and spares that memory. Many small reports live long enough each to
 * gain by a large one, so it is left alone for them.
 */
export function keepYoungSmall(size: number): void {
  // Measured there; V8 tells of a flag that another version does not know.
  if (size >= LARGE && process.version.startsWith('v24.')) setFlags(YOUNG_STAYS_SMALL);
}

/**
 * For a process that stays: each keystroke makes garbage, and the heap would grow to several times of what lives before it
 * is collected. (Typing in the example report: 160 MB instead of 270; in 51,000 lines 215 instead of 390, for a sixth more
 * of processor time.)
 */
export function keepHeapSmall(): void {
  // Not tried in Electron, where flags set late may end the process.
  if (process.versions['electron'] === undefined) setFlags(YOUNG_STAYS_SMALL, OLD_GROWS_BY_HALF);
}

function setFlags(...flags: readonly string[]): void {
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  for (const flag of flags) setFlagsFromString(flag);
}
