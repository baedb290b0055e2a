// Labels and names in disguise: figures and signs for letters, slips, other fonts, what nobody sees.
import type { SixthStyle } from '../languages';
import { dottedOf } from '../names';
import { accountStyle, simple, type WriteAccount } from './accountStyle';
import { full, short, type Phrases } from './labels';
import { usual, withShort } from './platforms';

const dressedLabels: Readonly<Record<(typeof withShort)[number], Phrases>> = {
  instagram: [
    '1nsta',
    'inst@',
    'Inst4gram',
    'i n s t a',
    'I.G.',
    'i.g',
    'instagr@m',
    'i-n-s-t-a',
    '1nstagram',
    'insta gram',
  ],
  snapchat: ['sn@p', 'sn4p', 's n a p', 's.n.a.p', 'Sn@pchat', 'snapch4t', 's-n-a-p', 'snap chat', 'snapp'],
  telegram: [
    't3legram',
    'telegr@m',
    't.g.',
    't e l e g r a m',
    'T3le',
    'te1egram',
    't-e-l-e-g-r-a-m',
    'tele gram',
    'telegramm',
  ],
};
const misspelt: Readonly<Record<(typeof withShort)[number], Phrases>> = {
  instagram: ['instgram', 'instagramm', 'intagram', 'instragram', 'instergram'],
  snapchat: ['snapchatt', 'snpachat', 'snapcat', 'snapchap'],
  telegram: ['telagram', 'telegran', 'telegrma', 'teligram'],
};
const dressed =
  (labels: Readonly<Record<(typeof withShort)[number], Phrases>>, link: string): WriteAccount =>
  ({ platform, name }, random) =>
    random.pick(labels[platform as (typeof withShort)[number]]) + link + name;

const bold = (text: string): string =>
  text.replace(/[a-z]/g, (letter) => String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97));
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCodePoint(sign.charCodeAt(0) + 0xfee0));
const twins: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', c: 'с', i: 'і' };
const cyrillic = (text: string): string => text.replace(/[aeoci]/g, (letter) => twins[letter] ?? letter);

export const disguisedStyles: readonly SixthStyle[] = [
  accountStyle('disguised.label', withShort, dressed(dressedLabels, ': ')),
  accountStyle('disguised.labelAt', withShort, dressed(dressedLabels, ' @')),
  accountStyle('disguised.misspeltLabel', withShort, dressed(misspelt, ': ')),
  accountStyle(
    'disguised.labelBold',
    withShort,
    ({ platform, name }) => `${bold(full(platform).toLowerCase())}: ${name}`,
  ),
  accountStyle('disguised.labelWide', withShort, ({ platform, name }) => `${wide(full(platform))}：${name}`),
  accountStyle(
    'disguised.labelCyrillic',
    withShort,
    ({ platform, name }) => `${cyrillic(full(platform).toLowerCase())}: ${name}`,
  ),
  accountStyle(
    'disguised.nameBold',
    usual,
    ({ platform, name }) => `${full(platform)}: ${bold(name)}`,
    simple,
  ),
  accountStyle('disguised.nameWide', usual, ({ platform, name }) => `${full(platform)}: ${wide(name)}`),
  accountStyle(
    'disguised.nameCyrillic',
    withShort,
    ({ platform, name }, random) => `${short(random, platform)}: ${cyrillic(name)}`,
    simple,
  ),
  accountStyle(
    'disguised.nameZeroWidth',
    usual,
    ({ platform, name }) => `${full(platform)}: ${Array.from(name).join('\u200B')}`,
  ),
  accountStyle(
    'disguised.nameSpaced',
    withShort,
    ({ platform, name }, random) => `${short(random, platform)}: ${Array.from(name).join(' ')}`,
    simple,
  ),
  accountStyle(
    'disguised.atApart',
    withShort,
    ({ platform, name }, random) => `${short(random, platform)}: @ ${name}`,
  ),
  accountStyle(
    'disguised.wideAt',
    withShort,
    ({ platform, name }, random) => `${short(random, platform)} ＠${name}`,
  ),
  accountStyle(
    'disguised.capitals',
    withShort,
    ({ platform, name }) => `${full(platform).toUpperCase()}: ${name.toUpperCase()}`,
  ),
  accountStyle(
    'said.en.dot',
    ['instagram', 'tiktok'],
    ({ platform, name }) => `${full(platform)}: ${name.replaceAll('.', ' dot ')}`,
    { languages: ['en'], name: dottedOf },
  ),
];
