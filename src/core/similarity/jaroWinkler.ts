// Likeness of two names by the letters they share in about the same places, the beginning counting more.

/** Winkler's constants: at most four letters of a common beginning, a tenth each. */
const PREFIX_LETTERS = 4;
const PREFIX_WEIGHT = 0.1;
/** One bit for each letter of a word; what is longer is cut, as its beginning says enough. */
const MAX_CHARACTERS = 32;

/**
 * Jaro–Winkler similarity.
 *
 * @param left, right - folded words; letters behind the 32nd are not looked at.
 * @returns 0 … 1, higher is closer; 1 for equal words, 0 where one is empty. Symmetric: Jaro's greedy assignment may
 *   differ with the order of its arguments, so the longer word, then the one first in order, always leads.
 * @see Jaro 1989, JASA 84(406); Winkler 1990, Proc. Survey Research Methods (ASA).
 */
export function jaroWinkler(left: string, right: string): number {
  if (left === right) return left === '' ? 0 : 1;
  if (left === '' || right === '') return 0;
  const isOrdered = left.length > right.length || (left.length === right.length && left < right);
  const one = isOrdered ? left : right;
  const other = isOrdered ? right : left;
  const jaro = jaroOf(one, other);
  const most = other.length < PREFIX_LETTERS ? other.length : PREFIX_LETTERS;
  let prefix = 0;
  while (prefix < most && one.charCodeAt(prefix) === other.charCodeAt(prefix)) prefix += 1;
  return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
}

/** @param one - not shorter than the other. */
function jaroOf(one: string, other: string): number {
  const oneLength = one.length < MAX_CHARACTERS ? one.length : MAX_CHARACTERS;
  const otherLength = other.length < MAX_CHARACTERS ? other.length : MAX_CHARACTERS;
  const reach = oneLength < 4 ? 0 : (oneLength >> 1) - 1;
  let takenOfOne = 0;
  let takenOfOther = 0;
  let common = 0;
  for (let at = 0; at < oneLength; at += 1) {
    const letter = one.charCodeAt(at);
    const end = at + reach < otherLength ? at + reach : otherLength - 1;
    for (let place = at > reach ? at - reach : 0; place <= end; place += 1) {
      if ((takenOfOther >>> place) & 1 || other.charCodeAt(place) !== letter) continue;
      takenOfOther |= 1 << place;
      takenOfOne |= 1 << at;
      common += 1;
      break;
    }
  }
  if (common === 0) return 0;
  let place = 0;
  let exchanged = 0;
  for (let at = 0; at < oneLength; at += 1) {
    if (!((takenOfOne >>> at) & 1)) continue;
    while (!((takenOfOther >>> place) & 1)) place += 1;
    if (one.charCodeAt(at) !== other.charCodeAt(place)) exchanged += 1;
    place += 1;
  }
  return (common / oneLength + common / otherLength + (common - exchanged / 2) / common) / 3;
}
