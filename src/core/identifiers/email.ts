// E-mail addresses, written plainly or with the at sign and the dots spelled out.
import { defineExtractor, type Candidate } from './extractor';
import { isSentenceJoin, mailDomainOf } from './web/host';

const MAX_LOCAL = 64; // RFC 5321
const MAX_DOMAIN = 253;
/** Words before a spelled-out "at" that make it a place, not an address: "meet me at example dot org". */
const placeVerbs = new Set(
  'available me us her him them you it look find see visit meet call text here arrive book stay be is are was am online now based located open staying work working live living back only starting start prices rates out up in close free good great not looking best based sign ad ads site info@ more'.split(
    ' ',
  ),
);
// The at sign, bare or in brackets; or the word, in brackets or between spaces.
const atMark = /@| ?[[({<] ?(?:@|at|a|arroba|æt) ?[\])}>] ?| at | arroba /gi;
const dotMark = String.raw`(?:\.| ?[\[({<] ?(?:\.|dot|punto|punkt) ?[\])}>] ?| (?:dot|punto|punkt) )`;
const domainAfter = new RegExp(
  String.raw`^ ?([\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})(?:${dotMark}[\p{L}\p{N}][\p{L}\p{N}-]{0,62}){1,6})`,
  'iu',
);
const localSign = /[\p{L}\p{N}._+'-]/u;
const spelledDotBefore = / ?[[({<] ?(?:\.|dot|punto|punkt) ?[\])}>] ?$| (?:dot|punto|punkt) $/i;
const dots = new RegExp(dotMark, 'gi');
const label = /(?:e-?mail|mail|contact|write|adresse|correo)[^\n]{0,12}$/i;

export const email = defineExtractor({
  type: 'email',
  description:
    'E-mail addresses whose domain has a known ending; also with "at" and "dot" spelled out or bracketed, where the word before is not one of running text.',
  needs: { signs: '@', words: new Set(['at', 'a', 'arroba', 'æt', 'aet']) },
  find: ({ text }) => findEmails(text),
  normalise: (written) => {
    const text = written.trim().replace(/^mailto:/i, '');
    const [only, second] = findEmails(text);
    if (only === undefined || second !== undefined) return undefined;
    return only.start === 0 && only.end === text.length ? only.value : undefined;
  },
});

function findEmails(text: string): readonly Candidate[] {
  const found: Candidate[] = [];
  let after = 0;
  for (const mark of text.matchAll(atMark)) {
    const candidate = emailAround(text, mark.index, mark[0], after);
    if (candidate === undefined) continue;
    found.push(candidate);
    after = candidate.end;
  }
  return found;
}

function emailAround(text: string, at: number, mark: string, notBefore: number): Candidate | undefined {
  const isWord = /^ ?(?:at|arroba) ?$/i.test(mark.trim()) && mark.startsWith(' ') && !/[[({<]/.test(mark);
  const rest = text.slice(at + mark.length, at + mark.length + MAX_DOMAIN + 40);
  const written = domainAfter.exec(rest);
  if (written?.[1] === undefined || (mark === '@' && rest.startsWith(' '))) return undefined;
  const domain = knownDomain(written[1]);
  if (domain === undefined) return undefined;
  const local = localBefore(text, at, notBefore);
  if (local === undefined) return undefined;
  if (isWord && !isMeant(text, local, domain.hasSpelledDot)) return undefined;
  if (isUserInfo(text, local.start)) return undefined;
  const start = local.start;
  const end = at + mark.length + (written[0].length - written[1].length) + domain.length;
  const obfuscated = mark !== '@' || domain.hasSpelledDot || local.hasSpelledDot;
  return {
    start,
    end,
    value: `${local.value.toLowerCase()}@${domain.host}`,
    rule: obfuscated ? 'spelled' : 'plain',
    obfuscated,
    confidence: isWord ? 0.75 : obfuscated ? 0.9 : 0.99,
  };
}

interface WrittenDomain {
  readonly host: string;
  /** Characters of the text it takes. */
  readonly length: number;
  readonly hasSpelledDot: boolean;
}

/** The longest beginning of what follows the at sign that is a domain: "example.org.Next" ends at "org". */
function knownDomain(written: string): WrittenDomain | undefined {
  const separators = [...written.matchAll(dots)];
  let joined: WrittenDomain | undefined;
  for (let count = separators.length; count >= 1; count -= 1) {
    const cut = written.slice(0, separators[count]?.index ?? written.length).replace(/-{1,63}$/, '');
    const name = cut.replace(dots, '.');
    const host = mailDomainOf(name);
    if (host === undefined) continue;
    const domain = { host, length: cut.length, hasSpelledDot: name.length !== cut.length };
    if (!isSentenceJoin(name)) return domain;
    joined ??= domain;
  }
  return joined;
}

interface LocalPart {
  readonly start: number;
  readonly value: string;
  readonly hasSpelledDot: boolean;
}

function localBefore(text: string, at: number, notBefore: number): LocalPart | undefined {
  let start = at;
  let value = '';
  let hasSpelledDot = false;
  while (start > notBefore && value.length <= MAX_LOCAL) {
    const before = text[start - 1] ?? '';
    if (localSign.test(before)) {
      value = before + value;
      start -= 1;
      continue;
    }
    const spelled = spelledDotBefore.exec(text.slice(Math.max(notBefore, start - 10), start));
    if (spelled === null || value === '' || value.startsWith('.')) break;
    value = `.${value}`;
    start -= spelled[0].length;
    hasSpelledDot = true;
  }
  const leading = /^[^\p{L}\p{N}_+]+/u.exec(value)?.[0].length ?? 0;
  const trimmed = value.slice(leading).replace(/\.+$/, '');
  if (trimmed === '' || trimmed.length > MAX_LOCAL || trimmed.includes('..')) return undefined;
  if (trimmed.length + leading !== value.length) return undefined;
  return { start: start + leading, value: trimmed, hasSpelledDot };
}

/** A spelled-out "at" is everywhere in running text: it needs a spelled-out dot or a label, and no verb before it. */
function isMeant(text: string, local: LocalPart, hasSpelledDot: boolean): boolean {
  if (placeVerbs.has(local.value.toLowerCase())) return false;
  return hasSpelledDot || label.test(text.slice(Math.max(0, local.start - 24), local.start));
}

/** `https://user:password@host` is no mailbox. */
function isUserInfo(text: string, start: number): boolean {
  return /:\/\/[^\s/?#@]{0,64}$/.test(text.slice(Math.max(0, start - 70), start));
}
