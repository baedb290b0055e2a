// `-field, +field, num(field), str(field), ip(field), auto(field)` (Search Reference, "sort").
import type { Argument } from '../../splunk/spl/tree';
import { misuse, withNamesJoined } from './arguments';
import type { Row } from './row';
import { compareTexts, compareValues, readNumber } from './values';

interface SortField {
  readonly field: string;
  readonly direction: 1 | -1;
  readonly compare: (left: string, right: string) => number;
}

const comparisons: Readonly<Record<string, SortField['compare']>> = {
  auto: compareValues,
  num: (left, right) => (readNumber(left) ?? -Infinity) - (readNumber(right) ?? -Infinity) || 0,
  str: compareTexts,
  ip: (left, right) => compareTexts(ipKey(left), ipKey(right)),
};

/** Reads sort fields; a sign may stand apart from its field. */
export function readSortFields(
  command: string,
  syntax: string,
  written: readonly Argument[],
): readonly SortField[] {
  const pieces = withNamesJoined(written, (word) => comparisons[word] !== undefined);
  const fields: SortField[] = [];
  let direction: 1 | -1 = 1;
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece?.kind === 'sign' && piece.sign === ',') continue;
    if (piece?.kind !== 'word') misuse(command, syntax);
    const { text, isQuoted } = piece.word;
    const sign = isQuoted ? '' : (/^[+-]/.exec(text)?.[0] ?? '');
    if (sign !== '') direction = sign === '-' ? -1 : 1;
    const name = text.slice(sign.length);
    if (name === '') continue;
    const inner = pieces[at + 2];
    const next = pieces[at + 1];
    if (
      comparisons[name] !== undefined &&
      next?.kind === 'sign' &&
      next.sign === '(' &&
      inner?.kind === 'word'
    ) {
      fields.push({ field: inner.word.text, direction, compare: comparisons[name] });
      at += 3;
    } else fields.push({ field: name, direction, compare: compareValues });
    direction = 1;
  }
  return fields;
}

/** Sorts in place and stably; rows without the field come last, whatever the direction. */
export function sortRows(rows: Row[], fields: readonly SortField[]): Row[] {
  const keyed = rows.map((row) => ({ row, keys: fields.map(({ field }) => row.get(field)?.[0]) }));
  keyed.sort((left, right) => {
    for (const [at, { direction, compare }] of fields.entries()) {
      const [first, second] = [left.keys[at], right.keys[at]];
      if (first === second) continue;
      if (first === undefined) return 1;
      if (second === undefined) return -1;
      const order = compare(first, second);
      if (order !== 0) return order * direction;
    }
    return 0;
  });
  return keyed.map(({ row }) => row);
}

function ipKey(text: string): string {
  return text
    .split('.')
    .map((part) => part.padStart(3, '0'))
    .join('.');
}
