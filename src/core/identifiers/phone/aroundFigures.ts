// What stands right beside figures: signs for a digit, letters between groups, counts. Beside most figures of an advert
// stand a blank, a period or a hyphen: one look at the table tells so.
import { tableOf } from '../../text/heldWords';
import type { TokenTable } from '../../text/tokens';
import { unitAt } from '../../text/unitAt';
import { mayNameCountry } from './countryNamed';
import { pieceWords } from './enumerated';
import { beginsLook, endsLook, mayLookLikeFigure } from './lookSigns';
import { isPlusSign, ringUnits } from './noise';
import { standingSigns } from './placeholders';
import { may } from './tricks';
import { mayBeVanity } from './vanity';
import { mayDialLetters } from './vanityDialled';
import { isLikeFigure } from './zeroLetters';

const ofPieces = tableOf(pieceWords);
const SPACE = 32;
const HASH = 35;
const BRACKET = 40;
const PLUS = 43;
const COLON = 58;
const DIGITS = 48;
const LAST_DIGIT = 57;

/** What a character may be that touches figures. */
const is = {
  /** It may stand for a figure. */
  standing: 1,
  /** A ring for a zero. */
  ring: 2,
  /** Behind figures, it may look like one. */
  lookBehind: 4,
  /** Before figures. */
  lookBefore: 8,
  /** Behind figures, a mark of a page. */
  opening: 16,
  /** Twice behind figures, a mark of a forum. */
  emphasis: 32,
  /** Behind a single figure, it says that it counts. */
  counting: 64,
  /** Parts the groups of a number: what stands beyond counts as well. */
  parting: 128,
} as const;

const kinds = new Uint8Array(0x1_00_00);
const put = (signs: Iterable<string>, bit: number): void => {
  for (const sign of signs) kinds[sign.charCodeAt(0)] = (kinds[sign.charCodeAt(0)] ?? 0) | bit;
};
put(standingSigns, is.standing);
put('<[&', is.opening);
put('*_~', is.emphasis);
put(').:', is.counting);
put(' .-_(', is.parting);
for (let unit = 0; unit < kinds.length; unit += 1) {
  const isRing = ringUnits[unit] === 1 ? is.ring : 0;
  const behind = beginsLook[unit] === 1 ? is.lookBehind : 0;
  const before = endsLook[unit] === 1 ? is.lookBefore : 0;
  kinds[unit] = (kinds[unit] ?? 0) | isRing | behind | before;
}

const ON_LEFT = is.standing | is.ring | is.lookBefore;
const ON_RIGHT = is.standing | is.ring | is.lookBehind | is.opening | is.emphasis;

/** What the characters right before and behind figures may be. */
export function aroundFigures(text: string, table: TokenTable): number {
  const { starts, ends, figures } = table;
  let tricks = 0;
  let writer = '';
  for (let place = 0; place < figures.length; place += 1) {
    const at = figures[place] ?? 0;
    const start = starts[at] ?? 0;
    const end = ends[at] ?? 0;
    const left = start > 0 ? unitAt(text, start - 1) : SPACE;
    const right = end < text.length ? unitAt(text, end) : SPACE;
    const before = kinds[left] ?? 0;
    const behind = kinds[right] ?? 0;
    if (((before & ON_LEFT) | (behind & ON_RIGHT)) !== 0)
      tricks |= touching(text, { start, end, before, behind });
    if ((behind & is.parting) !== 0) tricks |= apartBehind(text, end + 1);
    if ((before & is.parting) !== 0) tricks |= apartBefore(text, start - 2);
    else if (start > 1 && unitAt(text, start - 2) === PLUS && isPlusSign(left)) tricks |= may.noise;
    if (isParted(table, at)) tricks |= may.noise;
    if (mayBeVanity(text, table, place) || mayDialLetters(text, table, at)) tricks |= may.vanity;
    if (mayNameCountry(text, table, at)) tricks |= may.country;
    if (left === BRACKET && end - start <= 2 && figures[place + 1] === at + 1) tricks |= may.sum;
    if (left === SPACE && start > 1 && unitAt(text, start - 2) === COLON) {
      const word = table.words[at - 1] ?? '';
      if (word === writer) tricks |= may.chat;
      writer = word;
    }
    if (end - start !== 1) continue;
    if ((behind & is.counting) !== 0 || left === HASH || ofPieces[table.numbers[at - 1] ?? 0] === 1)
      tricks |= may.count;
    if (isLetterBeyond(text, start - 2, before) || isLetterBeyond(text, end + 1, behind))
      tricks |= may.letters;
  }
  return tricks;
}

interface Touched {
  readonly start: number;
  readonly end: number;
  /** Kinds of the characters on either side. */
  readonly before: number;
  readonly behind: number;
}

function touching(text: string, { start, end, before, behind }: Touched): number {
  let tricks = ((before | behind) & is.standing) === 0 ? 0 : may.stands;
  if (((before & is.ring) | (behind & is.ring)) !== 0) tricks |= may.noise;
  if (((before & is.lookBefore) | (behind & is.lookBehind)) !== 0 && mayLookLikeFigure(text, start, end))
    tricks |= may.looks;
  if ((behind & is.opening) !== 0) tricks |= may.markup;
  if ((behind & is.emphasis) !== 0 && end + 1 < text.length && unitAt(text, end + 1) === unitAt(text, end))
    tricks |= may.markup;
  return tricks;
}

/** Behind what parts groups: a ring, or a group of one sign ("202-XXX-0123", "202 ### 0123"). */
function apartBehind(text: string, at: number): number {
  if (at >= text.length) return 0;
  const unit = unitAt(text, at);
  const ring = ringUnits[unit] === 1 ? may.noise : 0;
  if (unit === SPACE || at + 1 >= text.length || unit !== unitAt(text, at + 1)) return ring;
  return unit >= DIGITS && unit <= LAST_DIGIT ? ring : ring | may.stands;
}

/** Before what parts groups: a ring, or a plus sign and what is meant for the first figure behind it. */
function apartBefore(text: string, at: number): number {
  if (at < 0) return 0;
  const unit = unitAt(text, at);
  if (ringUnits[unit] === 1) return may.noise;
  return at > 0 && isPlusSign(unit) && unitAt(text, at - 1) === PLUS ? may.noise : 0;
}

/** "202 x 555", "202x555": one character between figures, with the same on both sides of it. */
function isParted({ starts, ends, notes }: TokenTable, at: number): boolean {
  const from = ends[at] ?? 0;
  const sign = starts[at + 1] ?? -1;
  if (sign < 0 || sign - from > 1 || (ends[at + 1] ?? 0) - sign !== 1 || notes[at + 2] !== notes[at])
    return false;
  return (starts[at + 2] ?? 0) - sign - 1 === sign - from;
}

/** A letter that may be a figure, parted by a sign from a single figure: "0 l 7 1 3 9". */
const isLetterBeyond = (text: string, at: number, kind: number): boolean =>
  (kind & is.parting) !== 0 && at >= 0 && at < text.length && isLikeFigure(unitAt(text, at));
