// How a style of account is defined in the sixth exam: it gets a drawn name at a drawn platform and writes both.
import type { Random } from '../../../src/world/random';
import type { HeldBackIdentifier, WrittenContact } from '../../heldBack/style';
import { sixthLanguages, type SixthLanguage, type SixthStyle } from '../languages';
import { accountOf, dottedOf, simpleNameOf } from '../names';
import { platforms, type Platform, type PlatformNames } from './platforms';

export interface Account {
  readonly platform: Platform;
  readonly name: string;
}

export interface Rest {
  readonly family?: 'plain';
  readonly languages?: readonly SixthLanguage[];
  /** Any name that the platform allows where absent. */
  readonly name?: (random: Random) => string;
}

export const plain = { family: 'plain' } as const;
export const simple = { name: simpleNameOf } as const;

export type WriteAccount = (account: Account, random: Random, language: SixthLanguage) => string;

/** A style of one account at one of the platforms. */
export const accountStyle = (
  id: string,
  at: readonly Platform[],
  write: WriteAccount,
  rest: Rest = {},
): SixthStyle =>
  severalStyle(
    id,
    (random) => [accountAt(random, random.pick(at), rest.name)],
    ([account], random, language) => (account === undefined ? '' : write(account, random, language)),
    rest,
  );

/** A style of several accounts at once. */
export function severalStyle(
  id: string,
  draw: (random: Random) => readonly Account[],
  write: (accounts: readonly Account[], random: Random, language: SixthLanguage) => string,
  rest: Rest = {},
): SixthStyle {
  return {
    id: `username.${id}`,
    kind: 'username',
    family: rest.family ?? 'obfuscated',
    languages: rest.languages ?? sixthLanguages,
    write: (random, language): WrittenContact => {
      const accounts = draw(random);
      return {
        written: write(accounts, random, language),
        expected: accounts.map(({ platform, name }): HeldBackIdentifier => ({
          type: 'username',
          value: `${platform}:${name}`,
        })),
        allowed: accounts.flatMap(pagesOf),
      };
    },
  };
}

const ways: Readonly<Record<PlatformNames['allows'], (random: Random) => string>> = {
  letters: simpleNameOf,
  underscores: accountOf,
  dots: (random) => (random.chance(0.3) ? dottedOf(random) : accountOf(random)),
};

/** An account with a name that its platform allows. */
export const accountAt = (random: Random, platform: Platform, name?: Rest['name']): Account => ({
  platform,
  name: (name ?? ways[platforms[platform].allows])(random),
});

/** Addresses of the page, as it may be read: neither asked for nor wrong. */
function pagesOf({ platform, name }: Account): readonly HeldBackIdentifier[] {
  const others: Readonly<Partial<Record<Platform, readonly string[]>>> = {
    telegram: ['telegram.me/{}', 'telegram.dog/{}', '{}.t.me', 'tg://resolve?domain={}'],
    twitter: ['x.com/{}', 'mobile.twitter.com/{}'],
    facebook: ['fb.com/{}', 'm.facebook.com/{}', 'm.me/{}', 'fb.me/{}'],
    vk: ['m.vk.com/{}', 'vk.me/{}'],
    reddit: ['reddit.com/u/{}', 'old.reddit.com/user/{}'],
    tiktok: ['tiktok.com/{}'],
    threads: ['threads.com/@{}'],
    instagram: ['instagr.am/{}', 'ig.me/m/{}'],
    skype: ['skype:{}?chat'],
    snapchat: ['snapchat.com/@{}'],
  };
  const { page }: PlatformNames = platforms[platform];
  return [...(page === undefined ? [] : [page]), ...(others[platform] ?? [])]
    .map((template) => template.replace('{}', name))
    .flatMap((address) => [address, `${address}/`, ...queries.map((query) => address + query)])
    .map((value) => ({ type: 'url', value }));
}

/** What copied links carry behind the name. */
export const queries = ['?igsh=abc', '?lang=en', '?s=21', '/?hl=en'] as const;
