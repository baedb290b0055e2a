// First, last, least and greatest (Search Reference, "Event order functions", "Time functions").
import { compareTexts, readNumber } from '../values';
import type { AggregateDefinition, AggregateState } from './aggregate';

interface Seen {
  readonly value: string;
  readonly time: number;
}

/** Keeps one value: a new one replaces it where `isBetter`. */
function keeping(
  name: string,
  isBetter: (found: Seen, kept: Seen) => boolean,
  show: (kept: Seen) => string | undefined = ({ value }) => value,
): AggregateDefinition {
  return {
    name,
    syntax: `${name}(field)`,
    create: (): AggregateState => {
      let kept: Seen | undefined;
      return {
        add: (value, time) => {
          const found = { value, time };
          if (kept === undefined || isBetter(found, kept)) kept = found;
        },
        result: () => {
          const shown = kept === undefined ? undefined : show(kept);
          return shown === undefined ? undefined : [shown];
        },
      };
    },
  };
}

/** A row without a time is neither early nor late: one with a time goes before it. */
function isEarlier(found: Seen, kept: Seen): boolean {
  return found.time < kept.time || (Number.isNaN(kept.time) && !Number.isNaN(found.time));
}

function isLater(found: Seen, kept: Seen): boolean {
  return found.time > kept.time || (Number.isNaN(kept.time) && !Number.isNaN(found.time));
}

/** Six decimals, as the results table of the page on earliest_time has them. */
function showTime({ time }: Seen): string | undefined {
  return Number.isFinite(time) ? time.toFixed(6) : undefined;
}

/** Numbers come before texts: the least of a mix is a number, the greatest a text. */
function order(left: string, right: string): number {
  const [leftNumber, rightNumber] = [readNumber(left), readNumber(right)];
  if (leftNumber !== undefined && rightNumber !== undefined) return leftNumber - rightNumber;
  if (leftNumber === undefined && rightNumber === undefined) return compareTexts(left, right);
  return leftNumber === undefined ? 1 : -1;
}

export const orderAggregates: readonly AggregateDefinition[] = [
  keeping('min', (found, kept) => order(found.value, kept.value) < 0),
  keeping('max', (found, kept) => order(found.value, kept.value) > 0),
  keeping('first', () => false),
  keeping('last', () => true),
  keeping('earliest', isEarlier),
  keeping('latest', isLater),
  keeping('earliest_time', isEarlier, showTime),
  keeping('latest_time', isLater, showTime),
];
