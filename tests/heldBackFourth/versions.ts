// Versions of the fourth exam, under the rules of the first: whoever changes what it writes adds a line with the reason.
import type { HeldBackVersion } from '../heldBack/versions';

/** Oldest first; lines are added, never changed. */
export const fourthVersions: readonly [HeldBackVersion, ...HeldBackVersion[]] = [
  {
    version: 1,
    digest: '0000000000000000',
    why: 'frozen before any extractor met it',
  },
];
