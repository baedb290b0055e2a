// Accounts asked for in a sentence, several at once, or by a link that is torn apart or said.
import { pickEach } from '../../heldBack/style';
import { languagesOf, type FourthStyle, type InLanguages } from '../languages';
import { accountOf } from '../names';
import { wordFor } from '../saidSigns';
import { accountAt, accountStyle, severalStyle } from './accountStyle';
import { platforms } from './platforms';
import { short, simple, withShort } from './written';

const asks: InLanguages<readonly string[]> = {
  en: ['hmu on {at} {name}', 'add me {at} {name}', '{name} add on {at}', 'dm me {at} @{name}'],
  de: ['add mich auf {at}: {name}', 'schreib mir {at} {name}', '{name} bei {at} adden'],
  es: ['agrégame en {at} {name}', 'búscame en {at} @{name}', 'mándame por {at} a {name}'],
  fr: ['ajoute moi sur {at} {name}', 'viens sur {at} @{name}'],
  it: ['aggiungimi su {at} {name}', 'cercami su {at} @{name}'],
  pt: ['me chama no {at} {name}', 'me add no {at} @{name}'],
  pl: ['dodaj mnie na {at} {name}', 'łap {at}: {name}'],
  nl: ['voeg me toe op {at} {name}', 'app me via {at} {name}'],
  tr: ['{at} ekle {name}', "{at}'dan yaz: {name}"],
  hu: ['keress {at}-n: {name}', 'jelölj be {at} {name}'],
  sv: ['adda mig på {at} {name}', 'hör av dig på {at} {name}'],
};

const linkStyles: readonly FourthStyle[] = [
  accountStyle(
    'link.blanks',
    ['telegram', 'instagram', 'onlyfans'],
    ({ platform, name }, random) =>
      `${(platforms[platform].pages[0] ?? '').replace('.', random.pick([' . ', ' .', '. '])).replace('/', random.pick([' / ', '/']))}${name}`,
  ),
  accountStyle(
    'link.brackets',
    ['telegram', 'instagram', 'tiktok', 'twitter'],
    ({ platform, name }, random) =>
      random.pick(['', 'hxxps://', 'https://']) +
      (platforms[platform].pages[0] ?? '').replace('.', random.pick(['[.]', '(.)', '[dot]', '(dot)'])) +
      name,
  ),
  accountStyle(
    'link.said',
    ['telegram', 'instagram', 'onlyfans', 'facebook'],
    ({ platform, name }, random, language) => {
      const page = platforms[platform].pages[0] ?? '';
      return (
        page
          .replace('.', ` ${wordFor(random, language, 'dot')} `)
          .replace('/', ` ${wordFor(random, language, 'slash')} `) + name
      );
    },
    simple,
  ),
  accountStyle(
    'link.commaDot',
    ['telegram', 'instagram'],
    ({ platform, name }) => (platforms[platform].pages[0] ?? '').replace('.', ',') + name,
  ),
];

const severalStyles: readonly FourthStyle[] = [
  accountStyle(
    'asked',
    withShort,
    ({ platform, name }, random, language) =>
      random
        .pick(asks[language] ?? [])
        .replace('{at}', short(random, platform))
        .replace('{name}', name),
    {
      isWhole: true,
      languages: languagesOf(asks),
    },
  ),
  severalStyle(
    'several.sameName',
    (random) => {
      const name = accountOf(random);
      return (['instagram', 'telegram'] as const).map((platform) => ({ platform, name }));
    },
    ([{ name } = { name: '' }], random) =>
      pickEach(
        random,
        ['IG', 'insta', 'Instagram'],
        [' & ', '/', ' + ', ' and ', ' | '],
        ['TG', 'tele', 'Telegram'],
        [': ', ' @', ': @'],
      ) + name,
  ),
  severalStyle(
    'several.otherNames',
    (random) => [accountAt(random, 'instagram'), accountAt(random, 'snapchat')],
    ([first, second], random) =>
      `${random.pick(['IG', 'insta'])} ${first?.name ?? ''}${random.pick([' / ', ', ', '\n', ' & ', ' '])}${random.pick(['snap', 'sc'])} ${second?.name ?? ''}`,
  ),
];

/** Sentences and links. */
export const linkUsernameStyles: readonly FourthStyle[] = [...linkStyles, ...severalStyles];
