// Words of digits that are misspelt, read in the language of the words around them.
import { foldWord } from '../../text/tokens';
import { languages, type Language } from './spelling/lexicon';
import { nearDigit } from './spelling/nearWords';

const doubled = /(.)\1+/gu;

/** "üçç", "twoo", or a word near one of a digit. */
export function misspelt(written: string, language: number | undefined): string | undefined {
  const spoken = language === undefined ? undefined : languages[language];
  if (language === undefined || spoken === undefined) return undefined;
  const known = (remembered[language] ??= new Map<string, string>());
  const before = known.get(written);
  if (before !== undefined) return before === NONE ? undefined : before;
  // Adverts use the same few thousand words again and again.
  if (known.size >= MAX_REMEMBERED) known.clear();
  const digit = digitOfMisspelt(written, spoken);
  known.set(written, digit ?? NONE);
  return digit;
}

const remembered: Map<string, string>[] = [];
const MAX_REMEMBERED = 2_000;
const NONE = '-';

function digitOfMisspelt(written: string, spoken: Language): string | undefined {
  const once = spoken.words.get(foldWord(written).replace(doubled, '$1'));
  const digit = once?.kind === 'number' && !once.isSound && once.value < 10 ? String(once.value) : undefined;
  return digit ?? nearDigit(written, spoken.units);
}
