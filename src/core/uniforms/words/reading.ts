// A description after grammar: each garment and feature with its colours, and which garment a feature is on.
import { attachColours, type ColoursOfHeads } from './attach';
import { doubtsOf, type Doubts } from './doubts';
import { headsOf } from './heads';
import { isBreak, isRole, isSign, isStop, type Lexeme } from './lexeme';
import { lexemesOf } from './lexemes';
import { settled } from './settle';

/** What the observations are made from. Places are numbers of lexemes. */
export interface Reading {
  readonly lexemes: readonly Lexeme[];
  readonly coloursOf: ColoursOfHeads;
  readonly doubts: Doubts;
  /** Place of the garment that a feature is on; undefined where the text names none. */
  readonly ownerOf: (feature: number) => number | undefined;
}

/** Takes a description apart. Linear in the text. */
export function readingOf(text: string): Reading {
  const lexemes = settled(lexemesOf(text));
  const doubts = doubtsOf(lexemes);
  const without = new Set([...doubts.absent, ...doubts.unseen, ...sameAsOthers(lexemes)]);
  const colours = lexemes.flatMap((lexeme, at) =>
    lexeme.kind === 'colour' && !doubts.excluded.has(at) && !isShadeOfNext(lexemes, at) ? [at] : [],
  );
  const coloursOf = attachColours(lexemes, headsOf(lexemes, without), colours);
  return { lexemes, coloursOf, doubts, ownerOf: (feature) => ownerOf(lexemes, feature, doubts) };
}

/** "dark turquoise", "greenish grey": the first word only shades the second. */
function isShadeOfNext(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at];
  return lexeme?.meaning?.isLikened === true && lexemes[at + 1]?.kind === 'colour';
}

/** Garments that are said to be of another's colour take none of their own. */
function sameAsOthers(lexemes: readonly Lexeme[]): readonly number[] {
  return sameColours(lexemes).map(({ garment }) => garment);
}

/** A garment of the same colour as another. */
export interface SameColour {
  readonly garment: number;
  readonly as: number;
}

const REACH = 8;

/** "skirt same colour as the blazer", "matching skirt", "and a tie to match". */
export function sameColours(lexemes: readonly Lexeme[]): readonly SameColour[] {
  return lexemes.flatMap((lexeme, at) => {
    if (!isRole(lexeme, 'same')) return [];
    if (isToo.test(lexeme.phrase) && !isStraightAfterGarment(lexemes, at)) return [];
    const before = garmentNear(lexemes, at, -1);
    const after = garmentNear(lexemes, at, 1);
    if (isAdjective(lexeme) && after !== undefined) {
      const other = earlierGarment(lexemes, at);
      return other === undefined ? [] : [{ garment: after, as: other }];
    }
    if (before !== undefined && after !== undefined) return [{ garment: before, as: after }];
    const other = before === undefined ? undefined : earlierGarment(lexemes, before);
    return before === undefined || other === undefined ? [] : [{ garment: before, as: other }];
  });
}

const isToo = /^(?:too|as well|likewise|ditto)$/;

/** "maroon jumper and the tie too"; in "the tie is brown too" the tie has its own. */
function isStraightAfterGarment(lexemes: readonly Lexeme[], at: number): boolean {
  return (
    lexemes[at - 1]?.kind === 'garment' ||
    (isRole(lexemes[at - 1], 'is') && lexemes[at - 2]?.kind === 'garment')
  );
}

function isAdjective({ phrase }: Lexeme): boolean {
  return phrase === 'matching' || phrase === 'in matching colour';
}

function garmentNear(lexemes: readonly Lexeme[], at: number, step: 1 | -1): number | undefined {
  for (
    let next = at + step;
    next >= 0 && next < lexemes.length && Math.abs(next - at) <= REACH;
    next += step
  ) {
    if (isBreak(lexemes[next])) return undefined;
    if (lexemes[next]?.kind === 'garment') return next;
  }
  return undefined;
}

function earlierGarment(lexemes: readonly Lexeme[], at: number): number | undefined {
  for (let back = at - 1; back >= 0 && back >= at - 3 * REACH; back -= 1)
    if (lexemes[back]?.kind === 'garment') return back;
  return undefined;
}

/** Forms that stand before what they describe: "striped tie". */
const adjectives = new Set(
  'striped stripey stripy stripped checked chequered checkered gingham tartan plaid spotted spotty plain pinstripe pinstriped crested trimmed edged bordered piped braided hooped panelled two tone half and half candy striped'.split(
    ' ',
  ),
);

function ownerOf(lexemes: readonly Lexeme[], feature: number, doubts: Doubts): number | undefined {
  const isUsable = (at: number): boolean =>
    lexemes[at]?.kind === 'garment' && !doubts.absent.has(at) && !doubts.unseen.has(at);
  return (
    describedGarment(lexemes, feature) ??
    garmentItIsOn(lexemes, feature) ??
    garmentBefore(lexemes, feature, isUsable) ??
    garmentAfter(lexemes, feature, isUsable)
  );
}

/** "striped tie", "plain navy tie": the garment that follows an adjective; a noun only straight before it ("stripe tie"). */
function describedGarment(lexemes: readonly Lexeme[], feature: number): number | undefined {
  const lexeme = lexemes[feature];
  if (lexeme === undefined) return undefined;
  const isAdjectival = adjectives.has(lexeme.phrase) || lexeme.meaning?.isWelsh === true;
  const isNoun = !isAdjectival && !lexeme.phrase.endsWith('s') && lexeme.kind === 'pattern';
  if (!isAdjectival && !isNoun) return undefined;
  if (lexeme.meaning?.isWelsh === true) return undefined;
  for (let next = feature + 1; next < lexemes.length && next <= feature + REACH; next += 1) {
    const follower = lexemes[next] as Lexeme; // within the list
    if (follower.kind === 'garment') return next;
    const isPassed =
      isRole(follower, 'neutral', 'material', 'shade', 'person') ||
      (isAdjectival &&
        (follower.kind === 'colour' || isRole(follower, 'and') || isSign(follower, 'and', 'slash')));
    if (!isPassed) return undefined;
  }
  return undefined;
}

/** "stripes on the tie", "round the neck of his jumper". */
function garmentItIsOn(lexemes: readonly Lexeme[], feature: number): number | undefined {
  let isOn = false;
  for (let next = feature + 1; next < lexemes.length && next <= feature + REACH; next += 1) {
    const follower = lexemes[next] as Lexeme; // within the list
    if (isRole(follower, 'on', 'of')) isOn = true;
    else if (follower.kind === 'garment') return isOn ? next : undefined;
    else if (isBreak(follower) || isRole(follower, 'with', 'is', 'but') || follower.kind === 'unknown')
      return undefined;
  }
  return undefined;
}

function garmentBefore(
  lexemes: readonly Lexeme[],
  feature: number,
  isUsable: (at: number) => boolean,
): number | undefined {
  let stops = 0;
  for (let back = feature - 1; back >= 0 && back >= feature - 30; back -= 1) {
    if (isUsable(back)) return back;
    if (isStop(lexemes[back])) stops += 1;
    if (stops > (feature - back < SHORT_SENTENCES ? 2 : 1)) return undefined;
    // A sentence that names its own garment later is about that one.
    if (
      stops === 1 &&
      garmentAfter(lexemes, back, isUsable, { until: feature + REACH, passesCommas: true }) !== undefined &&
      !startsWithIt(lexemes, back)
    )
      return undefined;
  }
  return undefined;
}

/** Lexemes of a note in short sentences: "Tie. Red. Blue stripes." */
const SHORT_SENTENCES = 8;

function startsWithIt(lexemes: readonly Lexeme[], stop: number): boolean {
  return isRole(lexemes[stop + 1], 'it', 'with', 'article');
}

function garmentAfter(
  lexemes: readonly Lexeme[],
  at: number,
  isUsable: (at: number) => boolean,
  {
    until = at + 2 * REACH,
    passesCommas = false,
  }: { readonly until?: number; readonly passesCommas?: boolean } = {},
): number | undefined {
  for (let next = at + 1; next < lexemes.length && next <= until; next += 1) {
    if (isStop(lexemes[next]) || (!passesCommas && isBreak(lexemes[next]))) return undefined;
    if (isUsable(next)) return next;
  }
  return undefined;
}
