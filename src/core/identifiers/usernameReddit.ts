// Names at Reddit as its users write them anywhere: "u/juno_fern92", "/u/juno_fern92".
import type { TokenTable } from '../text/tokens';
import { unitAt } from '../text/unitAt';
import { isTelling, strengthOf } from './usernameStrength';
import { jointsOf, SLASH } from './web/joints';

const name = /\/?u\/([a-z0-9_-]{3,20})(?![\p{L}\p{N}_/-])/iuy;

export interface RedditName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const SMALL_U = 0x75;
const SLASH_UNIT = 0x2f;
const none: readonly RedditName[] = [];

/** Such names, in order of place; only what no word of a sentence is. */
export function redditNames(text: string, table: TokenTable): readonly RedditName[] {
  const { starts, ends } = table;
  const { places, kinds } = jointsOf(text, table);
  let found: RedditName[] | undefined;
  for (let joint = 0; joint < places.length; joint += 1) {
    const place = places[joint] ?? 0;
    if (((kinds[joint] ?? 0) & SLASH) === 0 || place < 0) continue;
    const letter = starts[place] ?? 0;
    const end = ends[place] ?? 0;
    if (end !== letter + 1 || unitAt(text, letter) !== SMALL_U || text.charCodeAt(end) !== SLASH_UNIT)
      continue;
    const start = text[letter - 1] === '/' ? letter - 1 : letter;
    if (/[\p{L}\p{N}_./:@-]/u.test(text[start - 1] ?? ' ')) continue;
    name.lastIndex = start;
    const written = name.exec(text)?.[1];
    if (written === undefined || !isTelling(strengthOf(written))) continue;
    (found ??= []).push({ name: written, start, end: name.lastIndex });
  }
  return found ?? none;
}
