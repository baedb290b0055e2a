// Marks of pages and forums between the groups of a number: "[b]0912[/b] [b]345[/b]", "<span>089</span>-<span>99998027".
import type { PreparedText } from '../extractor';
import type { Change } from './aloud';

const MAX_MARKS = 60; // characters
const marks =
  /^(?:[ .-]?(?:<\/?[a-z][a-z0-9]{0,9}(?: [^<>\d\n]{0,30})?\/?>|\[\/?[a-z]{1,9}(?:=[a-z#"]{1,12})?\]|&[a-z]{2,6};)){1,5}[ .-]?$/i;

/** "__050__ __123__", "**089**-**99998027**" */
const emphasis = /^([*_~`|])\1[ .-]?\1\1$/;

/** Changes of such marks to a space, in order of place. One bounded look at each gap between figures. */
export function markupIn({ text, table }: PreparedText): readonly Change[] {
  const { figures, starts, ends } = table;
  const changes: Change[] = [];
  for (let place = 0; place + 1 < figures.length; place += 1) {
    const start = ends[figures[place] ?? 0] ?? 0;
    const end = starts[figures[place + 1] ?? 0] ?? 0;
    if (end - start > MAX_MARKS || end - start < MIN_MARKS) continue;
    const written = text.slice(start, end);
    if (marks.test(written) || emphasis.test(written)) changes.push({ start, end, word: ' ' });
  }
  return changes;
}

const MIN_MARKS = 3;
