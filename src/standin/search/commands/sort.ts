import { asGeneric, misuse, wholeNumber } from '../arguments';
import type { CommandDefinition } from '../command';
import { wholeTable } from '../flow';
import { readSortFields, sortRows } from '../sortOrder';

const syntax = 'sort [<count>] [+|-]<field> …; 10000 results unless told, 0 for all';
const USUAL_LIMIT = 10_000; // Search Reference, sort: the rest is dropped without a word

export const sortCommand: CommandDefinition = {
  name: 'sort',
  kind: 'dataset',
  syntax,
  refused: [],
  source: 'Search Reference, sort',
  compile: (command, run) => {
    const pieces = [...asGeneric(command).arguments];
    let limit = USUAL_LIMIT;
    const [first] = pieces;
    if (first?.kind === 'option' && first.name === 'limit') {
      limit = wholeNumber('sort', 'limit', first.value.text, { fallback: 0 });
      pieces.shift();
    } else if (first?.kind === 'word' && !first.word.isQuoted && /^\d+$/.test(first.word.text)) {
      limit = wholeNumber('sort', 'count', first.word.text, { fallback: 0 });
      pieces.shift();
    }
    const last = pieces.at(-1);
    const isReversed = pieces.length > 1 && last?.kind === 'word' && /^(d|desc)$/.test(last.word.text);
    if (isReversed) pieces.pop();
    const fields = readSortFields('sort', syntax, pieces);
    if (fields.length === 0) misuse('sort', syntax);
    const directed = isReversed
      ? fields.map((field) => ({ ...field, direction: field.direction === 1 ? (-1 as const) : (1 as const) }))
      : fields;
    return wholeTable('sort', run, (rows, columns) => {
      const sorted = sortRows(rows, directed);
      return { rows: limit === 0 ? sorted : sorted.slice(0, limit), columns };
    });
  },
};
