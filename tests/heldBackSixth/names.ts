// Names of mailboxes, accounts and sites of the sixth exam: words that belong to nobody, on domains kept for examples.
import type { Random } from '../../src/world/random';
import type { SiteAddress } from '../heldBack/names';

// Short, since an account at Snapchat has fifteen characters at most.
const firstWords = [
  ...['mira', 'celia', 'dasha', 'elena', 'fiona', 'gala', 'hilda', 'irina'],
  ...['joana', 'karla', 'livia', 'marta', 'noemi', 'olga', 'pilar', 'renata'],
] as const;
const lastWords = [
  ...['breeze', 'cedar', 'clover', 'comet', 'ember', 'glow', 'honey', 'indigo'],
  ...['jasmin', 'meadow', 'mint', 'opal', 'satin', 'sugar', 'winter'],
] as const;
const domains = ['example.com', 'example.com', 'example.org', 'example.net'] as const;

/** Two words that a name is made of. */
export const wordsOf = (random: Random): readonly [string, string] => [
  random.pick(firstWords),
  random.pick(lastWords),
];

const numberBehind = (random: Random): string => (random.chance(0.4) ? String(random.integer(2, 99)) : '');

/** What is before the @ of a mailbox. */
export const mailboxOf = (random: Random): string =>
  wordsOf(random).join(random.pick(['.', '.', '_', '', ''])) + numberBehind(random);

/** Letters and digits only: what people tell without saying a sign. */
export const simpleNameOf = (random: Random): string => wordsOf(random).join('') + numberBehind(random);

/** Two words and an underscore, as nearly every platform allows. */
export const underscoredOf = (random: Random): string => wordsOf(random).join('_') + numberBehind(random);

/** Two words and a dot. */
export const dottedOf = (random: Random): string => wordsOf(random).join('.') + numberBehind(random);

/** A name of an account: letters, digits and at times an underscore. */
export const accountOf = (random: Random): string =>
  random.chance(0.5) ? underscoredOf(random) : simpleNameOf(random);

/** A domain for examples. */
export const domainOf = (random: Random): string => random.pick(domains);

/** A host below a domain for examples, or such a domain alone. */
export function hostOf(random: Random): SiteAddress {
  const domain = domainOf(random);
  const below = `${wordsOf(random).join(random.pick(['-', '', '']))}.`;
  return { host: (random.chance(0.85) ? below : '') + domain, domain, path: '' };
}

/** As `hostOf`, with a page at times. */
export function siteOf(random: Random): SiteAddress {
  return random.chance(0.4) ? pageOf(random) : hostOf(random);
}

/** A page of a site. */
export const pageOf = (random: Random): SiteAddress => ({
  ...hostOf(random),
  path: `/${random.pick(['gallery', 'prices', 'berlin', 'girls/celia', 'about-me', 'kontakt', 'new'])}`,
});
