// Prices: what is asked, for how long. Figures are a price where a currency, the trade's words for a length of time or
// a word for money stands beside them; a number alone never is.
import type { PreparedText } from '../../identifiers/extractor';
import type { ExtractionContext } from '../../identifiers/identifier';
import type { Needs } from '../../text/needs';
import { defineFinder, type AttributeCandidate } from '../finder';
import { merged, surveyOf } from '../survey';
import { amountAt, type Amount } from './amounts';
import { durationAt, type Duration } from './durations';
import {
  currencyOfCountry,
  dollarCountries,
  lengthWords,
  priceFillers,
  priceLabels,
  reductionWords,
} from './priceWords';

const needs: Needs = { signs: '0123456789' };
const MIN_BARE = 20; // figures without a currency: below it they are counts, from 10,000 on they are ids
const MAX_BARE = 9_999;
const MAX_GAP = 6; // characters between a price and its length of time: " for a "

type Item =
  | { readonly kind: 'amount'; readonly amount: Amount; readonly first: number; readonly last: number }
  | { readonly kind: 'duration'; readonly duration: Duration; readonly first: number; readonly last: number };

/**
 * `price`: `200 USD / 60 min`, without what the text does not say: `200 USD`, `200 / 30 min`. Details: `amount`,
 * `currency`, `duration`, `euphemism` for money that is called roses.
 */
export const price = defineFinder({
  kind: 'price',
  description:
    'Prices with currency and length of time, in a normal form such as 200 USD / 60 min; no telephone numbers, ages, years, measures or times of day.',
  needs,
  find: (prepared, context) => chainsOf(prepared).flatMap((chain) => pricesOf(prepared, chain, context)),
});

/** Amounts and durations that stand together, as lists of prices do. */
function chainsOf(prepared: PreparedText): readonly (readonly Item[])[] {
  const chains: Item[][] = [];
  let chain: Item[] = [];
  let next = 0;
  const { figures, durations } = surveyOf(prepared);
  for (const at of merged(figures, durations)) {
    if (at < next) continue;
    const item = itemAt(prepared, at);
    if (item === undefined) continue;
    const before = chain[chain.length - 1];
    if (before !== undefined && !isNear(prepared, before.last, item.first)) {
      chains.push(chain);
      chain = [];
    }
    chain.push(item);
    next = item.last + 1;
  }
  if (chain.length > 0) chains.push(chain);
  return chains.filter((items) => items.some(({ kind }) => kind === 'amount'));
}

function itemAt(prepared: PreparedText, at: number): Item | undefined {
  const token = prepared.tokens[at];
  if (token === undefined) return undefined;
  const amount = token.isNumber ? amountAt(prepared, at) : undefined;
  if (amount?.currency !== undefined) return { kind: 'amount', amount, first: at, last: amount.last };
  const duration = durationAt(prepared, at);
  if (duration !== undefined) return { kind: 'duration', duration, first: at, last: duration.last };
  return amount === undefined ? undefined : { kind: 'amount', amount, first: at, last: amount.last };
}

/** Written with a full stop that ends no sentence. */
const abbreviations = new Set(['std', 'min', 'mins', 'hr', 'hrs', 'h']);

/** Only fillers and signs stand between. */
function isNear({ text, tokens }: PreparedText, left: number, right: number): boolean {
  const from = tokens[left]?.end ?? 0;
  const to = tokens[right]?.start ?? 0;
  let between = to - from;
  for (let at = left + 1; at < right; at += 1) {
    const filler = tokens[at];
    if (filler === undefined || !priceFillers.has(filler.word)) return false;
    between -= filler.end - filler.start;
  }
  const gap = text.slice(from, to);
  const isAbbreviated = gap.startsWith('. ') && abbreviations.has(tokens[left]?.word ?? '');
  return between <= MAX_GAP && !/[;!?]|\. /.test(isAbbreviated ? gap.slice(2) : gap);
}

function pricesOf(
  prepared: PreparedText,
  chain: readonly Item[],
  context: ExtractionContext,
): readonly AttributeCandidate[] {
  const isDurationFirst = chain[0]?.kind === 'duration' && chain[1]?.kind === 'amount';
  const isPriced = chain.some((item, place) =>
    item.kind === 'amount' ? isMoney(item.amount) : item.duration.isPlain && hasAmountBeside(chain, place),
  );
  const found: AttributeCandidate[] = [];
  let used = -1;
  chain.forEach((item, place) => {
    if (item.kind !== 'amount') return;
    // "500k/1h, overnight 1500k": a length of time that no other amount has taken is this one's.
    const sides = isDurationFirst ? [place - 1, place + 1] : [place + 1, place - 1];
    const beside = sides.find((at) => at > used && chain[at]?.kind === 'duration');
    if (beside !== undefined) used = beside;
    const taken = beside === undefined ? undefined : chain[beside];
    const duration = taken?.kind === 'duration' ? taken.duration : undefined;
    const candidate = priceOf(prepared, item.amount, duration, isPriced, context);
    if (candidate !== undefined) found.push(candidate);
  });
  return found;
}

/** A list of prices has more than one. */
function hasAmountBeside(chain: readonly Item[], place: number): boolean {
  return chain.length > 2 && (chain[place - 1]?.kind === 'amount' || chain[place + 1]?.kind === 'amount');
}

const isMoney = ({ currency, euphemism }: Amount): boolean =>
  currency !== undefined || euphemism !== undefined;

function priceOf(
  prepared: PreparedText,
  amount: Amount,
  duration: Duration | undefined,
  isPriced: boolean,
  { country }: ExtractionContext,
): AttributeCandidate | undefined {
  const isLabelled = hasLabel(prepared, amount);
  const rule = ruleOf(prepared, amount, duration, isPriced, isLabelled);
  if (rule === undefined) return undefined;
  const currency = currencyOf(amount, country);
  const figure = String(amount.value);
  const money = currency === undefined ? figure : `${figure} ${currency}`;
  const { tokens } = prepared;
  const start = Math.min(
    amount.start,
    duration === undefined ? amount.start : (tokens[duration.first]?.start ?? 0),
  );
  const end = Math.max(amount.end, duration === undefined ? 0 : (tokens[duration.last]?.end ?? 0));
  return {
    start,
    end,
    value: duration === undefined ? money : `${money} / ${duration.name}`,
    rule: rule.name,
    confidence: rule.confidence,
    details: {
      amount: figure,
      ...(currency === undefined ? {} : { currency }),
      ...(duration === undefined ? {} : { duration: duration.name }),
      ...(amount.euphemism === undefined ? {} : { euphemism: amount.euphemism }),
    },
  };
}

interface Rule {
  readonly name: string;
  readonly confidence: number;
}

function ruleOf(
  prepared: PreparedText,
  amount: Amount,
  duration: Duration | undefined,
  isPriced: boolean,
  isLabelled: boolean,
): Rule | undefined {
  const end = Math.max(amount.last, duration?.last ?? 0);
  const next = prepared.tokens[end + 1]?.word ?? '';
  const isReduced = reductionWords.has(next === 'de' ? (prepared.tokens[end + 2]?.word ?? '') : next);
  if (isReduced) return undefined;
  if (amount.currency !== undefined)
    return { name: 'currency', confidence: duration === undefined ? 0.85 : 0.95 };
  const isPlausible = amount.value >= MIN_BARE && amount.value <= MAX_BARE && isApart(prepared, amount);
  if (amount.euphemism !== undefined)
    return isPlausible ? { name: 'euphemism', confidence: 0.85 } : undefined;
  if (amount.isThousands && duration !== undefined) return { name: 'list', confidence: 0.8 };
  if (!isPlausible || amount.value % 5 !== 0 || lengthWords.has(next)) return undefined;
  if (duration !== undefined && (isPriced || isLabelled)) return { name: 'list', confidence: 0.85 };
  if (duration?.isPlain === true && isTrade(duration, amount)) return { name: 'duration', confidence: 0.75 };
  return isLabelled ? { name: 'label', confidence: 0.75 } : undefined;
}

/** "200hh" and "QV 80" are prices; "300 hour course" and "20 min 100 m" are not. */
function isTrade({ name }: Duration, { value }: Amount): boolean {
  return value >= 40 && name !== 'session' && name !== 'day' && name !== 'service';
}

/** No further digits beside it: not a piece of a telephone number. */
function isApart({ text, tokens }: PreparedText, { first, last }: Amount): boolean {
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? 0;
  const gapBefore = before === undefined ? '' : text.slice(before.end, start);
  const gapAfter = after === undefined ? '' : text.slice(end, after.start);
  const isRun =
    (before?.isNumber === true && /^[ .\-()]{1,2}$/.test(gapBefore) && before.word.length > 2) ||
    (after?.isNumber === true && /^[ .\-()]{1,2}$/.test(gapAfter) && after.word.length > 2);
  return !isRun && !/[%°"+]/.test(text.charAt(end)) && text.charAt(start - 1) !== '+';
}

function hasLabel(prepared: PreparedText, { first }: Amount): boolean {
  const { text, tokens } = prepared;
  for (let at = first - 1; at >= Math.max(0, first - 4); at -= 1) {
    const token = tokens[at];
    if (token === undefined || /[.!?\n]/.test(text.slice(token.end, tokens[at + 1]?.start))) return false;
    if (priceLabels.has(token.word) || /ราคา$/u.test(token.word)) return true;
    if (!priceFillers.has(token.word)) return false;
  }
  return false;
}

/** A sign that several currencies share is read by the country; bare figures too. */
function currencyOf({ currency }: Amount, country: string | undefined): string | undefined {
  const local = country === undefined ? undefined : currencyOfCountry.get(country);
  if (currency === undefined) return local;
  if (currency === '$') return country !== undefined && dollarCountries.has(country) ? local : 'USD';
  if (currency === '¥') return country === 'JP' ? 'JPY' : 'CNY';
  if (currency === 'kr') return local !== undefined && /^(SEK|NOK|DKK)$/.test(local) ? local : undefined;
  return currency;
}
