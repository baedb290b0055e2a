// The name behind a label: "ig: x", "snap @x", "kik me at x", "insta hesabım x", "Snap" and the name on the next line.
import { foldWord } from '../text/tokens';
import { answerBehind } from './usernameAnswers';
import type { Label } from './usernameLabelTable';
import {
  clauseEnd,
  confidenceBehind,
  MAX_WORD_CHARACTERS,
  type Clues,
  type ReadName,
} from './usernameConfidence';
import { toldNameAt } from './usernameTold';
import { isPossible, isTelling, strengthOf } from './usernameStrength';
import { answers, fillers, possessives, telling, verbs } from './usernameWords';
import { afterBlanks, hasLineEnd, isHandleAt, isWordAt, isWordOrMarkAt } from './web/characters';
import { dotAt } from './web/dots';
import { innerSignAfter, type InnerSign } from './web/innerSigns';
import { saidAts, saidDots, saidSignAt } from './web/signWords';

export interface Handle {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly confidence: number;
  /** The name is not written as one word. */
  readonly isHidden?: true;
}

const MAX_WORDS = 5; // "insta kullanıcı adım", "user name is"
const sign = /[:=>~|*#]{1,3}|\/\/|-{1,2}>?|[→➡➜➔⇒➤►▶»›⬇↓⤵]\ufe0f?|👉|👇|\(|\[|"|'|«|“|„/uy;
/** Pictures beside a name, which say nothing. */
const picture = /(?:\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?|•){1,3}/uy;
const endings = /^(?:com|net|org|me|tv|ee|gg|app|social)(?![\p{L}\p{N}])/iu;

/** The name that stands behind the last of some labels. */
export function handleBehind(text: string, label: Label): Handle | undefined {
  // "t.me/+…" invites to a group.
  if (isHost(text, label.end) || text.startsWith('/+', label.end)) return undefined;
  return (
    handleOf(text, label, cluesBehind(text, label)) ??
    handleOf(text, label, bridged(text, label.end) ?? answered(text, label.end))
  );
}

function handleOf(text: string, label: Label, clues: Clues | undefined): Handle | undefined {
  if (clues === undefined) return undefined;
  const read = nameAt(text, clues.place);
  if (read === undefined || isPartOfAddress(text, clues, read.end)) return undefined;
  // One object for both: a spread of two costs more than what is asked of it.
  const { place } = clues;
  const confidence = confidenceBehind(text, label, Object.assign(clues, read));
  if (confidence === undefined) return undefined;
  const { name, end, isHidden } = read;
  return isHidden === true
    ? { start: place, end, name, confidence, isHidden }
    : { start: place, end, name, confidence };
}

/** "twitter(dot)com/x" */
export function isHost(text: string, end: number): boolean {
  const dot = dotAt(text, end);
  return dot !== undefined && dot.kind !== 'loose' && endings.test(text.slice(dot.end, dot.end + 8));
}

/** An ornament, the same at both sides of a label or mirrored: "★ insta ★", "「ig」", "~*fb*~"; not brackets of a sentence. */
const framed = /^ ?([\p{So}\p{Sk}•·~*|♡♥「」『』【】«»‹›–—]{1,3}\ufe0f?)/u;
const mirrored = new Map(
  Array.from('「」『』【】«»‹›', (sign, at, all = '「」『』【】«»‹›') => [sign, all[at ^ 1] ?? sign]),
);

const TILDE = 0x7e;
const STAR = 0x2a;
const BAR = 0x7c;

/** Where the frame around a label ends. */
function frameEnd(text: string, { start, end }: Pick<Label, 'start' | 'end'>): number | undefined {
  const unit = text.charCodeAt(text[end] === ' ' ? end + 1 : end);
  // Behind most labels stands a colon or a word.
  if (unit < 128 && unit !== TILDE && unit !== STAR && unit !== BAR) return undefined;
  const found = framed.exec(text.slice(end, end + 6));
  if (found === null) return undefined;
  const left = Array.from(found[1] ?? '', (sign) => mirrored.get(sign) ?? sign)
    .reverse()
    .join('');
  const before = text.slice(Math.max(0, start - 6), start).trimEnd();
  return before.endsWith(left) ? end + found[0].length : undefined;
}

/** What languages hang on a name with an apostrophe: "Instagram’dan yaz", "Instagram's". */
const suffix = /['’](?:[dt][ae]n?|n?[ıiuü]n|y?[aeıiuü]|[ıiuü]m|s|ul|ului|em|ie|owi)(?![\p{L}\p{N}])/iuy;

function cluesBehind(text: string, label: Pick<Label, 'start' | 'end'>): Clues | undefined {
  const labelEnd = label.end;
  const clues: Clues = {
    place: labelEnd,
    hasSign: false,
    isSaid: false,
    isFilled: false,
    hasAt: false,
    isAtApart: false,
    hasLine: false,
  };
  const frame = frameEnd(text, label);
  if (frame !== undefined) {
    clues.hasSign = true;
    clues.place = frame;
  }
  suffix.lastIndex = clues.place;
  if (suffix.test(text)) clues.place = suffix.lastIndex;
  // "inst@: x" ends in a letter of its label.
  if (/[.)\]"'*]/.test(text[labelEnd] ?? '') || text.startsWith('@:', labelEnd)) clues.place += 1;
  for (let words = 0; words < MAX_WORDS; words += 1) {
    const start = afterBlanks(text, clues.place);
    if (hasLineEnd(text, clues.place, start)) {
      if (clues.hasLine) return undefined;
      clues.hasLine = true;
    }
    clues.place = start;
    if (!takeSign(text, clues) && !takePicture(text, clues) && (clues.hasLine || !takeWord(text, clues)))
      break;
  }
  takeAt(text, clues);
  return isHandleAt(text, clues.place) ? clues : undefined;
}

function takeSign(text: string, clues: Clues): boolean {
  sign.lastIndex = clues.place;
  const found = sign.exec(text)?.[0];
  if (found === undefined) return false;
  const end = clues.place + found.length;
  // `-` glued to both: "insta-famous" is a word.
  if (
    found === '-' &&
    isWordAt(text, clues.place - 1) &&
    isWordAt(text, end) &&
    !(isWordAt(text, clues.place - 2) && isTellingAt(text, end))
  )
    return false;
  if (found !== '"' && found !== "'") clues.hasSign = true;
  // An arrow on a line of its own points to the next.
  if (pointsDown.test(found)) clues.hasLine = false;
  clues.place = end;
  return true;
}

const pointsDown = /^[👇⬇↓⤵]/u;

function takePicture(text: string, clues: Clues): boolean {
  if (text.charCodeAt(clues.place) < 128) return false;
  picture.lastIndex = clues.place;
  if (!picture.test(text)) return false;
  if (isTellingPicture(text, clues.place)) clues.isTold = true;
  clues.place = picture.lastIndex;
  return true;
}

/** Pictures that stand at the name of an account: camera, ghost, plane, bird, notes, telephone. */
const tellingPicture = /[📷📸👻✈🐦🎵🎶📱📲💬🤳]/uy;
function isTellingPicture(text: string, at: number): boolean {
  tellingPicture.lastIndex = at;
  return tellingPicture.test(text);
}
const isTellingAt = (text: string, at: number): boolean =>
  isTelling(strengthOf(pieceAt(text, at)?.name ?? ''));

/** Each word is taken whole, or there would be many ways to take them. */
const bridge =
  /(?:['’-]?[\p{L}\p{M}]{1,14}(?![\p{L}\p{M}])['’]?[ \n]{1,2}){1,4}(?=@)|(?:['’-]?[\p{L}\p{M}]{1,14}(?![\p{L}\p{M}]) ?){1,4}(?=[:→➡👇👉⬇])/uy;

/** Whatever words lead from a label to a sign and a name: "Instagram'dan ulaş @x", "Instagram below: @x". */
function bridged(text: string, labelEnd: number): Clues | undefined {
  const start = text[labelEnd] === ' ' ? labelEnd + 1 : labelEnd;
  bridge.lastIndex = start;
  if (!bridge.test(text)) return undefined;
  const clues = cluesBehind(text, { start: bridge.lastIndex, end: bridge.lastIndex });
  return clues === undefined || !(clues.hasSign || clues.hasAt) ? undefined : { ...clues, isBridged: true };
}

/** "got ig?" - "yes, juno_fern92" */
function answered(text: string, labelEnd: number): Clues | undefined {
  const place = answerBehind(text, labelEnd);
  if (place === undefined || !isHandleAt(text, place)) return undefined;
  const hasAt = text[place - 1] === '@';
  const said = { hasSign: true, isSaid: true, isFilled: false, hasAt, isAtApart: false, hasLine: false };
  return { ...said, place, isBridged: true, isAnswer: true };
}

function takeWord(text: string, clues: Clues): boolean {
  // "Snap-ul meu"
  const start = text[clues.place] === '-' ? clues.place + 1 : clues.place;
  let end = start;
  while (end - start < MAX_WORD_CHARACTERS && isWordOrMarkAt(text, end) && !isHanAt(text, end)) end += 1;
  if (end === start && isHanAt(text, end)) end += 1;
  if (end === start || (isHandleAt(text, end) && !isHanAt(text, end - 1))) return false;
  const word = foldWord(text.slice(start, end));
  if (clues.hasSign && answers.has(word)) {
    clues.isBridged = true;
    clues.isAnswer = true;
    clues.place = text.startsWith("'s ", end) ? end + 2 : end;
    return true;
  }
  const isVerb = verbs.has(word) || (word === 'c' && /^['’]est/.test(text.slice(end, end + 4)));
  if (!isVerb && !fillers.has(word)) return false;
  if (isVerb || possessives.has(word)) clues.isSaid = true;
  if (!isVerb) clues.isFilled = true;
  if (telling.has(word)) clues.isTold = true;
  clues.place = word === 'c' ? end + 4 : end;
  return true;
}

const isHanAt = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 0x4e_00 && unit <= 0x9f_ff;
};

function takeAt(text: string, clues: Clues): void {
  const said = saidSignAt(text, clues.place, saidAts);
  if (text[clues.place] !== '@' && (said === undefined || said.name.isWord)) return;
  const end = said?.end ?? clues.place + 1;
  clues.hasAt = true;
  clues.isAtApart = text[end] === ' ';
  clues.place = clues.isAtApart ? end + 1 : end;
}

/** Chinese and Thai part no words: a name ends where they begin. */
const piece =
  /[\p{Script=Latin}\p{N}_][\p{Script=Latin}\p{N}_.-]{0,59}(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\p{N}_-])/uy;

/** A name with the signs in it that are said or bracketed: "jane underscore fic". */
function nameAt(text: string, start: number): ReadName | undefined {
  // "live:jane", as Skype has them.
  if (text.startsWith('live:', start)) {
    const rest = pieceAt(text, start + 5);
    return rest === undefined ? undefined : { name: `live:${rest.name}`, end: rest.end };
  }
  const told = toldNameAt(text, start);
  if (told !== undefined) return { ...told, isHidden: true, isSpelled: true };
  const first = pieceAt(text, start);
  if (first === undefined) return undefined;
  let { name, end } = first;
  let isHidden = false;
  for (let pieces = 0; pieces < 3; pieces += 1) {
    const inner = innerSignAfter(text, end) ?? halfApart(text, end) ?? periodAfter(text, end);
    if (inner === undefined || (inner.isBare === true && inner.sign !== '_')) break;
    const next = pieceAt(text, inner.place);
    const isOneLetter = next?.name.length === 1 && inner.isBare !== true;
    if (next === undefined || !/^[a-z0-9]/i.test(next.name)) break;
    if (!isOneLetter && strengthOf(next.name) === 'prose' && !isSurelyJoined(text, inner, next.end)) break;
    name += inner.sign + next.name;
    end = next.end;
    isHidden = true;
  }
  // "jane#1234", as Discord had them.
  const number = text[end] === '#' ? (/^#\d{4}(?!\d)/.exec(text.slice(end, end + 6))?.[0] ?? '') : '';
  name += number;
  end += number.length;
  return isPossible(name) ? { name, end, ...(isHidden && { isHidden }) } : undefined;
}

/** "hanna _dune": a blank slipped in. */
const halfApart = (text: string, end: number): InnerSign | undefined =>
  text.startsWith(' _', end) && isWordAt(text, end + 2)
    ? { sign: '_', place: end + 2, isBare: true }
    : undefined;

/** "insta: jane underscore north": nobody says the sign but for a name, however common the word behind it. */
const isSurelyJoined = (text: string, { sign: joining, isBare }: InnerSign, end: number): boolean =>
  (joining === '_' && isBare !== true) || clauseEnd.test(text.slice(end, end + 3));

/** "insta: jane period fiction": a word of sentences for the dot, where one piece more is all that follows. */
function periodAfter(text: string, end: number): InnerSign | undefined {
  if (text[end] !== ' ') return undefined;
  const said = saidSignAt(text, end + 1, saidDots);
  if (said?.name.isWord !== true || text[said.end] !== ' ') return undefined;
  const next = pieceAt(text, said.end + 1);
  if (
    next === undefined ||
    strengthOf(next.name) === 'prose' ||
    !clauseEnd.test(text.slice(next.end, next.end + 3))
  )
    return undefined;
  return { sign: '.', place: said.end + 1 };
}

const startsHan = (text: string, at: number): boolean => text.charCodeAt(at) >= 0x2e_80;

function pieceAt(text: string, start: number): ReadName | undefined {
  piece.lastIndex = start;
  const written = piece.exec(text)?.[0];
  if (written === undefined) return undefined;
  const name = written.replace(/[._-]+$/, (tail) => /^_+/.exec(tail)?.[0] ?? '');
  if (name === '') return undefined;
  // "jane_doe。21岁": a full stop, and what begins the next sentence.
  const whole = startsHan(text, start + name.length) ? name.replace(/\.\d{1,4}$/, '') : name;
  return { name: whole, end: start + whole.length };
}

/** The "name" goes on as an e-mail address or a site. */
function isPartOfAddress(text: string, { place, hasAt }: Clues, end: number): boolean {
  if (text[end] === '@') return !hasAt;
  return (
    (text[end] === '/' && text[end + 1] !== ' ' && text[end + 1] !== undefined) ||
    text.startsWith('://', end) ||
    (text[place - 1] === '/' && (text[place - 2] !== '/' || text[place - 3] === ':'))
  );
}
