// Whether a host stands behind an at sign of any sort: then it is the end of a mailbox that could not be read, and no site.
import { foldWord } from '../../text/tokens';
import { backOver, beforeBlanks, isWordOrMarkAt } from './characters';
import { atNames } from './signWords';

const signBefore =
  /(?:@|[([{<«] ?(?:at|a|ät|ad|et|arroba) ?[)\]}>»]|[([{<«] ?@ ?[)\]}>»]|([-*|~"'_])(?:at|@)\1|📧|✉|📩|📨)$/iu;
const MAX_SIGN_CHARACTERS = 12;

/** Whether such a sign may end so: nearly all hosts stand behind a word or a scheme. */
const mayEndSign = (last: string): boolean => last >= '\u0080' || '@)]}>-*|~"\'_'.includes(last);

/**
 * @param start - where the host begins. The word "at" alone is none of the signs: "book at example.org" names a site.
 */
export function isBehindAt(text: string, start: number): boolean {
  const end = beforeBlanks(text, start);
  const last = text[end - 1];
  if (last === undefined) return false;
  if (mayEndSign(last) && signBefore.test(text.slice(Math.max(0, end - MAX_SIGN_CHARACTERS), end)))
    return true;
  if (end === start || !isWordOrMarkAt(text, end - 1)) return false;
  const wordStart = backOver(text, end, isWordOrMarkAt, { max: MAX_SIGN_CHARACTERS + 2, floor: 0 });
  const names = atNames.get(foldWord(text.slice(wordStart, end)));
  return names?.some(({ then, isWord }) => then.length === 0 && !isWord) === true;
}
