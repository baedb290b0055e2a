// How a kind looks on the text: a colour, and a pattern of the line below it, so that colour is never the only sign.
import { attributeKinds } from '../../core/attributes/attribute';
import { identifierTypes } from '../../core/identifiers/identifier';
import { palettes } from '../../ui/chart/palette';
import type { ColorScheme } from '../../ui/chooseTheme';
import type { FindKind } from './finds';

export interface Look {
  readonly colour: string;
  /** CSS image of the line, repeated along it. */
  readonly line: string;
}

const LINE = 2; // pixels

/** Lengths of ink and gap along the line, in pixels; the empty one is solid. */
const patterns: readonly (readonly number[])[] = [[], [6, 3], [2, 2], [9, 2, 2, 2], [3, 5], [12, 4]];

/** The look of a kind: fixed by its place among all kinds, so that it is the same for every text. */
export function lookOf(kind: FindKind, colorScheme: ColorScheme): Look {
  const { entities, record } = palettes[colorScheme];
  const type = (identifierTypes as readonly string[]).indexOf(kind);
  if (type < 0) {
    const place = (attributeKinds as readonly string[]).indexOf(kind);
    return { colour: record, line: lineOf(record, patterns[1 + (place % (patterns.length - 1))] ?? []) };
  }
  const colour = entities[type % entities.length] ?? record;
  // The pattern goes on when colours begin anew, so no two of the first 48 kinds look the same.
  const pattern = patterns[(type + Math.floor(type / entities.length)) % patterns.length] ?? [];
  return { colour, line: lineOf(colour, pattern) };
}

function lineOf(colour: string, lengths: readonly number[]): string {
  if (lengths.length === 0) return `linear-gradient(${colour}, ${colour})`;
  let at = 0;
  const stops = lengths.map((length, place) => {
    const [from, to] = [at, (at += length)];
    return `${place % 2 === 0 ? colour : 'transparent'} ${from}px ${to}px`;
  });
  return `repeating-linear-gradient(90deg, ${stops.join(', ')})`;
}

const MAX_LINES = 4; // more lines below one word are a hatch

/**
 * Style of a stretch that several finds cover: a line for each, the innermost at the text, and a ground of its colour.
 *
 * @param kinds - the widest first.
 */
export function groundOf(
  kinds: readonly FindKind[],
  colorScheme: ColorScheme,
): Readonly<Record<string, string>> {
  const looks = kinds.slice(-MAX_LINES).map((kind) => lookOf(kind, colorScheme));
  const top = looks.at(-1);
  const positions = looks.map((_, place) => `0 calc(100% - ${place * (LINE + 1)}px)`);
  return {
    backgroundImage: looks.map(({ line }) => line).join(', '),
    backgroundPosition: positions.join(', '),
    backgroundSize: looks.map(() => `100% ${LINE}px`).join(', '),
    backgroundRepeat: 'no-repeat',
    backgroundColor: `${top?.colour ?? ''}1f`,
    paddingBottom: `${looks.length * (LINE + 1)}px`,
  };
}
