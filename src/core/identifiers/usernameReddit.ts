// Names at Reddit as its users write them anywhere: "u/juno_fern92", "/u/juno_fern92".
import { isTelling, strengthOf } from './usernameStrength';

const name = /\/?u\/([a-z0-9_-]{3,20})(?![\p{L}\p{N}_/-])/iuy;

export interface RedditName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Such names, in order of place; only what no word of a sentence is. */
export function redditNames(text: string): readonly RedditName[] {
  const found: RedditName[] = [];
  for (let at = text.indexOf('u/'); at !== -1; at = text.indexOf('u/', at + 2)) {
    const start = text[at - 1] === '/' ? at - 1 : at;
    if (/[\p{L}\p{N}_./:@-]/u.test(text[start - 1] ?? ' ')) continue;
    name.lastIndex = start;
    const written = name.exec(text)?.[1];
    if (written === undefined || !isTelling(strengthOf(written))) continue;
    found.push({ name: written, start, end: name.lastIndex });
  }
  return found;
}
