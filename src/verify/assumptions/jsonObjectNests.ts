import { expectSame } from '../answers';
import type { Assumption } from '../assumption';
import { valuesOf } from '../searching';

export const jsonObjectNests: Assumption = {
  id: 'json-object-nests',
  topic: 'search',
  statement: 'json_object takes a list from json_extract in as a list, and a text of digits as a text.',
  restsOnIt: 'The cards of records that share a value, which are read from one such object each.',
  ifWrong: 'Cards of sharing records are missing, and the page says that rows could not be read.',
  sureness: 'own inference',
  basis:
    'Search Reference, JSON functions: json_object shows nested lists made by json_array, not by json_extract.',
  probe: async (bench) => {
    const record = '"{\\"mid\\":[\\"a3:x\\",\\"b7:y\\"],\\"name\\":\\"007\\"}"';
    const rows = await bench.search(
      `| makeresults | eval r=${record}, v=json_object("mid", json_extract(r, "mid"), "name", json_extract(r, "name")) | table v`,
    );
    return expectSame('object made', valuesOf(rows, 'v').map(withoutSpaces), [
      '{"mid":["a3:x","b7:y"],"name":"007"}',
    ]);
  },
};

function withoutSpaces(text: string): string {
  return text.replace(/\s/g, '');
}
