// Mailboxes without any at sign: "my name there is jane_doe, the provider is gmail.com", "user: jane | host: gmx.de",
// "mail: jane99 proton.me". The host must be one that gives out mailboxes, or both parts must be called by their names.
import { tableOf } from '../../text/heldWords';
import { foldWord, type Token } from '../../text/tokens';
import { emailProviders } from '../emailProviders';
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
 * @param places - in `tokens`, of words among `apartTriggers`.
 */
export function mailboxesApart(
  text: string,
  tokens: readonly Token[],
  places: readonly number[],
): readonly Mailbox[] {
  const found: Mailbox[] = [];
  for (const place of places) {
    const token = tokens[place] as Token;
    const isNoun = isHostNoun[token.number] === 1;
    if (!isNoun && !isBareHost(text, tokens, place)) continue;
    const before = isNoun ? REACH_BEFORE : REACH_BEFORE_HOST;
    const floor = Math.max(0, found.at(-1)?.end ?? 0, token.start - before);
    const items = itemsOf(
      text,
      wordStart(text, floor, token.start),
      Math.min(text.length, token.end + (isNoun ? REACH_BEHIND : REACH_BEHIND_HOST)),
    );
    const at = items.findIndex(({ start }) => start >= token.start);
    const mailbox = at === -1 ? undefined : isNoun ? aroundNoun(items, at) : beforeHost(items, at);
    if (mailbox !== undefined) found.push(mailbox);
  }
  return found;
}

/** "proton.me" or "web punkt de" behind a word and a blank: no at sign, no page. */
function isBareHost(text: string, tokens: readonly Token[], place: number): boolean {
  const { start, end, number } = tokens[place] as Token;
  const next = tokens[place + 1];
  if (isProviderName[number] !== 1 || text[start - 1] !== ' ' || next === undefined) return false;
  if (tokens[place - 1]?.end !== start - 1) return false;
  return (
    (text[end] === '.' && next.start === end + 1) || (next.start === end + 1 && isDotName[next.number] === 1)
  );
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
