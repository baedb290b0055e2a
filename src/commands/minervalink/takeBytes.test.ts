// Rows read from bytes say what the same rows say when they are read as every other command reads its own.
import fc from 'fast-check';
import { readTable } from '../../adapters/splunk/searchCommand/table';
import { TakenRows } from './takenRows';

const limits = { rows: 40, distinct: 30 };
const settings = { hubAbove: 50, maxMembers: 500 };

const one = (...texts: string[]) => fc.constantFrom(...texts);
const cellOf: Readonly<Record<string, fc.Arbitrary<string>>> = {
  mid: one(
    '63:phone:1',
    '46:email:a@example.org',
    '63:phone:2',
    ' 63:phone:1',
    '',
    'x'.repeat(401),
    'match:f_0',
  ),
  record_key: one('adverts:1', 'adverts:2', 'adverts:3', 'ключ:4', 'adverts:"5"', 'a,b', 'adverts:1 ', ''),
  source: one('adverts', 'licences', '', '広告', 'two words'),
  kind: one('advert', 'business', ''),
  entity: one('e_00000000000a', 'e_00000000000b', 'e_0000000000ZZ', 'entity', '-', ''),
  home: one('e_00000000000c', '-', '--', ''),
  first_seen: one('1700000000', '1700000000.250', '1700000000.', 'soon', '99999999999', '0', ''),
  last_seen: one('1710000000', '1600000000', '5e9', '9999999999', ''),
  traits: one('0000000a/-/0000000b', '-/-/-', '0000000a/0000000b', '0000000A/-/-', '-/-/0000000b0', ''),
  since: one('1700000000', '1600000000', '-1', ''),
  sharers: one('', '', '', '70'),
  level: one('', '', 'match'),
  bits: one('', '12'),
  decision: one('', '', '', 'd_0000000000aa'),
  decision_kind: one('', 'same'),
  decision_created: one('', '1700000000'),
  note: one('', 'nobody reads "this", ever', 'a\nb'),
  __mv_mid: one('', '', '', '$63:phone:1$;$63:phone:3$'),
  __mv_note: one('', '$a$;$b$'),
};
const names = Object.keys(cellOf);
const written = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** CSV of some columns in any order, a name sometimes twice, rows too short or too long. */
const someCsv: fc.Arbitrary<string> = fc
  .record({
    extra: fc.subarray(names),
    columns: fc.shuffledSubarray(names),
    end: one('\n', '\r\n'),
    isOpen: fc.boolean(),
    cut: fc.nat({ max: 3 }),
  })
  .chain(({ extra, columns, end, isOpen, cut }) => {
    const all = [...columns, ...extra.slice(0, 1), 'last'];
    const row = fc.tuple(...all.map((name) => (cellOf[name] ?? one('')).map(written)));
    return fc.array(row, { maxLength: 30 }).map((rows) => {
      const lines = [all.map(written), ...rows.map((cells, at) => (at % 7 === 6 ? cells.slice(cut) : cells))];
      return lines.map((cells) => cells.join(',')).join(end) + (isOpen ? '' : end);
    });
  });

function told(take: (taken: TakenRows) => void): unknown {
  const taken = new TakenRows(limits);
  const said: string[] = [];
  take(taken);
  const linked = taken.link(settings, (_, text) => said.push(text));
  const inOrder = (events: Iterable<object>) => [...events].map((event) => JSON.stringify(event)).sort();
  return {
    said,
    memberships: inOrder(linked.memberships()),
    refusals: inOrder(linked.refusals()),
    history: inOrder(linked.history()),
    contradictions: inOrder(linked.contradictions()),
  };
}

describe('rows of minervalink as bytes', () => {
  test('say the same as rows that are read one by one', () => {
    fc.assert(
      fc.property(someCsv, (csv) => {
        const fromBytes = told((taken) =>
          expect(taken.takeBytes(new TextEncoder().encode(csv)).ok).toBe(true),
        );
        const fromRows = told((taken) => {
          const table = readTable(csv);
          if (table.ok) for (const row of table.value.rows) taken.take(row);
        });
        expect(fromBytes).toEqual(fromRows);
      }),
      { numRuns: 400 },
    );
  });

  test('a quote that is never closed is a problem, as it is for rows', () => {
    const body = new TextEncoder().encode('mid,record_key\n63:phone:1,a:1\n"63:phone:1,a:2\n');
    expect(new TakenRows(limits).takeBytes(body)).toMatchObject({ problem: { code: 'csv-unreadable' } });
  });
});
