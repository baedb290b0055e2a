// Persons named with a title, a role or a credential: "Dr. Jane Fiction", "owner: Jane Fiction", "Jane Fiction, LMT".
import type { Token } from '../../text/tokens';
import { readPersonName } from '../../text/personName';
import type { PreparedText } from '../../identifiers/extractor';
import type { AttributeCandidate } from '../finder';
import { ambiguousNames } from './ambiguousNames';
import { candidateMaker } from './nameAround';
import { givenNames } from './givenNames';
import { genericWords } from './businessWords';
import { noNames } from './nameCues';

export const titleWords: ReadonlySet<string> = new Set(
  'mr mrs ms mme mlle dr prof herr frau senor senora sra'.split(' '),
);
export const roleWords: ReadonlySet<string> = new Set(
  'owner owners manager director president therapist licensee holder proprietor founder officer inspector detective contact registered owned operated managed founded run signed inhaber inhaberin geschaftsfuhrer geschaftsfuhrerin masseurin propietario propietaria gerente titolare proprietaire'.split(
    ' ',
  ),
);
/** Words that need another behind: "owned by", "contact person". */
const roleBehind: Readonly<Record<string, string>> = {
  owned: 'by',
  operated: 'by',
  managed: 'by',
  founded: 'by',
  run: 'by',
  signed: 'by',
  contact: 'person',
  registered: 'agent',
};
export const credentialWords: ReadonlySet<string> = new Set(
  'lmt cmt rmt lmp nmt lac lpn rn md esq phd'.split(' '),
);

const particles = new Set(
  'von van vom zu der den de del della di da do dos du la le los las bin ibn bint al el y ter ten'.split(' '),
);
/** "Mr Right", "Dr Pepper", "Ms Perfect". */
const phrases = new Set(
  'right wrong perfect big pepper bean universe world clean nice president chairman speaker'.split(' '),
);
const MAX_WORDS = 5;

/** "Mr. Fiction", "Frau Dr. Muster"; not the "Dr" of a street, nor "Miss out". */
export function titledAt(prepared: PreparedText, place: number): AttributeCandidate | undefined {
  const { tokens, text } = prepared;
  const title = tokens[place] as Token;
  const written = text.slice(title.start, title.end);
  const previous = tokens[place - 1];
  if (written === written.toLowerCase() || titleWords.has(previous?.word ?? '')) return undefined;
  // "12 Marlow Dr Springfield": a drive follows its name, a doctor does not.
  const isCapitalBefore =
    previous !== undefined && isCapital(text, previous) && text.slice(previous.end, title.start) === ' ';
  if (title.word === 'dr' && isCapitalBefore && hasNumberBefore(tokens, place)) return undefined;
  let first = place + 1;
  while (titleWords.has(tokens[first]?.word ?? '') && /^\.? ?$/.test(gapBefore(prepared, first))) first += 1;
  if (!/^(?:\. ?| )$/.test(gapBefore(prepared, first))) return undefined;
  if (phrases.has(tokens[first]?.word ?? '')) return undefined;
  return personFrom(prepared, first, 'title', 0.75, 1);
}

/** "owner: Jane Fiction", "owned by Jane Fiction", "Inspector Jane Fiction". */
export function inRoleAt(prepared: PreparedText, place: number): AttributeCandidate | undefined {
  const { tokens } = prepared;
  const role = tokens[place] as Token;
  const needed = roleBehind[role.word];
  if (needed !== undefined && tokens[place + 1]?.word !== needed) return undefined;
  const start = place + (needed === undefined ? 1 : 2);
  let first = start;
  const gap = gapBefore(prepared, first);
  if (!/^ ?[:-]? ?$/.test(gap) || gap === '') return undefined;
  while (titleWords.has(tokens[first]?.word ?? '') && first < start + 2) first += 1;
  const isSure = gap.includes(':') || needed !== undefined || first > start;
  const isKnown = isGiven(tokens[first]);
  if (!isSure && !isKnown) return undefined;
  return personFrom(prepared, first, 'role', isKnown ? 0.8 : 0.65, 2);
}

/** "Jane Fiction, LMT". */
export function credentialedAt(prepared: PreparedText, place: number): AttributeCandidate | undefined {
  const { tokens, text } = prepared;
  const credential = tokens[place] as Token;
  const before = tokens[place - 1];
  if (before === undefined || !/^,? ?[(]?$/.test(text.slice(before.end, credential.start))) return undefined;
  if (text.slice(credential.start, credential.end) !== credential.word.toUpperCase()) return undefined;
  let first = place - 1;
  const least = Math.max(0, place - MAX_WORDS);
  while (
    first > least &&
    isNameWord(prepared, first) &&
    isNameWord(prepared, first - 1) &&
    isWordGap(gapBefore(prepared, first))
  )
    first -= 1;
  if (place - first < 2 || !isNameWord(prepared, first)) return undefined;
  return made(prepared, first, place, 'credential', isGiven(tokens[first]) ? 0.8 : 0.6);
}

/** A run of capitalised words from one place on, particles between them. */
function personFrom(
  prepared: PreparedText,
  first: number,
  rule: string,
  confidence: number,
  least: number,
): AttributeCandidate | undefined {
  if (!isNameWord(prepared, first)) return undefined;
  let end = first + 1;
  while (end < first + MAX_WORDS && isWordGap(gapBefore(prepared, end))) {
    if (isNameWord(prepared, end)) end += 1;
    else if (isParticle(prepared, end)) end += 1;
    else break;
  }
  while (end > first && isParticle(prepared, end - 1) && !isNameWord(prepared, end - 1)) end -= 1;
  return end - first < least ? undefined : made(prepared, first, end, rule, confidence);
}

const made = candidateMaker('person', readPersonName);

function isParticle({ tokens }: PreparedText, place: number): boolean {
  return particles.has(tokens[place]?.word ?? '');
}

/** A capitalised word that no one speaks; "Fiction", "O'Fiction", the initial "M". */
function isNameWord({ tokens, text }: PreparedText, place: number): boolean {
  const token = tokens[place];
  if (token === undefined || token.isNumber || !isCapital(text, token)) return false;
  return (
    !noNames.has(token.word) &&
    !genericWords.has(token.word) &&
    !roleWords.has(token.word) &&
    !credentialWords.has(token.word)
  );
}

function isCapital(text: string, token: Token): boolean {
  const letter = text.charAt(token.start);
  return letter !== letter.toLowerCase();
}

function isGiven(token: Token | undefined): boolean {
  return token !== undefined && (givenNames.has(token.word) || ambiguousNames.has(token.word));
}

function isWordGap(gap: string): boolean {
  return gap === ' ' || gap === '-' || gap === "'" || gap === '. ';
}

function gapBefore({ tokens, text }: PreparedText, place: number): string {
  const token = tokens[place];
  const before = tokens[place - 1];
  return token === undefined || before === undefined ? '\n' : text.slice(before.end, token.start);
}

function hasNumberBefore(tokens: readonly Token[], place: number): boolean {
  return [2, 3, 4].some((back) => tokens[place - back]?.isNumber === true);
}
