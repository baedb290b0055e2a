// How a style of site is defined in the fifth exam: it gets a drawn site and writes it.
import type { Random } from '../../../src/world/random';
import type { SiteAddress } from '../../heldBack/names';
import { readingsOf } from '../../heldBack/site';
import { fifthLanguages, type FifthLanguage, type FifthStyle } from '../languages';
import { hostOf, siteOf } from '../names';

interface Rest {
  readonly family?: 'plain';
  readonly languages?: readonly FifthLanguage[];
  /** What is written leads in to itself. */
  readonly isWhole?: boolean;
  /** A host with a page at times where absent. */
  readonly site?: (random: Random) => SiteAddress;
}

export type WriteSite = (site: SiteAddress, random: Random, language: FifthLanguage) => string;

export const plain = { family: 'plain' } as const;
/** Sites without a page. */
export const aloud = { site: hostOf } as const;

/** A style of site, read as its page and its domain. */
export function siteStyle(id: string, write: WriteSite, rest: Rest = {}): FifthStyle {
  return {
    id: `site.${id}`,
    kind: 'site',
    family: rest.family ?? 'obfuscated',
    languages: rest.languages ?? fifthLanguages,
    write: (random, language) => {
      const site = (rest.site ?? siteOf)(random);
      return {
        written: write(site, random, language),
        expected: readingsOf(site),
        ...(rest.isWhole === true && { isWhole: true }),
      };
    },
  };
}

export const whole = ({ host, path }: SiteAddress): string => host + path;

/** The site with something else for its dots. */
export const withDots = ({ host, path }: SiteAddress, dot: string): string =>
  host.replaceAll('.', dot) + path;

/** As `withDots`, for the dot before the ending only. */
export const withLastDot = ({ host, path }: SiteAddress, dot: string): string =>
  host.replace(/\.(?=[a-z]+$)/, () => dot) + path;
