// The mailbox behind a written address: what its provider does not read, and what the writer asks to take out.
import { emailProviders, type EmailProvider } from './emailProviders';

export interface CanonicalEmail {
  readonly value: string;
  /** `provider`: its id in the table; `removed`: what the writer asks to take out. */
  readonly details: Readonly<Record<string, string>>;
}

const byHost = new Map<string, EmailProvider>(
  emailProviders.flatMap((provider) => provider.hosts.map((host) => [host, provider] as const)),
);

/** Whether a host gives mailboxes to everybody: an at sign before it is no place. */
export const isMailProvider = (host: string): boolean => byHost.has(host);

/**
 * Canonical form of an address, by the rules of its provider.
 *
 * @param value - normal form as written, `jane.fic+ads@gmail.com`.
 * @returns undefined where it is the value itself, or the provider has no rules.
 */
export function canonicalEmail(value: string): CanonicalEmail | undefined {
  const at = value.lastIndexOf('@');
  const local = value.slice(0, at);
  const host = value.slice(at + 1);
  const provider = byHost.get(host);
  if (provider === undefined) return ownSubdomain(host);
  const [own = ''] = provider.tagSign === undefined ? [local] : local.split(provider.tagSign);
  const read = Array.from(own, (sign) => (provider.ignored?.includes(sign) === true ? '' : sign)).join('');
  const home = provider.isOneMailbox === true ? (provider.hosts[0] ?? host) : host;
  return differing(value, `${read}@${home}`, read, provider);
}

/** `anything@jane.fastmail.com` */
function ownSubdomain(host: string): CanonicalEmail | undefined {
  const dot = host.indexOf('.');
  const owner = host.slice(0, dot);
  const home = host.slice(dot + 1);
  const provider = byHost.get(home);
  if (provider?.hasOwnSubdomains !== true) return undefined;
  return { value: `${owner}@${home}`, details: { provider: provider.id } };
}

function differing(
  value: string,
  canonical: string,
  local: string,
  { id }: EmailProvider,
): CanonicalEmail | undefined {
  return canonical === value || !/^[\p{L}\p{N}_]/u.test(local)
    ? undefined
    : { value: canonical, details: { provider: id } };
}

/** In capitals among small letters it is an instruction to the reader; in small letters it may be a name. */
const asksForRemoval = [
  'NO[-_]?SPAM(?:[-_]?PLEASE)?|(?:ANTI|NOT?)SPAM|SPAMFREE|(?:REMOVE|DELETE|OMIT)(?:[-_]?(?:THIS|ME|IT))?|TAKE[-_]?(?:THIS[-_]?)?OUT',
  'ENTFERNEN|ENTFERNMICH|WEGLASSEN|L[ÖO]E?SCHEN|VERWIJDER(?:EN|[-_]?DIT|MIJ)?',
  'QUITA(?:R|ME|[-_]?ESTO)?|BORRA(?:R|ME|[-_]?ESTO)?|RETIR(?:AR|ER|E)|ENLEVER?(?:[-_]?(?:CECI|MOI))?|SUPPRIMER?(?:[-_]?(?:CECI|MOI))?',
  'TOGLI(?:ERE|MI|[-_]?QUESTO)?|RIMUOV(?:I|ERE)|REMOV(?:A|ER)(?:[-_]?ISTO)?|USU[NŃ](?:[-_]?TO|MNIE)?|УДАЛИТ?Ь?|УБЕРИ',
].join('|');
const instruction = new RegExp(`[._+-]?X{0,6}(?:${asksForRemoval})X{0,6}[._+-]?`);

/**
 * The address without what its writer asks to take out: `janeNOSPAM@example.org`, `jane@REMOVE.example.org`.
 *
 * @param written - local part and host as written, with their capitals.
 * @returns both parts; undefined where nothing is asked, or nothing would be left.
 */
export function withoutInstruction(
  local: string,
  host: string,
): { readonly local: string; readonly host: string; readonly removed: string } | undefined {
  if (!hasCapital(local) && !hasCapital(host)) return undefined;
  const isMixed = /\p{Ll}/u.test(local) || /\p{Ll}/u.test(host);
  if (!isMixed) return undefined;
  const inLocal = instruction.exec(local);
  const inHost = instruction.exec(host);
  const removed = (inLocal ?? inHost)?.[0];
  if (removed === undefined) return undefined;
  const name = inLocal === null ? local : without(local, inLocal, '');
  const home = inHost === null ? host : without(host, inHost, '.');
  if (![name, home].every((rest) => /^[\p{L}\p{N}]/u.test(rest))) return undefined;
  return { local: name, host: home, removed: removed.replace(/^[._+-]|[._+-]$/g, '') };
}

/** Whether a letter from A to Z is there: without one nothing is an instruction. */
function hasCapital(written: string): boolean {
  for (let at = 0; at < written.length; at += 1) {
    const unit = written.charCodeAt(at);
    if (unit >= 0x41 && unit <= 0x5a) return true;
  }
  return false;
}

/** What is left; a sign on both sides stays once, so that two names do not become one. */
function without(text: string, found: RegExpExecArray, joiner: string): string {
  const [all] = found;
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + all.length);
  if (before === '' || after === '') return before + after;
  const isBetween = /^[._+-]/.test(all) && /[._+-]$/.test(all);
  if (isBetween) return before + (all[0] ?? '') + after;
  // `exampleREMOVE.org` gives back its dot; `REMOVE.example.org` has nothing before.
  return joiner !== '' && all.endsWith('.') ? before + joiner + after : before + after;
}
