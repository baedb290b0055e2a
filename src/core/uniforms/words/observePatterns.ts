// Stripes, checks, tartans, spots: their colours, way, width and number, and whose they are.
import { isSearched } from '../vocabulary/garments';
import { slotDefinition } from '../slots';
import { Gathered, certainty } from './gathered';
import { isBreak, isRole, isSign, isStop, type Lexeme } from './lexeme';
import { addMixed, isChoice } from './garmentColours';

const NEAR = 8; // lexemes round a word for stripes in which its way, width and number stand
/** Places on which a stripe is trim: round the neck of a jumper. */
const edges = new Set(['neck', 'cuffs', 'hem', 'lapels', 'collar', 'sleeves', 'sides']);
/** Cloth of two colours at least: those of the garment are those of its pattern. */
const woven = new Set(['stripes', 'checks', 'tartan']);
const colourSlots: Readonly<Record<string, string>> = {
  stripes: 'stripe_colour',
  checks: 'check_colour',
  tartan: 'check_colour',
  spots: 'second_colour',
  panels: 'second_colour',
};

/** Observes them; returns the garments whose own colours it has told along with the pattern. */
export function observePatterns(gathered: Gathered): ReadonlySet<number> {
  const told = new Set<number>();
  gathered.reading.lexemes.forEach((lexeme, at) => {
    if (lexeme.kind === 'pattern') observePattern(gathered, at, told);
  });
  return told;
}

function observePattern(gathered: Gathered, at: number, told: Set<number>): void {
  const { reading } = gathered;
  const lexeme = gathered.lexeme(at);
  const owner = reading.ownerOf(at);
  const garment = owner === undefined ? undefined : reading.lexemes[owner]?.id;
  const all = reading.coloursOf.get(at) ?? [];
  const ground = all.filter((colour) => isOnGround(reading.lexemes, at, colour));
  const colours = all.filter((colour) => !ground.includes(colour));
  if (owner === undefined || garment === undefined || !isSearched(garment)) return;
  if (reading.doubts.absent.has(at)) {
    if (hasSlot(garment, 'pattern')) gathered.addChoice(`${garment}.pattern`, 'plain', [at]);
    return;
  }
  if (reading.doubts.unseen.has(at)) return;
  const places = trimPlacesNear(gathered, at);
  if (lexeme.id === 'stripes' && places.length > 0 && garment !== 'tie') {
    addTrim(gathered, { garment, at, colours, places });
    return;
  }
  if (hasSlot(garment, 'pattern')) gathered.addChoice(`${garment}.pattern`, lexeme.id, [at, owner]);
  else gathered.unsearched.push({ ...gathered.spanOf([at]), what: `${garment}.pattern` });
  if (lexeme.id === 'stripes') observeStripes(gathered, { garment, at });
  if (lexeme.id === 'plain' || lexeme.id === 'crested') return;
  if (lexeme.meaning?.colours !== undefined) {
    gathered.addOneOfColours(`${garment}.colour`, lexeme.meaning.colours, [at]);
    return;
  }
  for (const colour of ground) gathered.addColour(`${garment}.colour`, [{ at: colour }], { near: [at] });
  addPatternColours(gathered, { garment, owner, at, colours, told, hasGround: ground.length > 0 });
}

const isGround = /^(?:rest|the rest|remainder|background|ground|base|main)$/;

/** "white stripes on purple", "and the rest is black". */
function isOnGround(lexemes: readonly Lexeme[], pattern: number, colour: number): boolean {
  if (colour < pattern) return false;
  const before = lexemes[colour - 1];
  if (isRole(before, 'is') && isGround.test(lexemes[colour - 2]?.phrase ?? '')) return true;
  return isRole(before, 'on') || (isRole(before, 'article', 'neutral') && isRole(lexemes[colour - 2], 'on'));
}

/** Trim of a garment: each colour, and where it runs. */
export function addTrim(
  gathered: Gathered,
  {
    garment,
    at,
    colours,
    places,
  }: {
    readonly garment: string;
    readonly at: number;
    readonly colours: readonly number[];
    readonly places: readonly number[];
  },
): void {
  if (isChoice(gathered.reading.lexemes, colours))
    gathered.addColour(
      `${garment}.trim_colour`,
      colours.map((colour) => ({ at: colour })),
      { near: [at] },
    );
  else
    for (const colour of colours)
      gathered.addColour(`${garment}.trim_colour`, [{ at: colour }], { near: [at] });
  for (const place of places)
    if (hasSlot(garment, 'trim_place'))
      gathered.addChoice(`${garment}.trim_place`, edgeAt(gathered.reading.lexemes, place), [place]);
}

/** "round the V neck" says the place of the trim beside the kind of jumper. */
function edgeAt(lexemes: readonly Lexeme[], at: number): string {
  const lexeme = lexemes[at];
  return lexeme?.kind === 'trimPlace' ? lexeme.id : 'neck';
}

function isNeckAsPlace(lexemes: readonly Lexeme[], at: number): boolean {
  const isNeck = /^(?:v|vee|crew) neck$/.test(lexemes[at]?.phrase ?? '');
  const before = isRole(lexemes[at - 1], 'article') ? lexemes[at - 2] : lexemes[at - 1];
  return isNeck && isRole(before, 'on');
}

interface PatternColours {
  readonly garment: string;
  readonly owner: number;
  readonly at: number;
  readonly colours: readonly number[];
  readonly told: Set<number>;
  readonly hasGround: boolean;
}

function addPatternColours(
  gathered: Gathered,
  { garment, owner, at, colours, told, hasGround }: PatternColours,
): void {
  const { lexemes, coloursOf } = gathered.reading;
  const pattern = gathered.lexeme(at).id;
  const aspect = colourSlots[pattern] ?? 'second_colour';
  const slot = hasSlot(garment, aspect) ? aspect : 'second_colour';
  const ground = coloursOf.get(owner) ?? [];
  const near = [at];
  const isOneOf = isChoice(lexemes, colours);
  const isOpen = !hasGround && ground.length === 0 && !colourOfGarmentIsTold(gathered, garment, owner);
  if (pattern === 'checks' && ground.length === 1 && colours.length === 1) {
    // "white dress with red checks" is a red one with white checks to another: cloth of two colours has no ground.
    addMixed(gathered, { garment, slot, colours: [...ground, ...colours], near, sure: 0.85 });
    told.add(owner);
    return;
  }
  // Hoops are of two colours alike, however wide; of other stripes with a width or number the ground was not told.
  const isEven = lexemes[at]?.meaning?.direction === 'horizontal' || !hasGroup(lexemes, at);
  const isMixed = isOpen && colours.length > 1 && !isOneOf && isEven;
  if (isMixed) {
    addMixed(gathered, { garment, slot, colours, near, sure: 0.85 });
    told.add(owner);
  } else if ((pattern === 'tartan' || pattern === 'checks') && isOpen && colours.length > 0) {
    gathered.addColour(
      `${garment}.colour`,
      colours.map((colour) => ({ at: colour })),
      { near },
    );
  } else if (isOneOf) {
    gathered.addColour(
      `${garment}.${slot}`,
      colours.map((colour) => ({ at: colour })),
      { near },
    );
  } else {
    const sure =
      isOpen && colours.length === 1 && isAdjectival(lexemes, at) ? certainty.guessed : certainty.said;
    for (const colour of colours) gathered.addColour(`${garment}.${slot}`, [{ at: colour }], { near, sure });
    if (isOrdered(lexemes, colours) && hasSlot(garment, 'stripe_order'))
      gathered.addText(
        `${garment}.stripe_order`,
        colours.map((colour) => lexemes[colour]?.id).join('>'),
        colours,
      );
  }
  if (!woven.has(pattern) || ground.length < 2 || colours.length > 0) return;
  // "striped tie, navy and gold": what was said of the tie is what its stripes have.
  addMixed(gathered, { garment, slot, colours: ground, near, sure: 0.85 });
  told.add(owner);
}

/** "gold, then red, then gold". */
function isOrdered(lexemes: readonly Lexeme[], colours: readonly number[]): boolean {
  if (colours.length < 2) return false;
  return colours.slice(1).every((colour) => isRole(lexemes[colour - 1], 'then'));
}

function isAdjectival(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at + 1]?.kind === 'garment';
}

function colourOfGarmentIsTold({ reading }: Gathered, garment: string, owner: number): boolean {
  for (const [at, colours] of reading.coloursOf)
    if (
      at !== owner &&
      reading.lexemes[at]?.kind === 'garment' &&
      reading.lexemes[at].id === garment &&
      reading.lexemes[at].phrase === reading.lexemes[owner]?.phrase &&
      colours.length > 0
    )
      return true;
  return false;
}

function hasSlot(garment: string, aspect: string): boolean {
  return slotDefinition(`${garment}.${aspect}`) !== undefined;
}

/** Way, width and number of stripes, where they stand near by in the same clause. */
function observeStripes(
  gathered: Gathered,
  { garment, at }: { readonly garment: string; readonly at: number },
): void {
  const lexeme = gathered.lexeme(at);
  const add = (aspect: string, choice: string, place: number): void => {
    if (hasSlot(garment, aspect)) gathered.addChoice(`${garment}.${aspect}`, choice, [place, at]);
  };
  const { excluded } = gathered.reading.doubts;
  if (lexeme.meaning?.direction !== undefined) add('stripe_direction', lexeme.meaning.direction, at);
  if (lexeme.meaning?.width !== undefined) add('stripe_width', lexeme.meaning.width, at);
  for (const near of placesNear(gathered.reading.lexemes, at)) {
    if (excluded.has(near)) continue;
    const { kind, id } = gathered.lexeme(near);
    if (kind === 'direction') add('stripe_direction', id, near);
    if (kind === 'width') add('stripe_width', id, near);
    if (kind === 'group' && near < at) add('stripe_group', id, near);
  }
}

function hasGroup(lexemes: readonly Lexeme[], at: number): boolean {
  return placesNear(lexemes, at).some(
    (near) => near < at && (lexemes[near]?.kind === 'group' || lexemes[near]?.kind === 'width'),
  );
}

/** Places round a feature: back to the last break, garment or other feature, and on to the next. */
function placesNear(lexemes: readonly Lexeme[], at: number): readonly number[] {
  const found: number[] = [];
  for (let back = at - 1; back >= 0 && back >= at - NEAR; back -= 1) {
    const lexeme = lexemes[back];
    if (isStop(lexeme) || lexeme?.kind === 'garment' || lexeme?.kind === 'pattern' || lexeme?.kind === 'trim')
      break;
    found.push(back);
  }
  for (let next = at + 1; next < lexemes.length && next <= at + NEAR; next += 1) {
    const lexeme = lexemes[next];
    if (isSign(lexeme, 'comma') && isSizeAlone(lexemes, next)) continue;
    const isOther = lexeme?.kind === 'pattern' && lexeme.id !== 'stripes';
    if (isBreak(lexeme) || isOther || lexeme?.kind === 'trim' || lexeme?.kind === 'badge') break;
    if (
      lexeme?.kind === 'width' &&
      lexemes[next + 1]?.kind !== undefined &&
      isFollowedByStripes(lexemes, next)
    )
      break;
    found.push(next);
  }
  return found;
}

/** "stripes, fairly wide." */
function isSizeAlone(lexemes: readonly Lexeme[], comma: number): boolean {
  let next = comma + 1;
  while (next <= comma + 3 && isRole(lexemes[next], 'neutral')) next += 1;
  const isSize = lexemes[next]?.kind === 'width' || lexemes[next]?.kind === 'direction';
  return isSize && (lexemes[next + 1] === undefined || isBreak(lexemes[next + 1]));
}

function isFollowedByStripes(lexemes: readonly Lexeme[], at: number): boolean {
  for (let next = at + 1; next < lexemes.length && next <= at + 4; next += 1)
    if (lexemes[next]?.kind === 'pattern') return true;
    else if (!isRole(lexemes[next], 'and', 'neutral') && lexemes[next]?.kind !== 'colour') return false;
  return false;
}

/** Edges named after a stripe or trim: "round the neck and cuffs". */
export function trimPlacesNear(gathered: Gathered, at: number): readonly number[] {
  const { lexemes, coloursOf } = gathered.reading;
  const found: number[] = [];
  for (let next = at + 1; next < lexemes.length && next <= at + NEAR; next += 1) {
    const lexeme = lexemes[next];
    if (lexeme?.kind === 'trimPlace') {
      if (edges.has(lexeme.id) || lexeme.id === 'pockets') if (!coloursOf.has(next)) found.push(next);
    } else if (isNeckAsPlace(lexemes, next)) found.push(next);
    else if (lexeme?.kind === 'garment') {
      if (!isRole(lexemes[next - 1], 'article', 'of', 'on', 'neutral')) break;
    } else if (
      isStop(lexeme) ||
      lexeme?.kind === 'pattern' ||
      lexeme?.kind === 'trim' ||
      lexeme?.kind === 'badge'
    )
      break;
  }
  // "neck trim", "side stripes", "cuff edging".
  const before = lexemes[at - 1];
  if (before?.kind === 'trimPlace' && !coloursOf.has(at - 1)) found.push(at - 1);
  return found;
}
