// Names of mailboxes, accounts and sites of the third exam: words that belong to nobody, on domains kept for examples.
import type { Random } from '../../src/world/random';
import type { SiteAddress } from '../heldBack/names';

// Short, since an account at Snapchat has fifteen characters at most.
const firstWords = [
  'alma',
  'edda',
  'iris',
  'jonas',
  'leni',
  'mila',
  'nora',
  'oskar',
  'pia',
  'tessa',
] as const;
const lastWords = ['amber', 'birch', 'cloud', 'dune', 'fern', 'maple', 'pebble', 'raven', 'tulip'] as const;
const domains = ['example.com', 'example.com', 'example.net', 'example.org'];

/** What is before the @ of a mailbox. */
export function mailboxOf(random: Random): string {
  const number = random.chance(0.5) ? String(random.integer(2, 99)) : '';
  return random.pick(firstWords) + random.pick(['.', '_', '', '']) + random.pick(lastWords) + number;
}

/** As `mailboxOf`, of letters and digits only. */
export function simpleNameOf(random: Random): string {
  return accountOf(random).replace(/_/g, '');
}

/** A name of an account: letters, digits and at times an underscore, as all platforms but Facebook allow. */
export function accountOf(random: Random): string {
  const number = random.chance(0.5) ? String(random.integer(2, 99)) : '';
  return random.pick(firstWords) + random.pick(['_', '', '']) + random.pick(lastWords) + number;
}

/** The two words of an account's name, for styles that say what stands between them. */
export function accountWordsOf(random: Random): readonly [string, string] {
  return [random.pick(firstWords), random.pick(lastWords)];
}

/** A domain for examples. */
export const domainOf = (random: Random): string => random.pick(domains);

/** A site: a host below a domain for examples more often than the domain, at times with a page. */
export function siteOf(random: Random): SiteAddress {
  const domain = domainOf(random);
  const host = random.chance(0.6) ? `${random.pick(firstWords)}-${random.pick(lastWords)}.${domain}` : domain;
  const path = random.chance(0.3)
    ? `/${random.pick(['menu', 'pictures', 'about', 'book-now', 'en/rates'])}`
    : '';
  return { host, domain, path };
}

/** A host below a domain for examples, without a page: what people say aloud. */
export function hostOf(random: Random): SiteAddress {
  const domain = domainOf(random);
  return { host: `${random.pick(firstWords)}${random.pick(lastWords)}.${domain}`, domain, path: '' };
}
