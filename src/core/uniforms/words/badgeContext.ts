// Where a description speaks of a badge: there "ship" is a motif, "round" an outline and "front" a place, elsewhere not.
import { isBreak, isRole, isSign, isStop, type Lexeme } from './lexeme';

const FAR_BEFORE = 30; // lexemes after the word for a badge
const NEAR_AFTER = 6; // "a gold ship in full sail as the badge"
const OPENS = new Set(['badge', 'letters', 'motto']);

/**
 * Which lexemes stand where a badge is spoken of.
 *
 * @returns a flag for each lexeme: after a word for a badge, until another garment is described or two sentences end; or
 *   shortly before such a word, or before "on the blazer", "on the pocket", "on it". Linear.
 */
export function badgeContext(lexemes: readonly Lexeme[]): readonly boolean[] {
  const before = opened(lexemes);
  return lexemes.map(
    (_, at) =>
      before[at] === true ||
      isBeforeBadge(lexemes, at) ||
      isBeforePlace(lexemes, at) ||
      isCarried(lexemes, at) ||
      isOnShield(lexemes, at),
  );
}

function opened(lexemes: readonly Lexeme[]): readonly boolean[] {
  let since = Infinity;
  let stops = 0;
  return lexemes.map((lexeme, at) => {
    if (OPENS.has(lexeme.kind)) {
      since = 0;
      stops = 0;
    } else if (isStop(lexeme)) stops += 1;
    else if (lexeme.kind === 'garment' && !isPlaceOfBadge(lexemes, at)) since = Infinity;
    since += 1;
    return since <= FAR_BEFORE && stops <= 1;
  });
}

/** "on the navy blazer", "of his jumper", "blazer badge": the garment carries the badge and is no new subject. */
function isPlaceOfBadge(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemes[at + 1];
  if (next?.kind === 'badge') return true;
  for (let back = at - 1; back >= 0 && back >= at - 4; back -= 1) {
    const lexeme = lexemes[back];
    if (isRole(lexeme, 'on', 'of') || lexeme?.kind === 'badgePlace') return true;
    if (isBreak(lexeme) || lexeme?.kind === 'garment') return false;
  }
  return false;
}

function isBeforeBadge(lexemes: readonly Lexeme[], at: number): boolean {
  for (let next = at + 1; next < lexemes.length && next <= at + NEAR_AFTER; next += 1) {
    const lexeme = lexemes[next];
    if (lexeme !== undefined && OPENS.has(lexeme.kind)) return true;
    // "on the left side, there is a badge": a place may stand a comma before.
    const isPassed = lexemes[at]?.kind === 'badgePlace' && isSign(lexeme, 'comma');
    if ((isBreak(lexeme) && !isPassed) || lexeme?.kind === 'garment') return false;
  }
  return false;
}

function isBeforePlace(lexemes: readonly Lexeme[], at: number): boolean {
  let isOn = false;
  for (let next = at + 1; next < lexemes.length && next <= at + NEAR_AFTER + 2; next += 1) {
    const lexeme = lexemes[next];
    if (isBreak(lexeme) || isSign(lexeme, 'colon')) return false;
    if (isRole(lexeme, 'on') || lexeme?.phrase.endsWith(' on') === true) isOn = true;
    else if (lexeme?.kind === 'garment' || lexeme?.kind === 'badgePlace')
      return isOn || lexeme.phrase.startsWith('on ');
    else if (isOn && isRole(lexeme, 'it')) return true;
  }
  return false;
}

/** "a lion on a red shield": what it shows and the shield tell each other. */
function isOnShield(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at];
  const step = lexeme?.kind === 'motif' ? 1 : lexeme?.kind === 'outline' && lexeme.id === 'shield' ? -1 : 0;
  if (step === 0) return false;
  let isOn = false;
  for (
    let near = at + step;
    near >= 0 && near < lexemes.length && Math.abs(near - at) <= NEAR_AFTER;
    near += step
  ) {
    const other = lexemes[near];
    if (isRole(other, 'on')) isOn = true;
    else if (step === 1 ? other?.id === 'shield' : other?.kind === 'motif') return isOn;
    else if (other?.kind !== 'colour' && !isRole(other, 'article', 'neutral')) return false;
  }
  return false;
}

const CARRY = new Set(['jumper', 'blazer', 'shirt', 'bag', 'hat', 'pe_top', 'pe_hoodie']);

/** "jumper with a ladybird", "sweatshirt with three trees": straight after a garment that carries badges. */
function isCarried(lexemes: readonly Lexeme[], at: number): boolean {
  let hasWith = false;
  for (let back = at - 1; back >= 0 && back >= at - 6; back -= 1) {
    const lexeme = lexemes[back];
    if (isRole(lexeme, 'with')) hasWith = true;
    else if (lexeme?.kind === 'garment') return hasWith && CARRY.has(lexeme.id);
    else if (
      isBreak(lexeme) ||
      lexeme?.kind === 'unknown' ||
      lexeme?.kind === 'pattern' ||
      lexeme?.kind === 'trim'
    )
      return false;
  }
  return false;
}
