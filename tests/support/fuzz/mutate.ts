// Texts made wrong: what is cut, doubled, swapped, spliced with another, and strewn with what parsers stumble over.
import type { Random } from './random';

const stumblingBlocks = [
  ...[
    '"',
    "'",
    '`',
    '```',
    '|',
    '[',
    ']',
    '(',
    ')',
    ',',
    '=',
    '==',
    '!=',
    '<',
    '>',
    '::',
    '*',
    '\\',
    '$',
    '%',
    '-',
    '+',
    '.',
    '#',
    '@',
    '{',
    '}',
  ],
  ...[
    ' AND ',
    ' OR ',
    ' NOT ',
    ' BY ',
    ' AS ',
    ' IN ',
    ' where ',
    ' search ',
    ' | ',
    ' [ search ',
    ' by ',
    ' output ',
  ],
  ...[
    '\u0000',
    '\n',
    '\t',
    '\u00a0',
    '\u202e',
    '\ud83d',
    '\ude00',
    '\u{1f600}',
    'e\u0301',
    '\ufeff',
    '\u2028',
  ],
  ...[
    '-1',
    '0',
    '1e308',
    '1e999',
    '9007199254740993',
    '99999999999999999999',
    'NaN',
    'Infinity',
    '-0',
    '0x1F',
    '.5',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '%00',
    '../',
    '${x}',
    '$x$',
    'null()',
    'true()',
  ],
  ...[
    'span=1d',
    'limit=0',
    'field=',
    'earliest=-1d@d',
    'index=*',
    '_time',
    '_raw',
    '(?<x>(a+)+)$',
    '[[:alpha:]]',
  ],
] as const;

/** Changes a text in one to four places; others give pieces to splice in. */
export function mutate(random: Random, text: string, others: readonly string[]): string {
  let changed = text;
  const times = 1 + random.below(4);
  for (let time = 0; time < times; time++) changed = changeOnce(random, changed, others);
  return changed.slice(0, 5000);
}

function changeOnce(random: Random, text: string, others: readonly string[]): string {
  const start = random.below(text.length + 1);
  const end = Math.min(text.length, start + random.below(12));
  const other = others.length === 0 ? '' : random.pick(others);
  const cut = random.below(other.length + 1);
  switch (random.below(7)) {
    case 0:
      return text.slice(0, start) + text.slice(end);
    case 1:
      return text.slice(0, end) + text.slice(start);
    case 2:
      return text.slice(0, start) + random.pick(stumblingBlocks) + text.slice(end);
    case 3:
      return text.slice(0, start) + random.pick(stumblingBlocks) + text.slice(start);
    case 4:
      return text.slice(0, start) + other.slice(cut, cut + random.below(40)) + text.slice(end);
    case 5:
      return `${text.slice(0, start)}${String.fromCharCode(random.below(0x10000))}${text.slice(start)}`;
    default:
      return text.slice(0, start) + text.slice(start, end).repeat(1 + random.below(8)) + text.slice(end);
  }
}
