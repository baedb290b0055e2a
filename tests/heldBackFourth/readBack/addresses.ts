// Reads mailboxes, accounts and sites of the fourth exam back, knowing what they are: words for signs, other letters and
// what stands between are undone, and the value must stand there.
import type { WrittenContact } from '../../heldBack/style';
import { withoutTwins } from '../glyphs';
import type { FourthLanguage } from '../languages';
import { digitWords } from '../phone/digitWords';
import { saidSigns, signOf, type Sign } from '../saidSigns';
import { everyName, type Platform } from '../username/platforms';
import { plainText } from './plainText';

export interface ReadContact {
  readonly styleId: string;
  readonly language: FourthLanguage;
  readonly contact: WrittenContact;
}

const edges = String.raw`[\s()\[\]{}<>*|~"“”]*`;
const looseEdges = String.raw`[\s()\[\]{}<>*|~_/\-]*`;

/** Words for signs of the language, each as its sign, with whatever stands around them gone. */
function unsaid(text: string, language: FourthLanguage, isGlued: boolean): string {
  const words = (Object.keys(signOf) as Sign[])
    .flatMap((sign) => wordsFor(sign, language).map((word) => [word, signOf[sign]] as const))
    .sort(([left], [right]) => right.length - left.length);
  return words.reduce((said, [word, sign]) => {
    const plain = isGlued ? word.toUpperCase() : plainText(word);
    const pattern = isGlued ? plain : String.raw`${looseEdges}(?<!\p{L})${plain}(?!\p{L})${looseEdges}`;
    return said.replace(new RegExp(pattern, 'gu'), sign);
  }, text);
}

/** In every language people also say the English words. */
const wordsFor = (sign: Sign, language: FourthLanguage): readonly string[] => [
  ...saidSigns[language][sign],
  ...saidSigns.en[sign],
];

/** Plain text with every sign as itself and nothing around it. */
function address({ styleId, language, contact }: ReadContact): string {
  const isGlued = styleId.endsWith('.said.glued');
  const text = isGlued ? contact.written : plainText(undrawn(styleId, contact.written));
  return withoutTwins(unsaid(untold(styleId, text), language, isGlued).toLowerCase())
    .replace(/[。，,•·●]/g, '.')
    .replace(/@+/g, '@')
    .replace(/\.[\s.]*\.|\.+/g, '.')
    .replace(new RegExp(`${edges}([@._])${edges}`, 'g'), '$1')
    .replace(/[\s"“”«»]/g, '');
}

/** Letters that are drawn as a sign are that sign only in the styles that mean it. */
const undrawn = (styleId: string, written: string): string =>
  /^email\.signs\.(letterA|circledA)$/.test(styleId) ? written.replace(/[([{]a[)\]}]|ⓐ|Ⓐ/g, '@') : written;

/** What the sentences of a style ask the reader to do, done. */
function untold(styleId: string, text: string): string {
  if (/\.told\.take/.test(styleId))
    return text.replace(/ \(.*$/, '').replace(/nospam|removeme|deletethis|xxx|remove|\*\*\*/g, '');
  if (styleId === 'site.told.dotsForBlanks') return text.replace(/ ?[(,].*$/, '').replace(/ /g, '.');
  if (styleId === 'site.dots.stars') return text.replace(/[*|]/g, '.');
  if (styleId === 'site.said.dotcom') return text.replace(/ dot-?(?=\w)/, '.');
  if (styleId === 'email.said.endingSpelled') return text.replace(/(?<=\b[a-z])[ -](?=[a-z]\b)/g, '');
  return text;
}

/** Whether the mailbox stands in the text; where a sentence takes it apart, both its halves. */
export function isMailboxReadBack(read: ReadContact): boolean {
  const value = read.contact.expected[0]?.value ?? '';
  const text = address(read);
  if (read.styleId === 'email.told.apart') return value.split('@').every((half) => text.includes(half));
  return text.includes(value);
}

/** Whether the host, and the page where there is one, stand in the text. */
export function isSiteReadBack(read: ReadContact): boolean {
  const [page, domain] = [...read.contact.expected].map(({ value }) => value);
  const sought = page ?? domain ?? '';
  const text = address(read);
  const [, name = '', ending = ''] = /^(.*)\.([a-z]+)$/.exec(sought) ?? [];
  return read.styleId.startsWith('site.told.ending')
    ? text.startsWith(name) && text.includes(`.${ending}`)
    : text.includes(sought);
}

const bare = (text: string): string => withoutTwins(text).replace(/[\s.\-_/]/g, '');

/** Whether every name, and a name of its platform, stand in the text. */
export function isAccountReadBack(read: ReadContact): boolean {
  const text = namesIn(read);
  return read.contact.expected.every(({ value }) => {
    const [platform, name] = value.split(':') as [Platform, string];
    return text.includes(bare(name)) && isNamed(platform, read, name);
  });
}

/** The text with words for signs and digits read, blanks and hyphens gone. */
function namesIn({ styleId, language, contact }: ReadContact): string {
  const text = plainText(contact.written);
  const told = styleId === 'username.named.joinedUp' ? text.replace(/ (then|und dann|y|\+) /, ' ') : text;
  const digits =
    styleId === 'username.named.numberSaid'
      ? digitWords[language].reduce(
          (said, word, digit) => said.replaceAll(` ${plainText(word)}`, String(digit)),
          told,
        )
      : told;
  return bare(unsaid(digits, language, false).replace(/[()]/g, ''));
}

/** Whether a text names a platform; `*` stands for any letter. */
function isNamed(platform: Platform, { language, contact }: ReadContact, name: string): boolean {
  const plain = plainText(contact.written).replace(name, ' ');
  const signs = bare(unsaid(plain, language, false).replace(/[()[\],]/g, ''));
  const forms = [plain, withoutTwins(plain), bare(plain), plain.replace(/\*/g, ''), signs];
  const isWritten = (label: string): boolean =>
    forms.some((form) => form.includes(label)) ||
    Array.from(label).some((_, place) =>
      plain.includes(`${label.slice(0, place)}*${label.slice(place + 1)}`),
    );
  return everyName(platform)
    .map(plainText)
    .some((label) => isWritten(label) || signs.includes(bare(label)));
}
