// The name before a label: "@x on ig", "@x (ig)", "add jane99 on snap", "jane99 is my snap".
import { foldWord } from '../text/tokens';
import { isCommonWord } from './commonWords';
import { isLooseCompound } from './inventedWords';
import type { Handle } from './usernameHandles';
import type { Label } from './usernameLabelTable';
import { endsClause, isUnknownWord } from './usernameAlone';
import { isPossible, isTelling, strengthOf, type Strength } from './usernameStrength';
import { asking, leading } from './usernameWords';
import { backOver, beforeBlanks, hasLineEnd, isHandleAt, isWordAt, isWordOrMarkAt } from './web/characters';

/**
 * The name that stands before a label.
 *
 * @param floor - what stands before is taken: "ig - juno_fern | snap - ivo_dune".
 */
export function handleBefore(text: string, label: Label, floor = 0): Handle | undefined {
  const gap = gapBefore(text, label);
  if (gap === undefined || gap.start <= floor) return undefined;
  if (label.isClose === true && gap.lead !== 'on') return undefined;
  const start = backOver(text, gap.start, isHandleAt, { max: 60, floor });
  const sign = atBefore(text, start);
  const hasAt = sign !== undefined;
  if (isWordAt(text, start - 1) || (!hasAt && /[@/:#$]/.test(text[start - 1] ?? ''))) return undefined;
  const name = text.slice(start, gap.start);
  if (!/^[\p{L}\p{N}_]/u.test(name) || /[.-]$/.test(name) || !isPossible(name)) return undefined;
  const handle = { start: sign ?? start, end: gap.start, name };
  const strength = strengthOf(name);
  if (strength === 'prose') return undefined;
  if (hasAt) return strength === 'word' && sign !== start - 1 ? undefined : { ...handle, confidence: 0.9 };
  if (label.kind === 'word' && label.platform.id === 'twitter') return undefined;
  if (!/^[a-z_]/i.test(name)) return undefined;
  if (isTelling(strength)) return { ...handle, confidence: 0.7 };
  if (name.length < 5) return undefined;
  if (!gap.isSaid)
    return isInBrackets(text, label, { name, start, strength }) ? { ...handle, confidence: 0.55 } : undefined;
  const confidence = lettersConfidence(text, label, { start, name, strength, lead: gap.lead ?? '' });
  return confidence === undefined ? undefined : { ...handle, confidence };
}

/** Place of an at sign before a name, with a space behind it at most; undefined where there is none. */
function atBefore(text: string, start: number): number | undefined {
  const at = text[start - 1] === '@' ? start - 1 : text.startsWith('@ ', start - 2) ? start - 2 : undefined;
  return at === undefined || /[\p{L}\p{N}.]/u.test(text[at - 1] ?? ' ') ? undefined : at;
}

interface LettersBefore {
  readonly start: number;
  readonly name: string;
  readonly strength: Strength;
  /** The word that leads from the name to the label. */
  readonly lead: string;
}

/** A name of letters: asked to be looked for, or no word and in small letters: "janefic on kik". */
function lettersConfidence(
  text: string,
  label: Label,
  { start, name, strength, lead }: LettersBefore,
): number | undefined {
  const isWord = strength === 'word';
  const before = text[start - 1] === ' ' || text.startsWith(': ', start - 2) ? start - 1 : start;
  const end = text[before - 1] === ':' ? before - 1 : before;
  const wordStart = backOver(text, end, isWordOrMarkAt, { max: 14, floor: 0 });
  const isAsked =
    before < start && (asking.has(foldWord(text.slice(wordStart, end))) || isBehindContraction(text, start));
  if (isAsked) return isWord || (label.isShort && label.kind !== 'plain') ? undefined : 0.6;
  if (isWord || !/^[a-z.]+$/.test(name)) return undefined;
  // "I'm jane_x on Telegram and jane.y on Snapchat"
  if (leading.has(lead) && /^[a-z]{3,}\.[a-z]+$/.test(name) && isBehindAnd(text, start)) return 0.55;
  if (!startsClause(text, start)) return undefined;
  if (leading.has(lead) && isLooseCompound(name)) return 0.6;
  if (label.kind !== 'word' && lead === 'on' && !label.isShort) return 0.55;
  const isAllThere = leading.has(lead) && isUnknownWord(name) && endsClause(text, label.end);
  return isAllThere ? 0.55 : undefined;
}

/** "I'm jane.fic on insta" says it as "I am" does. */
const isBehindContraction = (text: string, start: number): boolean =>
  /(?:^|[^\p{L}])(?:i['’]m|it['’]s|c['’]est) $/iu.test(text.slice(Math.max(0, start - 8), start));

const isBehindAnd = (text: string, start: number): boolean =>
  /(?:^|[^\p{L}])(?:and|und|y|et|e|en|och|i|и|và) (?:as |als |como |comme |jako |come )?$/iu.test(
    text.slice(Math.max(0, start - 12), start),
  );

/** "janefic (kik)", "jane.fic (kik)" */
function isInBrackets(
  text: string,
  label: Label,
  { name, start, strength }: { readonly name: string; readonly start: number; readonly strength: Strength },
): boolean {
  const isBracketed = /[([]/.test(text[label.start - 1] ?? '') && /[)\]]/.test(text[label.end] ?? '');
  if (!isBracketed || (strength !== 'letters' && strength !== 'compound') || !/^[a-z.]+$/.test(name))
    return false;
  return name.split('.').every((part) => !isCommonWord(part)) && startsClause(text, start);
}

const startsClause = (text: string, start: number): boolean =>
  /(?:^|[^\p{L}\p{N}'’@&_ ] {0,2})$/u.test(text.slice(Math.max(0, start - 3), start));

interface Gap {
  /** Where the name ends. */
  readonly start: number;
  /** "on", "via", rather than a sign. */
  readonly isSaid: boolean;
  readonly lead?: string;
}

const signsBefore = '([<-|~/:=←';
/** "x <- my snap", "x = snap", "x (that's my snap)" */
const mine = String.raw`(?:that['’]?s |this is |it['’]?s |das ist |es |c['’]est |è |é |to |este |это )?(?:my|mein|meine|mi|mon|ma|il mio|la mia|mio|meu|minha|mój|moja|мой|моя|benim|mijn|al meu) `;
const arrowBefore = new RegExp(`(?: ?(?:<[-=]{1,2}|←|<<| [=–-]) ?(?:${mine})?| ?[(–,-] ?${mine})$`, 'iu');
const owning =
  /(?: is my| is mine on| ist meine?| es mi| est mon| è il mio| é o meu| é meu| e al meu| este| to mój| jest mój| это мой| is mijn)$/iu;
/** "x on my ig", "x auf meinem Insta" */
const ownedLead =
  / (?:on|at|via|in|auf|bei|en|sur|su|no|na|pe|op|в|на) (?:my|both|beiden|ambos|ambas|entrambi|meinem|meiner|mi|mon|ma|mio|il mio|meu|minha|mijn|moim|моём|моем|моей)$/iu;

/** Last words of those, folded: behind other words, none of them is looked for. */
const lastOfOwning: ReadonlySet<string> = new Set(
  'both beiden ambos ambas entrambi my mein meine mi mon ma mio mia meu minha mój moja мой моя benim mijn on este meinem meiner moim моём моем моей'
    .split(' ')
    .map(foldWord),
);
/** Ends of arrows; a hyphen before a label is none. */
const arrowEnds = '=←<–';
const MAX_ARROW_CHARACTERS = 24;
const MAX_LEAD_CHARACTERS = 8;

function gapBefore(text: string, { start: labelStart, isShort, kind }: Label): Gap | undefined {
  const at = beforeBlanks(text, labelStart);
  // A name on the line above, each alone on its line.
  if (hasLineEnd(text, at, labelStart)) return isShort ? undefined : lineAbove(text, at);
  const wordStart = backOver(text, at, isWordAt, { max: MAX_LEAD_CHARACTERS, floor: 0 });
  const word = wordStart === at ? '' : foldWord(text.slice(wordStart, at));
  const sign = text[at - 1];
  const isOwning = lastOfOwning.has(word);
  if (isOwning || (sign !== undefined && arrowEnds.includes(sign))) {
    const before = text.slice(Math.max(0, labelStart - MAX_ARROW_CHARACTERS), labelStart);
    const arrow = arrowBefore.exec(before)?.[0];
    if (arrow !== undefined && sign !== '-')
      return { start: labelStart - arrow.length, isSaid: true, lead: 'on' };
  }
  // "jane_doe@tiktok"
  if (sign === '@' && labelStart - at < 2 && isHandleAt(text, at - 2))
    return { start: at - 1, isSaid: true, lead: 'on' };
  if (sign !== undefined && signsBefore.includes(sign)) {
    const end = text[at - 2] === ' ' ? at - 2 : at - 1;
    return end > 0 && isHandleAt(text, end - 1) ? { start: end, isSaid: false } : undefined;
  }
  if (at === labelStart) return undefined;
  if (isOwning) {
    const led = ownedLead.exec(text.slice(Math.max(0, at - MAX_ARROW_CHARACTERS), at))?.[0];
    if (led !== undefined) return { start: at - led.length, isSaid: true, lead: 'on' };
    const own = owning.exec(text.slice(Math.max(0, at - 12), at))?.[0];
    if (own !== undefined) return { start: at - own.length, isSaid: true, lead: 'on' };
  }
  if (kind === 'emoji' && isHandleAt(text, at - 1) && isSignedBefore(text, at))
    return { start: at, isSaid: false };
  if (wordStart === at || text[wordStart - 1] !== ' ') return undefined;
  // "on my ig", "auf meinem insta" are too far.
  return leading.has(word) && isHandleAt(text, wordStart - 2)
    ? { start: wordStart - 1, isSaid: true, lead: word }
    : undefined;
}

/** "@jane_doe 📸" */
const isSignedBefore = (text: string, end: number): boolean =>
  text[backOver(text, end, isHandleAt, { max: 32, floor: 0 }) - 1] === '@';

function lineAbove(text: string, end: number): Gap | undefined {
  const start = backOver(text, end, isHandleAt, { max: 32, floor: 0 });
  const isAlone = start < end && (start === 0 || text[start - 1] === '\n');
  return isAlone ? { start: end, isSaid: false } : undefined;
}
