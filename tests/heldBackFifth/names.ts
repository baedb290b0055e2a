// Names of mailboxes, accounts and sites of the fifth exam: words that belong to nobody, on domains kept for examples.
import type { Random } from '../../src/world/random';
import type { SiteAddress } from '../heldBack/names';

// Short, since an account at Snapchat has fifteen characters at most.
const firstWords = [
  ...['alma', 'boris', 'carla', 'dana', 'edwin', 'farah', 'goran', 'hanna'],
  ...['igor', 'jola', 'kofi', 'leila', 'nadja', 'oskar', 'petra', 'vera'],
] as const;
const lastWords = [
  ...['amber', 'birch', 'coral', 'dune', 'fern', 'harbor', 'island', 'lemon'],
  ...['maple', 'north', 'pepper', 'river', 'silver', 'tulip', 'willow'],
] as const;
const domains = ['example.com', 'example.com', 'example.org', 'example.net'] as const;

export type TwoWords = readonly [first: string, last: string];

/** Two words that a name is made of. */
export const wordsOf = (random: Random): TwoWords => [random.pick(firstWords), random.pick(lastWords)];

const numberBehind = (random: Random): string => (random.chance(0.45) ? String(random.integer(2, 99)) : '');

/** What is before the @ of a mailbox. */
export const mailboxOf = (random: Random): string =>
  wordsOf(random).join(random.pick(['.', '.', '_', '-', ''])) + numberBehind(random);

/** A name of an account: letters, digits and at times an underscore, as all platforms but Facebook allow. */
export const accountOf = (random: Random): string =>
  wordsOf(random).join(random.pick(['_', ''])) + numberBehind(random);

/** As `accountOf`, of letters and digits only. */
export const simpleAccountOf = (random: Random): string => wordsOf(random).join('') + numberBehind(random);

/** Two words and an underscore. */
export const underscoredOf = (random: Random): string => wordsOf(random).join('_');

/** Two words and a dot, as Instagram and TikTok allow. */
export const dottedOf = (random: Random): string => wordsOf(random).join('.') + numberBehind(random);

/** A domain for examples. */
export const domainOf = (random: Random): string => random.pick(domains);

/** A site: a host below a domain for examples, at times with a page. */
export function siteOf(random: Random): SiteAddress {
  const path = random.chance(0.35) ? `/${random.pick(['jobs', 'rooms', 'visa', 'vip/girls', 'apply'])}` : '';
  return { ...hostOf(random), path };
}

/** As `siteOf`, without a page: what people say aloud. */
export function hostOf(random: Random): SiteAddress {
  const domain = domainOf(random);
  return { host: `${wordsOf(random).join(random.pick(['-', '', '']))}.${domain}`, domain, path: '' };
}
