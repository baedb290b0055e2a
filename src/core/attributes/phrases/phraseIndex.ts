// All phrases of all lexicons in one index, so that one pass over a text finds them all.
import { appendAll } from '../../appendAll';
import type { Lexicon, LexiconEntry, LexiconLanguage } from '../lexicons/lexicon';
import { lexicons } from '../lexicons/registry';
import { once } from '../../once';
import { numberCount, numberOf } from '../../text/heldWords';
import { ANY_WORD, expandPhrase, type Slot } from './expandPhrase';

/** One sequence of one entry. */
export interface Phrase {
  readonly slots: readonly Slot[];
  /** Numbers of the words of each slot. */
  readonly numbers: readonly (readonly number[])[];
  /** Place of its rarest slot, under whose words it is filed. */
  readonly anchor: number;
  readonly entry: LexiconEntry;
  readonly language: LexiconLanguage;
  /** Words that, right after it or right before it, make it say something else. */
  readonly unlessBefore: ReadonlySet<string> | undefined;
  readonly unlessAfter: ReadonlySet<string> | undefined;
}

/** A phrase in a script that parts words by no space, or only loosely; compared character by character. */
export interface Run {
  readonly characters: string;
  readonly entry: LexiconEntry;
  readonly language: LexiconLanguage;
}

export interface PhraseIndex {
  /** Phrases in order of the number of the word they are filed under. */
  readonly phrases: readonly Phrase[];
  /** By number of a word: where its phrases begin among them; they end where those of the next begin. */
  readonly starts: Int32Array;
  /**
   * What the neighbours of the anchor may be: for each phrase four numbers, two of the next word and two of the one
   * before, with a bit for each number of a word modulo 64; all bits where numbers do not tell.
   */
  readonly masks: Int32Array;
  /** The same for texts with runs of Thai, Korean or Chinese, in which a word may be a part of a token. */
  readonly masksWithRuns: Int32Array;
  /** How many words were looked for when all of these had their number. */
  readonly known: number;
  /** By the first two characters. */
  readonly ofStart: ReadonlyMap<string, readonly Run[]>;
}

/** First code unit of the scripts read character by character: Thai, Hangul, Chinese. */
export const isRunUnit = (unit: number): boolean =>
  (unit >= 0x4e_00 && unit <= 0x9f_ff) ||
  (unit >= 0x0e_01 && unit <= 0x0e_7f) ||
  (unit >= 0xac_00 && unit <= 0xd7_a3);

/** Words so frequent that filing phrases under them would make every text slow. */
const common = new Set(
  (
    'a am an and at available back be by call come do en for from girl girls good have her here i im in is it just ' +
    'la me my n new no not now of on only or our she that the this to town up us we with you your you re s t ' +
    'de der die das ein eine el es ich ist la mit nicht nur un una und zu auf im para por con soy sunt si nu cu la ' +
    'khong co em anh 24 7 18 massage text private dont don send calls are day only body special explicit texts blocked see'
  ).split(' '),
);

/** Files every phrase of some lexicons; slow, so done once for each set of them. */
export function phraseIndexOf(lexicons: readonly Lexicon[]): PhraseIndex {
  const ofWord = new Map<string, Phrase[]>();
  const ofStart = new Map<string, Run[]>();
  const before = unlessWords(lexicons, 'unlessBefore');
  const after = unlessWords(lexicons, 'unlessAfter');
  for (const { language, entries } of lexicons)
    for (const entry of entries)
      for (const slots of entry.phrases.trim().split('\n').flatMap(expandPhrase))
        if (slots.every((slot) => slot.every(isRun)))
          for (const characters of joined(slots))
            file(ofStart, characters.slice(0, 2), { characters, entry, language });
        else {
          const meaning = meaningOf(entry);
          const phrase = {
            slots,
            numbers: slots.map((slot) => slot.map(numberOf)),
            anchor: rarest(slots),
            entry,
            language,
            unlessBefore: before.get(meaning),
            unlessAfter: after.get(meaning),
          };
          for (const word of slots[phrase.anchor] ?? [])
            if (!isFiled(ofWord.get(word), word, phrase)) file(ofWord, word, phrase);
        }
  return { ...listed(ofWord), ofStart };
}

/** One word that says the same in several languages: of two at one place the first stays, so no other is looked for. */
function isFiled(filed: readonly Phrase[] | undefined, word: string, { slots, entry }: Phrase): boolean {
  if (filed === undefined || slots.length > 1 || isRun(word)) return false;
  const meaning = meaningOf(entry);
  return filed.some((held) => held.slots.length === 1 && meaningOf(held.entry) === meaning);
}

/** Phrases side by side: a text asks for those of dozens of words, and memory is read in lines. */
function listed(ofWord: ReadonlyMap<string, readonly Phrase[]>): Omit<PhraseIndex, 'ofStart'> {
  const ofNumber = new Map(Array.from(ofWord, ([word, phrases]) => [numberOf(word), phrases]));
  const known = numberCount();
  const starts = new Int32Array(known + 2);
  const phrases: Phrase[] = [];
  for (let number = 0; number <= known; number += 1) {
    starts[number] = phrases.length;
    appendAll(phrases, ofNumber.get(number) ?? []);
  }
  starts[known + 1] = phrases.length;
  const masksOf = (isOpen: (word: string) => boolean): Int32Array =>
    Int32Array.from(
      phrases.flatMap((phrase) => [
        ...neighbourMasks(phrase, phrase.anchor + 1, isOpen),
        ...neighbourMasks(phrase, phrase.anchor - 1, isOpen),
      ]),
    );
  const masks = masksOf((word) => word === ANY_WORD);
  const masksWithRuns = masksOf((word) => word === ANY_WORD || isRun(word));
  return { phrases, starts, masks, masksWithRuns, known };
}

/** Nearly every phrase is ruled out by its neighbours, so that nothing else of it is looked at. */
function neighbourMasks(
  { slots, numbers }: Phrase,
  place: number,
  isOpen: (word: string) => boolean,
): readonly [low: number, high: number] {
  const slot = slots[place];
  if (slot === undefined || slot.some(isOpen)) return [-1, -1];
  let low = 0;
  let high = 0;
  for (const number of numbers[place] ?? [])
    if ((number & 32) === 0) low |= 1 << number;
    else high |= 1 << number;
  return [low, high];
}

/** Words that rule a meaning out, in all languages: many words are spelled alike in several. */
function unlessWords(
  lexicons: readonly Lexicon[],
  side: 'unlessBefore' | 'unlessAfter',
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { entries } of lexicons)
    for (const entry of entries)
      for (const word of entry[side]?.split(' ') ?? []) {
        const meaning = meaningOf(entry);
        found.set(meaning, (found.get(meaning) ?? new Set()).add(word));
      }
  return found;
}

const meaningOf = ({ kind, value }: LexiconEntry): string => `${kind} ${value}`;

function file<Value>(index: Map<string, Value[]>, key: string, value: Value): void {
  const held = index.get(key);
  if (held === undefined) index.set(key, [value]);
  else held.push(value);
}

/** Runs of characters that a sequence of slots stands for. */
function joined(slots: readonly Slot[]): readonly string[] {
  return slots.reduce<readonly string[]>(
    (before, slot) => before.flatMap((start) => slot.map((word) => start + word)),
    [''],
  );
}

function rarest(slots: readonly Slot[]): number {
  const rarities = slots.map((slot) => Math.min(...slot.map(rarity)));
  return rarities.indexOf(Math.max(...rarities));
}

function rarity(word: string): number {
  // A run of Thai or Hangul is seldom a token of its own, so that it can be looked up only by its neighbours.
  if (word === ANY_WORD || isRun(word)) return -1;
  return common.has(word) ? 0 : word.length;
}

const isRun = (word: string): boolean => isRunUnit(word.charCodeAt(0));

/** The index, drawn up when the first text is read: it takes longer than reading a thousand adverts. */
export const phraseIndex = once(() => phraseIndexOf(lexicons));
