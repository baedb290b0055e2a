// What is said of a mailbox that was found: the address as written, and the same mailbox as its provider keeps it.
import { canonicalEmail, withoutInstruction } from './emailCanonical';
import type { LocalPart, MailHost } from './emailParts';
import type { Candidate } from './extractor';
import { withoutHyphens } from './mailbox/spelledLetters';
import { mailDomainOf } from './web/host';

/** A mailbox and its place in clean text. */
export interface Address {
  readonly local: LocalPart;
  readonly host: MailHost;
  readonly start: number;
  readonly end: number;
  readonly obfuscated: boolean;
  readonly confidence: number;
}

/** Lower case; the Turkish capital with a dot is one "i", or its small form would carry a dot of its own. */
const lowerCase = (text: string): string =>
  isAscii(text) ? text.toLowerCase() : text.replaceAll('İ', 'i').toLowerCase().normalize('NFC');

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) >= 128) return false;
  return true;
}

const localPart = /^[\p{L}\p{N}_+'#~$!%&*=-][^@\s"()<>[\]:;,\\]{0,63}$/u; // RFC 5322, 3.4.1, and letters of RFC 6531

/** Whether it can stand before the at sign: no dot at an edge, nor two together, and no mark without its letter. */
function isLocalPart(name: string): boolean {
  return isPlainName(name) || (localPart.test(name) && !name.endsWith('.') && !name.includes('..'));
}

/** As nearly all are: letters from a to z in any case, and digits. */
function isPlainName(name: string): boolean {
  for (let at = 0; at < name.length; at += 1) {
    const unit = name.charCodeAt(at);
    const small = unit | 0x20;
    if (!(small >= 0x61 && small <= 0x7a) && !(unit >= 0x30 && unit <= 0x39)) return false;
  }
  return name.length > 0 && name.length <= MAX_LOCAL_CHARACTERS;
}
const MAX_LOCAL_CHARACTERS = 64; // RFC 5321

/** The address that a text is as it stands, written as every mail program takes it; undefined if it is none. */
export function plainMailbox(text: string): string | undefined {
  const at = text.lastIndexOf('@');
  const local = lowerCase(text.slice(0, Math.max(0, at)));
  const written = text.slice(at + 1);
  if (withoutInstruction(text.slice(0, Math.max(0, at)), written) !== undefined) return undefined;
  if (!isLocalPart(local) || !/^[a-z\d.-]+$/i.test(written)) return undefined;
  const host = mailDomainOf(written);
  return host && withoutHyphens(`${local}@${host}`);
}

/** What Chinese calls the signs of a name, between Latin letters: "jane下划线fic" is one word with them. */
const hanSigns: readonly (readonly [sign: string, names: RegExp])[] = [
  ['_', /(?<=[a-z\d])(?:下[划劃横橫][线線]|底[线線杠])(?=[a-z\d])/giu],
  [
    '-',
    /(?<=[a-z\d])(?:[横橫][杠槓线線杆]|短[横橫][线線]?|中[划横][线線]|[减減][号號]|连字符)(?=[a-z\d])/giu,
  ],
  ['.', /(?<=[a-z\d])[点點](?=[a-z\d])/giu],
];

function withHanSigns(local: string): string {
  if (isAscii(local)) return local;
  let read = local;
  for (const [sign, names] of hanSigns) read = read.replace(names, sign);
  return read;
}

/**
 * The address as written and, where its provider reads another form as the same mailbox, that form: both on one span,
 * both to be joined on. What the writer asks to take out is out: nobody is reached at the address with it.
 */
export function readingsOf({
  local,
  host,
  start,
  end,
  obfuscated,
  confidence,
}: Address): readonly Candidate[] {
  const name = withHanSigns(local.value);
  if (!isLocalPart(name)) return [];
  const isSaid = name !== local.value;
  const asked = withoutInstruction(name, host.written);
  const home = asked && mailDomainOf(asked.host);
  const cleared = asked && home ? `${lowerCase(asked.local)}@${home}` : undefined;
  const isCleared = cleared !== undefined && isLocalPart(cleared.slice(0, cleared.lastIndexOf('@')));
  const value = isCleared ? cleared : withoutHyphens(`${lowerCase(name)}@${host.host}`);
  const found: Candidate = {
    start,
    end,
    value,
    rule: host.isIncomplete ? 'provider' : obfuscated || isCleared || isSaid ? 'spelled' : 'plain',
    obfuscated: obfuscated || isCleared || isSaid,
    confidence: isCleared ? Math.min(confidence, 0.8) : confidence,
    ...(isCleared && asked && { details: { removed: asked.removed } }),
  };
  const canonical = canonicalEmail(value);
  // "jane.+x" at a provider that takes tags away would leave a dot at the edge.
  if (canonical === undefined || !isLocalPart(canonical.value.slice(0, canonical.value.lastIndexOf('@'))))
    return [found];
  const details = { ...found.details, ...canonical.details };
  return [found, { ...found, value: canonical.value, rule: 'canonical', details }];
}
