import { expectSame } from '../answers';
import type { Assumption } from '../assumption';
import { valuesOf } from '../searching';

export const quotedValuesStayValues: Assumption = {
  id: 'quoted-values-stay-values',
  topic: 'search',
  statement:
    'In quotes, \\" and \\\\ stand for a quote and a backslash, and |, [ and ] have no meaning, in search and in eval.',
  restsOnIt: 'No text that a person types into Find can become part of a search.',
  ifWrong: 'Some typed texts break the search or, worse, change it.',
  sureness: 'documented',
  basis: 'Search Manual, "About the search language": backslashes and quotes.',
  probe: async (bench) => {
    const value = 'a"b\\c | [search index=_x] d';
    const quoted = `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
    const rows = await bench.search(`| makeresults | eval v=${quoted} | search v=${quoted} | table v`);
    return expectSame('value after eval and search', valuesOf(rows, 'v'), [value]);
  },
};
