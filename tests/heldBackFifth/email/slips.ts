// Mailboxes with a slip of the keyboard, the machine that read a picture, or the page that they were copied from; and
// those that a sentence puts together.
import { languagesOf, type FifthStyle, type InLanguages } from '../languages';
import { tell } from '../saidSigns';
import { mailboxStyle, simple, whole, withSigns } from './mailboxStyle';

const capital = (word: string): string => word.replace(/^./, (first) => first.toUpperCase());

const sameAsSite: InLanguages<readonly string[]> = {
  en: ['{name}@ our site, which is {host}', 'site is {host} and the mail is {name}@ the same'],
  de: ['{name}@ und dann unsere Seite, also {host}'],
  es: ['{name}@ y luego el nombre de la web, {host}'],
  fr: ['{name}@ suivi de notre site, {host}'],
};

const dropCapitals: InLanguages<readonly string[]> = {
  en: ['{} (remove the capitals)', '{} without the capital letters'],
  de: ['{} (Großbuchstaben weglassen)'],
  es: ['{} (quita las mayúsculas)'],
  fr: ['{} (enlevez les majuscules)'],
};

const dropEnding: InLanguages<readonly string[]> = {
  en: ['{}.invalid (drop .invalid)', '{}.nospam, remove .nospam'],
  de: ['{}.invalid (ohne .invalid)'],
};

const noDashes: InLanguages<readonly string[]> = {
  en: ['{} (no dashes)', '{} without the dashes'],
  de: ['{} (ohne Striche)'],
  ru: ['{} (без тире)'],
  uk: ['{} (без тире)'],
};

const slipStyles: readonly FifthStyle[] = [
  mailboxStyle(
    'slip.corrected',
    ({ name, host }) => `${name}@${host.replace(/\.(.*)$/, (_, ending: string) => `. ${capital(ending)}`)}`,
  ),
  mailboxStyle(
    'slip.correctedAll',
    ({ name, host }) => `${capital(name)} @${host.replace('.', '. ')}`,
    simple,
  ),
  mailboxStyle('slip.semicolon', (mailbox, random) =>
    withSigns(mailbox, '@', random.pick([';', ':', '·', '‚'])),
  ),
  mailboxStyle(
    'slip.hashForAt',
    (mailbox, random) => withSigns(mailbox, random.pick(['#', '*', ' # '])),
    simple,
  ),
  mailboxStyle('slip.blankAfterName', (mailbox) => withSigns(mailbox, ' @'), simple),
  mailboxStyle(
    'slip.commaAndBlank',
    (mailbox, random) => withSigns(mailbox, random.pick([' @ ', '@']), random.pick([', ', ' ,', ' , '])),
    simple,
  ),
  mailboxStyle('slip.pointBehindAt', (mailbox, random) =>
    withSigns(mailbox, random.pick(['@.', '.@', '@@.'])),
  ),
  mailboxStyle(
    'slip.wwwBefore',
    (mailbox, random) => random.pick(['www.', 'WWW.', 'www. ']) + whole(mailbox),
  ),
  mailboxStyle('slip.doubledPoint', (mailbox) => withSigns(mailbox, '@', '..'), simple),
  mailboxStyle(
    'ocr.at',
    (mailbox, random) => withSigns(mailbox, random.pick(['©', '®', '(@', '@)', '＠', '(9)'])),
    simple,
  ),
  mailboxStyle(
    'ocr.endingBelow',
    ({ name, host }, random) => `${name}@${host.replace('.', random.pick(['.\n', '\n.', '.-\n']))}`,
  ),
  mailboxStyle('ocr.hyphenated', ({ name, host }) => `${name}@${host.replace('exam', 'exam-\n')}`),
];

const pageStyles: readonly FifthStyle[] = [
  mailboxStyle(
    'page.comment',
    ({ name, host }, random) =>
      `${name}${random.pick(['<!-- -->', '<!-- x -->', '<wbr>', '<i></i>'])}@${random.pick(['', '<!---->', '<wbr>'])}${host}`,
  ),
  mailboxStyle(
    'page.hiddenSpan',
    ({ name, host }) => `${name}@<span style="display:none">null</span>${host}`,
  ),
  mailboxStyle('page.wrappedSign', ({ name, host }, random) => {
    const tag = random.pick(['b', 'span', 'em', 'strong']);
    return `${name}<${tag}>@</${tag}>${host}`;
  }),
  mailboxStyle('page.script', ({ name, host }, random) => {
    const quote = random.pick(["'", '"']);
    return [name, '@', host].map((part) => quote + part + quote).join(random.pick(['+', ' + ']));
  }),
  mailboxStyle('page.escapes', ({ name, host }, random) =>
    random.pick([`${name}\\u0040${host}`, `${name}\\x40${host}`, `${name}=40${host}`]),
  ),
  mailboxStyle('page.entitiesAll', (mailbox) =>
    Array.from(whole(mailbox), (sign) => `&#${sign.charCodeAt(0)};`).join(''),
  ),
  mailboxStyle(
    'page.link',
    (mailbox, random) => `[${random.pick(['write', 'mail me', 'contact'])}](mailto:${whole(mailbox)})`,
  ),
  mailboxStyle(
    'page.escapedMarkdown',
    ({ name, host }) => `${name.replace(/[._-]/, (sign) => `\\${sign}`)}@${host.replace('.', '\\.')}`,
  ),
];

const toldStyles: readonly FifthStyle[] = [
  mailboxStyle(
    'told.sameAsSite',
    ({ name, host }, random, language) =>
      tell(sameAsSite, { random, language, said: '' }).replace('{name}', name).replace('{host}', host),
    { isWhole: true, languages: languagesOf(sameAsSite), showsSite: true },
  ),
  mailboxStyle(
    'told.dropCapitals',
    ({ name, host }, random, language) =>
      tell(dropCapitals, {
        random,
        language,
        said: `${name}${random.pick(['NO', 'SPAM', 'XX'])}@${random.pick(['', 'NOT'])}${host}`,
      }),
    { isWhole: true, languages: languagesOf(dropCapitals) },
  ),
  mailboxStyle(
    'told.dropEnding',
    (mailbox, random, language) => tell(dropEnding, { random, language, said: whole(mailbox) }),
    {
      isWhole: true,
      languages: languagesOf(dropEnding),
    },
  ),
  mailboxStyle(
    'told.noDashes',
    ({ name, host }, random, language) =>
      tell(noDashes, { random, language, said: `${Array.from(name).join('-')}@${host}` }),
    { ...simple, isWhole: true, languages: languagesOf(noDashes) },
  ),
  mailboxStyle(
    'chat.inTwo',
    ({ name, host }, random) => {
      const [first, second] = random.pick([
        [`${name}@`, host],
        [name, `@${host}`],
      ] as const);
      const who = random.pick(['Dana', 'B', 'Unknown']);
      return `${who}: ${first}\n${who}: ${second}`;
    },
    { isWhole: true, showsSite: true },
  ),
  mailboxStyle('chat.emojiFramed', (mailbox, random) => {
    const emoji = random.pick(['📧', '✉️', '💌', '📩']);
    return emoji + whole(mailbox) + emoji;
  }),
];

export const slipEmailStyles: readonly FifthStyle[] = [...slipStyles, ...pageStyles, ...toldStyles];
