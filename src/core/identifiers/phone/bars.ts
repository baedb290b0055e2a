// Bars and exclamation marks for a one among the figures of a number: "01!8 496 0877", "2o2-555-o|34".
import type { PreparedText } from '../extractor';
import type { Change } from './aloud';
import { isFigure } from './noise';

const MAX_RUN = 24;
const MAX_BARS = 4;
const MIN_FIGURES = 6;

/** "01!8 496 0877", "2o2-555-o|34": a mark for a one, where another sign parts the groups. */
export function barsIn({ text }: PreparedText): readonly Change[] {
  const changes: Change[] = [];
  // Of the whole text, so asked once at most.
  let exclaims: boolean | undefined;
  const hasExclamation = (): boolean => (exclaims ??= /\p{L}!/u.test(text));
  for (const bar of '!|')
    for (let at = text.indexOf(bar); at >= 0; at = text.indexOf(bar, at + 1)) {
      const isBehind = isLikeFigure(text, at - 1);
      // "60! !23 456": no sentence begins with one.
      const isLeading = bar === '!' && isFigure(text, at + 1) && isLead(text.charAt(at - 1));
      if ((!isBehind && !isLeading) || (bar === '|' && isClosing(text, at))) continue;
      const isBefore =
        isLikeFigure(text, at + 1) ||
        ('-.'.includes(text.charAt(at + 1) || 'x') && isLikeFigure(text, at + 2)) ||
        (bar === '!' && isEndOfMarked(text, at, hasExclamation));
      if (isBefore && isAmongFigures(text, at) && !isCounting(text, at + 1))
        changes.push({ start: at, end: at + 1, word: '1' });
    }
  return changes;
}

const isLead = (sign: string): boolean => sign !== '' && ' -.(+/:：'.includes(sign);
const MARKED = /^[\d !.()+|-]*$/;

/** "0! 498 0657", "23!2558!": a one at the end of a group, where the same mark is surely one in the same number. */
function isEndOfMarked(text: string, at: number, hasExclamation: () => boolean): boolean {
  let start = at;
  while (at - start < MAX_RUN && MARKED.test(text.charAt(start - 1)) && start > 0) start -= 1;
  let end = at + 1;
  while (end - at < MAX_RUN && end < text.length && MARKED.test(text.charAt(end))) end += 1;
  const rest = text.slice(at + 1, end).trimEnd();
  // Behind a whole number it is a one only where no other sentence ends in it.
  const isLast = !/\d/.test(rest);
  if (isLast && hasExclamation()) return false;
  for (let place = start; place < end; place += 1)
    if (
      place !== at &&
      text.charAt(place) === '!' &&
      isFigure(text, place + 1) &&
      (isFigure(text, place - 1) || isLead(text.charAt(place - 1)))
    )
      return true;
  return false;
}

/** "4567!27岁": figures that a letter follows are of what comes next. */
function isCounting(text: string, from: number): boolean {
  let at = from;
  while (at - from < MAX_RUN && isFigure(text, at)) at += 1;
  return /\p{L}/u.test(text.charAt(at)) && !isLikeFigure(text, at);
}

const isLikeFigure = (text: string, at: number): boolean =>
  isFigure(text, at) || 'oOlI!|'.includes(text.charAt(at) || 'x');

/** In a run of figures and such marks that something else parts into groups. */
function isAmongFigures(text: string, at: number): boolean {
  const isOfRun = (place: number): boolean =>
    isLikeFigure(text, place) || ' -.()+'.includes(text.charAt(place) || 'x');
  let start = at;
  while (at - start < MAX_RUN && isOfRun(start - 1)) start -= 1;
  let end = at + 1;
  while (end - at < MAX_RUN && isOfRun(end)) end += 1;
  let figures = 0;
  let bars = 0;
  let signs = 0;
  for (let place = start; place < end; place += 1) {
    if (isFigure(text, place)) figures += 1;
    else if ('!|'.includes(text.charAt(place))) bars += isLikeFigure(text, place + 1) ? 1 : 0;
    else if (place > start && ' -.'.includes(text.charAt(place)) && isLikeFigure(text, place + 1)) signs += 1;
  }
  return figures >= MIN_FIGURES && bars <= MAX_BARS && signs > 0;
}

/** "202|-|555": the bar around one group, and that around the next. */
const isClosing = (text: string, at: number): boolean =>
  text.charAt(at + 2) === '|' && '-. ,'.includes(text.charAt(at + 1)) && isFigure(text, at + 3);
