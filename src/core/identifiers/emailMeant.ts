// Whether "at" between two words is the sign of an address, or says where somebody is.
import { isCommonWord } from './commonWords';
import { isMailProvider } from './emailCanonical';
import type { AtMark } from './emailMarks';
import type { LocalPart, MailHost } from './emailParts';
import { plainEndings } from './web/hostReader';

/** Words of running text that are mailboxes too. */
const roles = new Set(
  'info contact kontakt contacto contato booking bookings office hello hola mail admin sales support reservations welcome appointments termine citas ask'.split(
    ' ',
  ),
);
/** Words before such a role that make it running text: "more info at example dot org". */
const beforeProse =
  /(?:^|[^\p{L}])(?:more|for|the|further|full|all|your|our|my|and|any|of|to|in|mehr|más|mas|plus|per|por|für)\s{1,2}$/iu;
const announced =
  /(?:e-?mail|mail|contact|write|reach|adresse|correo|courriel|почта|邮箱|email me|gmail)[^\n]{0,12}$/iu;

interface Address {
  readonly local: LocalPart;
  readonly host: MailHost;
}

/** A spelled-out "at" is everywhere in running text: it needs a spelled-out dot or a label, and no verb before it. */
export function isMeant(text: string, { kind, end }: AtMark, address: Address): boolean {
  const { local, host } = address;
  if (kind === 'sign' && !host.isIncomplete) return true;
  if (kind === 'bracketed' || kind === 'named' || kind === 'hyphened') return !isProse(text, local, 'never');
  if (isProse(text, local, kind) || (kind !== 'sign' && !/\p{L}/u.test(local.value))) return false;
  if (host.mayBeProse && kind === 'word') return false;
  if (host.isIncomplete) return kind === 'sign' || isIncompleteMeant(text, address);
  if (host.hasNoDot) return isAnnounced(text, local);
  if (kind === 'apart') return isApartMeant(text, end, address);
  return (
    host.isDisguised ||
    local.hasSpelledDot ||
    isMailProvider(host.host) ||
    isNameLike(local.value) ||
    isAnnounced(text, local)
  );
}

/** "jane gmail com": without any sign, only where the word before is a name. */
export function isMeantWithoutAt(text: string, { local, host }: Address): boolean {
  if (isProse(text, local, 'word')) return false;
  const isPlainDot = text.slice(local.start, host.end).toLowerCase().endsWith(host.host);
  return (
    isNameLike(local.value) || isAnnounced(text, local) || (!isPlainDot && /^[\p{L}]{3,}$/u.test(local.value))
  );
}

function isProse(text: string, { start, value }: LocalPart, kind: AtMark['kind'] | 'never'): boolean {
  const word = value.toLowerCase();
  if (!isCommonWord(word) || kind === 'never') return false;
  return !roles.has(word) || beforeProse.test(text.slice(Math.max(0, start - 12), start));
}

/** A name that no word of a sentence is: with a digit, an underscore, or a dot within. */
function isNameLike(value: string): boolean {
  return /^\p{L}/u.test(value) && /[\p{L}]{2}/u.test(value) && /[\d_]|\p{L}\.\p{L}{2}/u.test(value);
}

const isAnnounced = (text: string, { start }: LocalPart): boolean =>
  announced.test(text.slice(Math.max(0, start - 24), start));

/** Nobody is "at Gmail"; people work at Yahoo. */
function isIncompleteMeant(text: string, { local, host }: Address): boolean {
  return /mail|icloud/.test(host.host) || isNameLike(local.value) || isAnnounced(text, local);
}

/** `lily @rose.fiction` names somebody else; `lily @example.org` and `lily @ example.org` are one address. */
function isApartMeant(text: string, end: number, { local, host }: Address): boolean {
  const ending = host.host.slice(host.host.lastIndexOf('.') + 1);
  const isPlain = plainEndings.has(ending) || isMailProvider(host.host);
  if (isPlain || (host.isDisguised && ending.length === 2)) return true;
  const hasSpaceBehind = text[end - 1] === ' ';
  return hasSpaceBehind ? ending.length === 2 || isNameLike(local.value) : isAnnounced(text, local);
}
