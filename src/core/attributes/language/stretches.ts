// A text cut where its language may change: at the end of a line or sentence, and where the script changes.
import type { PreparedText } from '../../identifiers/extractor';
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

/** Cuts a text. Linear. */
export function stretchesOf(prepared: PreparedText): readonly Stretch[] {
  const { text, tokens } = prepared;
  const hasKana = tokens.some(({ word }) => scriptOf(word.charCodeAt(0)) === 'kana');
  const found: Open[] = [];
  let open: Open | undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.isNumber) continue;
    const script = languageScript(token.word, hasKana);
    if (script === undefined) continue;
    if (
      open === undefined ||
      open.script !== script ||
      (endsBetween(text, open.end, token.start) && found.length < MAX_STRETCHES)
    ) {
      open = {
        start: token.start,
        end: token.end,
        firstToken: at,
        lastToken: at,
        script,
        letters: 0,
        isShared: isSharedScript(script),
      };
      found.push(open);
    }
    open.end = token.end;
    open.lastToken = at;
    open.letters += script === 'zh' || script === 'ja' ? HAN_LETTERS * token.word.length : token.word.length;
  }
  return found;
}

function languageScript(word: string, hasKana: boolean): string | undefined {
  const script = scriptOf(word.charCodeAt(0));
  if (script === 'han') return hasKana ? 'ja' : 'zh';
  return script === 'kana' ? 'ja' : script;
}

/** A line's or a sentence's end between two words. */
function endsBetween(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === 10 || sign === 0x30_02 || sign === 0x7c) return true;
    if ((sign === 46 || sign === 33 || sign === 63) && at + 1 < to) return true;
  }
  return false;
}
