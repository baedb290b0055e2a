// What colours are said of: garments, stripes, trim, motifs; and things that are none of ours but have colours too.
import { isBreak, isRole, isSign, isStop, type Lexeme } from './lexeme';

/** A lexeme that colours may belong to. */
export interface Head {
  /** Its place among the lexemes. */
  readonly at: number;
  /** What it costs a reading that it stays without a colour. */
  readonly bareCost: number;
  /** Whether colours can be said of it at all; a head that takes none still parts what stands left of it from the right. */
  readonly takesColours: boolean;
  /** Whether it takes several colours without further cost: stripes do, a garment seldom does. */
  readonly takesSeveral: boolean;
  /** Whether colours on both of its sides are its own: "white stripes between red". */
  readonly joinsSides: boolean;
  /** Only colours straight before it: "red car". */
  readonly onlyBefore: boolean;
}

const MAX_BACK = 4;

/** Heads of a description in order of place. Linear. */
export function headsOf(lexemes: readonly Lexeme[], withoutColour: ReadonlySet<number>): readonly Head[] {
  return lexemes.flatMap((lexeme, at): readonly Head[] => {
    const head = headAt(lexemes, at, lexeme);
    return head === undefined
      ? []
      : [{ ...head, at, takesColours: head.takesColours && !withoutColour.has(at) }];
  });
}

type Kind = Omit<Head, 'at'>;
const plain: Kind = {
  bareCost: 0,
  takesColours: true,
  takesSeveral: false,
  joinsSides: false,
  onlyBefore: false,
};

function headAt(lexemes: readonly Lexeme[], at: number, lexeme: Lexeme): Kind | undefined {
  switch (lexeme.kind) {
    case 'garment':
      return { ...plain, bareCost: bareCostOfGarment(lexemes, at) };
    case 'pattern':
      if (lexeme.id === 'plain' || lexeme.id === 'crested') return undefined;
      return {
        ...plain,
        bareCost: isAdjective(lexeme) ? 0.1 : 0.5,
        takesColours: !isToldAgain(lexemes, at),
        takesSeveral: true,
        joinsSides: true,
      };
    case 'trim':
      return { ...plain, bareCost: 0.6, takesSeveral: true };
    case 'trimPlace':
      return { ...plain, bareCost: 0.1 };
    case 'buttons':
      return { ...plain, bareCost: 0.3 };
    case 'badge':
    case 'outline':
      return { ...plain, takesSeveral: true };
    case 'motif':
    case 'letters':
    case 'captured':
      return plain;
    case 'unknown':
      return isForeignNoun(lexemes, at) ? { ...plain, onlyBefore: true } : undefined;
    case 'grammar':
      if (lexeme.id === 'person') return { ...plain };
      return lexeme.id === 'foreign' ? { ...plain, onlyBefore: true } : undefined;
    default:
      return undefined;
  }
}

/** "is striped: red, white and navy stripes": the noun takes the colours. */
function isToldAgain(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at];
  if (lexeme === undefined || !isAdjective(lexeme)) return false;
  for (let next = at + 1; next < lexemes.length && next <= at + 10; next += 1) {
    const follower = lexemes[next];
    if (follower?.kind === 'pattern') return follower.id === lexeme.id;
    if (follower?.kind === 'garment' || isStop(follower)) return false;
  }
  return false;
}

/** "striped", "checked": an adjective says as much without its colours. */
function isAdjective({ phrase }: Lexeme): boolean {
  return /(?:ed|y)$/.test(phrase);
}

/** A garment is bare without harm where it only says whose stripes they are: "on the tie", "striped tie". */
function bareCostOfGarment(lexemes: readonly Lexeme[], at: number): number {
  const before = lexemes[at - 1];
  if (before?.kind === 'pattern' || before?.kind === 'trim') return 0.1;
  if (lexemes[at + 1]?.kind === 'pattern') return 0.3; // "skirt tartan red"
  for (let back = at - 1; back >= 0 && back >= at - MAX_BACK; back -= 1) {
    const lexeme = lexemes[back];
    if (isRole(lexeme, 'on', 'of') && isFeature(lexemes[back - 1])) return 0.05;
    if (isRole(lexeme, 'on', 'same')) return 0.2;
    if (isBreak(lexeme) || lexeme?.kind === 'garment') break;
  }
  return 0.8;
}

const features = new Set(['badge', 'pattern', 'trim', 'trimPlace', 'badgePlace', 'motif', 'outline']);

function isFeature(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && features.has(lexeme.kind);
}

/** An unknown word straight after a colour is what the colour is said of, unless it describes a garment that follows. */
function isForeignNoun(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at];
  if (lexeme === undefined || /^\d/.test(lexeme.phrase)) return false;
  let back = at - 1;
  while (back >= 0 && back >= at - MAX_BACK && isRole(lexemes[back], 'neutral', 'material', 'shade'))
    back -= 1;
  if (lexemes[back]?.kind !== 'colour') return false;
  let next = at + 1;
  while (
    next < lexemes.length &&
    next <= at + 3 &&
    (lexemes[next]?.kind === 'unknown' || isRole(lexemes[next], 'neutral', 'material'))
  )
    next += 1;
  const follower = lexemes[next];
  if (follower === undefined) return true;
  return (
    !['garment', 'pattern', 'trim', 'trimPlace', 'colour'].includes(follower.kind) ||
    isSign(follower, 'comma')
  );
}
