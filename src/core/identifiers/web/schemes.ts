// What stands before a host: scheme, defanged or not, and what is smuggled in between ("https://bank@elsewhere").

export interface Lead {
  readonly start: number;
  readonly hasScheme: boolean;
  /** The scheme is written so that no program takes it for one. */
  readonly isDefanged: boolean;
  /** What stands before an at sign within the authority, as no part of the host; empty if nothing does. */
  readonly userInfo: string;
}

/** "h**p", "h--p", "h++ps": any two or three signs for the letters in the middle. */
const schemeName = String.raw`(h(?:tt|xx|[-*+_.~#%!$?^=&|•·×]{2,3})ps?|h[_.*-]t[_.*-]t[_.*-]p(?:[_.*-]s)?|h[t*#%_$]{2}[p*#%_$]s?|ht{1,2}xps?|ftp|fxp)`;
const schemeMarks = String.raw`(?:\[?:\]?|\[:|: |\(:\))(?:\/\/|\\\/\\\/|\\\\)\]?|\[:\/\/\]| ?: ?\/ ?\/ ?`;
const schemeBefore = new RegExp(`(?<![\\p{L}\\p{N}])${schemeName}(${schemeMarks})$`, 'iu');
/** Damaged ones, which no program reads: "ttps//", "htp://", "http:/", "meow://", "http%3A%2F%2F". */
const damagedBefore =
  /(?<![\p{L}\p{N}.])(?<!(?<!:\/)\/)([([{<]?(?:h{1,3}[tx*]{1,4}p{1,2}s{0,2}|h[tx]{1,2}sp|t{1,4}ps?|h?ttp ?s?|meow|url)[)\]}>]?)([([{<]?(?:[:;.,]{1,2}|%3a)? ?[([{<]?(?:[/\\] ?|%2f){1,3}[)\]}>]?)$/iu;
const schemeAtStart = new RegExp(`^${schemeName}(${schemeMarks})`, 'iu');
const MAX_SCHEME_CHARACTERS = 18;
const userInfo = /[^\s/?#@]{1,64}@/y;
const userInfoBefore = /:\/\/([^\s/?#@]{1,64})@$/;

/** Whether the character before a host can be the end of a scheme. */
const endsScheme = (character: string | undefined): boolean =>
  character === '/' ||
  character === 'F' ||
  character === 'f' ||
  character === '\\' ||
  character === ']' ||
  character === ')' ||
  character === '}' ||
  character === '>';

/** Scheme before a place, or none: then `start` is the place itself. */
export function leadBefore(text: string, start: number): Lead {
  const none: Lead = { start, hasScheme: false, isDefanged: false, userInfo: '' };
  if (text[start - 1] === '@') return leadOfUserInfo(text, start) ?? none;
  if (!endsScheme(text[start - 1]) && !(text[start - 1] === ' ' && endsScheme(text[start - 2]))) return none;
  const plain = startOfPlainScheme(text, start);
  if (plain !== undefined) return { start: plain, hasScheme: true, isDefanged: false, userInfo: '' };
  const before = text.slice(Math.max(0, start - MAX_SCHEME_CHARACTERS), start);
  const found = schemeBefore.exec(before) ?? damagedBefore.exec(before);
  if (found === null) return none;
  return { start: start - found[0].length, hasScheme: true, isDefanged: isDefanged(found), userInfo: '' };
}

/** Where "https://" or "http://" begins behind a blank, as nearly all are written. */
function startOfPlainScheme(text: string, end: number): number | undefined {
  if (!text.endsWith('://', end)) return undefined;
  const start = text.endsWith('https', end - 3) ? end - 8 : text.endsWith('http', end - 3) ? end - 7 : -1;
  if (start < 0) return undefined;
  const before = text[start - 1] ?? ' ';
  return before === ' ' || before === '\n' ? start : undefined;
}

/** `https://name:word@` right before a host. */
function leadOfUserInfo(text: string, start: number): Lead | undefined {
  const found = userInfoBefore.exec(text.slice(Math.max(0, start - 70), start));
  if (found === null) return undefined;
  const name = start - found[0].length;
  const scheme = schemeBefore.exec(text.slice(Math.max(0, name - MAX_SCHEME_CHARACTERS), name + 3));
  if (scheme === null) return undefined;
  return {
    start: name + 3 - scheme[0].length,
    hasScheme: true,
    isDefanged: isDefanged(scheme),
    userInfo: found[1] ?? '',
  };
}

/** Scheme and user part at the beginning of a whole text; `hostStart` is where the host begins. */
export function leadOfWhole(text: string): Lead & { readonly hostStart: number } {
  const found = schemeAtStart.exec(text);
  const none = { start: 0, hasScheme: false, isDefanged: false, userInfo: '', hostStart: 0 };
  if (found === null) return none;
  const afterScheme = found[0].length;
  const user = skipUserInfo(text, afterScheme);
  return {
    start: 0,
    hasScheme: true,
    isDefanged: isDefanged(found),
    userInfo: text.slice(afterScheme, Math.max(afterScheme, user - 1)),
    hostStart: user,
  };
}

/** Place behind `name:word@`, or the place itself. */
export function skipUserInfo(text: string, at: number): number {
  userInfo.lastIndex = at;
  return userInfo.test(text) ? userInfo.lastIndex : at;
}

function isDefanged([, name = '', marks = '']: RegExpExecArray): boolean {
  return marks !== '://' || !/^(?:https?|ftp)$/i.test(name);
}
