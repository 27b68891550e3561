/** What editors ask of a checked family; the command line has no need of it. */
export { type About, aboutClaim, claimAt, type Said } from './quantity.ts';
