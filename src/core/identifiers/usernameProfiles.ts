// Values of user names, and those that addresses of profiles hold.
import type { Candidate, PreparedText } from './extractor';
import { lookAlikeKey } from './lookAlikeKey';
import { platformOfId } from './platforms/platformLookup';
import type { Platform } from './platforms/platforms';
import { profileNameOf } from './platforms/profiles';
import { deepLinksIn } from './usernameDeepLinks';
import { redditNames } from './usernameReddit';
import type { Site } from './web/findSites';
import { jointsOf, SLASH } from './web/joints';

const none: readonly Candidate[] = [];

/** Names in the addresses of sites. */
export function fromSites(sites: readonly Site[]): readonly Candidate[] {
  let found: Candidate[] | undefined;
  for (const site of sites) {
    const profile = profileNameOf(site);
    const value = profile && valueOf(profile.platform, profile.name, profile.isNumber);
    if (value === undefined) continue;
    const { start, end, isDefanged } = site;
    const details = detailsOf(value);
    (found ??= []).push({
      start,
      end,
      value,
      rule: 'profile',
      obfuscated: isDefanged,
      confidence: 0.97,
      details,
    });
  }
  return found ?? none;
}

/** Links by which apps open one another, and names as Reddit has them: all hold a slash. */
export function fromDeepLinks({ text, table }: PreparedText): readonly Candidate[] {
  if ((jointsOf(text, table).has & SLASH) === 0) return none;
  const links = deepLinksIn(text, table);
  const reddit = platformOfId('reddit');
  const atReddit = redditNames(text, table);
  if (reddit === undefined || links.length + atReddit.length === 0) return none;
  const names = [...links, ...atReddit.map((one) => ({ ...one, platform: reddit }))];
  return names.flatMap(({ platform, name, start, end }) => {
    const value = valueOf(platform, name);
    if (value === undefined) return [];
    return [
      { start, end, value, rule: 'profile', obfuscated: false, confidence: 0.95, details: detailsOf(value) },
    ];
  });
}

/** The key for names that readers confuse: a lead, never joined on. */
export const detailsOf = (value: string): Readonly<Record<string, string>> => ({
  lookalike: lookAlikeKey(value.slice(value.indexOf(':') + 1)),
});

/** `platform:name`, or undefined if nobody can have that name there, or it is a number to call. */
export function valueOf(platform: Platform, name: string, isNumber = false): string | undefined {
  const lower = name.toLowerCase();
  const plain = lower.startsWith('@') ? lower.slice(1) : lower;
  if (!platform.handle.test(plain)) return undefined;
  if (ofFigures.test(plain)) {
    const mayBeNumber = isNumber || platform.hasNumbers === true || platform.numberIn !== undefined;
    if (!mayBeNumber || (platform.numberIn !== undefined && !/^\d{8,20}$/.test(plain))) return undefined;
  }
  const { id, ignored } = platform;
  if (ignored === undefined) return `${id}:${plain}`;
  // Facebook reads jane.doe and janedoe as one name.
  const read = Array.from(plain, (sign) => (ignored.includes(sign) ? '' : sign)).join('');
  return read === plain || platform.handle.test(read) ? `${id}:${read}` : undefined;
}
const ofFigures = /^[\d._-]+$/;
