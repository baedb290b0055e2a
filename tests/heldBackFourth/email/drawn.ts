// Mailboxes with other signs and letters than a keyboard has, torn apart, or explained by a sentence.
import {
  boldLetters,
  circledLetters,
  cyrillicTwins,
  followedBy,
  fullWidth,
  monospaceLetters,
  smallCapitals,
  spaced,
} from '../glyphs';
import { languagesOf, type FourthStyle, type InLanguages } from '../languages';
import { dotted, mailboxStyle, simple, whole, withSigns } from './mailboxStyle';

/** A sentence that tells name and host apart. */
const apart: InLanguages<readonly string[]> = {
  en: ['{name}, and the mail is with {host}', 'mailbox name {name} and after the at comes {host}'],
  de: ['{name}, und nach dem at kommt {host}', 'vor dem Klammeraffen {name}, danach {host}'],
  es: ['{name} y después de la arroba {host}', 'antes de la arroba {name}, después {host}'],
  fr: ['{name} puis arobase puis {host}', 'avant l’arobase {name}, après {host}'],
  it: ['{name} e dopo la chiocciola {host}', 'prima della chiocciola {name}, dopo {host}'],
  pl: ['{name}, a po małpie {host}', 'przed małpą {name}, po małpie {host}'],
};

const takenOut = ['NOSPAM', 'REMOVEME', 'DELETETHIS', 'XXX'] as const;
const askedToTakeOut: InLanguages<string> = {
  ...{ en: 'take out', de: 'ohne', es: 'quita', fr: 'sans', pt: 'sem', nl: 'zonder', ru: 'без' },
};

const signStyles: readonly FourthStyle[] = [
  mailboxStyle('signs.blanks', (mailbox, random) => withSigns(mailbox, ' @ ', random.pick([' . ', '.']))),
  mailboxStyle('signs.bracketedAt', (mailbox, random) =>
    withSigns(mailbox, random.pick(['[@]', '(@)', ' {@} ']), random.pick(['.', '[.]', '(.)'])),
  ),
  mailboxStyle('signs.letterA', (mailbox, random) =>
    withSigns(mailbox, random.pick(['(a)', '[a]', ' (a) ', '{a}']), '.'),
  ),
  mailboxStyle('signs.circledA', (mailbox, random) =>
    withSigns(mailbox, random.pick(['ⓐ', 'Ⓐ', ' ⓐ ']), '.'),
  ),
  mailboxStyle('signs.comma', ({ name, host }) => `${name}@${host.replace('.', ',')}`),
  mailboxStyle(
    'signs.manyAts',
    (mailbox, random) => withSigns(mailbox, random.pick(['@@', '@@@', '(@@)']), '.'),
    simple,
  ),
  mailboxStyle('signs.twoLines', ({ name, host }, random) =>
    random.pick([`${name}\n@${host}`, `${name}@\n${host}`]),
  ),
  mailboxStyle('signs.quoted', ({ name, host }) => `"${name}" @ "${host}"`),
  mailboxStyle('signs.entities', (mailbox, random) =>
    withSigns(mailbox, random.pick(['&#64;', '&commat;', '&#x40;']), random.pick(['.', '&#46;', '&period;'])),
  ),
  mailboxStyle('signs.percent', (mailbox) => withSigns(mailbox, '%40', '.')),
  mailboxStyle('signs.wideAt', (mailbox, random) =>
    withSigns(mailbox, random.pick(['＠', '﹫']), random.pick(['．', '。', '.'])),
  ),
  mailboxStyle(
    'signs.looseDot',
    ({ name, host }, random) => `${name}@${host.replace('.', random.pick([' . ', '. ', ' .']))}`,
  ),
];

const letterStyles: readonly FourthStyle[] = [
  mailboxStyle('characters.spaced', (mailbox) => spaced(whole(mailbox))),
  mailboxStyle('characters.fonts', (mailbox, random) =>
    random.pick([boldLetters, monospaceLetters, circledLetters])(whole(mailbox)),
  ),
  mailboxStyle('characters.fullWidth', (mailbox) => fullWidth(whole(mailbox))),
  mailboxStyle('characters.smallCapitals', (mailbox) => smallCapitals(whole(mailbox))),
  mailboxStyle('characters.cyrillic', (mailbox) => cyrillicTwins(whole(mailbox))),
  mailboxStyle('characters.noWidth', (mailbox, random) =>
    followedBy(random.pick(['\u200B', '\u00AD']))(whole(mailbox)),
  ),
  mailboxStyle(
    'characters.loudAndSpaced',
    ({ name, host }) => `${spaced(name.toUpperCase())} @ ${host}`,
    simple,
  ),
];

const toldStyles: readonly FourthStyle[] = [
  mailboxStyle(
    'told.takeOut',
    ({ name, host }, random, language) => {
      const extra = random.pick(takenOut);
      const inside = random.pick([`${name}${extra}@${host}`, `${name}@${extra}${host}`]);
      return `${inside} (${askedToTakeOut[language] ?? ''} ${extra})`;
    },
    { languages: languagesOf(askedToTakeOut), ...simple },
  ),
  mailboxStyle(
    'told.apart',
    ({ name, host }, random, language) =>
      random
        .pick(apart[language] ?? [])
        .replace('{name}', name)
        .replace('{host}', host),
    {
      languages: languagesOf(apart),
    },
  ),
  mailboxStyle(
    'told.nameInParts',
    ({ name, host }, random) => {
      const [first, last] = name.split('.');
      return random.pick([
        `${first ?? ''} (dot) ${last ?? ''} (at) ${host}`,
        `${first ?? ''} . ${last ?? ''} @ ${host}`,
      ]);
    },
    dotted,
  ),
];

/** Signs, letters and sentences. */
export const drawnEmailStyles: readonly FourthStyle[] = [...signStyles, ...letterStyles, ...toldStyles];
