// What stands between two pieces of digits: how strongly it parts them.

/** The stronger a gap, the likelier that another number begins behind it. */
export const gaps = {
  /** Nothing. */
  glued: 0,
  /** One hyphen, dot or bracket. */
  tight: 1,
  /** One space. */
  space: 2,
  /** Stars, tildes, spaced hyphens, emoji, several spaces. */
  odd: 3,
  /** A comma, the end of a sentence, a slash between spaces, a word that means nothing. */
  comma: 4,
  line: 5,
  /** Signs that times, sums and paths have; in a number only if all its gaps are this one. */
  hostile: 6,
  /** Ends a number in any case. */
  end: 9,
} as const;

export interface Gap {
  readonly strength: number;
  /** An opening bracket or a plus sign: a number may begin here. */
  readonly opens: boolean;
  /** What is written there; compared where only a uniform one is believed. */
  readonly written: string;
}

const MAX_LENGTH = 16;
const kinds = new Map<
  string,
  'space' | 'tight' | 'bracket' | 'open' | 'line' | 'comma' | 'hostile' | 'end'
>();
for (const sign of ' \t') kinds.set(sign, 'space');
for (const sign of "-.'") kinds.set(sign, 'tight');
for (const sign of ')[]{}') kinds.set(sign, 'bracket');
for (const sign of '\n\r') kinds.set(sign, 'line');
for (const sign of ',;') kinds.set(sign, 'comma');
for (const sign of ':=#&<>?^"\\') kinds.set(sign, 'hostile');
for (const sign of '$€£¥₹₽₩฿₫₺%@+°') kinds.set(sign, 'end');
kinds.set('(', 'open');

const single: ReadonlyMap<string, Gap> = new Map(
  (
    [
      ['', gaps.glued],
      [' ', gaps.space],
      ['-', gaps.tight],
      ['.', gaps.tight],
      ['/', gaps.odd],
      [',', gaps.hostile], // thousands
      [', ', gaps.comma],
      ['. ', gaps.comma],
      [' - ', gaps.odd],
      [') ', gaps.space],
      [')', gaps.tight],
      ['\n', gaps.line],
    ] as const
  ).map(([written, strength]) => [written, { strength, opens: false, written }]),
);
const endGap: Gap = { strength: gaps.end, opens: false, written: '' };

/** The gap between two offsets of a clean text; neither letters nor digits stand there. Bounded cost. */
export function gapBetween(text: string, start: number, end: number): Gap {
  if (end - start > MAX_LENGTH) return endGap;
  const written = text.slice(start, end);
  return single.get(written) ?? otherGap(written);
}

function otherGap(written: string): Gap {
  const count = { space: 0, tight: 0, bracket: 0, open: 0, line: 0, comma: 0, hostile: 0, end: 0, odd: 0 };
  for (const sign of written) count[kinds.get(sign) ?? 'odd'] += 1;
  return { strength: strengthOf(count, written), opens: count.open > 0, written };
}

function strengthOf(count: Record<string, number>, written: string): number {
  const { space = 0, tight = 0, line = 0, comma = 0, hostile = 0, end = 0, odd = 0 } = count;
  if (end > 0 || line > 2) return gaps.end;
  if (hostile > 0) return /^ ?> ?< ?$/.test(written) ? gaps.odd : gaps.hostile;
  if (line > 0) return gaps.line;
  if (comma > 0) return gaps.comma;
  // " / " lists numbers, " * " adorns one.
  if (/^ +[/|] +$/.test(written)) return gaps.comma;
  if (odd > 0 || tight > 1 || space > 1) return gaps.odd;
  if (tight === 1 && space === 1) return written.startsWith('.') ? gaps.comma : gaps.space;
  return space === 1 ? gaps.space : gaps.tight;
}
