// How sure it is that the word behind a label is a name: by the label, what stands between, the word, and what goes on.
import { foldWord } from '../text/tokens';
import { beginsClause, endsClause, isAlone, isBehindArticle, isUnknownWord } from './usernameAlone';
import type { Label } from './usernameLabelTable';
import { isTelling, strengthOf, type Strength } from './usernameStrength';
import { announcements } from './usernameWords';
import { backOver, isWordOrMarkAt } from './web/characters';

/** What stands between a label and a name. */
export interface Clues {
  /** Where the name begins. */
  place: number;
  /** A colon, an arrow, or a hyphen with space. */
  hasSign: boolean;
  /** "is", "me at". */
  isSaid: boolean;
  /** "id", "user name". */
  isFilled: boolean;
  /** By a noun for a name, or a verb that only a name follows. */
  isTold?: boolean;
  hasAt: boolean;
  /** The at sign has a space behind it. */
  isAtApart: boolean;
  /** The name stands on another line. */
  hasLine: boolean;
  /** Unknown words lead to it. */
  isBridged?: boolean;
  /** It answers a question for it. */
  isAnswer?: boolean;
}

/** A name as it was read. */
export interface ReadName {
  readonly name: string;
  readonly end: number;
  readonly isHidden?: true;
  /** Put together of what is told of it. */
  readonly isSpelled?: true;
}

export const MAX_WORD_CHARACTERS = 14;

/** How sure it is that the word behind a label is a name; undefined if it is not. */
export function confidenceBehind(text: string, label: Label, clues: Clues & ReadName): number | undefined {
  const { name, hasAt, hasSign, isSaid, isFilled } = clues;
  const strength = strengthOf(name.replace(/#\d{4}$/, ''));
  if (clues.isSpelled === true) return spelledConfidence(label, clues);
  if (strength === 'prose') return undefined;
  if (clues.isBridged === true)
    return (label.kind === 'word' && clues.isAnswer !== true) || !isMeantOverWords(strength, clues)
      ? undefined
      : 0.6;
  // "page facebook de la mairie", "Instagram dell'azienda"
  if (!hasAt && !isTelling(strength) && isBehindArticle(text, clues.place) && !isUnknownWord(name))
    return undefined;
  // An ordinary word is a name only behind the sign itself.
  if (strength === 'word' && (!hasAt || clues.isAtApart)) return undefined;
  if (clues.hasLine && !isOnLines(text, label, clues)) return undefined;
  if (label.kind === 'apart' && !hasAt && !hasSign) return undefined;
  if (label.kind === 'emoji') return emojiConfidence(text, label, clues, strength);
  if (hasAt) return label.kind === 'word' && !/^[a-z_]/.test(name.toLowerCase()) ? undefined : 0.9;
  if (isFlight(text, label, name)) return undefined;
  if (label.kind === 'word' && label.platform.id !== 'snapchat' && label.platform.id !== 'discord') {
    if (isOtherScript(text, label.start, label.end) && (isTelling(strength) || isUnknownWord(name)))
      return hasSign || endsClause(text, clues.end) ? 0.65 : undefined;
    if (isTelling(strength) && (hasSign || isFilled || (isSaid && isAnnounced(text, label.start))))
      return 0.75;
    const isMeant = label.platform.id === 'onlyfans' && (isTelling(strength) || isUnknownWord(name));
    if (isMeant && isAllThere(text, label, clues)) return 0.65;
    if (isTelling(strength)) return undefined;
    return hasSign && (isFilled || isNamedAlone(label, text, clues)) ? 0.65 : undefined;
  }
  if (isHeading(text, label, clues, strength)) return undefined;
  if (hasSign || clues.hasLine)
    return strength === 'number' && label.platform.hasNumbers !== true ? undefined : hasSign ? 0.8 : 0.65;
  if (strength === 'number') return label.platform.hasNumbers && label.kind === 'plain' ? 0.65 : undefined;
  // "insta pia dot dune": nobody says a dot between two words but for a name.
  if (clues.isHidden === true && strength === 'letters') return 0.65;
  if (isTelling(strength)) {
    const isStrongEnough = !label.isShort || label.kind === 'hidden' || isSaid || /[_]|[a-z]{4}/i.test(name);
    return isStrongEnough ? (isSaid || isFilled ? 0.75 : 0.65) : undefined;
  }
  return isLettersMeant(text, label, clues) ? 0.6 : undefined;
}

/** "TG = Turngemeinde Berlin": what two letters are short for, of which more words follow. */
const isHeading = (text: string, label: Label, { name, end }: ReadName, strength: Strength): boolean =>
  label.isShort && strength === 'letters' && /^[A-Z][a-z]+$/.test(name) && !endsClause(text, end);

/** "OF juno_fern" between two pauses: "best OF juno" is more. */
const isAllThere = (text: string, { start }: Label, { end }: ReadName): boolean =>
  endsClause(text, end) && beginsClause(text, start);

/** Nobody puts a word of a sentence together for others: a sign or a label that is nothing else is enough. */
function spelledConfidence({ kind, platform }: Label, clues: Clues): number | undefined {
  const { hasSign, hasAt, isSaid, isFilled } = clues;
  if (hasSign || hasAt || isSaid || isFilled) return 0.7;
  return kind === 'plain' || kind === 'hidden' || platform.id === 'snapchat' ? 0.65 : undefined;
}

/** "飞机：CZ3101": what is Chinese for a plane stands before flights too. */
const isFlight = (text: string, { start, end }: Label, name: string): boolean =>
  text.slice(start, end) === '飞机' && /^[a-z\d]{2}\d{2,4}$/i.test(name);

/** "the gram: ivowillow" */
const isNamedAlone = (label: Label, text: string, { name, end }: ReadName): boolean =>
  label.end - label.start > 1 && isUnknownWord(name) && endsClause(text, end);

/** A camera stands for pictures too: only the sign itself, or a name of two words behind a colon, tells the platform. */
function emojiConfidence(
  text: string,
  label: Label,
  clues: Clues & ReadName,
  strength: Strength,
): number | undefined {
  const { hasAt, hasSign } = clues;
  if (label.platform.id === 'instagram')
    return hasAt || (hasSign && (isTelling(strength) || isNamedAlone(label, text, clues))) ? 0.6 : undefined;
  if (hasAt || hasSign || isTelling(strength)) return 0.65;
  return isAlone(text, label, { ...clues, isTold: false }) ? 0.6 : undefined;
}

const isMeantOverWords = (strength: Strength, { hasAt, isAtApart }: Clues): boolean =>
  isTelling(strength) || (strength === 'letters' && hasAt && !isAtApart);

/**
 * On lines a label and a name stand each for itself, or the name is one by its signs: a heading is followed by any word.
 */
function isOnLines(text: string, label: Label, { name, end, hasSign, hasAt }: Clues & ReadName): boolean {
  if (label.kind === 'word' && !hardlyWords.has(label.platform.id)) return false;
  const strength = strengthOf(name);
  if (hasAt) return true;
  if (isTelling(strength) && (hasSign || !label.isShort)) return true;
  if (strength === 'number') return false;
  const before = text.slice(Math.max(0, label.start - 3), label.start);
  return (
    (hasSign || /(?:^|[\n\r,.;:!|•*\u2600-\u27bf\ud83c-\udfff] {0,2})$/.test(before)) &&
    clauseEnd.test(text.slice(end, end + 3))
  );
}
/** Labels that are words too and stand in adverts for nothing else: "snap", "discord", "OF". */
const hardlyWords = new Set(['snapchat', 'discord', 'onlyfans']);
/** Where nothing of a sentence goes on. */
export const clauseEnd = /^ {0,2}(?:$|[\n\r,;!)|]|\.(?:\s|$)|[^\p{L}\p{N}\p{P}\s])/u;

/** "my insta is janefic", "мой insta janefic": nothing but letters, and no sign. */
function isLettersMeant(text: string, label: Label, clues: Clues & ReadName): boolean {
  const { isSaid, isFilled } = clues;
  const isOwn = isAnnounced(text, label.start);
  // "微信 janefic": what is called in other letters has a name in Latin ones.
  if (isOtherScript(text, label.start, label.end) && isWholeOfClause(text, clues)) return true;
  if (isAlone(text, label, { ...clues, isTold: clues.isTold === true || isTellingLabel(text, label) }))
    return true;
  const isMeAt = /\bme at $/i.test(text.slice(label.end, label.end + 8));
  if (isSaid)
    return (
      isMeAt ||
      (isOwn && clues.name.length >= MIN_OWN_LETTERS) ||
      isFilled ||
      (!label.isShort && isOtherScript(text, label.end, clues.place))
    );
  // Where people write in other letters, a Latin word behind the label is no word of the sentence.
  return isOwn && isOtherScript(text, label.start - 8, label.start);
}

const MIN_OWN_LETTERS = 5; // "mon insta c'est fini"

/** A small-letter word of four letters or more behind which nothing of a sentence follows. */
const isWholeOfClause = (text: string, { name, end }: ReadName): boolean =>
  name.length >= 4 &&
  name !== name.toUpperCase() &&
  (clauseEnd.test(text.slice(end, end + 3)) || text.charCodeAt(end) >= 0x2e_80);

const isOtherScript = (text: string, from: number, to: number): boolean =>
  /[^\u0000-\u024f\u1e00-\u1eff\p{P}\p{S}]/u.test(text.slice(Math.max(0, from), to));

function isAnnounced(text: string, labelStart: number): boolean {
  const end = text[labelStart - 1] === ' ' ? labelStart - 1 : labelStart;
  const start = backOver(text, end, isWordOrMarkAt, { max: MAX_WORD_CHARACTERS, floor: 0 });
  const word = foldWord(text.slice(start, end));
  if (announcements.has(word) || (announcements.has(word.slice(-2)) && /\p{Script=Han}/u.test(word)))
    return true;
  return /(?:add me on|me on|find me on|hmu on) $/i.test(
    text.slice(Math.max(0, labelStart - 12), labelStart),
  );
}

/** "Instaname", "snapadi", or a picture before it. */
const isTellingLabel = (text: string, { start, end }: Label): boolean =>
  namingEnd.test(text.slice(start, end)) || isBehindPicture(text, start);
const namingEnd = /(?:name|nick|user|profile?|ad[ıi]m?|hesab[ıi]m?)$/iu;
const behindPicture = /[📷📸👻✈🐦🎵🎶📱📲💬🤳]\ufe0f? ?$/u;
const isBehindPicture = (text: string, start: number): boolean =>
  behindPicture.test(text.slice(Math.max(0, start - 4), start));
