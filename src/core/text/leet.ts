// Letters written as digits and signs ("1nst4gram", "wh@ts4pp", "$nap"). Never applied to a text as a whole, because
// it would turn prices into words: a finder that has a trigger asks what the word beside it may be.

/** What a sign stands for; two readings where writers use it for two letters. */
const readings: ReadonlyMap<string, string> = new Map([
  ['0', 'o'],
  ['1', 'il'],
  ['2', 'z'],
  ['3', 'e'],
  ['4', 'a'],
  ['5', 's'],
  ['6', 'g'],
  ['7', 't'],
  ['8', 'b'],
  ['9', 'g'],
  ['@', 'a'],
  ['$', 's'],
  ['!', 'il'],
  ['|', 'li'],
  ['+', 't'],
  ['€', 'e'],
  ['£', 'l'],
  ['¡', 'i'],
  ['§', 's'],
]);

const MAX_LETTERS = 32; // no name of a platform or word of a lexicon is longer
const MAX_READINGS = 8; // three signs with two readings each; with more, all are read alike

/**
 * What a word may be whose letters are written as digits and signs.
 *
 * @param word - clean text without spaces.
 * @returns plain words in lower case, the likeliest first, at most eight; none if the word holds no such sign, no
 *   letter, or anything else than letters and such signs. Accents stay.
 */
export function unleet(word: string): readonly string[] {
  if (word.length > MAX_LETTERS) return [];
  let found = [''];
  let signs = 0;
  let letters = 0;
  for (const one of word.toLowerCase()) {
    const plain = readings.get(one);
    if (plain === undefined && !isLetter.test(one)) return [];
    if (plain === undefined) letters += 1;
    else signs += 1;
    const options = plain === undefined ? [one] : Array.from(plain);
    found =
      found.length * options.length > MAX_READINGS
        ? found.map((begun) => begun + (options[0] ?? ''))
        : options.flatMap((option) => found.map((begun) => begun + option));
  }
  return signs > 0 && letters > 0 ? found : [];
}

const isLetter = /^\p{L}$/u;
