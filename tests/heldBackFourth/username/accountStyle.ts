// How a style of account is defined in the fourth exam: it gets a drawn name at a drawn platform and writes both.
import type { Random } from '../../../src/world/random';
import type { HeldBackIdentifier, WrittenContact } from '../../heldBack/style';
import { fourthLanguages, type FourthLanguage, type FourthStyle } from '../languages';
import { accountOf, simpleAccountOf } from '../names';
import { platforms, type Platform } from './platforms';

export interface Account {
  readonly platform: Platform;
  readonly name: string;
}

export interface Rest {
  readonly family?: 'plain';
  readonly languages?: readonly FourthLanguage[];
  /** What is written leads in to itself. */
  readonly isWhole?: boolean;
  /** Any name that the platform allows where absent. */
  readonly name?: (random: Random) => string;
}

/** Marks of readings that are asked for, and of pages that are neither asked for nor wrong. */
export function readingsOf(accounts: readonly Account[]): Pick<WrittenContact, 'expected' | 'allowed'> {
  return {
    expected: accounts.map(({ platform, name }): HeldBackIdentifier => ({
      type: 'username',
      value: `${platform}:${name}`,
    })),
    allowed: accounts.flatMap(({ platform, name }) =>
      platforms[platform].pages.flatMap((page) =>
        ['', '/'].map((end): HeldBackIdentifier => ({ type: 'url', value: page + name + end })),
      ),
    ),
  };
}

/** A style of one account at one of the platforms. */
export function accountStyle(
  id: string,
  at: readonly Platform[],
  write: (account: Account, random: Random, language: FourthLanguage) => string,
  rest: Rest = {},
): FourthStyle {
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
  write: (accounts: readonly Account[], random: Random, language: FourthLanguage) => string,
  rest: Rest = {},
): FourthStyle {
  return {
    id: `username.${id}`,
    kind: 'username',
    family: rest.family ?? 'obfuscated',
    languages: rest.languages ?? fourthLanguages,
    write: (random, language) => {
      const accounts = draw(random);
      return {
        written: write(accounts, random, language),
        ...readingsOf(accounts),
        ...(rest.isWhole === true && { isWhole: true }),
      };
    },
  };
}

/** An account; Facebook allows no underscore. */
export const accountAt = (random: Random, platform: Platform, name?: Rest['name']): Account => ({
  platform,
  name: (name ?? (platform === 'facebook' ? simpleAccountOf : accountOf))(random),
});
