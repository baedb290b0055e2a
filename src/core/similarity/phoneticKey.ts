// What a name sounds like, roughly: names that are heard alike or romanised differently share a key.

const MAX_KEY_CHARACTERS = 6;
const MAX_CHARACTERS = 64;

/** Sounds written with two letters, then those of one; vowels and the breath h say little and fall away. */
const soundOfPair: ReadonlyMap<string, string> = new Map(
  'ch J|sh S|sc S|cz J|zh J|dj J|dz J|ci S|ce S|cy S|ck K|gh K|kh K|qu K|gn N|kn N|ph F|pf F|th T|ts S|tz S|sz S|wr R|rh R|wh F'
    .split('|')
    .map((pair) => [pair.slice(0, 2), pair.slice(3)] as const),
);
const soundOfLetter: ReadonlyMap<string, string> = new Map(
  'bP cK dT fF gK jJ kK lL mM nN pP qK rR sS tT vF wF xS zS'
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
);
const vowels = 'aeiouyh';

/**
 * Key of how a Latin word sounds: consonants in classes (b = p, d = t, c = k = g, f = v = w, s = z = x), in the order
 * spoken, doubles once, vowels left out except that a word begins with one.
 *
 * In the spirit of Metaphone (Philips 1990) and NYSIIS (Taft 1970), with coarser classes, since consonants are what
 * different romanisations of one name agree in (`mohammed`, `muhamad`, `mhmd`).
 *
 * @param word - folded and romanised; other characters than a–z are passed over.
 * @returns at most six characters; '' where no letter is.
 */
export function phoneticKey(word: string): string {
  const end = Math.min(word.length, MAX_CHARACTERS);
  let key = '';
  let at = 0;
  while (at < end && key.length < MAX_KEY_CHARACTERS) {
    const letter = word.charAt(at);
    if (vowels.includes(letter)) {
      if (key === '' && letter !== 'h') key = 'A';
      at += 1;
      continue;
    }
    const ofPair = soundOfPair.get(word.slice(at, at + 2));
    const sound = ofPair ?? soundOfLetter.get(letter) ?? '';
    if (sound !== '' && !key.endsWith(sound)) key += sound;
    at += ofPair === undefined ? 1 : 2;
  }
  return key;
}
