// A badge drawn from what is told of it: outline, ground, letters; what it shows stands in words, for no drawing of ours is
// the school's own.
import type { BadgeLook } from '../../core/uniforms/drawing/outfitLook';
import { choiceWords } from '../../core/uniforms/drawing/valueWords';

const GROUND = '#f3f3f1';
const UNKNOWN_LINE = '#55585e';
const MAX_LETTERS = 6;
const MAX_WORD = 12;

/** Outlines within 20 × 20 around 0, 0. */
const shield = 'M-9 -10 L9 -10 L9 0 Q9 8 0 11 Q-9 8 -9 0 Z';
const outlines = new Map(
  Object.entries({
    shield,
    circle: 'M-10 0 A10 10 0 1 1 10 0 A10 10 0 1 1 -10 0 Z',
    oval: 'M-8 0 A8 11 0 1 1 8 0 A8 11 0 1 1 -8 0 Z',
    diamond: 'M0 -12 L10 0 L0 12 L-10 0 Z',
    square: 'M-9 -9 L9 -9 L9 9 L-9 9 Z',
    rectangle: 'M-11 -8 L11 -8 L11 8 L-11 8 Z',
    scroll: 'M-11 -4 Q-5 -8 0 -4 Q5 0 11 -4 L11 4 Q5 8 0 4 Q-5 0 -11 4 Z',
    free: 'M-10 -6 Q-6 -12 0 -8 Q8 -12 10 -4 Q12 6 4 9 Q-4 12 -9 7 Q-13 0 -10 -6 Z',
  }),
);

/** The badge, its middle at 0, 0, about `size` high. */
export function BadgeShape({ look, size }: { readonly look: BadgeLook; readonly size: number }) {
  const ground = look.colour ?? GROUND;
  const mark =
    look.letters?.slice(0, MAX_LETTERS) ?? look.motifs.map(choiceWords)[0]?.slice(0, MAX_WORD) ?? '?';
  const isWord = look.letters === undefined;
  return (
    <g transform={`scale(${size / 22})`}>
      <path
        d={outlines.get(look.outline ?? 'shield') ?? shield}
        fill={ground}
        stroke={look.secondColour ?? UNKNOWN_LINE}
        strokeWidth={1.6}
        strokeDasharray={look.outline === undefined ? '2 1.5' : undefined}
      />
      <text
        textAnchor="middle"
        y={isWord ? 1.4 : 2.4}
        fontSize={
          isWord ? Math.min(6.5, 30 / Math.max(mark.length, 1)) : Math.min(9, 22 / Math.max(mark.length, 1))
        }
        fontFamily="sans-serif"
        fontWeight={700}
        fill={look.motifColour ?? inkOn(ground)}
      >
        {mark}
      </text>
    </g>
  );
}

/** Black or white, whichever is read better on a ground of `#rrggbb`. */
export function inkOn(hex: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 > 140 ? '#111111' : '#ffffff';
}
