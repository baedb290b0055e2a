// Items as they are read from atoms, one after the other: doubles counted, "twenty five" as 25.
import type { Atom } from './atoms';
import { gaps, type Gap } from './gaps';
import type { Item } from './item';
import { misspelt } from './misspelt';
import { goesOnInWords, isOfNextSentence, isOrdinal, isWordBehind, plusBefore, saysPlus } from './runText';
import { languages, type WordMeaning } from './spelling/lexicon';
import { lettersAsDigits } from './spelling/lookAlikeDigits';

interface Open {
  /** What may be added to the item before: values from `from` below `below`. */
  readonly from: number;
  readonly below: number;
}

const closed: Open = { from: 0, below: 0 };
const MAX_ITEM_DIGITS = 40;
const LINE_FEED = 10;
const TEN = 10;

type Building = { -readonly [Key in keyof Item]: Item[Key] };

/** Reads atoms into items until one is no digit. */
export class Run {
  readonly items: Building[] = [];
  private open = closed;
  private times: 1 | 2 | 3 = 1;
  private began: Atom | undefined;
  private isJoined = false;
  private plus: Atom | undefined;

  constructor(
    private readonly text: string,
    private readonly mayHoldLetters: boolean,
  ) {}

  /** Whether the atom belongs to the run. */
  take(atom: Atom, language: number | undefined, isBesideDigit: boolean): boolean {
    const { content } = atom;
    switch (content.kind) {
      case 'figures':
        return this.put(atom, content.digits, { words: 0 });
      case 'cluster':
        return this.takeCluster(atom, content.cluster);
      case 'unknown':
        return this.takeUnknown(atom, content.written, language);
      case 'word': {
        if (language === undefined) return this.mayHoldLetters && this.takeLetters(atom);
        const meaning = content.entry.get(language) ?? onlyDigit(content.entry);
        // A word of another language may be a misspelt one of this: "tree" of "tre".
        if (meaning === undefined)
          return this.takeUnknown(atom, this.text.slice(atom.start, atom.end), language);
        if (atom.end - atom.start === 1 && isOfNextSentence(this.text, atom)) return false;
        if (atom.end - atom.start === 1 && this.text.charCodeAt(atom.start) < 0x80 && !isBesideDigit)
          return meaning.kind === 'filler' && this.takeWord(atom, meaning, language);
        return this.takeWord(atom, meaning, language);
      }
    }
  }

  /** The last item may be none. */
  soften(): void {
    const last = this.items.at(-1);
    if (last !== undefined) last.isSoft = true;
  }

  private takeCluster(atom: Atom, { parts, language }: NonNullable<ClusterOf>): boolean {
    let isFirst = true;
    for (const part of parts) {
      const place = isFirst ? atom : { ...atom, gap: glued };
      const isTaken =
        'figures' in part
          ? this.put(place, part.figures, { words: 0, isMixed: true })
          : this.takeWord(place, part.meaning, language ?? 0);
      if (!isTaken) return false;
      isFirst = false;
    }
    return true;
  }

  /** A word of some language that is letters for digits here: "so" of "so-2O2". */
  private takeLetters(atom: Atom): boolean {
    const digits = lettersAsDigits(this.text.slice(atom.start, atom.end));
    return digits !== undefined && this.put(atom, digits, { words: 0, isMixed: true, isGuess: true });
  }

  private takeUnknown(atom: Atom, written: string, language: number | undefined): boolean {
    const digits = lettersAsDigits(written) ?? misspelt(written, language);
    return digits !== undefined && this.put(atom, digits, { words: 1, isGuess: true });
  }

  private takeWord(atom: Atom, meaning: WordMeaning, language: number): boolean {
    switch (meaning.kind) {
      case 'filler':
        this.isJoined = true;
        return true;
      case 'plus':
        if (this.items.length > 0 || !saysPlus(this.text, atom)) return false;
        this.plus = atom;
        return true;
      case 'times':
        this.times = meaning.count;
        this.began = atom;
        return true;
      case 'multiply':
        return this.multiply(atom, meaning);
      case 'number':
        return this.number(atom, meaning, language);
    }
  }

  private number(atom: Atom, meaning: WordMeaning & { kind: 'number' }, language: number): boolean {
    const { value, adds, isSound } = meaning;
    const last = this.items.at(-1);
    const isNear = last !== undefined && (this.isJoined || atom.gap.strength <= gaps.space);
    if (last !== undefined && isNear && this.times === 1 && !isSound) {
      // "Cinquante quatre-vingt-six" is 50 86: what was taken for the ones of a ten is the four of four twenties.
      if (isTenAndFour(last, value, atom, language)) {
        last.digits = `${last.digits.charAt(0)}080`;
        last.end = atom.end;
        last.last = atom.last;
        last.words += 1;
        this.isJoined = false;
        this.open = { from: 1, below: 20 };
        return true;
      }
      // "Quatre-vingt" is four times twenty.
      const isFourTwenties =
        languages[language]?.id === 'fr' && value === 20 && last.digits === '4' && last.words === 1;
      const isAdded = value > 0 && value >= this.open.from && value < this.open.below;
      if (isFourTwenties || isAdded) {
        const isLoose =
          isAdded && !this.isJoined && last.words === 1 && value < 10 && atom.gap.written === ' ';
        last.apart = isLoose ? `${last.digits}${value}` : undefined;
        last.digits = String(isFourTwenties ? 80 : Number(last.digits) + value);
        last.end = atom.end;
        last.last = atom.last;
        last.words += 1;
        this.isJoined = false;
        this.open = isFourTwenties ? { from: 1, below: 20 } : openOf(adds, value, language);
        return true;
      }
    }
    const isSoft = isSound && goesOnInWords(this.text, atom.end);
    const isPut = this.put(atom, String(value), { words: 1, isSoft, isGuess: isSound });
    this.open = isSound ? closed : openOf(adds, value, language);
    return isPut;
  }

  private multiply(atom: Atom, { by, adds }: WordMeaning & { kind: 'multiply' }): boolean {
    const last = this.items.at(-1);
    if (by === TEN && last?.apart !== undefined && last.words === 3) return this.nextTen(last, atom);
    const isCounted =
      last !== undefined &&
      (by === TEN ? this.isCountOfTens(last, atom) : last.digits.length <= 2) &&
      last.digits !== '0' &&
      atom.gap.strength <= gaps.space;
    if (!isCounted) {
      const isPut = this.put(atom, String(by), { words: 1 });
      this.open = { from: 1, below: adds };
      return isPut;
    }
    last.digits += String(by).slice(1);
    last.end = atom.end;
    last.last = atom.last;
    last.words += 1;
    this.open = { from: 1, below: adds };
    return true;
  }

  /** "Hai mươi hai mươi nhăm" is twenty and twenty-five: what was taken for the ones of a ten is a ten of its own. */
  private nextTen(last: Building, atom: Atom): boolean {
    const ten = last.digits.charAt(1);
    last.digits = `${last.digits.charAt(0)}0`;
    last.words -= 1;
    last.apart = undefined;
    const isPut = this.put(atom, `${ten}0`, { words: 2 });
    this.open = { from: 1, below: TEN };
    return isPut;
  }

  /** "Hai mươi" is twenty; "một mười hai" is one, and twelve, as its accent says. */
  private isCountOfTens({ digits, words }: Item, { start, end }: Atom): boolean {
    return digits.length === 1 && words === 1 && digits !== '1' && !/[ờỜ]/.test(this.text.slice(start, end));
  }

  private put(atom: Atom, digits: string, about: Pick<Item, 'words'> & Partial<Item>): boolean {
    const { began, times } = this;
    // "Chambre double 95" is a price.
    if (times > 1 && digits.length > 1 && about.words === 0 && about.isMixed !== true) return false;
    const said = times > 1 ? (digits[0] ?? '').repeat(times) + digits.slice(1) : digits;
    if (said.length > MAX_ITEM_DIGITS) return false;
    const place = began ?? atom;
    const sign = this.items.length === 0 ? plusBefore(this.text, place.start) : undefined;
    const start = this.plus?.start ?? sign ?? place.start;
    this.items.push({
      start,
      end: atom.end,
      digits: said,
      isMixed: about.isMixed ?? false,
      isSoft: about.isSoft ?? false,
      isGuess: about.isGuess ?? about.isSoft ?? false,
      words: about.words + (began === undefined ? 0 : 1),
      hasPlus: start !== place.start,
      gap: this.isJoined ? joined(place.gap) : place.gap,
      startsLine: start === 0 || this.text.charCodeAt(start - 1) === LINE_FEED,
      isBeforeWord: isWordBehind(this.text, atom.end) || isOrdinal(this.text, atom, said),
      first: this.plus?.first ?? place.first,
      last: atom.last,
    });
    this.times = 1;
    this.began = undefined;
    this.plus = undefined;
    this.isJoined = false;
    this.open = closed;
    return true;
  }
}

function isTenAndFour(last: Item, value: number, { gap }: Atom, language: number): boolean {
  return (
    languages[language]?.id === 'fr' &&
    value === 20 &&
    last.words === 2 &&
    /^[2-6]4$/.test(last.digits) &&
    gap.written === '-'
  );
}

type ClusterOf = Extract<Atom['content'], { kind: 'cluster' }>['cluster'];
const glued: Gap = { strength: gaps.glued, opens: false, written: '' };
const filled: Gap = { strength: gaps.comma, opens: false, written: ' ' };

function joined(gap: Gap): Gap {
  return gap.strength > gaps.comma ? gap : filled;
}

/** What may be said after a word and adds to it. */
function openOf(adds: number, value: number, language: number): Open {
  // French adds only seven, eight and nine to ten.
  const isFrenchTen = languages[language]?.id === 'fr' && value === 10;
  return { from: isFrenchTen ? 7 : 1, below: adds };
}

/** A word of another language, if it is a digit in that one and means the same wherever it is one. */
function onlyDigit(entry: ReadonlyMap<number, WordMeaning>): WordMeaning | undefined {
  const [first, ...others] = [...entry.values()];
  if (first?.kind !== 'number' || first.isSound || first.value > 9) return undefined;
  return others.every((other) => other.kind === 'number' && other.value === first.value) ? first : undefined;
}
