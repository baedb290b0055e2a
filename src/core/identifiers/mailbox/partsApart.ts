// Mailboxes without any at sign: "my name there is jane_doe, the provider is gmail.com", "user: jane | host: gmx.de",
// "mail: jane99 proton.me". The host must be one that gives out mailboxes, or both parts must be called by their names.
import { tableOf } from '../../text/heldWords';
import { foldWord, type TokenTable } from '../../text/tokens';
import { emailProviders } from '../emailProviders';
import { isWordAt } from '../web/characters';
import { dotNames } from '../web/signWords';
import { itemsOf, type Item } from './items';
import { nameWeight, type Mailbox } from './mailboxes';
import { hostAt, nameBefore } from './readParts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(foldWord));

/** What the host of a mailbox is called. */
export const hostNouns = words(
  'provider host server domain anbieter servidor proveedor dominio fournisseur hebergeur domaine serveur provedor dostawca domena serwer domeniu furnizor gestore aanbieder domein mailserver mailprovider',
);
const nameNouns = words(
  'name user username userid id login nick nickname mailbox box address mail email account handle local part prefix first nutzer nutzername benutzername benutzer postfach konto adresse usuario nombre cuenta correo buzon nom utilisateur compte adresse identifiant courriel nome utente casella utilizador conta nazwa uzytkownik konto skrzynka nume utilizator cont naam gebruiker gebruikersnaam',
);
/** Words that may stand between a noun and what it names, or between the two parts. */
const links = words(
  "is are it's its my mine the a an on at with of to here there and then as me i use uses using called named comes ist sind mein meine der die das und bei mit dann heisst lautet es son mi el la y con luego est mon le la et chez sur puis il lo e poi con meu o a com to jest moja moj i na iar cu este en het mijn",
);

/** "jane99 bei web.de": words that say at which provider. */
const atPrepositions = words('at on with via bei auf chez sur en su presso na pe op no da u w');

const isDotName = tableOf(dotNames.keys());
const isHostNoun = tableOf(hostNouns);
const providerNames = new Set(
  emailProviders.flatMap(({ hosts }) => hosts.map((host) => host.slice(0, host.indexOf('.')))),
);
const isProviderName = tableOf(providerNames);
/** First words of what this finder starts at; the second kind only with a period behind. */
export const apartTriggers: readonly string[] = [...hostNouns, ...providerNames];

const REACH_BEFORE = 110;
const REACH_BEHIND = 70;
const REACH_BEFORE_HOST = 48;
const REACH_BEHIND_HOST = 24;
const MAX_STEPS = 14;

/**
 * Mailboxes whose parts stand apart, in order of place.
 *
 * @param places - in `table`, of words among `apartTriggers`.
 */
export function mailboxesApart(
  text: string,
  table: TokenTable,
  places: readonly number[],
): readonly Mailbox[] {
  const found = mailboxesBySides(text);
  for (const place of places) {
    const isNoun = isHostNoun[table.numbers[place] ?? 0] === 1;
    if (!isNoun && !isBareHost(text, table, place)) continue;
    const from = table.starts[place] ?? 0;
    const to = table.ends[place] ?? 0;
    const before = isNoun ? REACH_BEFORE : REACH_BEFORE_HOST;
    const floor = Math.max(0, found.at(-1)?.end ?? 0, from - before);
    const items = itemsOf(
      text,
      wordStart(text, floor, from),
      Math.min(text.length, to + (isNoun ? REACH_BEHIND : REACH_BEHIND_HOST)),
    );
    const at = items.findIndex(({ start }) => start >= from);
    const mailbox = at === -1 ? undefined : isNoun ? aroundNoun(items, at) : beforeHost(items, at);
    if (mailbox !== undefined) found.push(mailbox);
  }
  return found;
}

/** What says which side of the at sign is meant, right before it: "vor dem @: jane, nach dem @: example.org". */
const beforeSign = words(
  'before vor antes avant prima inainte przed do până voor left links до перед önce 前',
);
const afterSign = words(
  'after behind nach hinter después despues apres dopo dupa po după na right rechts после за sonra achter 后',
);
const sidePhrase = words(
  'the dem der del de la el l o il znakiem znaku semnul знака знаком of sign symbol zeichen',
);
const REACH_OF_SIDES = 90;

/** Mailboxes of which each side of the at sign is said. */
function mailboxesBySides(text: string): Mailbox[] {
  const found: Mailbox[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    if (at < (found.at(-1)?.end ?? 0) || !isLoneSign(text, at)) continue;
    const first = sideOf(text, at);
    if (first === undefined) continue;
    const next = text.indexOf('@', at + 1);
    if (next === -1 || next - at > REACH_OF_SIDES || !isLoneSign(text, next)) continue;
    const second = sideOf(text, next);
    if (second === undefined || second === first) continue;
    const mailbox = ofSides(text, first === 'before' ? [at, next] : [next, at]);
    if (mailbox !== undefined) found.push(mailbox);
  }
  return found;
}

const isLoneSign = (text: string, at: number): boolean =>
  !isWordAt(text, at - 1) && /[\s"'(«]/.test(text[at - 1] ?? 'x') && /[\s:="'),»]/.test(text[at + 1] ?? 'x');

function sideOf(text: string, at: number): 'before' | 'after' | undefined {
  const left = text.slice(Math.max(0, at - 24), at).match(/[\p{L}\p{M}]{1,14}/gu) ?? [];
  for (let step = left.length - 1; step >= Math.max(0, left.length - 3); step -= 1) {
    const word = foldWord(left[step] ?? '');
    if (beforeSign.has(word)) return 'before';
    if (afterSign.has(word)) return 'after';
    if (!sidePhrase.has(word)) return undefined;
  }
  return undefined;
}

function ofSides(text: string, [nameSign, hostSign]: readonly [number, number]): Mailbox | undefined {
  const named = itemsOf(text, nameSign + 1, Math.min(text.length, nameSign + 1 + REACH_BEFORE_HOST));
  const hosted = itemsOf(text, hostSign + 1, Math.min(text.length, hostSign + 1 + REACH_BEFORE_HOST));
  const first = firstMeant(named);
  const host = hostAt(hosted, firstMeant(hosted));
  if (host === undefined) return undefined;
  let last = first;
  for (
    let pieces = 0;
    pieces < 4 && named[last + 1]?.kind === 'sign' && named[last + 2]?.kind === 'piece';
    pieces += 1
  ) {
    if (named[last + 1]?.sign === ',' || named[last + 1]?.sign === '@') break;
    last += 2;
  }
  const name = nameBefore(named, last);
  if (name === undefined || nameWeight(name) < 0) return undefined;
  const start = Math.min(name.start, host.start);
  return { name: name.name, start, end: Math.max(name.end, host.end), host, isObfuscated: true, weight: 5 };
}

const isLink = (word: string): boolean => links.has(word) || putting.has(word);
const putting = words(
  'put write comes come goes go stands type steht stehen kommt schreib schreibe schreiben setze pon pones poner escribe va mets mettez ecris metti scrivi coloca escreve pui scrie wpisz napisz stoi пиши стоит идет идёт',
);

/** The first piece that is no link: "comes jane". */
function firstMeant(items: readonly Item[]): number {
  const at = items.findIndex((item) => isPiece(item) && !isLink(foldWord(item.text)));
  return at === -1 ? items.length : at;
}

/** "proton.me" or "web punkt de" behind a word and a blank: no at sign, no page. */
function isBareHost(text: string, { starts, ends, numbers }: TokenTable, place: number): boolean {
  const start = starts[place] ?? 0;
  const end = ends[place] ?? 0;
  if (isProviderName[numbers[place] ?? 0] !== 1 || text[start - 1] !== ' ') return false;
  if (place === 0 || ends[place - 1] !== start - 1 || starts[place + 1] !== end + 1) return false;
  return text[end] === '.' || isDotName[numbers[place + 1] ?? 0] === 1;
}

function wordStart(text: string, from: number, to: number): number {
  let at = from;
  while (at > 0 && at < to && /[\p{L}\p{N}_]/u.test(text[at - 1] ?? ' ')) at += 1;
  return at;
}

const isPiece = (item: Item): boolean => item.kind === 'piece';
/** Blanks, a comma, a colon or a stroke; no end of a sentence. */
const isBetween = (item: Item): boolean =>
  item.kind === 'gap' ||
  item.sign === ',' ||
  item.sign === '-' ||
  (item.kind === 'bar' && /^[:;]?$/.test(item.text));

/** "… the provider is gmail.com" */
function aroundNoun(items: readonly Item[], noun: number): Mailbox | undefined {
  let at = noun + 1;
  for (let steps = 0; steps < 6; steps += 1, at += 1) {
    const item = items[at];
    if (item === undefined || (!isBetween(item) && !(isPiece(item) && links.has(foldWord(item.text))))) break;
  }
  const host = hostAt(items, at);
  if (host === undefined || (host.isIncomplete && !/mail|yahoo|outlook|gmx|icloud/.test(host.host)))
    return undefined;
  const name = nameLeftOf(items, noun, { isAnySigned: host.isProvider });
  return name && { ...name, host, end: host.end, isObfuscated: true, weight: 4 };
}

/** "mail: jane99 proton.me", "jane99 bei web.de" */
function beforeHost(items: readonly Item[], first: number): Mailbox | undefined {
  const host = hostAt(items, first);
  if (host === undefined || !host.isProvider || host.isIncomplete) return undefined;
  const lead = items[first - 2];
  const isLed = lead !== undefined && isPiece(lead) && atPrepositions.has(foldWord(lead.text));
  const last = isLed ? first - 4 : first - 2;
  const gap = items[last + 1];
  const name = gap?.kind === 'gap' && gap.lines === 0 ? nameBefore(items, last) : undefined;
  if (name === undefined) return undefined;
  const weight = nameWeight(name);
  const before = items.findIndex(({ end }) => end === name.start);
  if (weight < 0.5 || (weight < 1 && !isNamed(items, before))) return undefined;
  return { name: name.name, start: name.start, end: host.end, host, isObfuscated: true, weight: 4 };
}

interface NameLeft {
  readonly name: string;
  readonly start: number;
}

/** The nearest piece on the left that is called a name, or looks like one. */
function nameLeftOf(
  items: readonly Item[],
  from: number,
  { isAnySigned }: { readonly isAnySigned: boolean },
): NameLeft | undefined {
  for (let at = from - 1; at >= Math.max(0, from - MAX_STEPS); at -= 1) {
    const item = items[at] as Item;
    if (!isPiece(item)) {
      if (item.kind === 'bar' && !isBetween(item)) return undefined;
      continue;
    }
    const name = nameBefore(items, at);
    if (name === undefined) return undefined;
    const word = foldWord(name.name);
    if (links.has(word) || hostNouns.has(word) || nameNouns.has(word)) continue;
    const weight = nameWeight(name);
    const before = items.findIndex(({ end }) => end === name.start);
    if (weight >= 0 && isNamed(items, before)) return { name: name.name, start: name.start };
    return weight >= 1 && isAnySigned ? { name: name.name, start: name.start } : undefined;
  }
  return undefined;
}

/** Whether a noun for a name stands before a place, with links between: "my mail name is". */
function isNamed(items: readonly Item[], before: number): boolean {
  for (let at = before; at >= Math.max(0, before - 6); at -= 1) {
    const item = items[at] as Item;
    if (isPiece(item)) {
      const word = foldWord(item.text);
      if (nameNouns.has(word)) return true;
      if (!links.has(word)) return false;
    } else if (!isBetween(item)) return false;
  }
  return false;
}
