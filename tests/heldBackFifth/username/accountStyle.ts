// How a style of account is defined in the fifth exam: it gets a drawn name at a drawn platform and writes both.
import type { Random } from '../../../src/world/random';
import type { HeldBackIdentifier, WrittenContact } from '../../heldBack/style';
import { fifthLanguages, type FifthLanguage, type FifthStyle } from '../languages';
import { accountOf, dottedOf, simpleAccountOf, underscoredOf } from '../names';
import { platforms, type Platform } from './platforms';

export interface Account {
  readonly platform: Platform;
  readonly name: string;
}

export interface Rest {
  readonly family?: 'plain';
  readonly languages?: readonly FifthLanguage[];
  /** What is written leads in to itself. */
  readonly isWhole?: boolean;
  /** Any name that the platform allows where absent. */
  readonly name?: (random: Random) => string;
}

export const plain = { family: 'plain' } as const;
export const simple = { name: simpleAccountOf } as const;
export const underscored = { name: underscoredOf } as const;
export const dotted = { name: dottedOf } as const;

export const wellKnown: readonly Platform[] = ['instagram', 'snapchat', 'telegram', 'tiktok'];
export const withUnderscores: readonly Platform[] = [...wellKnown, 'twitter'];
export const withShort: readonly Platform[] = ['instagram', 'snapchat', 'telegram', 'facebook'];

/** Accounts that are asked for, and pages of them that are neither asked for nor wrong. */
export function readingsOf(
  accounts: readonly Account[],
  written: string,
): Pick<WrittenContact, 'expected' | 'allowed'> {
  return {
    expected: accounts.map(({ platform, name }): HeldBackIdentifier => ({
      type: 'username',
      value: `${platform}:${name}`,
    })),
    allowed: [
      ...accounts.flatMap(({ platform, name }) =>
        platforms[platform].pages.flatMap((page) =>
          ['', '/'].map((end): HeldBackIdentifier => ({ type: 'url', value: page + name + end })),
        ),
      ),
      ...[...written.matchAll(/(?:[a-z]+:\/\/)?(?:www\.)?([a-z.]+\.[a-z]+\/\S+|\w+\.t\.me)/g)].flatMap(
        ([, page = '']) =>
          [page, page.replace(/\/$/, '')].map((value): HeldBackIdentifier => ({ type: 'url', value })),
      ),
    ],
  };
}

export type WriteAccount = (account: Account, random: Random, language: FifthLanguage) => string;

/** A style of one account at one of the platforms. */
export function accountStyle(
  id: string,
  at: readonly Platform[],
  write: WriteAccount,
  rest: Rest = {},
): FifthStyle {
  return severalStyle(
    id,
    (random) => [accountAt(random, random.pick(at), rest.name)],
    ([account], random, language) => (account === undefined ? '' : write(account, random, language)),
    rest,
  );
}

/** A style of several accounts at once. */
export function severalStyle(
  id: string,
  draw: (random: Random) => readonly Account[],
  write: (accounts: readonly Account[], random: Random, language: FifthLanguage) => string,
  rest: Rest = {},
): FifthStyle {
  return {
    id: `username.${id}`,
    kind: 'username',
    family: rest.family ?? 'obfuscated',
    languages: rest.languages ?? fifthLanguages,
    write: (random, language) => {
      const accounts = draw(random);
      const written = write(accounts, random, language);
      return { written, ...readingsOf(accounts, written), ...(rest.isWhole === true && { isWhole: true }) };
    },
  };
}

/** An account; Facebook allows no underscore. */
export const accountAt = (random: Random, platform: Platform, name?: Rest['name']): Account => ({
  platform,
  name: (name ?? (platform === 'facebook' ? simpleAccountOf : accountOf))(random),
});

export const full = (random: Random, platform: Platform): string => random.pick(platforms[platform].full);
export const short = (random: Random, platform: Platform): string => random.pick(platforms[platform].short);
