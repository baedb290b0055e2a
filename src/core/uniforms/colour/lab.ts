// Colours as numbers a person's eye agrees with: CIE 1976 L*a*b* under D65, 2° observer.

/** CIE L*a*b* (D65): lightness 0–100, a green to red, b blue to yellow. */
export interface Lab {
  readonly lightness: number;
  readonly a: number;
  readonly b: number;
}

/** CIEDE2000 colour difference: about 1 is just seen side by side, 2–5 told apart at a glance, above 20 another colour. */
export type DeltaE2000 = number & { readonly unit: 'CIEDE2000, lower is closer' };
