// Endings of hosts in the letters of another script: "anna@mail.ру". Clean text has letters that look alike for them,
// and "py" is a country too: such an ending is read as it sounds.
import type { Span } from '../../brand';
import type { TokenTable } from '../../text/tokens';
import { unitAt } from '../../text/unitAt';

const endings = new Map([
  ['ру', 'ru'],
  ['ком', 'com'],
  ['орг', 'org'],
  ['нет', 'net'],
  ['уа', 'ua'],
  ['юа', 'ua'],
  ['кз', 'kz'],
  ['бу', 'by'],
  ['инфо', 'info'],
]);
/** A text without is told from others at no cost. */
const begins = /\.[бикнорюуБИКНОРЮУ]/;

/** Whether an ending in Cyrillic letters may stand in a text as it is written; what is clean does not tell. */
export const mayEndInCyrillic = (raw: string): boolean => begins.test(raw);

const MAX_ENDING_LETTERS = 4;

/**
 * Text with such endings in Latin letters, character by character in the same places.
 *
 * @param text - clean, with full stops as they are written.
 * @returns the text itself where there are none, which is nearly always.
 */
export function withLatinEndings(
  raw: string,
  text: string,
  rawSpan: (start: number, end: number) => Span,
): string {
  if (!mayEndInCyrillic(raw)) return text;
  const pieces: string[] = [];
  let kept = 0;
  for (let at = text.indexOf('.'); at !== -1; at = text.indexOf('.', at + 1)) {
    let end = at + 1;
    while (end - at <= MAX_ENDING_LETTERS && /\p{L}/u.test(text[end] ?? ' ')) end += 1;
    const span = rawSpan(at + 1, end);
    const ending = endings.get(raw.slice(span.start, span.end).toLowerCase());
    if (ending?.length !== end - at - 1) continue;
    pieces.push(text.slice(kept, at + 1), ending);
    kept = end;
  }
  return pieces.length === 0 ? text : pieces.join('') + text.slice(kept);
}

/** Whether a word of Cyrillic letters is glued to a period: without one, nothing of a text that is clean is to be read. */
export function hasCyrillicEnding(text: string, { starts, others }: TokenTable): boolean {
  for (const place of others) {
    const start = starts[place] ?? 0;
    const unit = unitAt(text, start);
    if (unit >= 0x4_00 && unit < 0x5_00 && start > 0 && unitAt(text, start - 1) === PERIOD) return true;
  }
  return false;
}

const PERIOD = 0x2e;
