// Several colours of one garment: one of them, or a first and a second.
import { certainty, type Gathered } from './gathered';
import { isRole, isSign, type Lexeme } from './lexeme';

/** Garments that come in one colour: "grey and black trousers" are the one or the other. */
const oneColoured = new Set(['trousers', 'socks', 'shoes', 'shirt', 'headscarf']);
/** Slot of the second of two colours where the slots have no plain second colour for it, or cloth is usually woven so. */
const secondSlots: Readonly<Record<string, string>> = { tie: 'stripe_colour', scarf: 'stripe_colour' };

/** Colours said of a garment as such: one; one of several; or a first and a second. */
export function addColours(
  gathered: Gathered,
  {
    garment,
    at,
    colours,
    sure = certainty.said,
  }: {
    readonly garment: string;
    readonly at: number;
    readonly colours: readonly number[];
    readonly sure?: number;
  },
): void {
  const [first, second] = colours;
  if (first === undefined) return;
  const near = [at];
  if (second !== undefined && isShadeOf(gathered, first, second)) {
    addColours(gathered, { garment, at, colours: colours.slice(1), sure });
    return;
  }
  if (
    second === undefined ||
    isChoice(gathered.reading.lexemes, colours) ||
    isOneColoured(gathered, garment, at)
  ) {
    gathered.addColour(
      `${garment}.colour`,
      colours.map((colour) => ({ at: colour })),
      { near, sure },
    );
    return;
  }
  addMixed(gathered, {
    garment,
    slot: secondSlots[garment] ?? 'second_colour',
    colours,
    near,
    sure: Math.min(sure, 0.75),
  });
}

/** "green blazer (bottle green, I think)": the second says the first more closely. */
function isShadeOf(gathered: Gathered, first: number, second: number): boolean {
  const [family, shade] = [gathered.lexeme(first).phrase, gathered.lexeme(second).phrase];
  return shade.endsWith(` ${family}`);
}

function isOneColoured(gathered: Gathered, garment: string, at: number): boolean {
  return oneColoured.has(garment) && gathered.lexeme(at).meaning?.garmentKind !== 'polo';
}

/** Two or more colours of which nobody says which is the ground: the first named rather than the others. */
export function addMixed(
  gathered: Gathered,
  {
    garment,
    slot,
    colours,
    near,
    sure,
  }: {
    readonly garment: string;
    readonly slot: string;
    readonly colours: readonly number[];
    readonly near: readonly number[];
    readonly sure: number;
  },
): void {
  const [first, ...others] = colours;
  if (first === undefined) return;
  const rest = 0.6 / others.length;
  gathered.addColour(
    `${garment}.colour`,
    [{ at: first, weight: 1 }, ...others.map((at) => ({ at, weight: rest }))],
    { near, sure },
  );
  for (const other of others)
    gathered.addColour(
      `${garment}.${slot}`,
      [
        { at: other, weight: 1 },
        { at: first, weight: 0.5 },
      ],
      { near, sure },
    );
}

/** Whether "or", a doubt or a question mark stands between colours. */
export function isChoice(lexemes: readonly Lexeme[], colours: readonly number[]): boolean {
  return colours
    .slice(1)
    .some((to, place) =>
      lexemes
        .slice((colours[place] ?? to) + 1, to)
        .some((lexeme) => isRole(lexeme, 'or', 'maybe') || isSign(lexeme, 'doubt')),
    );
}
