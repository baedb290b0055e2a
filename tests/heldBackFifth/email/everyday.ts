// Mailboxes as they stand where nobody hides them.
import { inLanguage, languagesOf, type FifthStyle, type InLanguages } from '../languages';
import { mailboxStyle, plain, whole } from './mailboxStyle';

const persons = ['Boris Birch', 'Nadja', 'HR Team', 'Visa Desk'] as const;

const labels: InLanguages<readonly string[]> = {
  ...{
    en: ['e-mail address: ', 'mailto '],
    de: ['Mailadr.: ', 'E-Post: '],
    es: ['Dirección de correo: ', 'mail: '],
  },
  ...{
    fr: ['Adresse mail : ', 'Mél : '],
    pt: ['E-mail p/ contato: ', 'correio: '],
    ro: ['Adresă email: ', 'Mail: '],
  },
  ...{ uk: ['Пошта: ', 'ел. пошта: '], bg: ['Имейл: ', 'ел. поща '], el: ['Ηλ. ταχυδρομείο: ', 'Μέιλ: '] },
  ...{
    ar: ['البريد الإلكتروني: ', 'ايميل '],
    hi: ['ईमेल: ', 'Email id: '],
    ja: ['メール：', 'Eメール '],
    zh: ['邮箱：', '电邮 '],
  },
  ...{
    id: ['Surel: ', 'Alamat email: '],
    tl: ['Email add: '],
    vi: ['Thư điện tử: ', 'Mail: '],
    tr: ['E-posta: ', 'Mail: '],
  },
};

const reports: InLanguages<readonly string[]> = {
  en: ['The account was registered with {}.', 'Messages came from the address {}, now closed.'],
  de: ['Die Anmeldung erfolgte mit der Adresse {}.'],
  es: ['El perfil se creó con la cuenta {}.'],
  fr: ['Le compte a été créé avec l’adresse {}.'],
  ru: ['Учётная запись создана на почту {}.'],
  pl: ['Konto założono na adres {}.'],
};

export const everydayEmailStyles: readonly FifthStyle[] = [
  mailboxStyle(
    'everyday.brackets',
    (mailbox, random) => `${random.pick(persons)} (${whole(mailbox)})`,
    plain,
  ),
  mailboxStyle(
    'everyday.header',
    (mailbox, random) =>
      `${random.pick(['From', 'Reply-To', 'To', 'Cc'])}: "${random.pick(persons)}" <${whole(mailbox)}>\nSubject: ${random.pick(['job', 'Re: visa', 'hello dear'])}`,
    { ...plain, isWhole: true },
  ),
  mailboxStyle('everyday.card', (mailbox) => `EMAIL;TYPE=INTERNET:${whole(mailbox)}`, {
    ...plain,
    isWhole: true,
  }),
  mailboxStyle(
    'everyday.field',
    (mailbox, random) => `{"id":${random.integer(11, 99)},"email":"${whole(mailbox)}"}`,
    {
      ...plain,
      isWhole: true,
    },
  ),
  mailboxStyle(
    'everyday.markup',
    (mailbox, random) => `<a href="mailto:${whole(mailbox)}">${random.pick(['Mail', 'Write us'])}</a>`,
    plain,
  ),
  mailboxStyle(
    'everyday.labelled',
    (mailbox, random, language) => random.pick(inLanguage(labels, language)) + whole(mailbox),
    {
      ...plain,
      isWhole: true,
      languages: languagesOf(labels),
    },
  ),
  mailboxStyle(
    'everyday.report',
    (mailbox, random, language) => random.pick(inLanguage(reports, language)).replace('{}', whole(mailbox)),
    {
      ...plain,
      isWhole: true,
      languages: languagesOf(reports),
    },
  ),
  mailboxStyle(
    'everyday.quoted',
    (mailbox, random) => {
      const [left, right] = random.pick([
        ['«', '»'],
        ['„', '“'],
        ['"', '"'],
        ['`', '`'],
      ] as const);
      return left + whole(mailbox) + right;
    },
    plain,
  ),
  mailboxStyle(
    'everyday.row',
    (mailbox, random) =>
      [random.pick(persons), whole(mailbox), '2026-05-1^'.replace('^', '4')].join(
        random.pick([';', ',', '\t']),
      ),
    {
      ...plain,
      isWhole: true,
    },
  ),
];
