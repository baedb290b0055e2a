// Hosts and their registrable domains, by the public suffix list.
import { parse } from 'tldts';
import { plainEndings } from './clearEndings';

export interface Host {
  /** As given, disguises of the dot undone. */
  readonly written: string;
  /** Lower case, punycode, without a leading `www.`. */
  readonly name: string;
  /** What somebody registered: `example.co.uk` of `shop.example.co.uk`; the address itself for an IP address. */
  readonly registrable: string;
  readonly suffix: string;
  readonly isAddress: boolean;
}

const ascii = /^[ -~]*$/;
const MAX_HOST_CHARACTERS = 253; // RFC 1035
const withPrivate = { allowPrivateDomains: true };

/**
 * Reads a host.
 *
 * @returns undefined if its ending is on no public-suffix list, or nothing is registered before the ending.
 */
export function hostOf(written: string): Host | undefined {
  if (written.length > MAX_HOST_CHARACTERS) return undefined;
  const name = ascii.test(written) ? written.toLowerCase() : punycode(written);
  if (name === undefined) return undefined;
  const parsed = parse(name.startsWith('[') ? name.slice(1, -1) : name, withPrivate);
  if (parsed.isIp === true) return { written, name, registrable: name, suffix: '', isAddress: true };
  if (parsed.domain === null || parsed.publicSuffix === null) return undefined;
  if (parsed.isIcann !== true && parsed.isPrivate !== true) return undefined;
  return {
    written,
    name: withoutWww(name, parsed.domain),
    registrable: parsed.domain,
    suffix: parsed.publicSuffix,
    isAddress: false,
  };
}

/**
 * Reads the domain of a mailbox. Some endings on the list, such as `net.sy`, give out mailboxes themselves.
 *
 * @returns lower case, punycode; undefined if the ending is on no list.
 */
export function mailDomainOf(written: string): string | undefined {
  if (written.length > MAX_HOST_CHARACTERS) return undefined;
  const name = ascii.test(written) ? written.toLowerCase() : punycode(written);
  if (name === undefined || isOfPlainEnding(name)) return name;
  const { isIp, isIcann, isPrivate, domain, publicSuffix } = parse(name, withPrivate);
  if (isIp === true || (isIcann !== true && isPrivate !== true)) return undefined;
  return domain !== null || (publicSuffix === name && name.includes('.')) ? name : undefined;
}

const plainLabels = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+$/;

/** Under these endings the list of public suffixes knows that every name is given out. */
function isOfPlainEnding(name: string): boolean {
  const dot = name.lastIndexOf('.') + 1;
  return plainEndings.has(name.slice(dot)) && plainLabels.test(name.slice(0, dot));
}

/** `example.org.Next`: a sentence that began without a space, rather than an ending. */
export function isSentenceJoin(name: string): boolean {
  return /[a-z]\.[A-Z][a-z]*$/.test(name) && !/[A-Z]/.test(name.slice(0, name.lastIndexOf('.')));
}

function withoutWww(name: string, registrable: string): string {
  let rest = name;
  while (rest.startsWith('www.') && rest !== registrable) rest = rest.slice(4);
  return rest;
}

function punycode(host: string): string | undefined {
  try {
    return new URL(`http://${host}/`).hostname;
  } catch {
    return undefined;
  }
}
