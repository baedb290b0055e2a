// What the hidden styles of accounts have in common: which platforms, which names, what stands between both.
import type { Random } from '../../../src/world/random';
import { simpleAccountOf, wordsOf } from '../names';
import { platforms, type Platform } from './platforms';

export const wellKnown: readonly Platform[] = ['instagram', 'snapchat', 'telegram', 'tiktok'];
export const withShort: readonly Platform[] = ['instagram', 'snapchat', 'telegram', 'facebook', 'onlyfans'];
export const latinLabel: readonly Platform[] = [
  'instagram',
  'snapchat',
  'telegram',
  'tiktok',
  'facebook',
  'twitter',
];

const colons = [': ', ' : ', ' @', ': @', ' '] as const;
export const simple = { name: simpleAccountOf } as const;
export const twoWords = { name: (random: Random): string => wordsOf(random).join('') } as const;
export const withUnderscore = { name: (random: Random): string => wordsOf(random).join('_') } as const;

export const full = (random: Random, platform: Platform): string => random.pick(platforms[platform].full);
export const short = (random: Random, platform: Platform): string => random.pick(platforms[platform].short);
export const separator = (random: Random): string => random.pick(colons);
