// What is known of a platform on which people have a name.

export interface Platform {
  readonly id: string;
  /** Registrable domains; the first is the usual one. */
  readonly hosts: readonly string[];
  /** What people write before or after a name there, lower case; two letters count only with a sign behind. */
  readonly labels: readonly string[];
  /** Labels that are ordinary words too ("line", "signal"): only before what can be nothing but a name. */
  readonly wordLabels?: readonly string[];
  /**
   * Short labels that stand for other things too ("dc" is a town): only where somebody's own is told, or right before a
   * sign and what can be nothing but a name.
   */
  readonly closeLabels?: readonly string[];
  /** Emoji that people write for it. */
  readonly emoji?: readonly string[];
  /** Path prefixes before the name; `''` where the name is the first part of the path. */
  readonly prefixes: readonly string[];
  /** A whole name there, lower case. */
  readonly handle: RegExp;
  /** First parts of a path that are no names. */
  readonly reserved?: readonly string[];
  /** A name there may be a number: else a number is one to call. */
  readonly hasNumbers?: true;
  /** The name is the subdomain, `jane.tumblr.com`, or the whole host, `jane.bsky.social`. */
  readonly subdomain?: 'name' | 'whole';
  /** A name there is `name@host`. */
  readonly joinsHost?: true;
  /** Query parameter that holds the number of an account, behind the path: `profile.php?id=`. */
  readonly numberIn?: string;
  /** Path prefix before the number of an account: `users/`. */
  readonly numbersUnder?: string;
  /** Signs that the platform does not read. */
  readonly ignored?: string;
}

/** Small letters, digits and these signs. */
export const word = (from: number, to: number, signs = '._'): RegExp =>
  new RegExp(`^[a-z0-9${signs}]{${from},${to}}$`);

export const list = (words: string): readonly string[] => words.split(' ');

/** A word and its forms: itself, and with each of these endings. */
export const forms = (stem: string, endings: string): readonly string[] => [
  stem,
  ...endings.split(' ').map((ending) => stem + ending),
];
