// Versions of the seventh exam, under the rules of the first: whoever changes what it writes adds a line with the reason.
import type { HeldBackVersion } from '../heldBack/versions';

/** Oldest first; lines are added, never changed. */
export const seventhVersions: readonly [HeldBackVersion, ...HeldBackVersion[]] = [
  {
    version: 1,
    digest: '4644879076e82185',
    why: 'frozen by who had read neither the extractors nor their cases, before any extractor met it',
  },
  {
    version: 2,
    digest: '1c26e3c8a7234eaf',
    why: 'answers that could not be right: names longer than Snapchat and KakaoTalk have, dots in names on Facebook, providers with several endings told without one',
  },
];
