// All phrases of the vocabulary and the grammar in one table, as the words of a description are looked up: folded, with
// plurals, Welsh mutations, words written together, and shades that are only likened ("greenish").
import { foldName } from '../../text/fold';
import { once } from '../../once';
import { badgePlaces, badgeWords, letterWords, mottoWords, outlines, textWords } from '../vocabulary/badges';
import { colours } from '../vocabulary/colours';
import { garmentWords, type GarmentKind } from '../vocabulary/garments';
import { motifs } from '../vocabulary/motifs';
import { directions, groups, namedChecks, patterns, stripeKinds, widths } from '../vocabulary/patterns';
import type { Term } from '../vocabulary/term';
import { buttons, trimPlaces, trims } from '../vocabulary/trims';
import { grammarWords } from './grammarWords';
import type { Meaning, MeaningKind } from './meaning';
import { welshForms } from './welshForms';

/** Phrases and what they mean; `longest` is the number of words of the longest phrase that begins with a word. */
export interface PhraseBook {
  readonly meanings: ReadonlyMap<string, readonly Meaning[]>;
  readonly longest: ReadonlyMap<string, number>;
  /** Every word that stands in some phrase: none of them is a slip of the pen. */
  readonly words: ReadonlySet<string>;
  /** Words of garments, colours and features: what a slip may have meant. */
  readonly targets: ReadonlySet<string>;
}

/** The phrase book; built once, at the first description. */
export const phraseBook: () => PhraseBook = once(build);

class Book {
  readonly meanings = new Map<string, Meaning[]>();

  add(phrase: string, meaning: Meaning): void {
    const held = this.meanings.get(phrase);
    if (held === undefined) this.meanings.set(phrase, [meaning]);
    else if (!held.some(({ kind, isWelsh }) => kind === meaning.kind && isWelsh === meaning.isWelsh))
      held.push(meaning);
  }

  /** Words of a term in both languages; `hasPlurals` for things one counts. */
  addTerm(
    term: Term,
    kind: MeaningKind,
    more: Partial<Meaning> & { readonly hasPlurals?: boolean } = {},
  ): void {
    const { hasPlurals = false, ...rest } = more;
    const meaning: Meaning = { kind, id: term.id, ...rest };
    for (const phrase of phrasesIn(term.words)) {
      this.add(phrase, meaning);
      const joined = phrase.replace(' ', '');
      if (kind !== 'grammar' && joined.length >= MIN_JOINED && phrase.split(' ').length === 2)
        this.add(joined, meaning);
    }
    for (const phrase of phrasesIn(term.welsh).flatMap(welshForms))
      this.add(phrase, { ...meaning, isWelsh: true });
    if (hasPlurals) for (const phrase of phrasesIn(term.words)) this.add(pluralOf(phrase), meaning);
  }
}

const MIN_JOINED = 6; // "poloshirt", "navyblue"; shorter ones are words of their own ("tothe")

function build(): PhraseBook {
  const book = new Book();
  addGarments(book);
  addColours(book);
  addFeatures(book);
  for (const motif of motifs) book.addTerm(motif, 'motif', { hasPlurals: true });
  const targets = wordsOf([...book.meanings].filter(isMeantBySlips).map(([phrase]) => phrase));
  for (const term of grammarWords) book.addTerm(term, 'grammar');
  const longest = new Map<string, number>();
  for (const phrase of book.meanings.keys()) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  return { meanings: book.meanings, longest, words: wordsOf([...book.meanings.keys()]), targets };
}

const SHORTEST_WELSH = 6; // shorter, and mutated besides, they lie near too many English words

/** Whether a slip is looked for: near motifs lie too many everyday words ("their" and "chair" are near "choir"). */
function isMeantBySlips([phrase, meanings]: readonly [string, readonly Meaning[]]): boolean {
  const [first] = meanings;
  if (first === undefined || first.isLikened === true) return false;
  return first.isWelsh === true
    ? phrase.length >= SHORTEST_WELSH && first.kind !== 'motif'
    : first.kind !== 'motif' || phrase.length >= SHORTEST_MOTIF;
}

const SHORTEST_MOTIF = 6;

function addGarments(book: Book): void {
  for (const garment of garmentWords) {
    book.addTerm(garment, 'garment', { hasPlurals: true });
    for (const kind of garment.kinds ?? []) addKind(book, garment.id, kind);
  }
}

function addKind(book: Book, garment: string, { id, words, welsh, adjectives, isAlone }: GarmentKind): void {
  const more = { garmentKind: id };
  book.addTerm({ id: garment, words, welsh }, 'garment', { ...more, hasPlurals: true });
  if (adjectives === undefined) return;
  book.addTerm({ id: garment, words: adjectives, welsh: '' }, 'quality', more);
  if (isAlone === true) book.addTerm({ id: garment, words: adjectives, welsh: '' }, 'garment', more);
}

function addColours(book: Book): void {
  for (const { id, words, welshWords } of colours) {
    book.addTerm({ id, words: words.join('|'), welsh: welshWords.join('|') }, 'colour');
    for (const word of words) {
      const plain = foldName(word);
      if (!plain.includes(' '))
        for (const likened of likenedForms(plain)) book.add(likened, { kind: 'colour', id, isLikened: true });
    }
  }
  book.addTerm({ id: 'dark', words: 'dark|dark coloured|darkish', welsh: 'tywyll' }, 'colour', {
    isLikened: true,
  });
}

function addFeatures(book: Book): void {
  for (const { words, colours: named } of namedChecks)
    book.addTerm({ id: 'tartan', words, welsh: '' }, 'pattern', { colours: named });
  for (const { direction, width, ...term } of stripeKinds)
    book.addTerm({ ...term, id: 'stripes' }, 'pattern', {
      ...(direction === undefined ? {} : { direction }),
      ...(width === undefined ? {} : { width }),
    });
  for (const term of patterns) book.addTerm(term, 'pattern');
  for (const term of trims) book.addTerm(term, 'trim');
  for (const term of trimPlaces) book.addTerm(term, 'trimPlace');
  book.addTerm(buttons, 'buttons');
  for (const term of directions) book.addTerm(term, 'direction');
  for (const term of widths) book.addTerm(term, 'width');
  for (const term of groups) book.addTerm(term, 'group');
  book.addTerm(badgeWords, 'badge', { hasPlurals: true });
  for (const term of outlines) book.addTerm(term, 'outline');
  for (const term of badgePlaces) book.addTerm(term, 'badgePlace');
  book.addTerm(letterWords, 'letters');
  book.addTerm(mottoWords, 'motto');
  book.addTerm(textWords, 'text');
}

/** "greenish", "bluish", "reddish", "purpley": a shade that somebody only likens to a colour. */
function likenedForms(word: string): readonly string[] {
  const stem = word.replace(/e$/, '');
  const last = stem.at(-1) ?? '';
  return [`${word}ish`, `${stem}ish`, `${stem}${last}ish`, `${word}y`, `${stem}${last}y`, `${word}ey`];
}

function pluralOf(phrase: string): string {
  if (/(?:s|x|ch|sh)$/.test(phrase)) return `${phrase}es`;
  return /[^aeiou]y$/.test(phrase) ? `${phrase.slice(0, -1)}ies` : `${phrase}s`;
}

function phrasesIn(words: string): readonly string[] {
  return words
    .split('|')
    .map(foldPhrase)
    .filter((phrase) => phrase !== '');
}

/** As the tokens of a description are folded: an apostrophe parts words ("knight s"). */
function foldPhrase(phrase: string): string {
  return foldName(phrase.replace(/['’]/g, ' '));
}

function wordsOf(phrases: readonly string[]): ReadonlySet<string> {
  return new Set(phrases.flatMap((phrase) => phrase.split(' ')));
}
