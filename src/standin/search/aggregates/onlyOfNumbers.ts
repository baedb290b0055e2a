// The option allnum of the stats family: numbers only of fields that hold nothing else (Search Reference, "stats").
import { SearchRefusal } from '../refusal';
import { readNumber } from '../values';
import type { AggregateState } from './aggregate';
import { numericAggregates } from './numeric';

/** Wraps a numeric function so that one value that is no number leaves it without an answer. */
export function onlyOfNumbers(name: string, create: () => AggregateState): () => AggregateState {
  if (name === 'min' || name === 'max')
    throw new SearchRefusal(
      'not-covered',
      `The stand-in has no allnum=true for ${name}(): whether it counts as a numeric function is not documented.`,
    );
  if (!numericAggregates.some((one) => one.name === name)) return create;
  return () => {
    const state = create();
    let isAllNumbers = true;
    return {
      add: (value, time) => {
        isAllNumbers &&= readNumber(value) !== undefined;
        state.add(value, time);
      },
      result: () => (isAllNumbers ? state.result() : undefined),
    };
  };
}
