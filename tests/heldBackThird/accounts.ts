// How a style of account is defined: it gets a drawn name and writes it.
import type { Random } from '../../src/world/random';
import {
  languages,
  pickEach,
  type ContactStyle,
  type HeldBackIdentifier,
  type Language,
} from '../heldBack/style';
import { accountOf } from './names';

export type Platform =
  'instagram' | 'snapchat' | 'telegram' | 'tiktok' | 'twitter' | 'onlyfans' | 'kik' | 'wechat' | 'facebook';

/** Pages at which the same account is read; neither asked for nor wrong. */
const pages: Partial<Record<Platform, readonly string[]>> = {
  instagram: ['instagram.com/', 'instagr.am/'],
  snapchat: ['snapchat.com/add/'],
  telegram: ['t.me/', 'telegram.me/'],
  tiktok: ['tiktok.com/@'],
  twitter: ['twitter.com/', 'x.com/'],
  onlyfans: ['onlyfans.com/'],
  facebook: ['facebook.com/', 'fb.com/', 'fb.me/'],
};

export interface Rest {
  readonly family?: 'plain';
  readonly languages?: readonly Language[];
  readonly name?: (random: Random) => string;
}

function accountsOf(
  platforms: readonly Platform[],
  name: string,
): Pick<ReturnType<ContactStyle['write']>, 'expected' | 'allowed'> {
  return {
    expected: platforms.map((platform): HeldBackIdentifier => ({
      type: 'username',
      value: `${platform}:${name}`,
    })),
    allowed: platforms.flatMap((platform) =>
      (pages[platform] ?? []).map((page): HeldBackIdentifier => ({ type: 'url', value: page + name })),
    ),
  };
}

/** A style of accounts at platforms, all with the same name. */
export function style(
  id: string,
  platforms: readonly Platform[],
  write: (name: string, random: Random, language: Language) => string,
  rest: Rest = {},
): ContactStyle {
  return {
    id: `username.${id}`,
    kind: 'username',
    family: rest.family ?? 'obfuscated',
    languages: rest.languages ?? languages,
    write: (random, language) => {
      const name = (rest.name ?? accountOf)(random);
      return { written: write(name, random, language), ...accountsOf(platforms, name) };
    },
  };
}

/** A label of a list, a sign between, and the name. */
export const labelled = (
  id: string,
  platform: Platform,
  labels: readonly string[],
  rest: Rest & { readonly between?: readonly string[] } = {},
): ContactStyle =>
  style(
    id,
    [platform],
    (name, random) => pickEach(random, labels, rest.between ?? [': ', ' @', ': @', ' ']) + name,
    rest,
  );
