// `by host where max in top5`: which series are shown, by a function of what is in their column (Search Reference,
// "timechart", where clause: the usual choice is by the area under the curve, that is sum; max finds the spikes).
import { findAggregate } from '../aggregates/registry';
import { SearchRefusal } from '../refusal';
import { readNumber } from '../values';

export interface SeriesWhere {
  /** Of the values in a column; undefined where there is none. */
  readonly scoreOf: (values: readonly string[]) => number | undefined;
  readonly keeps:
    | {
        readonly kind: 'rank';
        readonly from: 'top' | 'bottom';
        readonly count: number;
        readonly isOpposite: boolean;
      }
    | { readonly kind: 'above' | 'below'; readonly bound: number };
}

const syntax = 'where <function> in|notin top<count>|bottom<count>, or where <function> <|> <number>';
// Whether count means rows of the table or events cannot be told from the documentation.
const refused = ['count', 'c', 'dc', 'distinct_count', 'estdc', 'values', 'list'];

/** Reads the words after `where`. */
export function readWhere(command: string, words: readonly string[]): SeriesWhere {
  const text = words.join(' ').trim();
  const ranked = /^(\S{1,40}) (in|notin) ?(top|bottom) ?(\d{1,9})$/i.exec(text);
  const bounded = /^([^\s<>]{1,40}) ?([<>]) ?(\S{1,40})$/.exec(text);
  const bound = readNumber(bounded?.[3] ?? '');
  if (ranked !== null)
    return {
      scoreOf: scorer(command, ranked[1] ?? ''),
      keeps: {
        kind: 'rank',
        from: ranked[3]?.toLowerCase() === 'bottom' ? 'bottom' : 'top',
        count: Number(ranked[4]),
        isOpposite: ranked[2]?.toLowerCase() === 'notin',
      },
    };
  if (bounded !== null && bound !== undefined)
    return {
      scoreOf: scorer(command, bounded[1] ?? ''),
      keeps: { kind: bounded[2] === '>' ? 'above' : 'below', bound },
    };
  throw new SearchRefusal(
    'bad-argument',
    `'where ${text.slice(0, 100)}' after the by field of '${command}' cannot be read. It is written: ${syntax}.`,
  );
}

function scorer(command: string, name: string): SeriesWhere['scoreOf'] {
  const found = findAggregate(name.toLowerCase());
  if (found === undefined || refused.includes(found.definition.name))
    throw new SearchRefusal(
      'not-covered',
      `The stand-in's '${command}' takes no '${name}' in its where clause (see COVERAGE.md). It takes sum, avg, max, min and the other functions of numbers.`,
    );
  return (values) => {
    const state = found.definition.create(found.number);
    for (const value of values) state.add(value, Number.NaN);
    return readNumber(state.result()?.[0] ?? '');
  };
}

/** The area under the curve, by which series are chosen unless told otherwise. */
export function areaOf(values: readonly string[]): number | undefined {
  return values.reduce((total, value) => total + (readNumber(value) ?? 0), 0);
}
