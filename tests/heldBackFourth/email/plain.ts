// Mailboxes as people print them.
import { languagesOf, type FourthStyle, type InLanguages } from '../languages';
import { mailboxStyle, whole } from './mailboxStyle';

const plain = { family: 'plain' } as const;

const labels: InLanguages<readonly string[]> = {
  en: ['Email: ', 'E-mail ', 'mail me: '],
  de: ['E-Mail: ', 'Mail ', 'Mailadresse: '],
  es: ['Correo: ', 'Email ', 'e-mail: '],
  fr: ['Courriel : ', 'Mail : ', 'E-mail '],
  pl: ['e-mail: ', 'Mail: '],
  ru: ['Почта: ', 'эл. почта ', 'e-mail: '],
};

export const plainEmailStyles: readonly FourthStyle[] = [
  mailboxStyle('printed.bare', whole, plain),
  mailboxStyle('printed.capitals', (mailbox) => whole(mailbox).toUpperCase(), plain),
  mailboxStyle('printed.mailto', (mailbox) => `mailto:${whole(mailbox)}`, plain),
  mailboxStyle(
    'printed.angles',
    (mailbox, random) => `${random.pick(['Greta', 'Hugo', 'Studio'])} <${whole(mailbox)}>`,
    plain,
  ),
  mailboxStyle(
    'printed.label',
    (mailbox, random, language) => random.pick(labels[language] ?? []) + whole(mailbox),
    {
      ...plain,
      isWhole: true,
      languages: languagesOf(labels),
    },
  ),
  mailboxStyle(
    'printed.named',
    ({ name, host }) =>
      `${name.replace(/^./, (first) => first.toUpperCase())}@${host.replace(/^./, (first) => first.toUpperCase())}`,
    plain,
  ),
];
