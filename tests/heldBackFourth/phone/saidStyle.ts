// What styles of phones in words have in common: the form for home, and the languages they are said in.
import { fourthLanguages, languagesOf, type FourthStyle, type InLanguages } from '../languages';
import { carelessWords } from './digitWords';
import { phoneStyle, type WritePhone } from './phoneStyle';

type Rest = Parameters<typeof phoneStyle>[2];

/** Languages in which digits are said one by one, with blanks between their words. */
export const spoken = fourthLanguages.filter((language) => language !== 'zh' && language !== 'ko');

/** Languages whose digits are also spelt carelessly. */
export const careless = languagesOf(carelessWords);

/** What is said for `+`. */
export const plusWords: InLanguages<string> = {
  ...{ en: 'plus', de: 'plus', es: 'más', fr: 'plus', ro: 'plus', it: 'più', pt: 'mais', pl: 'plus' },
  ...{ ru: 'плюс', tr: 'artı', vi: 'cộng', nl: 'plus', hu: 'plusz', cs: 'plus', sv: 'plus' },
};

/** A style of phone in words, in the form for home. */
export const saidStyle = (id: string, write: WritePhone, rest: Rest = {}): FourthStyle =>
  phoneStyle(`spoken.${id}`, write, { form: 'national', ...rest });
