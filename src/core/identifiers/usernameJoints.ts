// How labels of platforms stand together where one name is meant for several, or each has its own: "ig/snap", "on ig and
// also on my snap", "@x on ig, tiktok and twitter".
import { handleBefore } from './usernameBefore';
import { handleBehind, type Handle } from './usernameHandles';
import type { Label } from './usernameLabelTable';

/** Labels of one name, at most; more is no list that a person writes. */
export const MAX_LABELS = 8;

/** "ig/snap", "insta & tg", "kik and snap" */
const between =
  /[)\]]? ?(?:[/&+|•·、]|(?:, ?)?(?:and|or|und|oder|y|o|et|ou|e|i|lub|oraz|și|si|sau|ve|veya|и|или|та|або|en|of|och|και|at|atau|dan|và|hoặc|和|或|跟)) ?[([]?/iuy;
/** "on ig and also on snap", "en ig como en tg", "both my ig and my snap": the joint repeats what leads to a platform. */
const betweenLed =
  /,? (?:as well as|als auch|and|or|und|oder|y|o|como|comme|et|ou|e|i|lub|oraz|și|şi|si|sau|ve|и|или|en|och|và)(?: (?:also|too|even|auch|también|tambien|aussi|anche|também|tambem|także|też|și|ayrıca|тоже|также|cả))? (?:(?:on|in|via|at|auf|bei|en|sur|su|no|na|pe|w|в|на|trên|my|mein|meinem|mi|mon|mio|il mio|meu|o meu|mój|мой|for|für|para|pour|per) ){0,2}|,? as well as |, (?:also|auch|también|aussi|anche|também) (?:on|auf|en|sur|su|no) /iuy;
/** "insta랑 snap", "인스타와 텔레그램" */
const particleBetween = /(?:이?랑|[와과]|하고) ?/uy;
const particleEnd = /(?:이?랑|[와과]|하고)$/u;
const comma = /, ?/y;
/** "no insta, telegram @x": one of the two has no name. */
const denied =
  /(?:^|[^\p{L}])(?:no|not|non|kein|keine|ohne|sin|pas de|pas d['’]|sans|sem|senza|nie|bez|brak|fără|nu|не|без|нет|yok|không|geen|没|不|无) ?$/iu;
const MAX_DENIAL = 9;

/** Whether two labels stand together for one name. */
export function isJoined(text: string, left: Label, right: Label): boolean {
  if (right.start - left.end > MAX_BETWEEN_LED) return false;
  if (isBetween(text, betweenLed, left, right))
    return handleBefore(text, left) === undefined || handleBehind(text, right) === undefined;
  if (right.start - left.end > MAX_BETWEEN) return false;
  if (isBetween(text, particleBetween, left, right)) return true;
  if (right.start - left.end === 1 && particleEnd.test(text.slice(left.start, left.end))) return true;
  between.lastIndex = left.end;
  if (between.test(text) && between.lastIndex === right.start) return true;
  comma.lastIndex = left.end;
  if (!comma.test(text) || comma.lastIndex !== right.start) return false;
  // "@x on ig, snap: y": the first has its own.
  if (handleBefore(text, left) !== undefined) return false;
  return !denied.test(text.slice(Math.max(0, left.start - MAX_DENIAL), left.start));
}
const MAX_BETWEEN = 8;
const MAX_BETWEEN_LED = 24; // " and also on my "

function isBetween(text: string, joint: RegExp, left: Label, right: Label): boolean {
  joint.lastIndex = left.end;
  return joint.test(text) && joint.lastIndex === right.start;
}

const listed = /,? (?:and |und |y |et |e |i |и |& ?|en |och )?|[,/&+]/iuy;

/** Labels behind one that the same name before it is meant for; none of them has a name of its own behind. */
export function labelsListed(text: string, labels: readonly Label[], from: number): readonly Label[] {
  const found: Label[] = [];
  for (let at = from; found.length < MAX_LABELS; at += 1) {
    const left = labels[at];
    const right = labels[at + 1];
    if (left === undefined || right === undefined) break;
    listed.lastIndex = left.end;
    if (!listed.test(text) || listed.lastIndex !== right.start || handleBehind(text, right) !== undefined)
      break;
    if (/^ ?[:=@>→]/.test(text.slice(right.end, right.end + 2))) break;
    found.push(right);
  }
  return found;
}

const andWord = /^ (?:and|or|und|oder|y|o|et|ou|e|i|lub|oraz|și|şi|sau|ve|и|или|en|och|và) @?$/iu;
const leadWord =
  /^ (?:on|at|via|in|auf|bei|en|sur|su|no|na|pe|w|в|trên) (?:my |mein |meinem |mi |mon |mio |meu )?$/iu;

/** "jane.fic on ig and mia_fic on snap": the name behind a label is that of the next one. */
export const isOfNext = (text: string, label: Label, handle: Handle, next: Label | undefined): boolean =>
  next !== undefined &&
  handle.start >= label.end &&
  andWord.test(text.slice(label.end, handle.start)) &&
  leadWord.test(text.slice(handle.end, next.start));
