// What a garment is filled with: a colour, stripes, checks, spots, or the hatch that says "not known".
import type { GarmentLook } from '../../core/uniforms/drawing/outfitLook';

const TILE = 14;
const UNKNOWN = '#8d9096';
const UNKNOWN_GROUND = '#e9eaec';
const angles: Readonly<Record<string, number>> = {
  rising_right: 45,
  rising_left: -45,
  horizontal: 90,
  vertical: 0,
};
const widths: Readonly<Record<string, number>> = { thin: 1.6, medium: 3, wide: 5.5, mixed: 3 };
const groupSizes: Readonly<Record<string, number>> = { single: 1, double: 2, triple: 3 };

/** Whether cloth is one colour that needs no pattern. */
export function isPlainCloth({ colour, pattern }: GarmentLook): boolean {
  return colour !== undefined && (pattern === undefined || pattern === 'plain');
}

/** An SVG pattern of the garment's cloth; `id` is made by the drawing, never by what is drawn. */
export function ClothPattern({ id, look }: { readonly id: string; readonly look: GarmentLook }) {
  const ground = look.colour ?? UNKNOWN_GROUND;
  const { size, turn, marks } = marksOf(look);
  return (
    <pattern
      id={id}
      width={size}
      height={size}
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${turn})`}
    >
      <rect width={size} height={size} fill={ground} />
      {look.colour === undefined && (
        <path d={`M0 ${size} L${size} 0`} stroke={UNKNOWN} strokeWidth={0.8} opacity={0.7} />
      )}
      {marks.map(({ x, y, width, height, fill, opacity, round }, index) => (
        <rect
          key={index}
          x={x}
          y={y}
          width={width}
          height={height}
          fill={fill}
          opacity={opacity}
          rx={round}
        />
      ))}
    </pattern>
  );
}

interface Mark {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  readonly opacity: number;
  readonly round: number;
}

function marksOf(look: GarmentLook): {
  readonly size: number;
  readonly turn: number;
  readonly marks: readonly Mark[];
} {
  const [first] = [...look.checkColours, ...look.stripeColours, look.secondColour ?? UNKNOWN];
  switch (look.pattern) {
    case 'stripes':
      return stripes(look);
    case 'checks':
    case 'tartan':
      return checks(look);
    case 'spots':
      return { size: 9, turn: 0, marks: [mark({ x: 3, y: 3, width: 4, height: 4, fill: first, round: 2 })] };
    case 'crested':
      return { size: 16, turn: 45, marks: [mark({ x: 4, y: 4, width: 4, height: 4, fill: first })] };
    case 'panels':
      return { size: 68, turn: 0, marks: [mark({ x: 0, y: 0, width: 20, height: 68, fill: first })] };
    default:
      return { size: TILE, turn: 0, marks: [] };
  }
}

function stripes(look: GarmentLook): ReturnType<typeof marksOf> {
  const told = look.stripeColours.length > 0 ? look.stripeColours : [look.secondColour ?? UNKNOWN];
  const width = numberIn(widths, look.stripeWidth, 3);
  const times = numberIn(groupSizes, look.stripeGroup, 1);
  const isEven = look.stripeGroup === 'even';
  const fills =
    times > 1 && told.length < times
      ? Array.from({ length: times }, (_, at) => told[at % told.length])
      : told;
  const gap = isEven ? width : 1;
  const size = Math.max(TILE, fills.length * (width + gap) + (isEven ? 0 : 7));
  const marks = fills.map((fill, at) =>
    mark({ x: at * (width + gap), y: 0, width, height: size, fill: fill ?? UNKNOWN }),
  );
  return {
    size: isEven ? fills.length * (width + gap) : size,
    turn: numberIn(angles, look.stripeDirection, 45),
    marks,
  };
}

function checks(look: GarmentLook): ReturnType<typeof marksOf> {
  const told = look.checkColours.length > 0 ? look.checkColours : [look.secondColour ?? UNKNOWN];
  const size = look.pattern === 'tartan' ? 18 : 10;
  const width = look.pattern === 'tartan' ? size / 3 : size / 2;
  const marks = told.flatMap((fill, at) => {
    const offset = (at * size) / told.length;
    return [
      mark({ x: offset, y: 0, width: width / told.length, height: size, fill, opacity: 0.6 }),
      mark({ x: 0, y: offset, width: size, height: width / told.length, fill, opacity: 0.6 }),
    ];
  });
  return { size, turn: 0, marks };
}

function mark(given: Partial<Mark> & Pick<Mark, 'x' | 'y' | 'width' | 'height'>): Mark {
  return { opacity: 1, round: 0, ...given, fill: given.fill ?? UNKNOWN };
}

/** A choice that was read somewhere may be `constructor`. */
function numberIn(
  table: Readonly<Record<string, number>>,
  choice: string | undefined,
  otherwise: number,
): number {
  return choice !== undefined && Object.hasOwn(table, choice) ? (table[choice] ?? otherwise) : otherwise;
}
