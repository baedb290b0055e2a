// Mailboxes, accounts and sites read from what is written: shapes of letters folded, words for signs read as the signs,
// spaces and brackets around signs taken away; then the value is looked for as it would be printed.
import type { Language, WrittenContact } from '../../heldBack/style';
import { signWords } from '../signWords';

/** Letters that look like others, as a reader takes them. */
const lookAlikes: Readonly<Record<string, string>> = { а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', х: 'x' };

const unseen = /[\u200b\u00ad\u2060]/g;

/** Text as its reader sees it, in ASCII where shapes are only shapes. */
function seen(text: string): string {
  return text
    .normalize('NFKC')
    .replace(unseen, '')
    .replace(/&#64;|%40/g, '@')
    .replace(/&#46;|。/g, '.')
    .toLowerCase();
}

const unlike = (text: string): string => text.replace(/[аеорсх]/g, (letter) => lookAlikes[letter] ?? letter);

/** A word for a sign, with what is put around it. */
const signs = (words: readonly string[], joined: string): RegExp =>
  new RegExp(
    `[\\s_*"([{<-]*(?:${[...words].sort((a, b) => b.length - a.length).join('|')})[\\s_*")\\]}>-]*${joined}`,
    'g',
  );

const lower = (words: readonly string[]): readonly string[] => words.map((word) => word.toLowerCase());

/** Signs in words as signs: every place where one could stand. */
function withSigns(text: string, language: Language): string {
  const { at, dot } = signWords[language];
  return text
    .replace(
      signs(['@', 'at', ...lower(at).filter((word) => !['@', 'at'].includes(word))], ''),
      (found, offset: number) => (isWordAlone(text, offset, found) ? '@' : found),
    )
    .replace(signs(['\\.', 'dot', ...lower(dot)], ''), (found, offset: number, all: string) =>
      isWordAlone(all, offset, found) ? '.' : found,
    );
}

/** A word stands for a sign if no letter runs into it. */
const isWordAlone = (text: string, offset: number, found: string): boolean => {
  if (!/^\p{L}|\p{L}$/u.test(found)) return true;
  const isHan = /\p{Script=Han}/u.test(found);
  const [before = '', after = ''] = [text[offset - 1], text[offset + found.length]];
  return (
    isHan ||
    (!(/^\p{L}/u.test(found) && /\p{L}/u.test(before)) && !(/\p{L}$/u.test(found) && /\p{L}/u.test(after)))
  );
};

const providerNames: Readonly<Record<string, string>> = { яндекс: 'yandex', ру: 'ru' };

/** True if the mailbox is what is written; providers may be told by name alone. */
export function isMailReadBack(
  id: string,
  language: Language,
  { written, expected: [one] }: WrittenContact,
): boolean {
  const value = one?.value ?? '';
  const [name = '', host = ''] = value.split('@');
  if (id === 'mail.hidden.joinedAtDot') return written.replace('AT', '@').replace(/DOT/g, '.') === value;
  if (id === 'mail.hidden.cyrillicLetters') return unlike(seen(written)) === value;
  const text = withSigns(seen(written), language).replace(
    /яндекс|ру$/g,
    (word) => providerNames[word] ?? word,
  );
  if (id.startsWith('mail.provider.')) {
    const read = /^(\w+)(?: bei |@| \()(\w+)/.exec(text);
    return read?.[1] === name && read[2] === host.split('.')[0];
  }
  const bare = text
    .replace('_at_', '@')
    .replace(/_dot_/g, '.')
    .replace(/nospam\.|removethis\./, '');
  return [
    bare,
    bare.replace(/\s/g, ''),
    bare.replace(/^mailto:|^e-mail: |^saffron </, '').replace(/>$/, ''),
  ].some((form) => form.replace(/^saffron@?<?/, '') === value || form === value);
}

/** True if host and page are what is written. */
export function isSiteReadBack(
  language: Language,
  { written, allowed = [], expected: [domain] }: WrittenContact,
): boolean {
  const text = seen(written).replace(/\[my page\]\(|<a href="|">look<\/a>|^<|[)>]$/g, '');
  const slashed = text.replace(/\s*(?:slash|schrägstrich|barra|ukośnik|слэш|bölü|斜杠|gạch chéo)\s*/g, '/');
  const signed = withSigns(slashed, language)
    .replace(/\s/g, '')
    .replace(/^h(?:tt|xx|\*\*)ps?\[?:\]?\/\//, '')
    .replace(/^www\./, '');
  const read = unlike(signed);
  const isPage = allowed.some(({ value }) => unlike(value) === read);
  return isPage && (read.split('/')[0] ?? '').endsWith(`.${domain?.value ?? ''}`);
}
