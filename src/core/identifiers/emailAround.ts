// One address around each at sign, picture or name of a provider: a host behind it, the name of a mailbox before it.
import { appendAll } from '../appendAll';
import { foldWord } from '../text/tokens';
import { isMailProvider } from './emailCanonical';
import type { AtMark } from './emailMarks';
import { isBehindProse, isMeant, isMeantWithoutAt } from './emailMeant';
import { localBefore, mailHostAt, spokenHostAt, type MailHost } from './emailParts';
import { mailboxBehind } from './emailProviderFirst';
import { readingsOf, type Address } from './emailReadings';
import { triggersOf, type Among } from './emailTriggers';
import type { Candidate } from './extractor';
import { partFillers } from './mailbox/signTable';
import { isLocalAt } from './web/characters';

/** Addresses around the triggers of a text, in order of place. */
export function findAmong(among: Among): readonly Candidate[] {
  const { text } = among;
  const found: Candidate[] = [];
  let after = 0;
  for (const trigger of triggersOf(among)) {
    if (trigger.at < after) continue;
    const address = trigger.mark
      ? emailAround(text, trigger.mark, after)
      : (emailWithoutAt(text, trigger.at, after) ?? emailBehind(text, trigger.at));
    if (address === undefined) continue;
    appendAll(found, readingsOf(address));
    after = address.end;
  }
  return found;
}

function emailAround(text: string, mark: AtMark, floor: number): Address | undefined {
  // "look at", "me at": nearly every "at" is one of running text.
  if (mark.kind === 'word' && isBehindProse(text, mark.start)) return undefined;
  // "ig: @jane": no name stands before a handle.
  if (!isLocalAt(text, mark.start - 1) && text[mark.start - 1] !== '"') return undefined;
  const host = mailHostAt(text, mark.end, mark.kind) ?? spokenHostAt(text, mark.end);
  if (host === undefined) return undefined;
  const isApart = mark.kind === 'apart' || mark.kind === 'picture';
  const local = localBefore(text, mark.start, { floor, isApart });
  if (local === undefined || !isMeant(text, mark, { local, host })) return undefined;
  if (mark.kind === 'word' && signWithin.test(host.written)) return undefined;
  // "meet.me at 5.pm"
  if (mark.kind === 'word' && /^\d{1,2}\.[ap]m$/.test(host.host)) return undefined;
  // "mail at jane|at|example|dot|org"
  if (mark.kind === 'word' && host.isDisguised && /\.at\./i.test(host.written)) return undefined;
  // "jane99, después @example.org": the name stands before the word.
  if (mark.kind === 'apart' ? partFillers.has(foldWord(local.value)) : isHanFiller(local.value))
    return undefined;
  if (isUserInfo(text, local.start) || isFediverse(text, local.start, host)) return undefined;
  const obfuscated = mark.kind !== 'sign' || host.isDisguised || local.hasSpelledDot;
  const confidence = confidenceOf(mark, host, obfuscated);
  return { local, host, start: local.start, end: host.end, obfuscated, confidence };
}

/** "mail at janeATexample.org": the sign is another. */
const signWithin = /[a-z\d]AT[a-z]|[-_]at[-_]/;

/** "后缀是@example.org" */
const isHanFiller = (value: string): boolean =>
  value.charCodeAt(0) >= 0x2e_80 && Array.from(value).every((sign) => partFillers.has(sign));

/** "jane gmail com", "jane99 (gmail)", "jane99 on gmail" */
function emailWithoutAt(text: string, at: number, floor: number): Address | undefined {
  const host = spokenHostAt(text, at);
  if (host === undefined || (text[at - 1] !== ' ' && text[at - 1] !== '(')) return undefined;
  const blank = text[at - 2] === ' ' ? at - 2 : at - 1;
  const gap = onBefore(text, at) ?? (host.isIncomplete ? undefined : blank);
  if (gap === undefined) return undefined;
  const local = localBefore(text, gap, { floor, isApart: false });
  if (local === undefined || partFillers.has(local.value.toLowerCase())) return undefined;
  // Yandex gives out Latin names only: "такси88 на яндексе".
  if (host.host.startsWith('yandex.') && !/^[a-z0-9._+-]+$/i.test(local.value)) return undefined;
  if (!isMeantWithoutAt(text, { local, host })) return undefined;
  return { local, host, start: local.start, end: host.end, obfuscated: true, confidence: 0.65 };
}

/** Where the name ends before "on gmail" and "(gmail)". */
function onBefore(text: string, at: number): number | undefined {
  if (text[at - 1] === '(') return text[at - 2] === ' ' ? at - 2 : at - 1;
  const led = leadBefore.exec(text.slice(Math.max(0, at - MAX_LEAD), at))?.[0];
  return led === undefined ? undefined : at - led.length;
}

const leadBefore = / (?:on|bei|auf|en|chez|su|na|no|w|op|pe|на|в) $/iu;
const MAX_LEAD = 6;

/** "my gmail is jane", "gmail: jane99" */
function emailBehind(text: string, at: number): Address | undefined {
  const host = spokenHostAt(text, at);
  const found = host === undefined ? undefined : mailboxBehind(text, at, host);
  if (host === undefined || found === undefined) return undefined;
  return { ...found, host, obfuscated: true, confidence: 0.65 };
}

function confidenceOf({ kind }: AtMark, host: MailHost, obfuscated: boolean): number {
  if (host.isIncomplete) return 0.7;
  if (kind === 'word' || kind === 'picture') return 0.75;
  if (kind === 'apart') return 0.8;
  return obfuscated ? 0.9 : 0.99;
}

/** `https://user:password@host` is no mailbox. */
function isUserInfo(text: string, start: number): boolean {
  if (!/[/:@]/.test(text[start - 1] ?? '')) return false;
  return /(?<!mailto):\/\/[^\s/?#@]{0,64}$/.test(text.slice(Math.max(0, start - 76), start));
}

/** `@jane@example.org` is a name at a Mastodon host, unless the host is one for mail. */
function isFediverse(text: string, start: number, { host }: MailHost): boolean {
  return text[start - 1] === '@' && !isMailProvider(host);
}
