/**
 * What templates tell their writer to do. A report in which one of these still stands was not finished there. Matched
 * without case over running text and cells, never over titles; each pattern is linear.
 */

/** `(apabila …)`, `isi dengan …`, `agar diuraikan …`, `sebutkan …`, and an amount that was never filled in. */
export const instructions = (): readonly RegExp[] => [
  // In the passive it may be a sentence about forms, so only where a sentence or bracket begins.
  /(?<![\p{L}\d])(?:isi|isikan) dengan(?!\p{L})/giu,
  /(?<=^\s{0,4}|[.;:([]\s{0,4})diisi (?:dengan|sesuai)(?!\p{L})/giu,
  /\((?:apabila|jika ada|bila ada)(?!\p{L})[^()]{0,200}\)/giu,
  /(?<!\p{L})agar (?:diuraikan|dijelaskan|diisikan)(?!\p{L})/giu,
  // "kami sebutkan" is a sentence; the bare verb orders.
  /(?<![\p{L}\d]|(?:kami|kita|saya|telah|akan|dapat|kembali|di) )sebutkan(?!\p{L})/giu,
  /(?<=^\s{0,4}|[([]\s{0,4})(?:uraikan|jelaskan|tuliskan|cantumkan)(?!\p{L})/giu,
  /(?<!\p{L})sebesar\s{1,4}(?:atau(?!\p{L})|%)/giu,
];
