// Types that must not be mixed, although each is a string or a number at run time.

/** Seconds since 1970-01-01T00:00:00Z; fractions allowed. */
export type EpochSeconds = number & { readonly unit: 'epoch-seconds' };

/** How sure a rule is that what it found is what it says: 0 (a guess) to 1 (certain). */
export type Confidence01 = number & { readonly range: '0..1, higher is surer' };

/** Lower-case hexadecimal SHA-256, 64 characters. */
export type Sha256Hex = string & { readonly form: 'sha256-hex' };

/** An indexed identifier, `<2 hex>:<type>:<value>`; made only by `toMid`. */
export type Mid = string & { readonly form: 'mid' };

/** Offsets in UTF-16 code units into the *raw* text, end exclusive: `raw.slice(start, end)` is the span. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Outcome of anything that meets foreign data: a value, or a problem that is counted and shown. */
export type Result<Value, Problem> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };
