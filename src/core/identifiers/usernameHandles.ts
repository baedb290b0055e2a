// The name behind a label: "ig: x", "snap @x", "kik me at x", "insta hesabım x", "Snap" and the name on the next line.
import { foldWord } from '../text/tokens';
import { answerBehind } from './usernameAnswers';
import type { Label } from './usernameLabelTable';
import { confidenceBehind, MAX_WORD_CHARACTERS, type Clues } from './usernameConfidence';
import { nameAt, pieceAt } from './usernameReadName';
import { isTelling, strengthOf } from './usernameStrength';
import { answers, fillers, possessives, telling, verbs } from './usernameWords';
import { afterBlanks, hasLineEnd, isHandleAt, isUnparted, isWordAt, isWordOrMarkAt } from './web/characters';
import { dotAt } from './web/dots';
import { saidAts, saidSignAt } from './web/signWords';

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
const suffix =
  /['’](?:[dt][ae](?:n|ki)?|n?[ıiuü]n|y?[aeıiuü]|[ıiuü]m|s|ul|ului|em|ie|owi)(?![\p{L}\p{N}])/iuy;

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
  // "jane <ig>": a bracket, and no arrow.
  if (text[clues.place] === '>' && text[label.start - 1] === '<') clues.place += 1;
  if (text[clues.place] === "'" || text[clues.place] === '’') {
    suffix.lastIndex = clues.place;
    if (suffix.test(text)) clues.place = suffix.lastIndex;
  }
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
  // "LINEは", where the verb hangs on the label.
  if (!isVerb || isUnparted(text.charCodeAt(start))) clues.isFilled = true;
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

/** The "name" goes on as an e-mail address or a site. */
function isPartOfAddress(text: string, { place, hasAt }: Clues, end: number): boolean {
  if (text[end] === '@') return !hasAt;
  return (
    (text[end] === '/' && text[end + 1] !== ' ' && text[end + 1] !== undefined) ||
    text.startsWith('://', end) ||
    (text[place - 1] === '/' && (text[place - 2] !== '/' || text[place - 3] === ':'))
  );
}
