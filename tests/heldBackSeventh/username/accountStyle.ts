// A style of user name: a platform and a name it allows are drawn, and written in the way of the style.
import type { Language } from '../../heldBack/style';
import type { Random } from '../../../src/world/random';
import { seventhLanguages, type SeventhStyle } from '../languages';
import { inventedName } from '../names';
import { keptName, mostLettersAt, nameAt, platforms, type Platform } from './platforms';

interface AccountWriting {
  readonly id: string;
  readonly family?: 'plain';
  readonly languages?: readonly Language[];
  readonly at?: (platform: Platform) => boolean;
  /** Signs between the words of the name, where the platform allows them all. */
  readonly joiners?: readonly string[];
  readonly write: (
    account: { platform: Platform; name: string },
    random: Random,
    language: Language,
  ) => string;
}

/** Makes a style of its writing. */
export function accountStyle(writing: AccountWriting): SeventhStyle {
  const { id, family = 'obfuscated', languages = seventhLanguages, at = () => true, joiners } = writing;
  const suitable = platforms.filter(
    (platform) => at(platform) && (joiners ?? []).every((joiner) => platform.joiners.includes(joiner)),
  );
  return {
    id: `account.${id}`,
    kind: 'username',
    family,
    languages,
    write: (random, language) => {
      const platform = random.pick(suitable);
      const name =
        joiners === undefined
          ? nameAt(random, platform)
          : inventedName(random, joiners, mostLettersAt(platform.id));
      const written = writing.write({ platform, name }, random, language);
      const page =
        platform.profile === undefined
          ? []
          : [platform.profile + name, platform.profile.replace('@', '') + name];
      return {
        written,
        expected: [{ type: 'username', value: `${platform.id}:${keptName(platform.id, name)}` }],
        allowed: page.map((value) => ({ type: 'url', value })),
      };
    },
  };
}

/** Its profiles lie on the web. */
export const hasProfile = ({ profile }: Platform): boolean => profile !== undefined;
export const isOf =
  (...ids: readonly string[]) =>
  ({ id }: Platform): boolean =>
    ids.includes(id);
export const bigOnes = isOf(
  'instagram',
  'snapchat',
  'telegram',
  'kik',
  'tiktok',
  'twitter',
  'facebook',
  'discord',
);
