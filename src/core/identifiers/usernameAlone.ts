// A label and a word that are all there is between two pauses: "na insta jestem norawick", "tele em norawick", "wx
// norawick". Nothing else of a sentence stands beside them, so that a word nobody knows is a name there.
import { foldWord } from '../text/tokens';
import { isInventedWord, isMadeOfTwo } from './inventedWords';
import type { Label } from './usernameLabelTable';
import { announcements, asking, connecting, requesting } from './usernameWords';

const MAX_WORDS = 5; // "mă găsești pe contul de"
const REACH = 40;

/** Names of things that adverts speak of, which German and others glue to other words: "fussmassage", "videochat". */
const parts =
  /massa[gjż]|bild|foto|photo|video|chat|kontakt|contact|termin|servi[cs]|studio|grupp|grupo|kanal|canal|anfrage|nachricht|mensa[gj]|messag|besuch|zimmer|preis|adress|numm?er|anruf|seite|link|profil|zeit|tag|nacht|verein|hotel|privat|escort|call|chan|news|shop|store|galer|galler|story|stories|post|reel|live|account|follow/;

/** Small letters that are no word: two words as one, or parted by a period. */
export function isUnknownWord(name: string): boolean {
  if (!/^[a-z]{2,}(?:\.[a-z]+){0,2}$/.test(name)) return false;
  return name.includes('.') || (!parts.test(name) && isMadeOfTwo(name));
}

const clauseEnd =
  /^(?: {0,2}(?:$|[\n\r,;!?)|]|[^\p{L}\p{N}\p{P}\s]|[。！，、；）])| {1,2}[-–—•·/&] |\.(?:\s|$|[\u2e80-\uffef]))/u;
/** Whether nothing of a sentence goes on at a place. */
export const endsClause = (text: string, end: number): boolean => clauseEnd.test(text.slice(end, end + 5));

const articleBefore =
  /(?:^|[^\p{L}\p{M}])(?:(?:dell|all|nell|sull|un|de l|d|l)['’]|(?:de|a|la|las|los|le|les|el|il|lo|gli|i|o|os|as|do|da|dos|das|du|des|del|della|delle|dei|degli|al|alla|au|aux|der|die|das|dem|den|des|the|an|un|une|una|uma|um|ein|eine|einen) )$/iu;
/** Whether an article stands right before: a noun of a sentence follows it, and no name at a platform. */
export const isBehindArticle = (text: string, start: number): boolean =>
  articleBefore.test(text.slice(Math.max(0, start - 8), start));

/** Whether a label and the words that lead to it begin what stands between two pauses. */
export function beginsClause(text: string, labelStart: number): boolean {
  const before = text.slice(Math.max(0, labelStart - REACH), labelStart);
  const said = before.slice(pauseEnd(before));
  const words = said.match(word) ?? [];
  if (words.length > MAX_WORDS || (words.length === MAX_WORDS && said.length >= REACH)) return false;
  return words.every((one) => isLeading(foldWord(one)));
}
const word = /[\p{Script=Latin}\p{Script=Cyrillic}\p{M}]+/gu;
/** The last sign that parts two thoughts; Chinese parts no words. */
const pauseEnd = (before: string): number =>
  before.search(
    /[^\p{Script=Latin}\p{Script=Cyrillic}\p{M}'’ -]?[\p{Script=Latin}\p{Script=Cyrillic}\p{M}'’ -]*$/u,
  );

const isLeading = (one: string): boolean =>
  requesting.has(one) || announcements.has(one) || connecting.has(one) || asking.has(one);

interface Named {
  readonly name: string;
  readonly end: number;
  /** "name", "adım", "als": what stands between says that a name comes. */
  readonly isTold: boolean;
}

/** Whether label and name are alone between two pauses, whatever known words lead from one to the other. */
export const isAlone = (text: string, { start }: Label, { name, end, isTold }: Named): boolean =>
  (isUnknownWord(name) || (isStrangeWord(name) && (isTold || isAmongOthers(text, start, end, name)))) &&
  endsClause(text, end) &&
  beginsClause(text, start);

const MIN_STRANGE_LETTERS = 6;
/** Letters that no list knows, made of two words or not. */
const isStrangeWord = (name: string): boolean =>
  name.length >= MIN_STRANGE_LETTERS && /^[a-z]+$/.test(name) && !parts.test(name) && isInventedWord(name);

const otherScript = /[\p{Script=Han}\p{Script=Cyrillic}\p{Script=Thai}\p{Script=Hangul}]/u;
/** Letters that only Vietnamese has, whose words are a syllable each. */
const vietnamese = /[ăđơư\u1ea0-\u1ef9]/iu;
const MAX_SYLLABLE_LETTERS = 7;
const REACH_OF_SCRIPT = 16;

/** Whether the words around are of another script, or of a language whose words are shorter. */
function isAmongOthers(text: string, start: number, end: number, name: string): boolean {
  const around = `${text.slice(Math.max(0, start - REACH_OF_SCRIPT), start)} ${text.slice(end, end + REACH_OF_SCRIPT)}`;
  return otherScript.test(around) || (name.length > MAX_SYLLABLE_LETTERS && vietnamese.test(around));
}
