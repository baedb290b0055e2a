// A reading as observations: garments with their colours, then stripes, checks and trim, then the badge.
import { isSearched } from '../vocabulary/garments';
import { addColours } from './garmentColours';
import { Gathered, certainty } from './gathered';
import { isBreak, isRole, isSign, type Lexeme } from './lexeme';
import { observeBadge } from './observeBadge';
import { observePatterns } from './observePatterns';
import { observeTrim } from './observeTrim';
import { sameColours, type Reading } from './reading';
import { qualified } from './settle';

/** All observations of a reading. */
export function observe(reading: Reading): Gathered {
  const gathered = new Gathered(reading);
  const patterned = observePatterns(gathered);
  observeGarments(gathered, patterned);
  observeTrim(gathered);
  observeBadge(gathered);
  shareColours(gathered);
  copyColours(gathered);
  observeWorn(gathered);
  return gathered;
}

/** Colours and kinds of garments; `patterned` are those whose colours the pattern has told already. */
function observeGarments(gathered: Gathered, patterned: ReadonlySet<number>): void {
  const { lexemes, coloursOf, doubts } = gathered.reading;
  lexemes.forEach((lexeme, at) => {
    if (lexeme.kind === 'quality') addQuality(gathered, at);
    if (lexeme.kind !== 'garment') return;
    const { id } = lexeme;
    if (doubts.absent.has(at)) {
      if (isSearched(id)) gathered.addValue(`${id}.worn`, { kind: 'absent' }, [at]);
      return;
    }
    if (doubts.unseen.has(at)) return;
    const colours = coloursOf.get(at) ?? [];
    const garmentKind = lexeme.meaning?.garmentKind;
    if (!isSearched(id)) {
      gathered.unsearched.push({ ...gathered.spanOf([at, ...colours]), what: id });
      return;
    }
    if (garmentKind !== undefined) addKind(gathered, at, garmentKind);
    if (!patterned.has(at)) addColours(gathered, { garment: id, at, colours });
  });
}

/** "pleated", of a skirt that is worn. */
function addQuality(gathered: Gathered, at: number): void {
  const { lexemes, doubts } = gathered.reading;
  const garment = qualified(lexemes, at);
  const lexeme = gathered.lexeme(at);
  if (garment === undefined || doubts.absent.has(garment) || doubts.unseen.has(garment)) return;
  gathered.addChoice(`${lexeme.id}.kind`, lexeme.meaning?.garmentKind ?? '', [at]);
}

/** "jumper or cardigan", "shirt or polo": a kind is only one of two where the garment is named twice in a list. */
function addKind(gathered: Gathered, at: number, garmentKind: string): void {
  const { lexemes } = gathered.reading;
  const lexeme = gathered.lexeme(at);
  const others = [neighbour(lexemes, at, -1), neighbour(lexemes, at, 1)].filter(
    (other) => other !== undefined && lexemes[other]?.id === lexeme.id,
  );
  gathered.addChoice(
    `${lexeme.id}.kind`,
    garmentKind,
    [at],
    others.length > 0 ? certainty.doubted : certainty.said,
  );
}

/** "black shoes and socks", "jumper and trousers both grey": a garment of which nothing is said shares its neighbour's colour. */
function shareColours(gathered: Gathered): void {
  const { lexemes, coloursOf, doubts } = gathered.reading;
  lexemes.forEach((lexeme, at) => {
    if (lexeme.kind !== 'garment' || !isSearched(lexeme.id) || doubts.absent.has(at) || doubts.unseen.has(at))
      return;
    if (coloursOf.has(at) || hasColour(gathered, lexeme.id) || hasPattern(gathered, lexeme.id)) return;
    const after = neighbour(lexemes, at, 1);
    const colours = after === undefined ? [] : coloursAfter(gathered, after);
    const before = neighbour(lexemes, at, -1);
    const shared = colours.length > 0 || before === undefined ? colours : coloursBefore(gathered, before);
    if (shared.length > 0)
      addColours(gathered, {
        garment: lexeme.id,
        at,
        colours: shared,
        sure: colours.length > 0 ? 0.8 : certainty.shared,
      });
  });

  function coloursAfter(of: Gathered, garment: number): readonly number[] {
    const own = (coloursOf.get(garment) ?? []).filter((colour) => colour > garment);
    if (own.length > 0) return own;
    const next = neighbour(of.reading.lexemes, garment, 1);
    return next === undefined || coloursOf.has(garment) ? [] : coloursAfter(of, next);
  }

  function coloursBefore(of: Gathered, garment: number): readonly number[] {
    const own = (coloursOf.get(garment) ?? []).filter((colour) => colour < garment);
    if (own.length > 0) return own;
    const back = neighbour(of.reading.lexemes, garment, -1);
    return back === undefined || coloursOf.has(garment) ? [] : coloursBefore(of, back);
  }
}

function hasColour(gathered: Gathered, garment: string): boolean {
  return gathered.observations.some(({ slot }) => slot === `${garment}.colour`);
}

function hasPattern(gathered: Gathered, garment: string): boolean {
  return gathered.observations.some(
    ({ slot }) => slot.startsWith(`${garment}.`) && /\.(?:pattern|stripe|check|trim)/.test(slot),
  );
}

/** The garment next to one in a list: only "and", "or", commas and small words lie between. */
function neighbour(lexemes: readonly Lexeme[], at: number, step: 1 | -1): number | undefined {
  let hasJoint = false;
  let commas = 0;
  for (let next = at + step; next >= 0 && next < lexemes.length && Math.abs(next - at) <= 6; next += step) {
    const lexeme = lexemes[next];
    if (lexeme?.kind === 'garment')
      return hasJoint || (commas > 0 && (step === 1 || isAfterColon(lexemes, next))) ? next : undefined;
    if (isRole(lexeme, 'and', 'or', 'all') || isSign(lexeme, 'and', 'slash')) hasJoint = true;
    else if (isSign(lexeme, 'comma')) commas += 1;
    else if (step === -1 && isRole(lexeme, 'article') && lexeme?.phrase !== 'the') return undefined;
    else if (isBreak(lexeme) || !isRole(lexeme, 'article', 'neutral', 'material')) return undefined;
  }
  return undefined;
}

/** "all black: blazer, trousers, shoes": a list after a colon. */
function isAfterColon(lexemes: readonly Lexeme[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 12; back -= 1) {
    const lexeme = lexemes[back];
    if (isSign(lexeme, 'colon'))
      return lexemes[back - 1]?.kind === 'colour' || isRole(lexemes[back - 1], 'all');
    if (lexeme?.kind !== 'garment' && !isSign(lexeme, 'comma') && !isRole(lexeme, 'article', 'neutral'))
      return false;
  }
  return false;
}

/** "same colour as the blazer". */
function copyColours(gathered: Gathered): void {
  const { lexemes, coloursOf } = gathered.reading;
  for (const { garment, as } of sameColours(lexemes)) {
    const id = lexemes[garment]?.id ?? '';
    const colours = coloursOf.get(as) ?? coloursOfGarment(gathered, lexemes[as]?.id ?? '');
    if (isSearched(id) && colours.length > 0)
      addColours(gathered, { garment: id, at: garment, colours, sure: 0.8 });
  }
}

function coloursOfGarment({ reading }: Gathered, garment: string): readonly number[] {
  for (const [at, colours] of reading.coloursOf) if (reading.lexemes[at]?.id === garment) return colours;
  return [];
}

/** A garment of which nothing else was seen was seen. */
function observeWorn(gathered: Gathered): void {
  const { lexemes, doubts } = gathered.reading;
  lexemes.forEach((lexeme, at) => {
    if (lexeme.kind !== 'garment' || !isSearched(lexeme.id)) return;
    if (doubts.absent.has(at) || doubts.unseen.has(at) || gathered.hasAny(lexeme.id)) return;
    gathered.addChoice(`${lexeme.id}.worn`, 'yes', [at]);
  });
}
