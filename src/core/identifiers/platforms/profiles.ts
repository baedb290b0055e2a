// The name in the address of a profile page.
import type { Site } from '../web/site';
import { platformOfHost } from './platformLookup';
import type { Platform } from './platforms';

export interface ProfileName {
  readonly platform: Platform;
  readonly name: string;
  /** The number of an account, where the platform gives one instead of a name. */
  readonly isNumber: boolean;
}

/** @returns undefined if the site is no platform's, or the page no profile. */
export function profileNameOf(site: Site): ProfileName | undefined {
  const { host } = site;
  const platform = platformOfHost(host.registrable) ?? platformOfHost(host.suffix);
  if (platform === undefined) return undefined;
  const name = platform.subdomain && subdomainName(site, platform.subdomain);
  if (name !== undefined) return { platform, name, isNumber: false };
  const path = site.path.replace(/^\//, '').replace(/^%40/i, '@');
  if (platform.numberIn !== undefined && path.toLowerCase().startsWith(platform.numberIn)) {
    const number = /^\d{8,20}/.exec(path.slice(platform.numberIn.length))?.[0];
    return number === undefined ? undefined : { platform, name: number, isNumber: true };
  }
  if (platform.numbersUnder !== undefined && path.toLowerCase().startsWith(platform.numbersUnder)) {
    const number = /^\d{1,12}(?![^/?#])/.exec(path.slice(platform.numbersUnder.length))?.[0];
    return number === undefined ? undefined : { platform, name: number, isNumber: true };
  }
  const asked = platform.prefixes.some(
    (prefix) => prefix.includes('?') && path.toLowerCase().startsWith(prefix),
  );
  const found = nameInPath(platform, asked ? (path.split('&')[0] ?? '') : (path.split('?')[0] ?? ''));
  if (found === undefined) return undefined;
  return { platform, name: platform.joinsHost ? `${found}@${host.registrable}` : found, isNumber: false };
}

/** Subdomains that are the platform's own. */
const own = new Set(
  'www m mobile web old new l lm business help support blog about assets media static api cdn go open app'.split(
    ' ',
  ),
);

function subdomainName({ host }: Site, kind: 'name' | 'whole'): string | undefined {
  const home = platformOfHost(host.registrable) === undefined ? host.suffix : host.registrable;
  const label = host.name.slice(0, Math.max(0, host.name.length - home.length - 1));
  if (label === '' || label.includes('.') || own.has(label)) return undefined;
  return kind === 'whole' ? host.name : label;
}

function nameInPath(platform: Platform, path: string): string | undefined {
  const prefix = [...platform.prefixes]
    .sort((left, right) => right.length - left.length)
    .find((candidate) => path.toLowerCase().startsWith(candidate));
  if (prefix === undefined) return undefined;
  const name = (path.slice(prefix.length).split('/')[0] ?? '').toLowerCase();
  return name === '' || platform.reserved?.includes(name) === true ? undefined : name;
}
