// E-mail addresses, user names and sites, each given out once. Mail and sites lie under the names reserved for
// examples; user names, for which nobody reserves anything, all end in "zq".
import { createPermutation } from '../permutation';
import type { Random } from '../random';
import { handleEnds, handleStarts } from '../words/handles';

/** Platforms of the world's user names, as they are named in normal forms. */
export const worldPlatforms = ['telegram', 'instagram', 'kik', 'tiktok'] as const;
export type WorldPlatform = (typeof worldPlatforms)[number];

const reservedHosts = ['example.org', 'example.com', 'example.net'] as const;

export interface HandleMaker {
  /** `gentle.otter482@example.org`; lower case. */
  readonly email: () => string;
  /** Two addresses that differ in one letter of the host's reserved end or one digit of the name. */
  readonly neighbouringEmails: () => readonly [string, string];
  /** `telegram:gentleotter482zq`. */
  readonly username: (platform: WorldPlatform) => string;
  /** `https://gentle-otter-482.example.org/`. */
  readonly site: () => string;
}

/** Opens the supply of invented handles. */
export function createHandleMaker(random: Random): HandleMaker {
  const words = handleStarts.length * handleEnds.length;
  // Four digits, the last left for neighbours: 1,024 word pairs × 1,000 numbers × 3 hosts.
  const emailAt = createPermutation(words * 1000 * 3, random.fork('email'));
  const usernameAt = createPermutation(words * 10_000, random.fork('username'));
  const siteAt = createPermutation(words * 10_000, random.fork('site'));
  let [emails, usernames, sites] = [0, 0, 0];
  const nextEmail = (lastDigit: number): string => {
    const index = emailAt(emails);
    const [start, end, rest] = wordPair(index);
    const host = reservedHosts[rest % 3] ?? 'example.org';
    const joiner = ['.', '_', ''][Math.floor(rest / 3) % 3] ?? '';
    return `${start}${joiner}${end}${Math.floor(rest / 3)}${lastDigit}@${host}`;
  };
  return {
    email: () => {
      const email = nextEmail(emails % 10);
      emails += 1;
      return email;
    },
    neighbouringEmails: () => {
      const pair = [nextEmail(3), nextEmail(8)] as const;
      emails += 1;
      return pair;
    },
    username: (platform) => {
      const [start, end, rest] = wordPair(usernameAt(usernames));
      usernames += 1;
      return `${platform}:${start}${end}${rest}zq`;
    },
    site: () => {
      const [start, end, rest] = wordPair(siteAt(sites));
      sites += 1;
      return `https://${start}-${end}-${rest}.example.org/`;
    },
  };
}

function wordPair(index: number): readonly [string, string, number] {
  const start = handleStarts[index % handleStarts.length] ?? '';
  const withoutStart = Math.floor(index / handleStarts.length);
  const end = handleEnds[withoutStart % handleEnds.length] ?? '';
  return [start, end, Math.floor(withoutStart / handleEnds.length)];
}
