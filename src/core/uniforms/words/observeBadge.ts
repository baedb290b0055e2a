// The badge: where it is, its outline, what it shows and in which colours, its letters and motto.
import { isSearched } from '../vocabulary/garments';
import { slotDefinition } from '../slots';
import type { Gathered } from './gathered';
import { isBreak, isRole, isSign, type Lexeme } from './lexeme';

/** Observes all that is said of badges. */
export function observeBadge(gathered: Gathered): void {
  const { reading } = gathered;
  let first: number | undefined;
  reading.lexemes.forEach((lexeme, at) => {
    if (reading.doubts.unseen.has(at)) return;
    if (lexeme.kind === 'badge' && reading.doubts.absent.has(at)) {
      gathered.addValue('badge.worn', { kind: 'absent' }, [at]);
      return;
    }
    if (isDenied(gathered, at)) return;
    if (lexeme.kind === 'badge') {
      first ??= at;
      addGroundColours(gathered, at);
      addGarment(gathered, at);
    }
    if (lexeme.kind === 'outline') {
      gathered.addChoice('badge.outline', lexeme.id, [at]);
      addGroundColours(gathered, at);
    }
    if (lexeme.kind === 'motif') addMotif(gathered, at);
    if (lexeme.kind === 'captured') gathered.addText(`badge.${lexeme.id}`, lexeme.text ?? '', [at]);
    if (lexeme.kind === 'badgePlace') addPlace(gathered, at);
  });
  const isPlaced = gathered.observations.some(({ slot }) => slot.endsWith('.badge_place'));
  if (first !== undefined && !isPlaced && !gathered.hasAny('badge'))
    gathered.addChoice('badge.worn', 'yes', [first]);
}

/** A motif or place of a badge that is denied: "no badge or crown". */
function isDenied({ reading }: Gathered, at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 3; back -= 1) {
    if (isRole(reading.lexemes[back], 'no')) return true;
    if (!isRole(reading.lexemes[back], 'article', 'neutral')) return false;
  }
  return false;
}

function addGroundColours(gathered: Gathered, at: number): void {
  const [first, second] = gathered.reading.coloursOf.get(at) ?? [];
  if (first === undefined) return;
  gathered.addColour('badge.colour', [{ at: first }], { near: [at] });
  if (second !== undefined) gathered.addColour('badge.second_colour', [{ at: second }], { near: [at] });
}

function addMotif(gathered: Gathered, at: number): void {
  const { lexemes } = gathered.reading;
  if (neighbourMotif(lexemes, at, -1) !== undefined) return;
  const other = neighbourMotif(lexemes, at, 1);
  const motifs = other === undefined ? [at] : [at, other];
  gathered.addOneOf(
    'badge.motif',
    motifs.map((motif) => gathered.lexeme(motif).id),
    motifs,
  );
  const colours = gathered.reading.coloursOf.get(at) ?? [];
  for (const colour of colours) {
    const slot = isGround(gathered, at, colour) ? 'badge.colour' : 'badge.motif_colour';
    gathered.addColour(slot, [{ at: colour }], { near: [at] });
  }
}

/** "an anchor or a cross": one thing that is either. */
function neighbourMotif(lexemes: readonly Lexeme[], at: number, step: 1 | -1): number | undefined {
  let hasOr = false;
  for (let next = at + step; next >= 0 && next < lexemes.length && Math.abs(next - at) <= 5; next += step) {
    const lexeme = lexemes[next];
    if (isRole(lexeme, 'or')) hasOr = true;
    else if (lexeme?.kind === 'motif') return hasOr ? next : undefined;
    else if (!isRole(lexeme, 'article', 'neutral', 'maybe')) return undefined;
  }
  return undefined;
}

/** "a stag on a green background", "a gold stag on green". */
function isGround({ reading: { lexemes } }: Gathered, motif: number, colour: number): boolean {
  if (colour < motif) return false;
  const isOn = isRole(lexemes[colour - 1], 'on') || isRole(lexemes[colour - 2], 'on');
  return isOn || /^(?:background|ground)$/.test(lexemes[colour + 1]?.phrase ?? '');
}

/** The garment a badge is on: "blazer badge", "badge on the jumper", "jumper with a crest". */
function addGarment(gathered: Gathered, at: number): void {
  const place = garmentOfBadge(gathered, at);
  if (place === undefined) return;
  const { id } = gathered.lexeme(place);
  const isPlace = slotDefinition('badge.place')?.choices.includes(id) === true;
  if (isPlace) gathered.addChoice('badge.place', id, [place, at]);
}

function garmentOfBadge({ reading }: Gathered, at: number): number | undefined {
  const { lexemes } = reading;
  if (lexemes[at - 1]?.kind === 'garment') return at - 1;
  let isOn = false;
  for (let next = at + 1; next < lexemes.length && next <= at + 9; next += 1) {
    const lexeme = lexemes[next];
    const isOf = isRole(lexeme, 'of') && (next === at + 1 || lexemes[next - 1]?.kind === 'badgePlace');
    if (isOf || isRole(lexeme, 'on') || lexeme?.phrase.startsWith('on ') === true) isOn = true;
    else if (lexeme?.kind === 'garment') {
      if (isOn) return next;
      break;
    } else if (isBreak(lexeme) || isRole(lexeme, 'with')) break;
  }
  let hasLink = false;
  for (let back = at - 1; back >= 0 && back >= at - 8; back -= 1) {
    const lexeme = lexemes[back];
    if (isRole(lexeme, 'with') || isRole(lexeme, 'is')) hasLink = isRole(lexeme, 'with') || hasLink;
    else if (lexeme?.kind === 'garment') return hasLink ? back : undefined;
    else if ((isBreak(lexeme) && !(hasLink && isSign(lexeme, 'comma'))) || isSign(lexeme, 'colon'))
      return undefined;
  }
  return undefined;
}

/** "on the pocket", "left chest": of the garment the badge is on, or the last one named. */
function addPlace(gathered: Gathered, at: number): void {
  const { lexemes } = gathered.reading;
  const named = gathered.reading.ownerOf(at);
  const isPocket = gathered.lexeme(at).id.endsWith('pocket');
  const owner = isPocket && named !== undefined ? lastWithPocket(lexemes, named) : named;
  const garment = owner === undefined ? undefined : gathered.lexeme(owner).id;
  if (garment === undefined || !isSearched(garment)) return;
  if (slotDefinition(`${garment}.badge_place`) !== undefined)
    gathered.addChoice(`${garment}.badge_place`, gathered.lexeme(at).id, [at]);
}

/** A tie has no pocket: "white shirt, striped tie, crest on pocket" is the blazer's, or the shirt's where none is named. */
function lastWithPocket(lexemes: readonly Lexeme[], named: number): number | undefined {
  if (lexemes[named]?.id !== 'tie') return named;
  const isWorn = (id: string): number => lexemes.findIndex((one) => one.kind === 'garment' && one.id === id);
  return ['blazer', 'jumper', 'shirt'].map(isWorn).find((at) => at >= 0);
}
