// A number sent in several messages of a chat: "Mia: 202\nMia: 555 0123", "[12/03/24, 10:22] Mia: 202". Who wrote a line,
// and when, is no part of the number.
import type { PreparedText } from '../extractor';
import type { Change } from './aloud';

const MAX_LEAD = 70; // characters before a message
const MAX_LINES = 200;
const lead =
  /(?:\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?\]?(?: -)? |\[?\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]m)?\]?(?: -)? )?(\p{L}[\p{L} ~.'-]{0,24}): (?=[^\n]*\d)/iuy;

/** Changes of a new line by the same writer to a space, in order of place. One bounded look at each line. */
export function chatLinesIn({ text }: PreparedText): readonly Change[] {
  const changes: Change[] = [];
  let writer = '';
  let lines = 0;
  for (let at = 0; at >= 0 && lines < MAX_LINES; lines += 1) {
    const start = at === 0 ? 0 : at + 1;
    const [written = '', name = ''] = leadAt(text, start);
    if (written !== '' && name === writer && at > 0)
      changes.push({ start: at, end: start + written.length, word: ' ' });
    writer = name;
    at = text.indexOf('\n', start);
  }
  return changes;
}

function leadAt(text: string, start: number): readonly string[] {
  // Of one line only, so that a long one is not read again and again.
  lead.lastIndex = 0;
  return lead.exec(text.slice(start, start + MAX_LEAD)) ?? [];
}
