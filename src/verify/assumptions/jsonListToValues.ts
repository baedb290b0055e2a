import { expectSame } from '../answers';
import type { Assumption } from '../assumption';
import { valuesOf } from '../searching';

export const jsonListToValues: Assumption = {
  id: 'json-list-to-values',
  topic: 'search',
  statement:
    'json_array_to_mv(json_extract(text, key)) gives the values of a list of strings without quotes or brackets.',
  restsOnIt: 'mid at index time, and lists read from records in searches.',
  ifWrong: 'Identifiers are indexed with quotes around them and never found.',
  sureness: 'documented',
  basis: 'Search Reference, JSON functions: json_array_to_mv removes quotes unless told otherwise.',
  probe: async (bench) => {
    const rows = await bench.search(
      '| makeresults | eval v=json_array_to_mv(json_extract("{\\"mid\\":[\\"a3:x\\",\\"b7:0012\\"]}", "mid")) | table v',
    );
    return expectSame('values', valuesOf(rows, 'v'), ['a3:x', 'b7:0012']);
  },
};
