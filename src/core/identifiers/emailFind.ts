// Finds e-mail addresses in a prepared text: an at sign in any writing, a host behind it, the name of a mailbox before it.
import type { Span } from '../brand';
import type { TokenTable } from '../text/tokens';
import { findAmong } from './emailAround';
import {
  circledPlaces,
  hasAnySign,
  hasAt,
  hasCircledAt,
  placesOf,
  sortedPlaces,
  type EmailText,
} from './emailPlaces';
import { readingsOf } from './emailReadings';
import type { ToldMailbox } from './emailTold';
import type { Candidate } from './extractor';
import { anchorsOf, readWhole } from './mailbox/anchors';
import { mailboxesAround, type Mailbox } from './mailbox/mailboxes';
import { mailboxesApart } from './mailbox/partsApart';
import { isFirstWordOfLabel } from './usernameLabelTable';
import { apartFrom, inOrder, isAnyWithin, merged } from './web/spans';

/** What of a text is a mailbox, and what is one that could not be read whole. */
export interface EmailsRead {
  readonly emails: readonly Candidate[];
  /** Stretches that belong to mailboxes: what looks like a site there is none. */
  readonly shadows: readonly Span[];
}

/** E-mail addresses in order of place; the form that the provider reads stands behind the one that is written. */
export function findEmails(prepared: EmailText): EmailsRead {
  const read = emailsOf(prepared);
  const isLabel = (one: Candidate): boolean => isLabelOfHandle(prepared.text, one);
  if (!read.emails.some(isLabel)) return read;
  return { emails: read.emails.filter((one) => !isLabel(one)), shadows: read.shadows };
}

const handleBehindLabel = /^ ?[:=>-]{0,2} ?@[^ @]/;

/** "Insta: @juno | SC: @ivo": a label and a handle, not a mailbox of that name. */
function isLabelOfHandle(text: string, { start, value, obfuscated }: Candidate): boolean {
  if (!obfuscated) return false;
  const local = value.slice(0, value.indexOf('@'));
  const end = start + local.length;
  return (
    text[end] !== '@' &&
    handleBehindLabel.test(text.slice(end, end + 6)) &&
    isFirstWordOfLabel(local) &&
    text.slice(start, end).toLowerCase() === local
  );
}

function emailsOf(prepared: EmailText): EmailsRead {
  const { text, table, drawn } = prepared;
  const sorted = sortedPlaces(prepared);
  if (drawn === undefined && !hasAnySign(prepared, sorted)) return noEmails;
  const { marks, ats, nouns, told } = sorted;
  const emails = emailsIn(prepared, marks);
  const known = merged(readWhole(emails, table));
  const anchors = anchorsOf({ text, table, atWords: ats, known });
  const { mailboxes, shadows } = mailboxesAround(text, anchors, known);
  const read = widerThan(mailboxes, emails);
  const signed =
    read.length === 0 ? emails : inOrder([...apartFrom(emails, read), ...read.flatMap(candidatesOfMailbox)]);
  const apart = nouns.length === 0 && !hasAt(text, table) ? [] : mailboxesApart(text, table, nouns);
  const outside = apart.length === 0 ? [] : apartFrom(inOrder(apart), merged(signed));
  if (outside.length + shadows.length + told.length === 0) return { emails: signed, shadows };
  const all = withTold([...signed, ...outside.flatMap(candidatesOfMailbox)], told);
  return { emails: all, shadows: merged([...all, ...shadows]) };
}

/** What is told of a mailbox is more than what of it was read with an at sign. */
function withTold(found: readonly Candidate[], told: readonly ToldMailbox[]): readonly Candidate[] {
  const all = inOrder(found);
  if (told.length === 0) return all;
  const read = told.flatMap((one) => readingsOf({ ...one, obfuscated: true, confidence: 0.7 }));
  const known = new Set(all.map(({ value }) => value));
  const missing = read.filter(({ value }) => !known.has(value));
  return inOrder([...apartFrom(all, missing), ...missing]);
}

export const noEmails: EmailsRead = { emails: [], shadows: [] };

/** Mailboxes that hold all of the addresses they share characters with, and more; both in order of place. */
function widerThan(mailboxes: readonly Mailbox[], emails: readonly Candidate[]): readonly Mailbox[] {
  let next = 0;
  return mailboxes.filter(({ start, end, name, host }) => {
    const { length } = `${name}@${host.host}`;
    while (next < emails.length && (emails[next]?.end ?? 0) <= start) next += 1;
    for (let at = next; at < emails.length && (emails[at]?.start ?? end) < end; at += 1) {
      const one = emails[at] as Candidate;
      if (one.start < start || one.end > end) return false;
      // The same stretch, with more of it read as signs: "jane@exampledot com".
      if (one.end - one.start === end - start && length >= one.value.length) return false;
    }
    return true;
  });
}

function candidatesOfMailbox({
  name,
  host,
  start,
  end,
  weight,
  isObfuscated,
}: Mailbox): readonly Candidate[] {
  const local = { start, value: name, hasSpelledDot: false };
  const read = { ...host, isDisguised: isObfuscated };
  const confidence = weight >= 6 ? 0.85 : weight >= 5 ? 0.75 : 0.65;
  return readingsOf({ local, host: read, start, end, obfuscated: isObfuscated, confidence });
}

function emailsIn(prepared: EmailText, places: readonly number[]): readonly Candidate[] {
  const { raw, text, table, drawn } = prepared;
  const circles = hasCircledAt(raw, text) ? circledPlaces(prepared) : [];
  const found = findAmong({ text, table, places, circles });
  if (drawn === undefined) return found;
  const spelled = findIn(drawn.text, drawn.table)
    .filter(({ start, end }) => drawn.isTouched(start, end))
    .map((candidate) => ({
      ...candidate,
      ...drawn.spanOf(candidate.start, candidate.end),
      rule: candidate.rule === 'plain' ? 'spelled' : candidate.rule,
      obfuscated: true,
      confidence: Math.min(candidate.confidence, 0.85),
    }));
  if (spelled.length === 0) return found;
  // A piece of a spelled address is none: "e @ example.org" of "j a n e @ example.org".
  const whole = found.filter(({ start, end }) => !isAnyWithin(spelled, start, end));
  return [...whole, ...spelled].sort((left, right) => left.start - right.start);
}

/** Addresses in a text that was only taken apart. */
export function findIn(text: string, table: TokenTable): readonly Candidate[] {
  return findAmong({ text, table, places: placesOf(table), circles: [] });
}
