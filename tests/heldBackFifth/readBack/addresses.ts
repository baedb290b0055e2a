// Reads mailboxes, accounts and sites of the fifth exam back, knowing what they are: words for signs, other letters and
// what stands between are undone, and the value must stand there.
import type { DrawnContact } from '../../support/accuracy/describeReadBack';
import type { FifthLanguage } from '../languages';
import { saidSigns, signOf, type Sign } from '../saidSigns';
import { everyName, type Platform } from '../username/platforms';
import { plainText, withoutTwins } from './plainText';

type Read = DrawnContact<FifthLanguage>;

const edges = String.raw`[\s()\[\]{}<>*|~"'“”«»›‹:,_/\\+=^#%\-]*`;

/** Words for signs of the language and of English, each as its sign, with whatever stands around them gone. */
function unsaid(text: string, language: FifthLanguage): string {
  return (Object.keys(signOf) as Sign[])
    .flatMap((sign) =>
      [...saidSigns[language][sign], ...saidSigns.en[sign]].map(
        (word) => [plainText(word), signOf[sign]] as const,
      ),
    )
    .sort(([left], [right]) => right.length - left.length)
    .reduce(
      (said, [word, sign]) =>
        said.replace(new RegExp(String.raw`${edges}(?<!\p{L})${word}(?!\p{L})${edges}`, 'gu'), sign),
      text,
    );
}

/** Messages of one person as one text. */
const inOneMessage = (text: string): string => text.replace(/\n\w+: /g, '').replace(/-\n/g, '');

/** What only some styles write, undone before the rest. */
const undoneIn: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  'email.told.dropCapitals': [[/NO(?=@)|SPAM(?=@)|XX(?=@)|(?<=@)NOT/g, '']],
  'email.slip.semicolon': [[/[;:·‚]/g, '.']],
  'email.slip.commaAndBlank': [[/,/g, '.']],
  'email.slip.hashForAt': [[/ ?[#*] ?/g, '@']],
  'email.ocr.at': [[/\(@|@\)|\(9\)|[©®]/g, '@']],
  'email.aloud.rateSign': [[/ ?@ ?(the )?rate |\(at the rate\)/g, '@']],
  'email.edges.signNamed': [[/\[at sign\]|\{at-sign\}|\((the )?at sign\)|\[@ sign\]/g, '@']],
  'site.points.semicolon': [[/[;:]/g, '.']],
  'site.points.ring': [[/[°˚º]/g, '.']],
  'site.points.apostrophe': [[/['’`]/g, '.']],
  'site.points.arabic': [[/[۔٫]/g, '.']],
  'site.points.japanese': [[/[・。．]/g, '.']],
  'site.points.leader': [[/[․‧⸱･]/g, '.']],
  'site.points.camel': [[/Dot(?=[A-Z])/g, '.']],
  'site.told.starIsDot': [[/\*/g, '.']],
  'site.points.wwwApart': [[/^www[.,· ]+/, '']],
};

/** Letters, digits and signs of an address, all else gone; hyphens too, since some are only between letters. */
function address({ style, language, contact }: Read): string {
  const raw = (undoneIn[style.id] ?? []).reduce(
    (text, [pattern, plain]) => text.replace(pattern, plain),
    inOneMessage(contact.written),
  );
  return unsaid(plainText(raw), language)
    .replace(/[^a-z0-9@._/]/g, '')
    .replace(/[@.]*@[@.]*/g, '@')
    .replace(/_*\._*/g, '.')
    .replace(/\.+/g, '.');
}

const withoutHyphens = (value: string): string => value.replaceAll('-', '');

/** Whether the mailbox stands in the text; where a sentence takes it apart, both its halves. */
export function isMailboxReadBack(read: Read): boolean {
  const value = withoutHyphens(read.contact.expected[0]?.value ?? '');
  const text = address(read);
  if (read.style.id !== 'email.told.sameAsSite') return text.includes(value);
  const [name = '', host = ''] = value.split('@');
  return text.includes(`${name}@`) && text.includes(host);
}

/** Whether the host, and the page where there is one, stand in the text. */
export function isSiteReadBack(read: Read): boolean {
  const [page, domain] = read.contact.expected.map(({ value }) => withoutHyphens(value));
  return address(read).includes(page ?? domain ?? '');
}

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** What a platform is called in the phrases of this exam beside its names: stems, without endings of cases. */
const stems: Readonly<Partial<Record<Platform, readonly string[]>>> = {
  instagram: ['insta', 'инст', 'ινστα', 'ig'],
  snapchat: ['snap', 'sc', 'سناب'],
  telegram: ['tele', 'tg', 'телег', 'тг', '飞机', '✈️加'],
  tiktok: ['tkt0k'],
  facebook: ['feis', 'face'],
  wechat: ['加v', '➕v', 'vx', '加微'],
  vk: ['вк', 'вконтакте'],
  line: ['line', 'ライン'],
};

/** Whether every name, and a name of its platform, stand in the text. */
export function isAccountReadBack({ language, contact }: Read): boolean {
  const text = withoutTwins(plainText(contact.written));
  const signs = bare(unsaid(plainText(contact.written), language));
  return contact.expected.every(({ value }) => {
    const [platform, name] = value.split(':') as [Platform, string];
    const rest = [plainText(contact.written), text].map((said) => said.replace(name, ' '));
    const forms = [...rest, ...rest.map(bare)];
    return (
      [bare(text), signs].some((said) => said.includes(bare(name))) &&
      [...everyName(platform), ...(stems[platform] ?? [])]
        .map(plainText)
        .some((label) => forms.some((form) => form.includes(label) || form.includes(bare(label) || label)))
    );
  });
}
