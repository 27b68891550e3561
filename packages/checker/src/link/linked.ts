/** What linking leaves behind for the edits that follow: a table can be linked again by itself. */
import type { Model } from '../model/model.ts';
import type { Walk } from './walk.ts';

const walks = new WeakMap<Model, Walk>();

/** `model` was made on this walk, or is one of the same shape. */
export function remember(model: Model, walk: Walk): void {
  walks.set(model, walk);
}

export const walkOf = (model: Model): Walk | null => walks.get(model) ?? null;
