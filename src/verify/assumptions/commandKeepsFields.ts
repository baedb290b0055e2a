import { expectSame } from '../answers';
import type { Assumption } from '../assumption';
import { valuesOf } from '../searching';

export const commandKeepsFields: Assumption = {
  id: 'command-keeps-fields',
  topic: 'search',
  statement:
    'What a stateful command with required_fields gives back is merged into the rows it came from, by _chunked_idx.',
  restsOnIt: 'minervaextract asks only for the field it reads; all other fields of a row must stay with it.',
  ifWrong: 'Rows lose their other fields, or identifiers stand beside the wrong row.',
  sureness: 'field report',
  basis:
    'Recordings of conversations with Splunk 8.2.1; the page on custom search commands says only what is sent.',
  probe: async (bench) => {
    const rows = await bench.search(
      '| makeresults count=3 | streamstats count as n | eval keep="k".n, text="a".n."@example.org" | minervaextract field=text | sort n | table keep identifier_value',
    );
    const beside = valuesOf(rows, 'keep').map(
      (keep, at) => `${keep} ${rows[at]?.identifier_value?.[0] ?? ''}`,
    );
    return expectSame('rows', beside, ['k1 a1@example.org', 'k2 a2@example.org', 'k3 a3@example.org']);
  },
};
