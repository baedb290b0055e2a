// Whether "at" between two words is the sign of an address, or says where somebody is.
import { isCommonWord } from './commonWords';
import { isMailProvider } from './emailCanonical';
import type { AtMark } from './emailMarks';
import type { LocalPart, MailHost } from './emailParts';
import { isInventedWord, isMadeOfTwo } from './inventedWords';
import { backOver, isLocalAt } from './web/characters';
import { plainEndings } from './web/clearEndings';

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
export function isMeant(text: string, mark: AtMark, address: Address): boolean {
  const { kind, end } = mark;
  const { local, host } = address;
  if (mark.hasLine && !isOverLinesMeant(text, mark, address)) return false;
  if (kind === 'sign' && !host.isIncomplete) return true;
  if (mark.needsSaidDot === true && kind === 'named') return isSaidThroughout(text, end, address);
  if (kind === 'bracketed' || kind === 'named') return true;
  if (kind === 'glued') return !isCommonWord(local.value);
  if (isProse(text, local) || (kind !== 'sign' && !/\p{L}/u.test(local.value))) return false;
  if (kind === 'hyphened') return isHyphenedMeant(text, end, address);
  if (kind === 'picture' && isCommonWord(local.value.toLowerCase())) return false;
  if (mark.isAnyPicture === true)
    return isNameLike(local.value) || isInvented(local.value) || isMadeOfTwo(local.value);
  if (kind === 'picture') return !host.isDisguised || isNameLike(local.value) || isInvented(local.value);
  if (host.mayBeProse && kind === 'word') return false;
  if (host.isIncomplete) return kind === 'sign' || isIncompleteMeant(text, address);
  if (host.hasNoDot) return isAnnounced(text, local);
  if (kind === 'apart') return isApartMeant(text, end, address);
  return (
    host.isDisguised ||
    local.hasSpelledDot ||
    isMailProvider(host.host) ||
    isNameLike(local.value) ||
    isAnnounced(text, local) ||
    isInvented(local.value) ||
    isShouted(text, mark, local)
  );
}

/** A word of sentences for the at sign: the dot is said too, and what stands before is no word of a sentence. */
function isSaidThroughout(text: string, end: number, { local, host }: Address): boolean {
  if (isProse(text, local) || !/\p{L}{3}/u.test(local.value)) return false;
  // "mail : janefic chez example.org"
  if (isMailed(text, local) && (isNameLike(local.value) || isInvented(local.value) || isJoined(local.value)))
    return true;
  if (/nokta/i.test(text.slice(end, host.end))) return true;
  return host.isDisguised && (isNameLike(local.value) || isInvented(local.value) || local.hasSpelledDot);
}

/** "jade-dream" */
const isJoined = (value: string): boolean => /^[a-z]{2,}[.-][a-z]{2,}$/.test(value);

const mailed = /(?:(?:mail|courriel|adresse)[^\n]{0,5} |[ée]cri(?:s|t|re|vez)(?:[ -]moi)? [àa] )$/iu;
const isMailed = (text: string, { start }: LocalPart): boolean =>
  mailed.test(text.slice(Math.max(0, start - 18), start));

/** A name in small letters that is no word: "janefic at example.org". */
const isInvented = (value: string): boolean => /^[a-z]{5,}$/.test(value) && isInventedWord(value);

/** "jane AT example.org" */
const isShouted = (text: string, { start, end }: AtMark, { value }: LocalPart): boolean =>
  text.slice(start, end).trim() === 'AT' && /[a-z]/.test(value) && !isCommonWord(value.toLowerCase());

/**
 * What stands over lines belongs together where the sign has a line of its own or ends one, and the host ends its line;
 * a sign that begins a line is a handle, unless its ending is clear.
 */
function isOverLinesMeant(text: string, { start, end }: AtMark, { local, host }: Address): boolean {
  if (isCommonWord(local.value.toLowerCase()) || !lineRest.test(text.slice(host.end, host.end + 3)))
    return false;
  const isBeginOfLine =
    /[\n\r]/.test(text.slice(start, start + 3)) && !/[\n\r]/.test(text.slice(end - 3, end));
  const ending = host.host.slice(host.host.lastIndexOf('.') + 1);
  return !isBeginOfLine || plainEndings.has(ending) || ending.length === 2 || isMailProvider(host.host);
}
const lineRest = /^(?:$|[,;!)]?(?:$|\s)|\.(?:$|\s)|[！。，、；])/;

/** "jane-at-example.org" may be a host of that name. */
function isHyphenedMeant(text: string, end: number, { local, host }: Address): boolean {
  const [label = ''] = host.written.split('.');
  if (text[end - 1] === '_') return true;
  return (
    host.isDisguised ||
    isMailProvider(host.host) ||
    isAnnounced(text, local) ||
    !isCommonWord(label.toLowerCase())
  );
}

/** "jane gmail com": without any sign, only where the word before is a name. */
export function isMeantWithoutAt(text: string, { local, host }: Address): boolean {
  if (isProse(text, local)) return false;
  // "lily (gmail)", "lily on yahoo"
  if (host.isIncomplete) return isNameLike(local.value);
  const isPlainDot = text.slice(local.start, host.end).toLowerCase().endsWith(host.host);
  return (
    isNameLike(local.value) || isAnnounced(text, local) || (!isPlainDot && /^[\p{L}]{3,}$/u.test(local.value))
  );
}

function isProse(text: string, { start, value }: LocalPart): boolean {
  const word = value.toLowerCase();
  if (!isCommonWord(word)) return false;
  return !roles.has(word) || beforeProse.test(text.slice(Math.max(0, start - 12), start));
}

/** Whether the word that ends at a place is one of running text, and no mailbox by itself. */
export function isBehindProse(text: string, end: number): boolean {
  const start = backOver(text, end, isLocalAt, { max: 20, floor: 0 });
  const word = text.slice(start, end).toLowerCase();
  return word !== '' && isCommonWord(word) && !roles.has(word);
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
  const hasBlankBehind = /\s/.test(text[end - 1] ?? '');
  if (host.host.split('.').length > 2 && ending.length === 2) return true;
  return hasBlankBehind ? ending.length === 2 || isNameLike(local.value) : isAnnounced(text, local);
}
