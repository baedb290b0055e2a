// What it costs to pass over a word or signs between the digits of a told number.
import { tableOf } from '../../../text/heldWords';
import type { Token } from '../../../text/tokens';
import type { PreparedText } from '../../extractor';
import { areaWords, fillerWords, orderWords, restWords, weakFillerWords } from '../cueWords';
import {
  amountWords,
  betweenWords,
  numberWordsOfLabels,
  otherWords,
  phoneWords,
  unitWords,
} from '../labelWords';

const joining: ReadonlySet<string> = new Set(
  (
    'then next after that followed by comes come plus along with and also right add behind tack on continue finally at last the ' +
    'end ends begin begins start starts it is its number digit digits figure numbers a an up go on press dial punch in type write ' +
    'put of now again step part group piece chunk middle between first second third fourth fifth last final lastly close wrap ' +
    'finish closing ending beginning we you i my your me need will there here so rest area code prefix followed subsequently ' +
    'und dann danach gefolgt von kommt weiter mit anschliessend als nachstes hinterher zuletzt zum schluss zuerst ziffer zahl ' +
    'y luego despues seguido de viene a continuacion sigue con el la numero cifra finalmente por ultimo primero ' +
    'et puis ensuite suivi apres ca vient le chiffre enfin pour finir d abord ' +
    'e poi dopo seguito da ancora cifra infine prima depois vem logo apos seguida fim ' +
    'si apoi dupa aceea urmat si en dan daarna gevolgd door komt i potem nastepnie a na koniec и потом затем дальше после а ' +
    'sonra ve ardindan'
  ).split(' '),
);

const cost = {
  joining: 0.02,
  filler: 0.04,
  cue: 0.1,
  talk: 0.13,
  aside: 0.04,
  amount: 0.5,
  other: 1.5,
  figure: 0.9,
} as const;

/** Cost of passing over one token. */
export function fillerCost({ tokens, text }: PreparedText, at: number): number {
  const { word = '', isNumber = false, end = 0 } = tokens[at] ?? {};
  if (isNumber) return word.length === 1 ? cost.amount : cost.figure;
  if (joining.has(word) || orderWords.has(word)) return cost.joining;
  if (fillerWords.has(word) || weakFillerWords.has(word) || restWords.has(word) || areaWords.has(word))
    return cost.filler;
  if (phoneWords.has(word) || betweenWords.has(word) || numberWordsOfLabels.has(word)) return cost.cue;
  if (otherWords.has(word)) return cost.other;
  if (amountWords.has(word) || unitWords.has(word)) return cost.amount;
  return isInBrackets(text, end) ? cost.aside : cost.talk;
}

const MAX_ASIDE = 40;

/** Whether a closing bracket comes before an opening one. */
function isInBrackets(text: string, from: number): boolean {
  for (let at = from; at < from + MAX_ASIDE; at += 1) {
    const sign = text.charAt(at);
    if (sign === ')' || sign === ']') return true;
    if (sign === '' || sign === '(' || sign === '[' || sign === '\n') return false;
  }
  return false;
}

/** Words that say what comes next; they are evidence, not only no hindrance. */
export function isJoining(word: string): boolean {
  return joining.has(word) || orderWords.has(word);
}

/** Whether the tokens from one place up to another are such words, all of them; none at all are. */
export function areJoining(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!isJoining(tokens[at]?.word ?? '')) return false;
  return true;
}

const joins = tableOf([...joining, ...orderWords]);
/** The same of the number of a word (`Token.number`). */
export const isJoiningNumber = (number: number): boolean => joins[number] === 1;

const MAX_SIGNS = 24;

/** Cost of what stands between two tokens, no letters and no digits. */
export function signCost(written: string): number {
  if (written.length <= 1) return written === '\n' ? 0.05 : 0;
  if (written.length > MAX_SIGNS) return Infinity;
  if (/\n\s*\n\s*\n/.test(written)) return Infinity;
  if (/\n\s*\n/.test(written)) return 0.4;
  if (/[.!?]\s/.test(written)) return 0.07;
  return 0.03;
}
