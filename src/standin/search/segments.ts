// Where Splunk cuts text into segments (segmenters.conf, default stanza), and the search for a term at such cuts.
const MAJOR = ' \t\n\r[]<>(){}|!;,\'"*&?+\u00a0';
const MINOR = '/:=@.-$#%\\_';

/** Whether a character cuts segments; the ends of the text do too. */
export function isBreaker(character: string | undefined): boolean {
  return (
    character === undefined || character === '' || MAJOR.includes(character) || MINOR.includes(character)
  );
}

export function isMajorBreaker(character: string | undefined): boolean {
  return character === undefined || character === '' || MAJOR.includes(character);
}

/** Segments of a term between breakers of both kinds, lower case. */
export function minorSegments(text: string): readonly string[] {
  const found: string[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (!isBreaker(text[at])) continue;
    if (at > start) found.push(text.slice(start, at).toLowerCase());
    start = at + 1;
  }
  return found;
}

/**
 * Test for a word or phrase of a search in the text of an event: caseless, whole segments, `*` for any characters of
 * one segment (no major breaker).
 */
export function termTest(term: string): (raw: string) => boolean {
  const pieces = term.toLowerCase().split('*');
  const [first = ''] = pieces;
  if (pieces.every((piece) => piece === '')) return () => true;
  return (raw) => {
    const lower = raw.toLowerCase();
    if (first === '') return findFloating(lower, pieces);
    for (let place = lower.indexOf(first); place >= 0; place = lower.indexOf(first, place + 1)) {
      const startsWell = isBreaker(lower[place - 1]) || isBreaker(first[0]);
      if (startsWell && endsWell(lower, place + first.length, pieces, 1)) return true;
    }
    return false;
  };
}

function findFloating(lower: string, pieces: readonly string[]): boolean {
  // A leading `*`: the first piece may begin anywhere.
  const next = pieces.findIndex((piece) => piece !== '');
  const piece = pieces[next] ?? '';
  for (let place = lower.indexOf(piece); place >= 0; place = lower.indexOf(piece, place + 1)) {
    if (endsWell(lower, place + piece.length, pieces, next + 1)) return true;
  }
  return false;
}

function endsWell(lower: string, from: number, pieces: readonly string[], next: number): boolean {
  let place = from;
  for (let at = next; at < pieces.length; at++) {
    const piece = pieces[at] ?? '';
    if (piece === '') continue;
    const found = lower.indexOf(piece, place);
    if (found < 0 || hasMajorBreaker(lower, place, found)) return false;
    place = found + piece.length;
  }
  const last = pieces.at(-1) ?? '';
  if (last === '') return true;
  if (isBreaker(lower[place]) || isBreaker(last.at(-1))) return true;
  if (pieces.length <= next) return false;
  // The last piece may come again, further right within the segment.
  const again = lower.indexOf(last, place - last.length + 1);
  return again >= 0 && !hasMajorBreaker(lower, place, again) && endsWell(lower, again, [last], 0);
}

function hasMajorBreaker(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isMajorBreaker(text[at])) return true;
  return false;
}
