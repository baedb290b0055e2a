// A school by what people call it: words of its name, its place, its number.
import { shownName, type SchoolName } from './school';
import type { CountedSchool } from './coverage';

const MAX_WORDS = 12; // a pasted address line; the rest of it tells nothing more

/** How a school is asked for, folded once. */
interface Asked {
  readonly words: readonly string[];
  readonly whole: string;
}

/** Names and places of schools, folded once, for asking again and again. */
export interface SchoolFinder<Found extends CountedSchool> {
  /**
   * Schools that have every word in a name, their place or their number; open ones before closed ones, those whose name
   * begins with the words first.
   *
   * @returns at most `limit` of them, and how many there are.
   */
  readonly find: (
    asked: string,
    limit: number,
  ) => { readonly schools: readonly Found[]; readonly count: number };
}

/** Prepares a search by name over a base. */
export function schoolFinder<Found extends CountedSchool>(schools: Iterable<Found>): SchoolFinder<Found> {
  const entries = [...schools].map((school) => ({
    school,
    name: fold(shownName(school)),
    text: ` ${[school.key, school.number, ...school.names.map(nameOf), school.place ?? '', school.postcode ?? ''].map(fold).join(' ')}`,
  }));
  return {
    find: (asked, limit) => {
      const folded = fold(asked);
      const question: Asked = { words: folded.split(' ').slice(0, MAX_WORDS), whole: folded };
      if (question.whole === '') return { schools: [], count: 0 };
      // A word is looked for where words begin: "row" is not in "Barrow".
      const fitting = entries.filter(({ text }) => question.words.every((word) => text.includes(` ${word}`)));
      const ranked = fitting
        .map((entry) => ({ ...entry, rank: rankOf(entry, question) }))
        .sort((left, right) => left.rank - right.rank || (left.name < right.name ? -1 : 1));
      return { schools: ranked.slice(0, limit).map(({ school }) => school), count: ranked.length };
    },
  };
}

function rankOf(
  { name, school }: { readonly name: string; readonly school: CountedSchool },
  { whole }: Asked,
): number {
  const isClosed = school.status === 'closed' ? 2 : 0;
  return isClosed + (name.startsWith(whole) ? 0 : 1);
}

function nameOf({ name }: SchoolName): string {
  return name;
}

/** Lower case, no accents, no apostrophes ("St Mary’s" is "st marys"), every other sign a space. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’.]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
