// Short labels that stand for other things too: "dc" is a town, a current and a platform, "sc" a state. Somebody tells
// that it is their own ("my dc is x", "add my dc x"), or a sign and a name stand right behind it ("dc: jane_fic").
import type { Span } from '../brand';
import { isTelling, strengthOf } from './usernameStrength';
import { beginsClause, isUnknownWord } from './usernameAlone';

const own =
  /(?:^|[^\p{L}])(?:my|mine|mein|meine|meinem|mi|mon|ma|mio|mia|meu|minha|mój|moim|мой|моём|benim|mijn|add|on|via|auf|en|sur|su|no|na|op|pe|på|в|на|ig|insta|instagram|snap|snapchat|tg|telegram|discord|facebook|fb|kik)(?: ?[/&+,|] ?| )$/iu;
/** A sign, or a word that says what the label is; a blank alone only behind one's own. */
const signed = /^ ?(?:[:=→➡]|->| - | ?@)>? ?@?/u;
const owned = /^(?: ?(?:[:=→➡]|->| - )>? ?@?| (?:name |tag |id |user )?(?:is|ist|es|est|è|é|to|это|:)? ?@?)/u;
const name = /^[a-z0-9_.]{3,32}(?:#\d{4})?(?![\p{L}\p{N}@/-])/iu;
const MAX_BEFORE = 12;
const MAX_BEHIND = 56;

/** Places of South Carolina and the capital, before what is short for their state: "Greenville, SC", "Washington DC". */
const placeBefore =
  /(?:washington|wash|columbia|charleston|greenville|spartanburg|myrtle beach|beach|rock hill|sumter|florence|anderson|hilton head|summerville|aiken|pleasant|goose creek|north|visiting|near|around|downtown|city|state|nc|va|md|ga|n[we]|s[we]),? ?(?:[/&+] ?)?$/iu;
const MAX_PLACE = 16;
/** What leads to a place or a noun: "in dc", "NYC/DC", "un fet". */
const leadBefore =
  /(?:^|[^\p{L}])(?:in|from|to|near|at|of|the|un|una|et|la|le|el|den|en|de|o|so|så|er|är|och|og)(?: [a-z]{4,9})? $|\p{L}{2,} ?[/&+] ?$/iu;
/** In capitals a sign that only parts is none: "DC @jane_fic", "DC - jane_fic". */
const shoutedSign = /^ ?[:=→➡]/u;

/** Whether a town or what leads to one stands right before a label. */
export const isBehindPlace = (text: string, start: number): boolean =>
  placeBefore.test(text.slice(Math.max(0, start - MAX_PLACE), start));

/** Whether a label that stands for other things too is one here. */
export function isMeantClosely(text: string, { start, end }: Span): boolean {
  if (isBehindPlace(text, start)) return false;
  const before = text.slice(Math.max(0, start - MAX_BEFORE), start);
  const behind = text.slice(end, end + MAX_BEHIND);
  const isOwn = own.test(before);
  if (!isOwn && leadBefore.test(before)) return false;
  const written = text.slice(start, end);
  if (!isOwn && written === written.toUpperCase() && !shoutedSign.test(behind)) return isOwnName(text, start);
  const lead = (isOwn ? owned : signed).exec(behind)?.[0];
  const found = lead === undefined ? undefined : name.exec(behind.slice(lead.length))?.[0];
  if (lead === undefined || found === undefined) return isOwnName(text, start);
  const bare = found.replace(/[._]+$/, '').replace(/#\d{4}$/, '');
  const strength = strengthOf(bare);
  if (isTelling(strength)) return true;
  // "dc: jane.fic"
  if (strength === 'letters' && /^[a-z]+\.[a-z]+$/.test(bare)) return true;
  return isOwn && strength === 'letters' && isUnknownWord(bare);
}

/** "jane_fic on dc": the name before the label. */
function isOwnName(text: string, start: number): boolean {
  const written = /([a-z0-9_.]{4,32}) on $/i.exec(text.slice(Math.max(0, start - MAX_BEHIND), start))?.[1];
  return written !== undefined && strengthOf(written) === 'name';
}

/** Signs that lead from a label to a name, and from no preposition to its noun. */
const leadingSign = /^ ?(?:[:=→➡⇒]\ufe0f?|[-=]?>|[-–] |👉\ufe0f?)? ?@? ?/u;
const isSaidSign = /^ is:? @?/iu;
/** Where nothing of a sentence stands before "of", or what leads to a platform. */
const beginning =
  /(?:^|[^\p{L}\p{M}\p{N}'’)\]"” -] ?|(?<owned>(?:^|[^\p{L}])(?:my|on|via|mein|meine|meinem|add) ))$/iu;
const otherLabelBefore = /(?:^|[^\p{L}])[a-z]{2,10} ?[/&+|] ?$/iu;

/**
 * Whether "of" in small letters is short for a platform: "of: jane_fic", "my of @janefic92". It begins what is said, or
 * stands in a list of labels, and a sign and what can be nothing but a name follow.
 */
export function isMeantSmall(text: string, { start, end }: Span): boolean {
  const behind = text.slice(end, end + MAX_BEHIND);
  const before = text.slice(Math.max(0, start - MAX_BEFORE), start);
  const begun = beginning.exec(before);
  const said = begun?.groups?.owned === undefined ? undefined : isSaidSign.exec(behind)?.[0];
  const lead = said ?? leadingSign.exec(behind)?.[0] ?? '';
  if (lead.trim() === '') return false;
  const bare = (name.exec(behind.slice(lead.length))?.[0] ?? '').replace(/[._]+$/, '');
  if (!/^[a-z_]/i.test(bare) || !(isTelling(strengthOf(bare)) || isUnknownWord(bare))) return false;
  if (begun !== null || otherLabelBefore.test(before)) return true;
  // "the name of @jane_fic"
  return /[:=→➡⇒>]/u.test(lead) && beginsClause(text, start);
}
