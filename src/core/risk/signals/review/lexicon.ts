import { says } from '../found';
import { saidIf, type SeenRecord, type SignalDefinition } from '../signal';

/** What counts as an indication of commercial sex in a review: one kind of thing each, however often it is said. */
const counted: ReadonlySet<string> = new Set([
  'hand-finish',
  'full-service',
  'oral',
  'extras',
  'intimate-touch',
  'undressed',
  'offered-more',
  'body-to-body',
  'companion-style',
]);
/** The same things in the words of adverts, which customers use too. */
const inAdverts = new Map([
  ['oral', 'oral'],
  ['body-to-body', 'sensual massage'],
  ['companion-style', 'girlfriend experience'],
]);
const MOST = 3;

function said({ record, phrases }: SeenRecord): readonly string[] {
  const denied = new Set(phrases().flatMap(({ id, isDenied }) => (isDenied ? [id] : [])));
  const ids = new Set(phrases().flatMap(({ id, isDenied }) => (counted.has(id) && !isDenied ? [id] : [])));
  for (const [id, value] of inAdverts)
    if (!denied.has(id) && says(record, 'service', new Set([value]))) ids.add(id);
  return [...ids].sort();
}

export const lexicon: SignalDefinition = {
  name: 'lexicon',
  kinds: ['review', 'post', 'tip'],
  title: 'Things of the review lexicon',
  description:
    'How many different things of the review lexicon a text says, in eight languages: an indication of commercial sex, not of trafficking. What the text denies, or says is to be had elsewhere, does not count.',
  values: '1, 2, or 3 for three and more',
  read: (seen) => {
    const count = said(seen).length;
    return count === 0 ? [] : [String(Math.min(count, MOST))];
  },
};

export const lexiconPhrase: SignalDefinition = {
  name: 'lexicon_phrase',
  kinds: ['review', 'post', 'tip'],
  title: 'Which things of the review lexicon',
  description:
    'Each thing of the review lexicon that a text says and does not deny, also those that are not counted.',
  values: 'names of things: hand-finish, extras, closed-door, new-workers-often',
  read: (seen) => [
    ...new Set([
      ...said(seen),
      ...seen
        .phrases()
        .filter(({ id, isDenied }) => !isDenied && !told.has(id))
        .map(({ id }) => id)
        .sort(),
    ]),
  ],
};
/** Signals of their own. */
const told = new Set([
  'night',
  'clinical',
  'living-in',
  'distress',
  'fees',
  'documents-held',
  'housing-offered',
]);

export const lexiconDenied: SignalDefinition = {
  name: 'lexicon_denied',
  kinds: ['review', 'post', 'tip'],
  title: 'Denies what the lexicon names',
  description:
    'A text names things of the review lexicon only to deny them: "no happy ending here". Counter-evidence.',
  values: '',
  read: (seen) =>
    saidIf(said(seen).length === 0 && seen.phrases().some(({ id, isDenied }) => isDenied && counted.has(id))),
};

export const plain: SignalDefinition = {
  name: 'plain',
  kinds: ['review'],
  title: 'Says nothing of the lexicon',
  description:
    'A review with a text that says nothing which is counted by the review lexicon: what an ordinary place gets.',
  values: '',
  read: (seen) => saidIf(seen.record.texts.some(({ text }) => text.trim() !== '') && said(seen).length === 0),
};

export const clinical: SignalDefinition = {
  name: 'clinical',
  kinds: ['review'],
  title: 'Speaks of treatment',
  description: 'A review speaks of a licensed therapist, an injury or a treatment. Counter-evidence.',
  values: '',
  read: ({ phrases }) => saidIf(phrases().some(({ id, isDenied }) => id === 'clinical' && !isDenied)),
};

export const night: SignalDefinition = {
  name: 'night',
  kinds: ['review', 'post', 'tip'],
  title: 'Visited at night',
  description: 'A text speaks of a visit, or of being open, after midnight.',
  values: '',
  read: ({ phrases }) => saidIf(phrases().some(({ id, isDenied }) => id === 'night' && !isDenied)),
};
