// Names people have on platforms: from profile addresses, and from what they write around a handle.
import { defineExtractor, type Candidate, type PreparedText } from './extractor';
import { platformOfHost, platformOfId, platformOfLabel } from './platforms/platformLookup';
import { platforms, type Platform } from './platforms/platforms';
import { siteOfWhole, type Site } from './web/findSites';

const escapeForPattern = (label: string): string => label.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const labels = platforms
  .flatMap((platform) => platform.labels)
  .sort((left, right) => right.length - left.length)
  .map(escapeForPattern)
  .join('|');
const handle = String.raw`([\p{L}\p{N}_][\p{L}\p{N}_.-]{1,59})`;
// `snap: x`, `ig @x`, `my instagram is @x`, `telegram id = x`: a sign between label and name is required.
const labelFirst = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.@/])(${labels})(?: ?(?:id|user ?name|user|handle|account|name|acc|me))? {0,2}(?:[:=>~-] {0,2}(?:is )?@?|(?:is |at |me |on )?@)${handle}`,
  'giu',
);
// `@x on instagram`, `@x (ig)`
const nameFirst = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.@/])@${handle} {0,2}(?:on|at|in|via|-|\(|\[|:) {0,2}(${labels})(?![\p{L}\p{N}_])`,
  'giu',
);
/** What follows a label without being a name: "Instagram: coming soon". */
const notNames = new Set(
  'com www http https below above available coming ask upon on off yes no none only same here me my the and or for soon add follow message dm is in please see link user username name id handle verified'.split(
    ' ',
  ),
);

/** What ends so is a site, whatever label stands before it. */
const plainSite = /\.(?:com|net|org)$/i;

export const username = defineExtractor({
  type: 'username',
  description:
    'Names at a platform of the table, written `platform:name`: profile addresses, `@x on instagram`, `snap: x`. A handle without a platform is left alone.',
  needs: { signs: '.@:=>~-', words: new Set(['dot']) },
  find: (prepared) =>
    [...fromSites(prepared.sites()), ...fromText(prepared)].sort((a, b) => a.start - b.start),
  normalise: (written) => {
    const [id = '', name = '', ...rest] = written.trim().toLowerCase().split(':');
    const platform = platformOfId(id);
    if (platform && rest.length === 0) return valueOf(platform, name);
    const site = siteOfWhole(written);
    return site && fromSites([site])[0]?.value;
  },
});

function fromSites(sites: readonly Site[]): readonly Candidate[] {
  return sites.flatMap((site) => {
    const platform = platformOfHost(site.host.registrable);
    const name = platform && profileName(platform, site);
    const value = platform && name !== undefined ? valueOf(platform, name) : undefined;
    if (value === undefined) return [];
    const { start, end } = site;
    return [{ start, end, value, rule: 'profile', obfuscated: site.isDefanged, confidence: 0.97 }];
  });
}

/** The part of a profile address that is the name; undefined if the page is no profile. */
function profileName(platform: Platform, site: Site): string | undefined {
  const path = (site.path.split('?')[0] ?? '').replace(/^\//, '');
  const prefix = [...platform.prefixes]
    .sort((left, right) => right.length - left.length)
    .find((candidate) => path.toLowerCase().startsWith(candidate));
  if (prefix === undefined) return undefined;
  const name = (path.slice(prefix.length).split('/')[0] ?? '').toLowerCase();
  return platform.reserved?.includes(name) === true ? undefined : name;
}

function fromText({ text }: PreparedText): readonly Candidate[] {
  const found = new Map<number, Candidate>();
  for (const match of text.matchAll(nameFirst)) {
    const [all, name = '', label = ''] = match;
    const start = match.index;
    const candidate = candidateOf(label, name, start, start + all.length, 0.9);
    if (candidate) found.set(start, { ...candidate, end: start + 1 + name.length });
  }
  const ends = new Set([...found.values()].map(({ end }) => end));
  for (const match of text.matchAll(labelFirst)) {
    const [all, label = '', written = ''] = match;
    const end = match.index + all.length;
    const name = written.replace(/[.-]+$/, '');
    const start = end - written.length;
    if (isPartOfAddress(text, end) || plainSite.test(name) || notNames.has(name.toLowerCase())) continue;
    const confidence = all.includes('@') ? 0.9 : 0.8;
    const candidate = candidateOf(label, name, start, start + name.length, confidence);
    if (candidate && !ends.has(candidate.end)) found.set(start, candidate);
  }
  return [...found.values()].sort((left, right) => left.start - right.start);
}

/** The "name" goes on as an e-mail address or a site. */
function isPartOfAddress(text: string, end: number): boolean {
  return text[end] === '@' || (text[end] === '/' && text[end + 1] !== ' ');
}

function candidateOf(
  label: string,
  name: string,
  start: number,
  end: number,
  confidence: number,
): Candidate | undefined {
  const platform = platformOfLabel(label.toLowerCase());
  const value = platform && valueOf(platform, name);
  return value === undefined
    ? undefined
    : { start, end, value, rule: 'label', obfuscated: false, confidence };
}

/** `platform:name`, or undefined if nobody can have that name there, or it is a number to call. */
function valueOf(platform: Platform, name: string): string | undefined {
  const plain = name.toLowerCase().replace(/^@/, '');
  if (!platform.handle.test(plain) || /^[\d._-]+$/.test(plain)) return undefined;
  // Facebook reads jane.doe and janedoe as one name.
  return `${platform.id}:${platform.id === 'facebook' ? plain.replaceAll('.', '') : plain}`;
}
