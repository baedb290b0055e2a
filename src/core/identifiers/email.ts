// E-mail addresses, written plainly or with the at sign and the dots spelled out, spaced or said in many languages.
import { tokensOf, type Token } from '../text/tokens';
import { canonicalEmail, isMailProvider, withoutInstruction } from './emailCanonical';
import { atSign, atTriggers, atWord, type AtMark } from './emailMarks';
import { isMeant, isMeantWithoutAt } from './emailMeant';
import { localBefore, mailHostAt, spokenHostAt, type LocalPart, type MailHost } from './emailParts';
import { spokenProviders } from './emailProviders';
import { defineExtractor, type Candidate, type PreparedText } from './extractor';
import { mailDomainOf } from './web/host';

const triggerWords: ReadonlySet<string> = new Set([...atTriggers, ...spokenProviders.keys()]);
const needs = { signs: '@&', words: triggerWords };

export const email = defineExtractor({
  type: 'email',
  description:
    'E-mail addresses whose domain has a known ending, as written; also with "at" and "dot" said in many languages, bracketed, spaced, or with only the name of a large provider, where the word before is not one of running text. Where the provider reads another form as the same mailbox, that form stands beside it.',
  needs,
  find: (prepared) => findEmails(prepared),
  normalise: (written) => {
    const text = written.trim().replace(/^mailto:/i, '');
    const tokens = tokensOf(text);
    const [only, second] = withoutCanonical(findIn(text, tokens, placesOf(tokens)));
    if (only === undefined || second !== undefined) return undefined;
    return only.start === 0 && only.end === text.length ? only.value : undefined;
  },
});

const placesOf = (tokens: readonly Token[]): readonly number[] =>
  tokens.flatMap(({ word }, place) => (triggerWords.has(word) ? [place] : []));
const withoutCanonical = (found: readonly Candidate[]): readonly Candidate[] =>
  found.filter(({ rule }) => rule !== 'canonical');

function findEmails({ text, tokens, places, drawn }: PreparedText): readonly Candidate[] {
  const found = findIn(text, tokens, places(needs));
  const together = drawn();
  if (together === undefined) return found;
  const spelled = findIn(together.text, together.tokens, placesOf(together.tokens))
    .filter(({ start, end }) => together.isTouched(start, end))
    .map((candidate) => ({
      ...candidate,
      ...together.spanOf(candidate.start, candidate.end),
      rule: candidate.rule === 'plain' ? 'spelled' : candidate.rule,
      obfuscated: true,
      confidence: Math.min(candidate.confidence, 0.85),
    }));
  if (spelled.length === 0) return found;
  // A piece of a spelled address is none: "e @ example.org" of "j a n e @ example.org".
  const ends = new Set(spelled.map(({ end }) => end));
  const whole = found.filter(({ end }) => !ends.has(end));
  return [...whole, ...spelled].sort((left, right) => left.start - right.start);
}

function findIn(text: string, tokens: readonly Token[], places: readonly number[]): readonly Candidate[] {
  const found: Candidate[] = [];
  let after = 0;
  for (const trigger of triggersOf(text, tokens, places)) {
    if (trigger.at < after) continue;
    const address = trigger.mark
      ? emailAround(text, trigger.mark, after)
      : emailWithoutAt(text, trigger.at, after);
    if (address === undefined) continue;
    found.push(...readingsOf(address));
    after = address.host.end;
  }
  return found;
}

/** The at sign as pages write it. */
const entities = ['&#64;', '&#x40;', '&commat;'];

interface Trigger {
  readonly at: number;
  /** Absent where only the provider is named. */
  readonly mark?: AtMark;
}

/** At signs and words in order of place. */
function triggersOf(text: string, tokens: readonly Token[], places: readonly number[]): readonly Trigger[] {
  const triggers: Trigger[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    triggers.push({ at, mark: atSign(text, at) });
  }
  for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', at + 1)) {
    const entity = entities.find((sign) => text.startsWith(sign, at));
    if (entity !== undefined) triggers.push({ at, mark: atSign(text, at, entity.length) });
  }
  const bySigns = triggers.length;
  for (const place of places) {
    const token = tokens[place] as Token;
    const mark = atWord(text, tokens, place);
    if (mark !== undefined) triggers.push({ at: token.start, mark });
    else if (spokenProviders.has(token.word) && text[token.start - 1] === ' ')
      triggers.push({ at: token.start });
  }
  if (bySigns > 0 && triggers.length > bySigns) triggers.sort((left, right) => left.at - right.at);
  return triggers;
}

interface Address {
  readonly local: LocalPart;
  readonly host: MailHost;
  readonly obfuscated: boolean;
  readonly confidence: number;
}

function emailAround(text: string, mark: AtMark, floor: number): Address | undefined {
  const host = mark.kind === 'hyphened' ? hyphenedHost(text, mark) : hostBehind(text, mark);
  if (host === undefined) return undefined;
  const local = localBefore(text, mark.start, { floor, isApart: mark.kind === 'apart' });
  if (local === undefined || !isMeant(text, mark, { local, host })) return undefined;
  if (isUserInfo(text, local.start) || isFediverse(text, local.start, host)) return undefined;
  const obfuscated = mark.kind !== 'sign' || host.isDisguised || local.hasSpelledDot;
  return { local, host, obfuscated, confidence: confidenceOf(mark, host, obfuscated) };
}

function hostBehind(text: string, { end }: AtMark): MailHost | undefined {
  return mailHostAt(text, end) ?? spokenHostAt(text, end);
}

const hyphened =
  /([a-z0-9]{2,63})(?:([-_.])(?:dot|punkt|punto|point|ponto|punt|kropka)\2([a-z0-9]{2,63}))(?:\2(?:dot|punkt|punto|point|ponto|punt|kropka)\2([a-z0-9]{2,63}))?/iy;

/** "jane-at-example-dot-org"; behind underscores the dot may be one. */
function hyphenedHost(text: string, { end }: AtMark): MailHost | undefined {
  hyphened.lastIndex = end;
  const found = hyphened.exec(text);
  if (found === null) return text[end - 1] === '_' ? mailHostAt(text, end) : undefined;
  const written = [found[1], found[3], found[4]].filter((label) => label !== undefined).join('.');
  const host = mailDomainOf(written);
  return host === undefined
    ? undefined
    : { host, written, end: end + found[0].length, isDisguised: true, isIncomplete: false };
}

/** "jane gmail com" */
function emailWithoutAt(text: string, at: number, floor: number): Address | undefined {
  const host = spokenHostAt(text, at);
  if (host === undefined || host.isIncomplete) return undefined;
  const local = localBefore(text, text[at - 2] === ' ' ? at - 2 : at - 1, { floor, isApart: false });
  if (local === undefined || !isMeantWithoutAt(text, { local, host })) return undefined;
  return { local, host, obfuscated: true, confidence: 0.65 };
}

function confidenceOf({ kind }: AtMark, host: MailHost, obfuscated: boolean): number {
  if (host.isIncomplete) return 0.7;
  if (kind === 'word') return 0.75;
  if (kind === 'apart') return 0.8;
  return obfuscated ? 0.9 : 0.99;
}

/**
 * The address as written and, where it differs, the same mailbox in its provider's canonical form and without what the
 * writer asks to take out: both on one span, both to be joined on.
 */
function readingsOf({ local, host, obfuscated, confidence }: Address): readonly Candidate[] {
  const written: Candidate = {
    start: local.start,
    end: host.end,
    value: `${local.value.toLowerCase()}@${host.host}`,
    rule: host.isIncomplete ? 'provider' : obfuscated ? 'spelled' : 'plain',
    obfuscated,
    confidence,
  };
  const asked = withoutInstruction(local.value, host.written);
  const home = asked && mailDomainOf(asked.host);
  const cleared = asked && home ? `${asked.local.toLowerCase()}@${home}` : undefined;
  const canonical = canonicalEmail(cleared ?? written.value);
  const value = canonical?.value ?? cleared;
  if (value === undefined || value === written.value) return [written];
  const details = { ...(asked && cleared && { removed: asked.removed }), ...canonical?.details };
  const sure = cleared ? Math.min(confidence, 0.8) : confidence;
  return [written, { ...written, value, rule: 'canonical', confidence: sure, details }];
}

/** `https://user:password@host` is no mailbox. */
function isUserInfo(text: string, start: number): boolean {
  if (!/[/:@]/.test(text[start - 1] ?? '')) return false;
  return /:\/\/[^\s/?#@]{0,64}$/.test(text.slice(Math.max(0, start - 70), start));
}

/** `@jane@example.org` is a name at a Mastodon host, unless the host is one for mail. */
function isFediverse(text: string, start: number, { host }: MailHost): boolean {
  return text[start - 1] === '@' && !isMailProvider(host);
}
