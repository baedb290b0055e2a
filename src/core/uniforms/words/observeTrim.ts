// Trim, and coloured edges that are trim without the word: "gold braid round the pockets", "yellow cuffs", "brass buttons".
import { isSearched } from '../vocabulary/garments';
import { slotDefinition } from '../slots';
import type { Gathered } from './gathered';
import { isRole, isSign } from './lexeme';
import { addTrim, trimPlacesNear } from './observePatterns';

/** Observes trim and buttons of every garment. */
export function observeTrim(gathered: Gathered): void {
  const { reading } = gathered;
  reading.lexemes.forEach((lexeme, at) => {
    if (reading.doubts.unseen.has(at)) return;
    if (reading.doubts.absent.has(at)) {
      if (lexeme.kind === 'trim') denyTrim(gathered, at);
      return;
    }
    const colours = reading.coloursOf.get(at) ?? [];
    if (lexeme.kind === 'buttons') {
      if (colours.length > 0) observeButtons(gathered, at, colours);
      return;
    }
    const isTrim = lexeme.kind === 'trim' || (lexeme.kind === 'trimPlace' && colours.length > 0);
    if (!isTrim) return;
    const owner = reading.ownerOf(at);
    const garment = owner === undefined ? undefined : reading.lexemes[owner]?.id;
    if (garment === undefined || !isSearched(garment)) return;
    if (slotDefinition(`${garment}.trim_colour`) === undefined) {
      if (slotDefinition(`${garment}.second_colour`) !== undefined) {
        for (const colour of colours)
          gathered.addColour(`${garment}.second_colour`, [{ at: colour }], { near: [at] });
        return;
      }
      gathered.unsearched.push({ ...gathered.spanOf([at, ...colours]), what: `${garment}.trim` });
      return;
    }
    const places =
      lexeme.kind === 'trimPlace' ? [at, ...listedPlaces(gathered, at)] : trimPlacesNear(gathered, at);
    addTrim(gathered, { garment, at, colours, places });
  });
}

/** "no trim". */
function denyTrim(gathered: Gathered, at: number): void {
  const owner = gathered.reading.ownerOf(at);
  const garment = owner === undefined ? undefined : gathered.lexeme(owner).id;
  if (garment !== undefined && slotDefinition(`${garment}.trim_colour`) !== undefined)
    gathered.addValue(`${garment}.trim_colour`, { kind: 'absent' }, [at]);
}

/** "gold cuffs and collar". */
function listedPlaces({ reading }: Gathered, at: number): readonly number[] {
  const joint = reading.lexemes[at + 1];
  const isListed = isRole(joint, 'and') || isSign(joint, 'and', 'slash');
  return isListed && reading.lexemes[at + 2]?.kind === 'trimPlace' && !reading.coloursOf.has(at + 2)
    ? [at + 2]
    : [];
}

function observeButtons(gathered: Gathered, at: number, colours: readonly number[]): void {
  const owner = gathered.reading.ownerOf(at);
  const garment = owner === undefined ? 'blazer' : gathered.lexeme(owner).id;
  gathered.addColour(
    `${garment}.button_colour`,
    colours.map((colour) => ({ at: colour })),
    { near: [at] },
  );
}
