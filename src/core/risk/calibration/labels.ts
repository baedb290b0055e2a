// What analysts found out about businesses after looking, made into one label each. A label says that indications of
// commercial sex were found, or that none were; it says nothing of trafficking, which no record of ours can show.

/** `indications`: found when somebody looked. `none_found`: somebody looked and found none. `unclear`: neither. */
export const riskLabels = ['indications', 'none_found', 'unclear'] as const;
export type RiskLabel = (typeof riskLabels)[number];

/** One person's word on one business. */
export interface GivenLabel {
  readonly subject: string;
  readonly label: RiskLabel;
  readonly author: string;
  /** Epoch seconds. */
  readonly created: number;
  /** It was taken back. */
  readonly isUndone: boolean;
}

/** One label a business, and what could not become one. */
export interface SettledLabels {
  /** Subject → whether indications were found; subjects that are unclear or disputed are missing. */
  readonly foundIn: ReadonlyMap<string, boolean>;
  /** Subjects that analysts found unclear, and nobody found more. */
  readonly unclear: readonly string[];
  /** Subjects on which the newest words of two analysts disagree. */
  readonly disputed: readonly string[];
}

/**
 * Settles what was said into one label a subject: the newest word of each analyst counts, `unclear` yields to whoever
 * found out more, and where two disagree there is no label.
 *
 * @param given - in any order; those taken back are passed over.
 */
export function settleLabels(given: readonly GivenLabel[]): SettledLabels {
  const foundIn = new Map<string, boolean>();
  const unclear: string[] = [];
  const disputed: string[] = [];
  for (const [subject, byAuthor] of newestWords(given)) {
    const said = new Set([...byAuthor.values()].map(({ label }) => label));
    const [found, none] = [said.has('indications'), said.has('none_found')];
    if (found && none) disputed.push(subject);
    else if (found || none) foundIn.set(subject, found);
    else unclear.push(subject);
  }
  return { foundIn, unclear: unclear.sort(), disputed: disputed.sort() };
}

function newestWords(given: readonly GivenLabel[]): ReadonlyMap<string, ReadonlyMap<string, GivenLabel>> {
  const bySubject = new Map<string, Map<string, GivenLabel>>();
  for (const one of given) {
    if (one.isUndone) continue;
    const byAuthor = bySubject.get(one.subject) ?? new Map<string, GivenLabel>();
    bySubject.set(one.subject, byAuthor);
    const known = byAuthor.get(one.author);
    if (known === undefined || isNewer(one, known)) byAuthor.set(one.author, one);
  }
  return bySubject;
}

/** Two words in one second: the more cautious order, so that the outcome does not hang on the order they came in. */
function isNewer(one: GivenLabel, other: GivenLabel): boolean {
  if (one.created !== other.created) return one.created > other.created;
  return riskLabels.indexOf(one.label) > riskLabels.indexOf(other.label);
}
