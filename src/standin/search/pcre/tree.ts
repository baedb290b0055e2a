// A PCRE pattern as a tree: what both kinds of expression have in common, with options and escapes resolved.

export type PcreNode =
  /** One character of a set; `source` is it in JavaScript's strict (unicode) reading. */
  | { readonly kind: 'one'; readonly source: string }
  /** Takes no character: `^`, `\b`. */
  | { readonly kind: 'place'; readonly source: string }
  | { readonly kind: 'sequence'; readonly parts: readonly PcreNode[] }
  | { readonly kind: 'choice'; readonly branches: readonly PcreNode[] }
  /** `number` as PCRE counts; absent: does not capture. */
  | { readonly kind: 'group'; readonly inner: PcreNode; readonly number?: number; readonly name?: string }
  /** `(?>…)`, and what a possessive quantifier repeats: once matched, never matched otherwise. */
  | { readonly kind: 'atomic'; readonly inner: PcreNode }
  | { readonly kind: 'look'; readonly sign: LookSign; readonly inner: PcreNode }
  | {
      readonly kind: 'repeat';
      readonly inner: PcreNode;
      readonly least: number;
      /** Infinity: no end. */
      readonly most: number;
      readonly isLazy: boolean;
    }
  | { readonly kind: 'reference'; readonly number: number };

export type LookSign = '=' | '!' | '<=' | '<!';

/** Why a pattern is refused: PCRE cannot read it either, or JavaScript has nothing that means exactly the same. */
export class PcreProblem extends Error {
  constructor(
    readonly kind: 'wrong' | 'lacking',
    text: string,
  ) {
    super(text);
  }
}

export function wrong(text: string): never {
  throw new PcreProblem('wrong', text);
}

export function lacking(text: string): never {
  throw new PcreProblem('lacking', text);
}
