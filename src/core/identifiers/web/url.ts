// Normal form of a page address, and the two extractors that read sites: page and registrable domain.
import { defineExtractor, type Candidate } from '../extractor';
import { isMailProvider } from '../emailCanonical';
import { isPlatformHost } from '../platforms/platformLookup';
import { siteNeeds, siteOfWhole, type Site } from './findSites';
import { trimPath } from './paths';
import { isShortener } from './shorteners';

const defaultPorts = new Set(['', '80', '443']);
/** Parameters that name the way a reader came, not the page. */
const tracking = /^(utm_[a-z]+|fbclid|gclid|msclkid|igshid|igsh|mc_[ce]id|ref_src|si)$/i;

/**
 * Page address that two ways of writing it share: no scheme, no `www.`, no default port, no fragment, no tracking
 * parameters, no trailing slash. The case of the path is kept, because it matters to servers.
 */
export function normalUrl(site: Site): string {
  const port = defaultPorts.has(site.port) ? '' : `:${site.port}`;
  if (site.path === '') return `${site.host.name}${port}`;
  const [path = '', ...queries] = site.path.split('?');
  const query = queries
    .join('?')
    .split('&')
    .filter((part) => part !== '' && !tracking.test(part.split('=')[0] ?? ''))
    .join('&');
  return `${site.host.name}${port}${settledEnd(path, query)}`;
}

/** What is dropped lays bare other endings that are dropped too: goes on until nothing is. */
function settledEnd(path: string, query: string): string {
  let end = query === '' ? path : `${path}?${query}`;
  for (;;) {
    const trimmed = trimPath(query === '' || !end.includes('?') ? trimEndSlashes(end) : end);
    if (trimmed === end) return end;
    end = trimmed;
  }
}

function trimEndSlashes(path: string): string {
  let end = path.length;
  while (end > 0 && path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
}

/** Confidence by how clearly it is written as an address of the web. */
export function siteConfidence(site: Site): number {
  if (site.hasScheme) return 0.99;
  if (site.hasWww) return 0.97;
  return site.isDefanged ? 0.8 : 0.85;
}

export const url = defineExtractor({
  type: 'url',
  description:
    'Addresses of pages, with or without scheme, defanged (hxxp, [.]), spaced or said ("example dot com") or not. A host alone that says no more than its domain is left to the domain extractor.',
  needs: siteNeeds,
  settled: /^[a-z\d.-]+(?:\/[\w.~/-]*\w)?$/,
  find: ({ sites }) => candidatesOf(sites(), 'link', pageOf),
  normalise: (written) => {
    const site = siteOfWhole(written);
    return site && pageOf(site);
  },
});

/**
 * @returns details `shortener: yes` where the page only leads elsewhere; `userinfo`: what stands before an at sign in
 *   the address and may pass for its host.
 */
function candidateOf(site: Site, value: string, rule: string): Candidate {
  const { start, end, userInfo, host, isDefanged } = site;
  const found = { start, end, value, rule, obfuscated: isDefanged, confidence: siteConfidence(site) };
  const isShort = isShortener(host.registrable);
  if (!isShort && userInfo === '') return found;
  const details = { ...(isShort && { shortener: 'yes' }), ...(userInfo !== '' && { userinfo: userInfo }) };
  return { ...found, details };
}

const none: readonly Candidate[] = [];

function candidatesOf(
  sites: readonly Site[],
  rule: string,
  valueOf: (site: Site) => string | undefined,
): readonly Candidate[] {
  if (sites.length === 0) return none;
  const found: Candidate[] = [];
  for (const site of sites) {
    const value = valueOf(site);
    if (value !== undefined) found.push(candidateOf(site, value, rule));
  }
  return found;
}

/** The page, where it says more than its domain does. */
function pageOf(site: Site): string | undefined {
  const value = normalUrl(site);
  return value === site.host.registrable && !site.host.isAddress ? undefined : value;
}

/** A first label that looks like "www" may be read as such, where all after it is one public suffix ("ww.shop.er"). */
const plainDomain = /^(?![uvw3])[a-z\d.-]+$/;

export const domain = defineExtractor({
  type: 'domain',
  description:
    'Registrable domains, by the public suffix list, of every site in the text; domains of the platforms in the table and of link shorteners are left out, because millions share them.',
  needs: siteNeeds,
  settled: plainDomain,
  find: ({ sites }) => candidatesOf(sites(), 'site', domainOf),
  normalise: (written) => {
    const site = siteOfWhole(written);
    return site && domainOf(site);
  },
});

function domainOf({ host }: Site): string | undefined {
  if (isMailProvider(host.registrable)) return undefined;
  const isShared = host.isAddress || isPlatformHost(host.registrable) || isShortener(host.registrable);
  return isShared ? undefined : host.registrable;
}
