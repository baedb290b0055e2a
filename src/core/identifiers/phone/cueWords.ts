// Words that say how the pieces of a number belong together. Folded to lower case without accents.
import { foldWord } from '../../text/tokens';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' ').map(foldWord));

/** The pieces come in order: "first 202, then 555, last 0123". */
export const orderWords = set(
  'first then next last after finally followed starts ends begins lastly second third prefix ' +
    "zuerst dann danach zuletzt primero luego despues finalmente primeiro depois finalmente d'abord puis ensuite enfin " +
    'prima poi infine dopo najpierw potem сначала потом затем dau tiep cuoi once sonra intai apoi',
);

/** The digits are to be read from the end. */
export const reverseWords = set(
  'backwards backward reversed reverse ruckwarts rueckwarts rückwärts reves revés envers rovescio contrario contrário wstecz наоборот invers tersten nguoc',
);
