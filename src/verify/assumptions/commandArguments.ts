import { expectSame } from '../answers';
import type { Assumption } from '../assumption';
import { valuesOf } from '../searching';

export const commandArguments: Assumption = {
  id: 'command-arguments',
  topic: 'search',
  statement:
    'An argument of a command with a comma and no quotes, types=email,url, reaches it whole or cut at the comma, never shortened.',
  restsOnIt: 'Lists among the arguments of search commands; minervaextract reads both ways alike.',
  ifWrong: 'Kinds after the first are left out; write the list in quotes then.',
  sureness: 'own inference',
  basis: 'The recordings have no argument with a comma in it; the stand-in hands it over whole.',
  probe: async (bench) => {
    const rows = await bench.search(
      '| makeresults | eval text="jane@example.org +1 202 555 0143" | minervaextract field=text types=email,phone | table identifier_type',
    );
    return expectSame('values', valuesOf(rows, 'identifier_type'), ['email', 'phone']);
  },
};
