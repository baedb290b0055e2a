// What a description denies, doubts or did not see: "no tie", "might be grey", "couldn't see the shoes".
import { isBreak, isRole, isSign, isStop, type Lexeme } from './lexeme';

/** Places of lexemes of which something other than "it was seen" is said. */
export interface Doubts {
  /** Garments, badges and features that are not there. */
  readonly absent: ReadonlySet<number>;
  /** Garments of which nothing was seen, and what was named only to be ruled out. */
  readonly unseen: ReadonlySet<number>;
  /** Colours that it was not. */
  readonly excluded: ReadonlySet<number>;
  /** Heads and colours that were only thought to be seen. */
  readonly doubtful: ReadonlySet<number>;
}

const things = ['garment', 'pattern', 'trim', 'badge', 'buttons', 'letters', 'motto', 'trimPlace'];
const content = [...things, 'colour', 'motif', 'outline', 'captured', 'direction', 'width', 'group'];
const REACH = 12; // lexemes

/** Reads them in one pass, each marker within its clause. */
export function doubtsOf(lexemes: readonly Lexeme[]): Doubts {
  const absent = new Set<number>();
  const unseen = new Set<number>();
  const excluded = new Set<number>();
  const doubtful = new Set<number>();
  lexemes.forEach((lexeme, at) => {
    if (isRole(lexeme, 'no')) for (const thing of deniedAfter(lexemes, at)) absent.add(thing);
    else if (isRole(lexeme, 'none')) addDefined(absent, thingBefore(lexemes, at));
    else if (isRole(lexeme, 'not')) markNot(lexemes, at, { excluded, unseen, absent });
    else if (isRole(lexeme, 'unseen')) for (const thing of unseenAt(lexemes, at)) unseen.add(thing);
    else if (isRole(lexeme, 'maybe') || isSign(lexeme, 'doubt') || isRole(lexeme, 'ish'))
      for (const thing of doubtedAt(lexemes, at)) doubtful.add(thing);
  });
  return { absent, unseen, excluded, doubtful };
}

function addDefined(places: Set<number>, place: number | undefined): void {
  if (place !== undefined) places.add(place);
}

/** "no tie or blazer": things after the word, joined by "or", until something else is said. */
function deniedAfter(lexemes: readonly Lexeme[], at: number): readonly number[] {
  const found: number[] = [];
  for (let next = at + 1; next < lexemes.length && next <= at + REACH; next += 1) {
    const lexeme = lexemes[next] as Lexeme; // within the list
    if (things.includes(lexeme.kind)) {
      found.push(next);
      // "no tie and a white shirt" denies one, "no tie or blazer" both.
      const joint = lexemes[next + 1];
      const isJoined =
        isRole(joint, 'or') ||
        isSign(joint, 'slash') ||
        (isRole(joint, 'and') && isBareThing(lexemes, next + 2));
      if (!isJoined && !(lexeme.kind === 'trim' || lexeme.kind === 'pattern')) break;
      if (isJoined) next += 1;
    } else if (
      !isRole(lexeme, 'article', 'neutral', 'material', 'filler', 'or', 'uniform') &&
      !['group', 'width', 'direction', 'colour', 'motif', 'outline'].includes(lexeme.kind)
    )
      break;
  }
  return found;
}

/** A garment with nothing said of it: "no hat and scarf." */
function isBareThing(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at]?.kind === 'garment' && (lexemes[at + 1] === undefined || isBreak(lexemes[at + 1]));
}

function isGarment(lexemes: readonly Lexeme[], places: readonly number[]): boolean {
  return places.some((at) => lexemes[at]?.kind === 'garment');
}

function thingBefore(lexemes: readonly Lexeme[], at: number): number | undefined {
  for (let back = at - 1; back >= 0 && back >= at - 5; back -= 1) {
    if (things.includes(lexemes[back]?.kind ?? '')) return back;
    if (isStop(lexemes[back]) || isSign(lexemes[back], 'comma')) return undefined;
  }
  return undefined;
}

interface Marks {
  readonly excluded: Set<number>;
  readonly unseen: Set<number>;
  readonly absent: Set<number>;
}

/** "not navy" rules a colour out, "it's not a blazer" a garment; "not wearing a tie" is a denial of its own. */
function markNot(lexemes: readonly Lexeme[], at: number, { excluded, unseen, absent }: Marks): void {
  const isWearing = isRole(lexemes[at + 1], 'uniform');
  for (let next = at + 1; next < lexemes.length && next <= at + 5; next += 1) {
    const lexeme = lexemes[next] as Lexeme; // within the list
    if (lexeme.kind === 'colour' || lexeme.kind === 'direction' || lexeme.kind === 'width') {
      excluded.add(next);
      if (!isRole(lexemes[next + 1], 'or')) return;
    } else if (things.includes(lexeme.kind)) {
      (isWearing ? absent : unseen).add(next);
      return;
    } else if (isBreak(lexeme) || isRole(lexeme, 'but', 'and', 'with')) return;
  }
}

/** "couldn't see the shoes or socks"; "shoes not visible". */
function unseenAt(lexemes: readonly Lexeme[], at: number): readonly number[] {
  const after: number[] = [];
  for (let next = at + 1; next < lexemes.length && next <= at + REACH; next += 1) {
    const lexeme = lexemes[next];
    if (isBreak(lexeme) || isRole(lexeme, 'but', 'with') || lexeme?.kind === 'colour') break;
    if (things.includes(lexeme?.kind ?? '')) after.push(next);
  }
  if (after.length > 0) return after;
  const before = thingBefore(lexemes, at);
  return before === undefined ? [] : [before];
}

/** What follows the word in its clause; where nothing does, what it follows: "navy blazer I think". */
function doubtedAt(lexemes: readonly Lexeme[], at: number): readonly number[] {
  const after: number[] = [];
  if (!isSign(lexemes[at], 'doubt') && !isRole(lexemes[at], 'ish'))
    for (let next = at + 1; next < lexemes.length && next <= at + REACH; next += 1) {
      const lexeme = lexemes[next];
      if (isBreak(lexeme) || isRole(lexeme, 'but')) break;
      if (after.length > 0 && (isRole(lexeme, 'and') || (isRole(lexeme, 'on') && isGarment(lexemes, after))))
        break;
      if (content.includes(lexeme?.kind ?? '')) after.push(next);
    }
  if (after.length > 0) return after;
  const before: number[] = [];
  for (let back = at - 1; back >= 0 && back >= at - REACH; back -= 1) {
    const lexeme = lexemes[back];
    // "blazer, navy?, gold trim": the comma just before the doubt is passed over.
    if (isStop(lexeme) || (isSign(lexeme, 'comma', 'doubt') && before.length > 0)) break;
    if (before.length > 0 && isRole(lexeme, 'and', 'with', 'but')) break;
    if (content.includes(lexeme?.kind ?? '')) before.push(back);
  }
  return before;
}
