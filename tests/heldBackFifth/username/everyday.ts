// Accounts as they stand where nobody hides them: links of other shapes, reports, exports, lists.
import { inLanguage, languagesOf, type FifthStyle, type InLanguages } from '../languages';
import {
  accountAt,
  accountStyle,
  dotted,
  full,
  plain,
  severalStyle,
  short,
  simple,
  wellKnown,
  withShort,
  withUnderscores,
} from './accountStyle';
import { platforms } from './platforms';

/** {at} is the platform's own name. */
const sentences: InLanguages<readonly string[]> = {
  en: ['follow @{name} on {at}', 'find me on {at} under {name}', 'message {name} on {at} please'],
  de: ['folgt @{name} auf {at}', 'ihr findet mich bei {at} unter {name}'],
  es: ['sígueme en {at}: @{name}', 'en {at} salgo como {name}'],
  fr: ['suivez @{name} sur {at}', 'mon compte {at} : {name}'],
  uk: ['мій {at}: @{name}', 'шукайте {name} в {at}'],
  bg: ['последвай @{name} в {at}', 'намери ме в {at} като {name}'],
  el: ['ακολούθησε @{name} στο {at}', 'στο {at} είμαι {name}'],
  ar: ['حسابي على {at} هو {name}', 'تابعني على {at}: @{name}'],
  hi: ['मेरा {at}: {name}', '{at} par mera naam {name} hai'],
  ja: ['{at}は {name} です', '{at}のID: {name}'],
  id: ['follow {at} saya @{name}', 'akun {at}: {name}'],
  tl: ['i-follow si @{name} sa {at}', '{at} ko: {name}'],
};

const reports: InLanguages<readonly string[]> = {
  en: [
    'The victim was contacted by the {at} user "{name}".',
    'Username: {name} ({at}), profile set to private.',
  ],
  de: ['Kontakt über den {at}-Nutzer „{name}“.', 'Nutzername {name} bei {at}, Profil privat.'],
  es: ['Contactó el usuario de {at} "{name}".', 'El usuario {name} de {at} borró el chat.'],
  fr: ['Contactée par l’utilisateur {at} « {name} ».', 'Pseudo {name} sur {at}, profil privé.'],
  it: ['Contattata dall’utente {at} "{name}".'],
  pl: ['Kontakt z użytkownikiem {at} „{name}”.'],
  ru: ['Написал пользователь {at} под ником {name}.'],
  uk: ['Написав користувач {at} під ніком {name}.'],
  pt: ['Contatada pelo usuário "{name}" do {at}.'],
};

const fill = (wording: string, name: string, at: string): string =>
  wording.replace('{name}', name).replace('{at}', at);

export const everydayUsernameStyles: readonly FifthStyle[] = [
  accountStyle(
    'everyday.linkWithTail',
    ['instagram', 'telegram', 'tiktok'],
    ({ platform, name }, random) =>
      ({
        instagram: `https://www.instagram.com/${name}${random.pick(['?igsh=MzRlODBiNWFlZA==', '/?hl=en', '/reels/', '/tagged/'])}`,
        telegram: `https://t.me/${name}${random.pick(['?start=ref12', '/145', '?text=hi'])}`,
        tiktok: `https://www.tiktok.com/@${name}${random.pick(['?lang=en', '/video/7301234567890123456', '?_t=8abc'])}`,
      })[platform as 'instagram' | 'telegram' | 'tiktok'],
    plain,
  ),
  accountStyle(
    'everyday.linkOfAnotherDoor',
    ['instagram', 'telegram', 'facebook', 'vk', 'twitter'],
    ({ platform, name }, random) =>
      ({
        instagram: `instagram.com/stories/${name}/`,
        telegram: random.pick([
          `https://t.me/s/${name}`,
          `https://web.telegram.org/k/#@${name}`,
          `${name}.t.me`,
        ]),
        facebook: random.pick([`https://m.facebook.com/${name}`, `https://m.me/${name}`]),
        vk: `https://m.vk.com/${name}`,
        twitter: random.pick([
          `https://mobile.twitter.com/${name}`,
          `https://x.com/${name}/status/1790000000000000000`,
        ]),
      })[platform as 'instagram' | 'telegram' | 'facebook' | 'vk' | 'twitter'],
    plain,
  ),
  accountStyle(
    'everyday.sentence',
    withUnderscores,
    ({ platform, name }, random, language) =>
      fill(random.pick(inLanguage(sentences, language)), name, full(random, platform)),
    { ...plain, isWhole: true, languages: languagesOf(sentences) },
  ),
  accountStyle(
    'everyday.report',
    withUnderscores,
    ({ platform, name }, random, language) =>
      fill(random.pick(inLanguage(reports, language)), name, platforms[platform].full[0] ?? ''),
    { ...plain, isWhole: true, languages: languagesOf(reports) },
  ),
  accountStyle(
    'everyday.dotted',
    ['instagram', 'tiktok'],
    ({ platform, name }, random) => `${full(random, platform)}${random.pick([': ', ': @', ' - '])}${name}`,
    {
      ...plain,
      ...dotted,
    },
  ),
  accountStyle(
    'everyday.field',
    wellKnown,
    ({ platform, name }, random) => `{"${platform}":"${random.pick(['', '@'])}${name}","lang":"en"}`,
    {
      ...plain,
      isWhole: true,
    },
  ),
  severalStyle(
    'everyday.bio',
    (random) => [accountAt(random, 'instagram'), accountAt(random, 'snapchat')],
    ([first, second], random) => {
      const sign = random.pick([' | ', '\n', ' • ', ' / ']);
      const colon = random.pick([': ', ' - ', ': @']);
      return [
        `${short(random, 'instagram')}${colon}${first?.name ?? ''}`,
        `${short(random, 'snapchat')}${colon}${second?.name ?? ''}`,
      ].join(sign);
    },
    plain,
  ),
  severalStyle(
    'everyday.list',
    (random) => [accountAt(random, 'telegram'), accountAt(random, 'tiktok')],
    (accounts, random) =>
      accounts
        .map(({ platform, name }) => `${random.pick(['- ', '* ', ''])}${full(random, platform)}: ${name}`)
        .join('\n'),
    plain,
  ),
  accountStyle(
    'everyday.labelAndLink',
    ['telegram', 'instagram', 'onlyfans'],
    ({ platform, name }, random) => `${full(random, platform)}: ${platforms[platform].pages[0] ?? ''}${name}`,
    plain,
  ),
  accountStyle(
    'everyday.inBrackets',
    withUnderscores,
    ({ platform, name }, random) =>
      `${random.pick(['Leila', 'Igor', 'agency'])} (${random.pick([full(random, platform)])}: ${random.pick(['@', ''])}${name})`,
    {
      ...plain,
      isWhole: true,
    },
  ),
  accountStyle(
    'everyday.shortDot',
    withShort,
    ({ platform, name }, random) => `${short(random, platform)}${random.pick(['. ', ' = ', ' – '])}${name}`,
    { ...plain, ...simple },
  ),
];
