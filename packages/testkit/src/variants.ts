/** A text with alternatives: `{{95|59}}` is 95 where all is right, 59 in the variant in which only this is wrong. */
export interface Variants {
  readonly right: string;
  readonly wrong: readonly string[];
}

const ALTERNATIVE = /\{\{([^|{}]*)\|([^{}]*)\}\}/g;

export function variantsOf(text: string): Variants {
  const count = [...text.matchAll(ALTERNATIVE)].length;
  const without = (at: number): string => {
    let k = 0;
    return text.replace(ALTERNATIVE, (_, right: string, wrong: string) => (k++ === at ? wrong : right));
  };
  return { right: without(-1), wrong: Array.from({ length: count }, (_, k) => without(k)) };
}
