// Names of mailboxes, accounts and sites of the second exam: words that belong to nobody, on domains kept for examples.
import type { Random } from '../../src/world/random';
import type { SiteAddress } from '../heldBack/names';

const firstWords = ['maren', 'tilda', 'odette', 'bruno', 'selma', 'ivo', 'clara', 'hugo', 'greta', 'noemi'];
const lastWords = [
  'willow',
  'harbour',
  'copper',
  'meadow',
  'piano',
  'lantern',
  'bakery',
  'saffron',
  'atelier',
];
const domains = ['example.org', 'example.com', 'example.net'];

/** What is before the @ of a mailbox. */
export function mailboxOf(random: Random): string {
  const year = random.chance(0.4) ? String(random.integer(2, 99)) : '';
  return random.pick(firstWords) + random.pick(['.', '_', '', '']) + random.pick(lastWords) + year;
}

/** As `mailboxOf`, of letters and digits only, where a sign in the name would be taken for a hidden one. */
export function simpleMailboxOf(random: Random): string {
  return mailboxOf(random).replace(/[._]/g, '');
}

/** A name of an account: letters and digits, as every platform allows. */
export function accountOf(random: Random): string {
  return (
    random.pick(firstWords) +
    random.pick(lastWords) +
    (random.chance(0.5) ? String(random.integer(2, 99)) : '')
  );
}

/** The two words of an account's name, for styles that say what stands between them. */
export function accountWordsOf(random: Random): readonly [string, string] {
  return [random.pick(firstWords), random.pick(lastWords)];
}

/** Where a person would put a space into a name: behind its first word. */
export function splitName(name: string): readonly [string, string] {
  const first = firstWords.find((word) => name.startsWith(word)) ?? '';
  return [first, name.slice(first.length)];
}

/** A domain for examples. */
export const domainOf = (random: Random): string => random.pick(domains);

/** A site: a bare domain, or a host below it, or a page. */
export function siteOf(random: Random): SiteAddress {
  const domain = domainOf(random);
  const host = random.chance(0.4) ? `${random.pick(lastWords)}.${domain}` : domain;
  const path = random.chance(0.3)
    ? `/${random.pick(['prices', 'gallery', 'about-us', 'lessons/piano'])}`
    : '';
  return { host, domain, path };
}
