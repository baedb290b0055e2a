// A letter and the marks on it: what belongs to a language is composed, what only hides the letter goes.

/** No orthography sets more accents on one letter; text that is smeared (zalgo) does. */
const MAX_ACCENTS = 3;
/** Thai, Tibetan and Indic scripts stay below; more is the same smear in their marks. */
const MAX_OWN_MARKS = 8;

/** Marks that go with letters of any script. */
const accent = /[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/u;
/** Of these the ones that orthographies of Latin, Greek and Cyrillic letters use; the others strike out and decorate. */
const written =
  /[\u0300-\u0304\u0306-\u030d\u030f-\u0315\u031b\u0323-\u0328\u032d\u032e\u0330\u0331\u0340-\u0345\u0358\u0483-\u0487]/u;
const anyMark = /^\p{M}$/u;
const letter = /^\p{L}$/u;

/**
 * One written letter with what combines with it.
 *
 * @param base - one character, or empty where the marks stand alone.
 * @param marks - what followed it: marks and the vowels of Korean syllables, without invisible characters.
 * @returns composed (NFC); digits and signs lose every accent, letters those that only decorate them.
 */
export function composed(base: string, marks: string): string {
  const plain = plainLetterOf(base, marks);
  if (plain !== undefined) return plain;
  if (areOwn(marks)) return (base + marks).normalize('NFC');
  if (base === '' || base > '\u04ff' || marks.length > 2) return slowlyComposed(base, marks);
  const key = base + marks;
  const known = common.get(key);
  if (known !== undefined) return known;
  const found = slowlyComposed(base, marks);
  if (common.size < MAX_COMMON) common.set(key, found);
  return found;
}

/** Letters with one or two marks that were met, since texts that write them apart write all of them so. */
const common = new Map<string, string>();
const MAX_COMMON = 4_096; // a hostile text must not fill the memory

/** The usual case of smeared text, an ASCII character that keeps nothing of what is on it; undefined if it is another. */
function plainLetterOf(base: string, marks: string): string | undefined {
  if (base === '' || base > '\u007f' || base === '<' || base === '>' || base === '=') return undefined;
  let hasWritten = false;
  for (let at = 0; at < marks.length; at += 1) {
    const kind = accentKind(marks.charCodeAt(at));
    if (kind === NO_ACCENT) return undefined;
    hasWritten ||= kind === WRITTEN;
  }
  return !hasWritten || marks.length > MAX_ACCENTS || !asciiLetter.test(base) ? base : undefined;
}

const FEW_OWN_MARKS = 6; // the letter itself may bring two

/** The usual case of other scripts: a few marks of theirs, all of which stay. */
function areOwn(marks: string): boolean {
  if (marks.length > FEW_OWN_MARKS) return false;
  for (let at = 0; at < marks.length; at += 1) {
    const unit = marks.charCodeAt(at);
    if (accentKind(unit) !== NO_ACCENT || unit === 0xff_9e || unit === 0xff_9f) return false;
  }
  return true;
}

const asciiLetter = /^[a-z]$/i;
const NO_ACCENT = 1;
const DECORATES = 2;
const WRITTEN = 3;
/** Kinds by code unit, worked out as they are met. */
const accentKinds = new Uint8Array(0x1_00_00);

function accentKind(unit: number): number {
  const known = accentKinds[unit] ?? 0;
  if (known !== 0) return known;
  const mark = String.fromCharCode(unit);
  const kind = !accent.test(mark) ? NO_ACCENT : written.test(mark) ? WRITTEN : DECORATES;
  accentKinds[unit] = kind;
  return kind;
}

/** More marks than any letter has: to put them in order costs their number squared. */
const MANY = 64;

/** Of very many marks those that are no accents, of which none would stay, and no more than a few. */
const fewer = (marks: string): string =>
  Array.from(marks)
    .filter((one) => !accent.test(one))
    .slice(0, MANY)
    .join('');

function slowlyComposed(base: string, all: string): string {
  const marks = all.length > MANY ? fewer(all) : all;
  const decomposed = Array.from((base + widened(marks)).normalize('NFD'));
  const accents = decomposed.filter((one) => accent.test(one)).length;
  const isLetter = base !== '' && letter.test(decomposed[0] ?? '');
  // `=` with a stroke is a sign of its own, not a sign that was struck out.
  const isCompared = base === '<' || base === '>' || base === '=';
  let own = 0;
  const kept = decomposed.filter((one, place) => {
    if (accent.test(one)) {
      if (isCompared && decomposed.length === 2) return true;
      return place === 0 ? false : isLetter && accents <= MAX_ACCENTS && written.test(one);
    }
    if (place === 0 || !anyMark.test(one)) return true;
    own += 1;
    return own <= MAX_OWN_MARKS;
  });
  return kept.join('').normalize('NFC');
}

/** Half-width katakana write their voicing beside the letter. */
function widened(marks: string): string {
  return marks.replace(/\uff9e/g, '\u3099').replace(/\uff9f/g, '\u309a');
}
