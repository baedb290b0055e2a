/** A share of a whole. */
export type Fraction01 = number & { readonly range: '0..1' };
