// A language by the words of its digits. Words of everyday speech elsewhere ("to", "do", "teen") are sounds here: digits
// only among others.
import { none, words, type SpellingLanguage } from './spellingLanguage';

/** What is known of it; words that a space parts, several for one digit parted by a stroke. */
export interface Digits {
  readonly id: string;
  /** Words of 0 to 9. */
  readonly units: string;
  readonly teens?: string;
  readonly tens?: string;
  readonly hundreds?: string;
  /** Multiplies what is said before. */
  readonly hundred?: string;
  /** Words of 21 to 99 that are one word. */
  readonly compound?: (unit: string, ten: string) => readonly string[];
  readonly plus?: string;
  readonly sounds?: Readonly<Record<string, string>>;
  readonly fillers?: string;
  readonly twice?: string;
  readonly thrice?: string;
}

/** Words of everyday speech in languages that more adverts are written in: sounds, and no number by themselves. */
const everyday: ReadonlySet<string> = new Set(
  words(
    'en to tre fire sex ni ti et du dy un nou set sis u hat het ot pet sat san go shi rei maru nne tano isa pito walo sim ' +
      'tin sem raz exi duo dio ena enas is kolm cis vuit shest nao aat aik pach dve tri zero',
  ),
);

const wordsIn = (text: string | undefined): readonly string[] => (text === undefined ? none : words(text));

/** The language as a table of spelling has it. */
export const said = ({
  id,
  units,
  teens,
  tens,
  hundreds,
  hundred,
  compound,
  plus,
  sounds,
  fillers,
  twice,
  thrice,
}: Digits): SpellingLanguage => ({
  id,
  units: words(units).map((unit) =>
    variantsOf(unit)
      .filter((word) => !everyday.has(word))
      .join('|'),
  ),
  teens: wordsIn(teens),
  tens: wordsIn(tens),
  ...(hundreds !== undefined && { hundreds: words(hundreds), addsToHundreds: true }),
  ...(hundred !== undefined && { hundred: words(hundred), addsToHundreds: true }),
  ...(compound !== undefined && { compound, unitsOfCompounds: words(units) }),
  plus: words(plus === undefined ? 'plus' : `plus ${plus}`),
  twice: wordsIn(twice),
  thrice: wordsIn(thrice),
  fillers: wordsIn(fillers),
  soundAlikes: { ...soundsOf(words(units)), ...sounds },
});

const variantsOf = (unit: string): readonly string[] => unit.split('|');

function soundsOf(units: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    units.flatMap((unit, digit) =>
      variantsOf(unit)
        .filter((word) => everyday.has(word))
        .map((word) => [word, String(digit)] as const),
    ),
  );
}
