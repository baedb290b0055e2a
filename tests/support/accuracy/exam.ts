// What an exam of held-back styles consists of. Each is one folder beside this one's parent, such as
// tests/heldBackThird/, whose exam.ts hands its parts to the registry in exams.ts.
import type { Floor } from '../../heldBack/floors';
import type { HeldBackText } from '../../heldBack/heldBack';
import type { TrapText } from '../../heldBack/negatives';
import type { Carriers } from '../../heldBack/sentences';
import type { ContactStyle, HeldBackKind } from '../../heldBack/style';
import type { HeldBackVersion } from '../../heldBack/versions';

/** How few of each an exam may have. */
export interface Least {
  readonly styles: Readonly<Record<HeldBackKind, readonly [hidden: number, plain: number]>>;
  readonly kindsOfTrap: number;
  readonly textsOfTraps: number;
}

export interface Exam {
  /** `first`, `second`: unique, as documents and benches name it. */
  readonly ordinal: string;
  /** Below tests/. */
  readonly folder: string;
  readonly styles: readonly Pick<ContactStyle, 'id' | 'kind' | 'family'>[];
  readonly languages: readonly string[];
  readonly carriers: Carriers<string>;
  /** Texts with one contact each; equal seeds give equal texts. */
  readonly texts: (draw: { readonly seed: string; readonly perStyle: number }) => readonly HeldBackText[];
  /** Trap → its texts, before digits are drawn. */
  readonly traps: Readonly<Record<string, readonly string[]>>;
  readonly trapTexts: (draw: { readonly seed: string; readonly perTrap: number }) => readonly TrapText[];
  /** Domains kept for examples, on which its mailboxes and sites lie. */
  readonly domains: readonly string[];
  /** What the digest covers; traps are drawn as often for the floors. */
  readonly frozen: { readonly perStyle: number; readonly perTrap: number };
  readonly versions: readonly [HeldBackVersion, ...HeldBackVersion[]];
  readonly least: Least;
  readonly floors: readonly Floor[];
  readonly mostFalseFinds: number;
}

/** The newest of its versions. */
export const lastVersion = ({ versions }: Pick<Exam, 'versions'>): HeldBackVersion =>
  versions[versions.length - 1] ?? versions[0];

/** RFC 2606: domains that belong to nobody. */
export const exampleDomains = ['example.com', 'example.net', 'example.org'] as const;
