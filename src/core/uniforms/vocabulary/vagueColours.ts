// What a colour word without its shade may mean: who says "blue" has seen navy, royal or sky. Own estimate, from what
// schools commonly wear; the named shade itself stays the likeliest, since a person who sees another often says so.
import type { ColourId } from '../outfit';
import type { ColourName } from './colours';

/** One meaning of a vague word. Shares of one word sum to 1 at most; what is left is a shade nobody thought of. */
export interface ColourShare {
  readonly colour: ColourId;
  readonly share01: number;
}

/** Meanings of the colours that are also names of a whole family, likeliest first. */
const table: Readonly<Partial<Record<ColourName, readonly ColourShare[]>>> = {
  blue: shares({ blue: 0.32, royal: 0.3, navy: 0.22, sky: 0.06, saxe: 0.04, airforce: 0.03 }),
  green: shares({
    green: 0.4,
    bottle_green: 0.27,
    emerald: 0.17,
    forest_green: 0.06,
    jade: 0.03,
    apple_green: 0.03,
  }),
  grey: shares({ grey: 0.6, charcoal: 0.22, light_grey: 0.14, silver: 0.02 }),
  red: shares({ red: 0.78, scarlet: 0.1, crimson: 0.07, maroon: 0.03 }),
  maroon: shares({ maroon: 0.58, burgundy: 0.24, claret: 0.12, crimson: 0.03 }),
  burgundy: shares({ burgundy: 0.58, maroon: 0.26, claret: 0.12 }),
  claret: shares({ claret: 0.58, burgundy: 0.2, maroon: 0.18 }),
  purple: shares({ purple: 0.75, violet: 0.14, plum: 0.05, lilac: 0.02 }),
  yellow: shares({ yellow: 0.68, gold: 0.18, amber: 0.07, lemon: 0.04 }),
  gold: shares({ gold: 0.66, old_gold: 0.12, amber: 0.1, yellow: 0.1 }),
  amber: shares({ amber: 0.7, gold: 0.18, orange: 0.06 }),
  brown: shares({ brown: 0.7, dark_brown: 0.2, camel: 0.05 }),
  pink: shares({ pink: 0.8, cerise: 0.12, coral: 0.04 }),
  pale_blue: shares({ pale_blue: 0.6, sky: 0.32, saxe: 0.04 }),
  sky: shares({ sky: 0.7, pale_blue: 0.24 }),
  white: shares({ white: 0.97, cream: 0.02 }),
};

const byColour = new Map<string, readonly ColourShare[]>(Object.entries(table));

/** What the bare word of a colour may mean, likeliest first; just that colour where its word is not vague. */
export function meaningsOf(colour: ColourId): readonly ColourShare[] {
  return byColour.get(colour) ?? [{ colour, share01: 1 }];
}

function shares(parts: Readonly<Partial<Record<ColourName, number>>>): readonly ColourShare[] {
  return Object.entries(parts).map(([colour, share01]) => ({ colour: colour as ColourId, share01 }));
}
