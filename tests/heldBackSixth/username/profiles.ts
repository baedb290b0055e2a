// Pages of profiles, as they are copied and as they are hidden.
import type { SixthStyle } from '../languages';
import { accountStyle, plain, queries } from './accountStyle';
import { pageOf } from './labels';
import { withPages } from './platforms';

const pageStyles: readonly SixthStyle[] = [
  ...withPages.map((platform) =>
    accountStyle(
      `profile.${platform}`,
      [platform],
      (account, random) =>
        random.pick([
          'https://',
          'https://',
          '',
          ...(platform === 'tumblr' ? [] : ['https://www.', 'www.']),
        ]) +
        pageOf(account) +
        (platform === 'tumblr' ? '' : random.pick(['', '', '/'])),
      plain,
    ),
  ),
  accountStyle(
    'profile.withQuery',
    ['instagram', 'tiktok', 'twitter'],
    (account, random) => {
      const query = { instagram: queries[0], tiktok: queries[1], twitter: queries[2] }[
        account.platform as 'instagram'
      ];
      return `https://${random.pick(['www.', ''])}${pageOf(account)}${query}`;
    },
    plain,
  ),
  accountStyle(
    'profile.telegramOther',
    ['telegram'],
    ({ name }, random) => random.pick(['https://telegram.me/', 'telegram.me/', 'http://t.me/']) + name,
    plain,
  ),
  accountStyle(
    'profile.x',
    ['twitter'],
    ({ name }, random) => random.pick(['https://x.com/', 'x.com/']) + name,
    plain,
  ),
  accountStyle(
    'profile.facebookShort',
    ['facebook'],
    ({ name }, random) => random.pick(['fb.com/', 'https://m.facebook.com/', 'https://fb.com/']) + name,
    plain,
  ),
  accountStyle(
    'profile.redditShort',
    ['reddit'],
    ({ name }, random) => random.pick(['https://www.reddit.com/u/', 'reddit.com/u/', 'reddit u/']) + name,
    plain,
  ),
  accountStyle('profile.telegramDeepLink', ['telegram'], ({ name }) => `tg://resolve?domain=${name}`, plain),
  accountStyle('profile.skypeLink', ['skype'], ({ name }) => `skype:${name}?chat`, plain),
];

const hiddenPages: readonly SixthStyle[] = [
  accountStyle('hiddenPage.dotBracketed', ['telegram', 'instagram', 'onlyfans'], (account, random) =>
    pageOf(account).replace('.', random.pick(['[.]', '(.)', '{.}', '(dot)', '[dot]'])),
  ),
  accountStyle('hiddenPage.spaced', ['telegram', 'instagram', 'onlyfans'], (account, random) =>
    pageOf(account)
      .replace('.', ' . ')
      .replace('/', random.pick([' / ', '/'])),
  ),
  accountStyle(
    'hiddenPage.said',
    ['telegram', 'instagram'],
    (account) => pageOf(account).replace('.', ' dot ').replace('/', ' slash '),
    { languages: ['en'] },
  ),
  accountStyle(
    'hiddenPage.defanged',
    ['telegram', 'instagram', 'twitter'],
    (account) => `hxxps://${pageOf(account).replace('.', '[.]')}`,
  ),
  accountStyle('hiddenPage.capitals', ['telegram', 'instagram'], (account) =>
    pageOf(account).replace(/^[a-z.]+/, (host) => host.toUpperCase()),
  ),
];

export const profileStyles: readonly SixthStyle[] = [...pageStyles, ...hiddenPages];
