// The labels of a host as they stand in a text, with every writing of the dot between them.
import { isLabelAt, isWordAt } from './characters';
import { dotAt, type DotMark } from './dots';

export interface HostReading {
  readonly labels: readonly string[];
  /** Where each label ends in the text. */
  readonly ends: readonly number[];
  /** The dots between them; one less than labels. */
  readonly dots: readonly DotMark[];
}

const MAX_LABELS = 10;
const MAX_LABEL_CHARACTERS = 63; // RFC 1035

/** Endings that are clear wherever they stand. */
export const plainEndings: ReadonlySet<string> = new Set(
  'com net org info biz edu gov mil int eu'.split(' '),
);
/** Endings in which a digit or a comma hides a letter or the dot. */
const disguisedEndings = new Map([
  ['c0m', 'com'],
  ['corn', 'com'],
  ['0rg', 'org'],
  ['n3t', 'net'],
  ['inf0', 'info'],
  ['c0', 'co'],
]);

/** A label as a reader takes it: `c0m` is "com". */
export const undisguisedEnding = (label: string): string =>
  disguisedEndings.get(label.toLowerCase()) ?? label;

/**
 * Reads labels and dots from the beginning of a host.
 *
 * @param at - place of the first character of the first label.
 * @returns at least one label; undefined if none begins there.
 */
export function readHost(text: string, at: number): HostReading | undefined {
  const labels: string[] = [];
  const ends: number[] = [];
  const dots: DotMark[] = [];
  let place = at;
  while (isWordAt(text, place)) {
    const { end, isCut } = labelEnd(text, place);
    labels.push(text.slice(place, end));
    ends.push(end);
    const dot = isCut || labels.length === MAX_LABELS ? undefined : dotAt(text, end);
    if (dot === undefined || !goesOn(text, labels, dots, dot)) break;
    dots.push(dot);
    place = dot.end;
  }
  // A dot whose label could not be read belongs to the sentence.
  return labels.length === 0 ? undefined : { labels, ends, dots: dots.slice(0, labels.length - 1) };
}

function labelEnd(text: string, start: number): { readonly end: number; readonly isCut: boolean } {
  let end = start;
  while (end - start < MAX_LABEL_CHARACTERS && isLabelAt(text, end) && !isGluedDot(text, end, start))
    end += 1;
  const reached = end;
  while (end > start + 1 && (text[end - 1] === '-' || text[end - 1] === '_')) end -= 1;
  return { end, isCut: end !== reached };
}

/** "example点com": the Chinese word for the dot between Latin letters, where it is no part of a name. */
function isGluedDot(text: string, at: number, start: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit !== 0x70b9 && unit !== 0x9ede) return false;
  return at > start && text.charCodeAt(at - 1) < 128 && text.charCodeAt(at + 1) < 128;
}

/** A sentence ends with a dot and a space too: such a dot is one of a host only before an ending that is no word. */
function goesOn(text: string, labels: readonly string[], dots: readonly DotMark[], dot: DotMark): boolean {
  if (dot.kind === 'plain' || dot.kind === 'bracketed') return true;
  const isComplete = labels.length > 1 && plainEndings.has((labels.at(-1) ?? '').toLowerCase());
  if (isComplete && dot.kind !== dots[0]?.kind) return false;
  if (dot.kind !== 'loose' && dot.kind !== 'comma') return true;
  const { end } = labelEnd(text, dot.end);
  const ending = text.slice(dot.end, end);
  // "at 10. Net price": a sentence begins with a capital.
  const isSentence = /^[A-Z][a-z]/.test(ending);
  return !isComplete && !isSentence && plainEndings.has(undisguisedEnding(ending.toLowerCase()));
}
