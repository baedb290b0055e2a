// Whether a word that could be a label is part of a longer word, an address or a name.
import type { TokenTable } from '../text/tokens';
import { unitAt } from '../text/unitAt';
import { isTelling, strengthOf } from './usernameStrength';
import { isWordAt } from './web/characters';

const SPACE = 0x20;
const LINE = 0x0a;
const STAR = 0x2a;
const PERIOD = 0x2e;
const AT_SIGN = 0x40;
const UNDERSCORE = 0x5f;

/** Part of a longer word, an address or a name: "2ig", "x@snap", ".ig", "my_snap". */
export function isGluedBefore(text: string, table: TokenTable, place: number): boolean {
  const { starts, ends, words } = table;
  const start = starts[place] ?? 0;
  if (start === 0) return false;
  const before = unitAt(text, start - 1);
  if (before === SPACE || before === LINE) return false;
  if (before === UNDERSCORE) return true;
  // "tel*gram": the rest of a word with a star in it.
  if (before === STAR && starsWithin.test(text.slice(Math.max(0, start - 3), start))) return true;
  if (before === AT_SIGN) return !isNameBefore(text, start - 1) && !isTagBefore(text, table, place);
  // Behind the full stop of a Chinese sentence another one begins without a space.
  if (before === PERIOD)
    return text[start - 2] !== ' ' && text[start - 2] !== '.' && !isHanAt(text, start - 2);
  // Chinese and Thai part no words.
  return (
    place > 0 &&
    ends[place - 1] === start &&
    (words[place] ?? '') < '\u0e00' &&
    (words[place - 1] ?? '') < '\u0e00'
  );
}

const starsWithin = /[a-z]\*{1,2}$/i;
const isHanAt = (text: string, at: number): boolean => text.charCodeAt(at) >= 0x2e_80;
const nameBeforeSpace = /[a-z][\w.-]*[\d_][\w.-]* {1,2}$/i;

/** "jane_doe99 @insta" is a name and its platform; "@insta" alone is a name. */
const isNameBefore = (text: string, at: number): boolean =>
  text[at - 1] === ' ' && nameBeforeSpace.test(text.slice(Math.max(0, at - 34), at));

const nameGluedBefore = /(?:^|[^\p{L}\p{N}_.@/-])[a-z][a-z0-9_.-]{3,30}$/iu;
/** Nothing of a host and of another name: "jane_doe@insta." but not "jane@insta.com". */
const behindPlatform = /^(?:$|[\s,;!?)|]|\.(?:\s|$))/;
const signBehind = /^(?: ?[:=>→]| [-–] )/;

/** "@ig: jane_doe", "@snap janefic": the sign stands at the label instead; "jane_doe@tiktok": the name before it. */
function isTagBefore(text: string, { starts, ends }: TokenTable, place: number): boolean {
  const start = starts[place] ?? 0;
  const end = ends[place] ?? 0;
  const at = start - 1;
  if (isWordAt(text, at - 1))
    return (
      end - start > 3 &&
      behindPlatform.test(text.slice(end, end + 2)) &&
      nameGluedBefore.test(text.slice(Math.max(0, at - 33), at))
    );
  const behind = text.slice(end, end + 3);
  if (signBehind.test(behind)) return true;
  const next = starts[place + 1];
  if (next !== end + 1 || text[end] !== ' ') return false;
  const to = text.slice(next, next + 40).search(/[^A-Za-z0-9_.]|$/);
  return isTelling(strengthOf(text.slice(next, next + to).replace(/[.]+$/, '')));
}
