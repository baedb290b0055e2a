// How a style of site is defined in the sixth exam: it gets a drawn site and writes it.
import type { Random } from '../../../src/world/random';
import type { SiteAddress } from '../../heldBack/names';
import { readingsOf } from '../../heldBack/site';
import { sixthLanguages, type SixthLanguage, type SixthStyle } from '../languages';
import { siteOf } from '../names';

interface Rest {
  readonly family?: 'plain';
  readonly languages?: readonly SixthLanguage[];
  /** A host with a page at times where absent. */
  readonly site?: (random: Random) => SiteAddress;
}

export const plain = { family: 'plain' } as const;

/** A style of site, read as its page and its domain. */
export function siteStyle(
  id: string,
  write: (site: SiteAddress, random: Random, language: SixthLanguage) => string,
  rest: Rest = {},
): SixthStyle {
  return {
    id: `site.${id}`,
    kind: 'site',
    family: rest.family ?? 'obfuscated',
    languages: rest.languages ?? sixthLanguages,
    write: (random, language) => {
      const site = (rest.site ?? siteOf)(random);
      return { written: write(site, random, language), expected: readingsOf(site) };
    },
  };
}

export const whole = ({ host, path }: SiteAddress): string => host + path;

/** The site with something else for the dots of its host. */
export const withDots = ({ host, path }: SiteAddress, dot: string): string =>
  host.replaceAll('.', () => dot) + path;

/** As `withDots`, for the dot before the ending only. */
export const withLastDot = ({ host, path }: SiteAddress, dot: string): string =>
  host.replace(/\.(?=[a-z]+$)/, () => dot) + path;
