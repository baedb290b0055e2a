// A text cut where its language may change: at the end of a line or sentence, and where the script changes.
import type { PreparedText } from '../../identifiers/extractor';
import { unitAt } from '../../text/unitAt';
import { isSharedScript, scriptOf } from './scripts';

/** A stretch of one script; `start` and `end` are offsets in clean text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly lastToken: number;
  /** `latin`, `cyrillic` or `arabic`, whose languages the scores tell apart; else the code of the one language. */
  readonly script: string;
  readonly letters: number;
  /** Whether several languages share the script. */
  readonly isShared: boolean;
}

interface Open {
  start: number;
  end: number;
  firstToken: number;
  lastToken: number;
  script: string;
  letters: number;
  readonly isShared: boolean;
}

const MAX_STRETCHES = 400; // later ones join the last: a book is not cut into all of its sentences
/** Chinese characters say a word each, Latin letters a fifth of one. */
const HAN_LETTERS = 3;

/**
 * Cuts a text. Linear.
 *
 * @param isLatin - all words begin with Latin letters, as nearly always.
 */
export function stretchesOf({ text, table }: PreparedText, isLatin: boolean): readonly Stretch[] {
  const { starts, ends, words } = table;
  const hasKana = !isLatin && words.some((word) => scriptOf(word.charCodeAt(0)) === 'kana');
  const found: Open[] = [];
  let open: Open | undefined;
  for (let at = 0; at < starts.length; at += 1) {
    const start = starts[at] ?? 0;
    if (isFigureAt(text, start)) continue;
    const word = words[at] ?? '';
    const script = isLatin ? 'latin' : languageScript(word, hasKana);
    if (script === undefined) continue;
    if (
      open === undefined ||
      open.script !== script ||
      (endsBetween(text, open.end, start) && found.length < MAX_STRETCHES)
    ) {
      const isShared = isSharedScript(script);
      open = { start, end: start, firstToken: at, lastToken: at, script, letters: 0, isShared };
      found.push(open);
    }
    open.end = ends[at] ?? 0;
    open.lastToken = at;
    open.letters += script === 'zh' || script === 'ja' ? HAN_LETTERS * word.length : word.length;
  }
  return found;
}

/** Whether the token that starts there is one of digits. */
export function isFigureAt(text: string, start: number): boolean {
  const unit = unitAt(text, start);
  return unit >= 0x30 && unit <= 0x39;
}

function languageScript(word: string, hasKana: boolean): string | undefined {
  const script = scriptOf(word.charCodeAt(0));
  if (script === 'han') return hasKana ? 'ja' : 'zh';
  return script === 'kana' ? 'ja' : script;
}

/** A line's or a sentence's end between two words. */
function endsBetween(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const sign = unitAt(text, at);
    if (sign === 10 || sign === 0x30_02 || sign === 0x7c) return true;
    if ((sign === 46 || sign === 33 || sign === 63) && at + 1 < to) return true;
  }
  return false;
}
