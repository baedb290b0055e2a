// Versions of the held-back generator. Whoever changes what it writes adds a line here with the reason, so that no
// change passes unseen: a generator that follows the extractors proves nothing about them.
export interface HeldBackVersion {
  readonly version: number;
  /** SHA-256, first 16 hexadecimal digits, of the version and what the generator writes from a fixed seed. */
  readonly digest: string;
  readonly why: string;
}

/** Oldest first; lines are added, never changed. */
export const heldBackVersions: readonly [HeldBackVersion, ...HeldBackVersion[]] = [
  { version: 1, digest: 'd772bb5343134994', why: 'frozen before any extractor was tuned' },
  {
    version: 2,
    digest: 'c6dd809816f6112a',
    why: 'names on Facebook hold no underscore, which that platform forbids',
  },
];
