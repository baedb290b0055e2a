// Accounts as links that are bent, torn or half said.
import type { FifthStyle } from '../languages';
import { accountStyle, full, wellKnown, type WriteAccount } from './accountStyle';
import { platforms, type Platform } from './platforms';

const link = (id: string, at: readonly Platform[], write: WriteAccount): FifthStyle =>
  accountStyle(`path.${id}`, at, write);

const pageOf = (platform: Platform): string => platforms[platform].pages[0] ?? '';

export const pathUsernameStyles: readonly FifthStyle[] = [
  link(
    'noEnding',
    ['instagram', 'telegram', 'tiktok', 'facebook', 'onlyfans'],
    ({ platform, name: account }, random) =>
      `${random.pick([platform, full(random, platform)])}/${platform === 'tiktok' ? '@' : ''}${account}`,
  ),
  link(
    'nameAtPlatform',
    wellKnown,
    ({ platform, name: account }, random) =>
      `${account}${random.pick(['@', ' @ ', ' @'])}${full(random, platform).toLowerCase()}`,
  ),
  link('backslash', ['telegram', 'instagram', 'vk'], ({ platform, name: account }) =>
    (pageOf(platform) + account).replace('/', '\\'),
  ),
  link(
    'atForSlash',
    ['telegram'],
    ({ name: account }, random) => `t.me${random.pick(['@', ' @', '/@'])}${account}`,
  ),
  link('blankForSlash', ['telegram', 'instagram'], ({ platform, name: account }) =>
    (pageOf(platform) + account).replace('/', ' / '),
  ),
  link('cyrillic', ['telegram', 'vk'], ({ platform, name: account }) =>
    platform === 'vk' ? `vк.сom/${account}` : `t.mе/${account}`,
  ),
  link(
    'noColon',
    ['telegram', 'instagram', 'facebook'],
    ({ platform, name: account }, random) =>
      random.pick(['https//', 'https:/', 'ttps://', 'http//']) + pageOf(platform) + account,
  ),
  link(
    'defanged',
    ['telegram', 'instagram', 'tiktok', 'twitter'],
    ({ platform, name: account }, random) =>
      random.pick(['hxxps://', 'hxxps[:]//', '']) + pageOf(platform).replace('.', '[.]') + account,
  ),
  link(
    'lineBelow',
    ['telegram', 'instagram', 'tiktok', 'facebook'],
    ({ platform, name: account }, random) =>
      random.pick(['https://', 'www.', '']) + pageOf(platform).replace(/(@?)$/, '\n$1') + account,
  ),
  link(
    'gluedWords',
    ['telegram'],
    ({ name: account }, random) =>
      `${random.pick(['t dot me slash ', 'tdotme/', 't_dot_me/', 't(.)me/', 'T dot Me / '])}${account}`,
  ),
  link('wideSlash', ['telegram', 'instagram'], ({ platform, name: account }, random) =>
    (pageOf(platform) + account).replace('/', random.pick(['／', '⁄', '∕', '╱'])),
  ),
  link(
    'markdown',
    ['telegram', 'instagram', 'onlyfans'],
    ({ platform, name: account }, random) =>
      `[${random.pick(['me', 'my page', 'click'])}](https://${pageOf(platform)}${account})`,
  ),
];
