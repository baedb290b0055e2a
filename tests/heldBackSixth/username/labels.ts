// What every style of account says of a platform: a label of it, its name, its page.
import type { Random } from '../../../src/world/random';
import type { Account } from './accountStyle';
import { platforms, type Platform, type PlatformNames } from './platforms';

/** {} the name of the account, {l} a label. */
export type Phrases = readonly string[];

/** A label as people type it. */
export const short = (random: Random, platform: Platform): string => {
  const { short: names, full }: PlatformNames = platforms[platform];
  return random.pick(names ?? [full]);
};

export const full = (platform: Platform): string => platforms[platform].full;

/** Address of the page, without a scheme. */
export const pageOf = ({ platform, name }: Account): string => {
  const { page }: PlatformNames = platforms[platform];
  return (page ?? '{}').replace('{}', name);
};
