// Names of mailboxes, accounts and sites that belong to nobody: words of a list, and the domains kept for examples.
import type { Random } from '../../src/world/random';

const given = ['lily', 'rosa', 'mia', 'lena', 'sofia', 'anna', 'ruby', 'jade', 'nina', 'eva', 'kira', 'luna'];
const second = [
  'fiction',
  'garden',
  'dream',
  'orchid',
  'velvet',
  'moon',
  'sunday',
  'pearl',
  'story',
  'lotus',
];
const domains = ['example.org', 'example.com', 'example.net'];

/** What is before the @ of a mailbox: letters, digits, dots, hyphens, underscores. */
export function mailboxName(random: Random): string {
  const number = random.chance(0.5) ? String(random.integer(1, 99)) : '';
  return `${random.pick(given)}${random.pick(['.', '', '_', '-', ''])}${random.pick(second)}${number}`;
}

/** A host of a mailbox. */
export function mailHost(random: Random): string {
  return random.chance(0.25)
    ? `${random.pick(['mail', 'post', 'studio'])}.${random.pick(domains)}`
    : random.pick(domains);
}

/** A name of an account: letters, digits and underscores, as nearly every platform allows. */
export function accountName(random: Random): string {
  const number = random.chance(0.6) ? String(random.integer(1, 99)) : '';
  return `${random.pick(given)}${random.pick(['', '_', ''])}${random.pick(second)}${number}`;
}

export interface SiteAddress {
  /** Host as written without `www.`, lower case. */
  readonly host: string;
  /** Registrable domain of the host. */
  readonly domain: string;
  /** With its slash, or empty. */
  readonly path: string;
}

/** A site: often a bare domain, else a host below it or a page. */
export function siteAddress(random: Random): SiteAddress {
  const domain = random.pick([...domains, 'example.co.uk']);
  const host = random.chance(0.4) ? `${random.pick(given)}-${random.pick(second)}.${domain}` : domain;
  const path = random.chance(0.4) ? `/${random.pick(['photos', 'book', 'rates', 'lily', 'tour/2026'])}` : '';
  return { host, domain, path };
}
