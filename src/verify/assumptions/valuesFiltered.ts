import { expectSame } from '../answers';
import type { Assumption } from '../assumption';

export const valuesFiltered: Assumption = {
  id: 'values-filtered',
  topic: 'search',
  statement:
    'mvfilter takes in(field, …) and several like(…) joined by AND over one field, and is null if no value fits.',
  restsOnIt: 'The order of results on Find: value, exact name, all words, mention.',
  ifWrong: 'Find reports an error, or shows mentions before exact names.',
  sureness: 'own inference',
  basis:
    'Search Reference, mvfilter: an expression over one field; in() and repeated use are not shown there.',
  probe: async (bench) => {
    const rows = await bench.search(
      '| makeresults | eval v=split("jane quill,ada plume", ","), hit=mvfilter(in(v, "ada plume", "x")), both=mvfilter(like(" ".v." ", "% jane %") AND like(" ".v." ", "% quill %")), none=if(isnull(mvfilter(in(v, "x", "y"))), "null", "some") | table hit both none',
    );
    return expectSame(
      'the three filters',
      [rows[0]?.hit, rows[0]?.both, rows[0]?.none],
      [['ada plume'], ['jane quill'], ['null']],
    );
  },
};
