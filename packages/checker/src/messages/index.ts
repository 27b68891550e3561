/** All messages. One line per group; keys are `group.name.variant`. */
import { kata } from './kata.ts';
import type { Catalogue } from './message.ts';

export const groups: readonly Catalogue[] = [kata];

/** Every message by its key. */
export const catalogue: Catalogue = Object.assign({}, ...groups);
