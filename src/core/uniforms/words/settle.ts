// Which of its meanings a phrase has where it stands.
import { badgeContext } from './badgeContext';
import {
  asNeutral,
  isBreak,
  isRole,
  isSign,
  isStop,
  meaningOfKind,
  readAs,
  type Lexeme,
  type LexemeKind,
} from './lexeme';

const NEAR = 6; // lexemes between "thin" and the stripes it is said of
const FAR = 10; // between "diagonal" and them

/** What a badge may show or say, and a word of another kind as well ("kingfisher", "square"). */
const ofBadges: readonly LexemeKind[] = ['motif', 'outline', 'badgePlace', 'captured', 'text', 'letters'];
/** What follows a colour; a bird called like a colour has none of them after it. */
const coloured: readonly LexemeKind[] = [
  'garment',
  'pattern',
  'trim',
  'trimPlace',
  'buttons',
  'motif',
  'outline',
  'badge',
  'captured',
  'letters',
  'colour',
];

/** Lexemes with the meaning each has in its place; what says nothing there is neutral or unknown. Linear. */
export function settled(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  const inBadge = badgeContext(lexemes);
  return lexemes.map((_, at) => settle(lexemes, at, inBadge[at] === true));
}

function settle(lexemes: readonly Lexeme[], at: number, inBadge: boolean): Lexeme {
  const lexeme = lexemes[at] as Lexeme; // `at` is a place in the list
  if (inBadge) {
    const motif = meaningOfKind(lexeme, 'motif') ?? meaningOfKind(lexeme, 'outline');
    if (motif !== undefined && !isOtherwiseUsed(lexemes, at)) return readAs(lexeme, motif);
  }
  switch (lexeme.kind) {
    case 'motif':
    case 'outline':
    case 'text':
      return inBadge && lexeme.kind !== 'text' && !isOtherwiseUsed(lexemes, at)
        ? lexeme
        : outsideBadge(lexeme);
    case 'captured':
      return inBadge || isIntroduced(lexemes, at) ? lexeme : { ...lexeme, kind: 'unknown', id: 'unknown' };
    case 'badgePlace':
      return settleBadgePlace(lexemes, at, inBadge);
    case 'group':
      return isFollowedBy(lexemes, at, isBand) ? lexeme : asNeutral(lexeme);
    case 'width':
      return isFollowedBy(lexemes, at, isBand) || isBand(previousWord(lexemes, at))
        ? lexeme
        : asNeutral(lexeme);
    case 'direction':
      return isNearStripes(lexemes, at) ? lexeme : asNeutral(lexeme);
    case 'colour':
      return isThing(lexemes, at) ? { ...lexeme, kind: 'unknown', id: 'unknown' } : lexeme;
    case 'quality':
      return settleQuality(lexemes, at);
    case 'garment':
      return settleGarment(lexemes, at);
    default:
      return lexeme;
  }
}

/** Whether a word that may be a motif is something else here: the colour of what follows, a small word, a stripe's width. */
function isOtherwiseUsed(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at] as Lexeme; // as above
  if (lexeme.kind === 'motif' || (lexeme.kind === 'outline' && lexeme.phrase !== 'round')) return false;
  if (lexeme.kind === 'colour') {
    const next = nextWord(lexemes, at);
    return next !== undefined && coloured.includes(next.kind);
  }
  if (lexeme.phrase === 'round' && isOnEdge(lexemes[at + 1])) return true;
  // "on", "round the neck": small words stay so, unless a shape follows from them ("a round badge").
  if (lexeme.kind === 'grammar' && lexeme.id === 'on') return nextWord(lexemes, at)?.kind !== 'badge';
  return lexeme.kind === 'garment' || lexeme.kind === 'pattern' || lexeme.kind === 'badge';
}

/** "round the edge", "round collar": no outline of a badge. */
function isOnEdge(next: Lexeme | undefined): boolean {
  return (
    isRole(next, 'article') || next?.kind === 'trimPlace' || next?.kind === 'garment' || next?.kind === 'trim'
  );
}

function outsideBadge(lexeme: Lexeme): Lexeme {
  const other = lexeme.others.find(({ kind }) => !ofBadges.includes(kind));
  if (other !== undefined) return readAs(lexeme, other);
  return lexeme.kind === 'text' ? asNeutral(lexeme) : { ...lexeme, kind: 'unknown', id: 'unknown' };
}

function isIntroduced(lexemes: readonly Lexeme[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 4; back -= 1) {
    const kind = lexemes[back]?.kind;
    if (kind === 'letters' || kind === 'motto') return true;
    if (kind === 'text') return isAboutGarment(lexemes, back);
  }
  return false;
}

/** "his jumper says Oakfield": a garment stands before it in the sentence. */
function isAboutGarment(lexemes: readonly Lexeme[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 2 * NEAR && !isStop(lexemes[back]); back -= 1)
    if (lexemes[back]?.kind === 'garment') return true;
  return false;
}

/** "gold braid on the pocket" is a place of the trim; "badge on the pocket" one of the badge. */
function settleBadgePlace(lexemes: readonly Lexeme[], at: number, inBadge: boolean): Lexeme {
  const lexeme = lexemes[at] as Lexeme; // as above
  if (lexeme.phrase.includes('pocket'))
    for (let back = at - 1; back >= 0 && back >= at - NEAR && !isBreak(lexemes[back]); back -= 1) {
      if (lexemes[back]?.kind === 'badge') break;
      if (lexemes[back]?.kind === 'trim') return { ...lexeme, kind: 'trimPlace', id: 'pockets' };
    }
  return inBadge ? lexeme : asNeutral(lexeme);
}

/** Things that colours are called after. */
const things = new Set(
  'bottle sky sand stone wine slate ash heather holly forest lime mint sage olive plum berry brick rust salmon peach lemon amber cherry chestnut chocolate copper bronze canary camel midnight graphite silver gold'.split(
    ' ',
  ),
);

/** "the bottle", "the sky": the thing itself, where nothing follows that has its colour. */
function isThing(lexemes: readonly Lexeme[], at: number): boolean {
  if (!things.has(lexemes[at]?.phrase ?? '') || !isRole(lexemes[at - 1], 'article')) return false;
  const next = nextWord(lexemes, at);
  return next === undefined || !coloured.includes(next.kind);
}

/** "pleated": of a skirt near by in the sentence; "V neck" is a jumper where none is named. */
function settleQuality(lexemes: readonly Lexeme[], at: number): Lexeme {
  const lexeme = lexemes[at] as Lexeme; // as above
  if (qualified(lexemes, at) !== undefined) return lexeme;
  const garment = meaningOfKind(lexeme, 'garment');
  if (garment !== undefined) return readAs(lexeme, garment);
  const other = lexeme.others.find(({ kind }) => kind !== 'motif' && kind !== 'outline');
  return other === undefined ? asNeutral(lexeme) : readAs(lexeme, other);
}

/** Place of the garment that a quality is said of: the nearest of that name in the sentence, within six lexemes. */
export function qualified(lexemes: readonly Lexeme[], at: number): number | undefined {
  const id = lexemes[at]?.id;
  const isOf = (place: number): boolean => lexemes[place]?.kind === 'garment' && lexemes[place].id === id;
  for (let far = 1; far <= NEAR; far += 1) {
    if (isOf(at + far) && !crossesStop(lexemes, at, at + far)) return at + far;
    if (isOf(at - far) && !crossesStop(lexemes, at - far, at)) return at - far;
  }
  return undefined;
}

function crossesStop(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  return lexemes.slice(from, to).some((lexeme) => isStop(lexeme));
}

function settleGarment(lexemes: readonly Lexeme[], at: number): Lexeme {
  const lexeme = lexemes[at] as Lexeme; // as above
  const before = lexemes[at - 1];
  const after = lexemes[at + 1];
  const isVerb =
    lexeme.phrase === 'tie' &&
    (before?.phrase === 'to' ||
      ['my', 'up', 'back', 'it', 'them'].includes(after?.phrase ?? '') ||
      (after?.phrase === 'the' && lexemes[at + 2]?.kind === 'unknown'));
  const isOther = (lexeme.phrase === 'coat' && after?.phrase === 'of') || isVerb;
  if (isOther) return { ...lexeme, kind: 'unknown', id: 'unknown' };
  if (lexeme.id !== 'top') return lexeme;
  if (lexeme.phrase === 'tops' && before?.kind === 'colour' && isOfSocks(lexemes, at))
    return { ...lexeme, kind: 'trim', id: 'band' };
  const isNoun =
    before?.kind === 'colour' &&
    (after === undefined || isBreak(after) || after.kind === 'grammar' || after.kind === 'sign');
  return isNoun ? lexeme : asNeutral(lexeme);
}

/** "socks, black with red tops". */
function isOfSocks(lexemes: readonly Lexeme[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - NEAR; back -= 1) {
    const lexeme = lexemes[back];
    if (lexeme?.kind === 'garment') return lexeme.id === 'socks' || lexeme.id === 'pe_socks';
  }
  return false;
}

function isBand(lexeme: Lexeme | undefined): boolean {
  return (lexeme?.kind === 'pattern' && lexeme.id !== 'plain') || lexeme?.kind === 'trim';
}

function isFollowedBy(lexemes: readonly Lexeme[], at: number, is: (lexeme: Lexeme) => boolean): boolean {
  for (let next = at + 1; next < lexemes.length && next <= at + NEAR; next += 1) {
    const lexeme = lexemes[next] as Lexeme; // within the list
    if (is(lexeme)) return true;
    const isPassed =
      ['colour', 'width', 'direction', 'group'].includes(lexeme.kind) ||
      isRole(lexeme, 'and', 'or', 'neutral', 'material', 'shade', 'of') ||
      isSign(lexeme, 'and', 'slash', 'comma');
    if (!isPassed) return false;
  }
  return false;
}

function isNearStripes(lexemes: readonly Lexeme[], at: number): boolean {
  for (let near = Math.max(0, at - FAR); near <= at + FAR && near < lexemes.length; near += 1) {
    const lexeme = lexemes[near];
    if (lexeme?.kind === 'pattern' && lexeme.id === 'stripes') return true;
    if (lexeme?.kind === 'garment' && lexeme.id === 'tie' && Math.abs(near - at) <= 2) return true;
  }
  return false;
}

/** The lexeme after this one, over neutral words, widths and directions; undefined at a break. */
function nextWord(lexemes: readonly Lexeme[], at: number): Lexeme | undefined {
  for (let next = at + 1; next < lexemes.length && next <= at + NEAR; next += 1) {
    const lexeme = lexemes[next] as Lexeme; // within the list
    const isPassed =
      ['width', 'direction', 'group'].includes(lexeme.kind) ||
      isRole(lexeme, 'neutral', 'material', 'and', 'article');
    if (!isPassed) return lexeme;
  }
  return undefined;
}

function previousWord(lexemes: readonly Lexeme[], at: number): Lexeme | undefined {
  for (let back = at - 1; back >= 0 && back >= at - 3; back -= 1) {
    const lexeme = lexemes[back];
    const isPassed = lexeme?.kind === 'colour' || isRole(lexeme, 'is', 'neutral', 'article', 'maybe');
    if (!isPassed && !isSign(lexeme, 'comma')) return lexeme;
  }
  return undefined;
}
