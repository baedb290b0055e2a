// Names of mailboxes, accounts and sites of the fourth exam: words that belong to nobody, on domains kept for examples.
import type { Random } from '../../src/world/random';
import type { SiteAddress } from '../heldBack/names';

// Short, since an account at Snapchat has fifteen characters at most.
const firstWords = [
  ...['anja', 'bruno', 'celia', 'dario', 'esme', 'fleur'],
  ...['greta', 'hugo', 'ines', 'juno', 'lotte', 'marek', 'odile'],
] as const;
const lastWords = [
  ...['acorn', 'cedar', 'clover', 'ember', 'flint', 'grove'],
  ...['heath', 'ivory', 'jasper', 'lumen', 'onyx', 'plum', 'thyme'],
] as const;
const domains = ['example.com', 'example.com', 'example.net', 'example.org'];

export type TwoWords = readonly [first: string, last: string];

/** Two words that a name is made of. */
export const wordsOf = (random: Random): TwoWords => [random.pick(firstWords), random.pick(lastWords)];

/** The two words of a name that holds nothing else. */
export function wordsIn(name: string): TwoWords {
  const first = firstWords.find((word) => name.startsWith(word)) ?? '';
  return [first, name.slice(first.length)];
}

const numberBehind = (random: Random): string => (random.chance(0.5) ? String(random.integer(2, 99)) : '');

/** What is before the @ of a mailbox. */
export const mailboxOf = (random: Random): string =>
  wordsOf(random).join(random.pick(['.', '.', '_', '-', ''])) + numberBehind(random);

/** A name of an account: letters, digits and at times an underscore, as all platforms but Facebook allow. */
export const accountOf = (random: Random): string =>
  wordsOf(random).join(random.pick(['_', '_', ''])) + numberBehind(random);

/** As `accountOf`, of letters and digits only. */
export const simpleAccountOf = (random: Random): string => wordsOf(random).join('') + numberBehind(random);

/** A domain for examples. */
export const domainOf = (random: Random): string => random.pick(domains);

/** A site: a host below a domain for examples, at times with a page. */
export function siteOf(random: Random): SiteAddress {
  const path = random.chance(0.3) ? `/${random.pick(['gallery', 'rooms', 'prices', 'en/contact'])}` : '';
  return { ...hostOf(random), path };
}

/** As `siteOf`, without a page: what people say aloud. */
export function hostOf(random: Random): SiteAddress {
  const domain = domainOf(random);
  return { host: `${wordsOf(random).join(random.pick(['-', '', '']))}.${domain}`, domain, path: '' };
}
