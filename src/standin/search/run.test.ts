import { compileEval } from './compileEval';
import type { IndexedRow, Prefilter, SearchHost, StoredEvent } from './host';
import { memoryHost } from './memoryHost';
import { SearchRefusal } from './refusal';
import { runSearch } from './run';
import { scanFor } from './scope';
import { parseIngestEval } from '../../splunk/spl/ingestEval';
import { parseSearchText } from '../../splunk/spl/parse';

const all = { earliest: 0, latest: Infinity };

const record = (key: string, mids: readonly string[], names: readonly string[]): Partial<StoredEvent> => ({
  index: 'minerva_records_main',
  raw: JSON.stringify({
    record_key: key,
    kind: 'person',
    source: 'demo',
    name: names[0],
    names_folded: names,
    mid: mids,
  }),
  indexed: new Map([
    ['mid', mids],
    ['record_key', [key]],
    ['version', ['v1']],
  ]),
});
const events = [
  record('demo:1', ['a3:phone:12025550123', 'b1:email:ann@example.org'], ['ann lee']),
  record('demo:2', ['a3:phone:12025550123'], ['bo lee']),
  record('demo:2', ['a3:phone:12025550123'], ['bo lee']),
  record('demo:3', ['c9:email:cy@example.org'], ['cy ann lee roe']),
];
const macros = { minerva_records: { definition: 'index=minerva_records_main', argumentNames: [] } };
const rowsOf = async (spl: string): Promise<readonly Readonly<Record<string, readonly string[]>>[]> => {
  const { results } = await runSearch(memoryHost({ events, macros }), { spl, ...all });
  return results.rows.map((row) => Object.fromEntries(row));
};

describe('searches of the page Find', () => {
  test('a value is counted by distinct keys, and shown once per key, newest first', async () => {
    expect(
      await rowsOf(
        '| tstats dc(record_key) as records where `minerva_records` mid IN ("a3:phone:12025550123")',
      ),
    ).toEqual([{ records: ['2'] }]);
    const found = await rowsOf(
      'search `minerva_records` mid IN ("a3:phone:12025550123") | dedup record_key | head 1000 | eval minerva_rank=3 | table _time minerva_rank _raw',
    );
    expect(found.map((row) => Object.keys(row))).toEqual([
      ['_time', 'minerva_rank', '_raw'],
      ['_time', 'minerva_rank', '_raw'],
    ]);
    expect(found.map((row) => (JSON.parse(row['_raw']![0]!) as { record_key: string }).record_key)).toEqual([
      'demo:2',
      'demo:1',
    ]);
  });

  test('names are ranked: the whole name above all words above a mention', async () => {
    const list = (field: string): string => `json_array_to_mv(json_extract(_raw, "${field}"))`;
    const found = await rowsOf(
      `search \`minerva_records\` (("ann" "lee")) | eval minerva_names=${list('names_folded')}, minerva_mids=${list('mid')}, minerva_rank=case(isnotnull(mvfilter(minerva_names="ann lee")), 2, isnotnull(mvfilter(like(" ".minerva_names." ", "% ann %") AND like(" ".minerva_names." ", "% lee %"))), 1, true(), 0) | dedup record_key | sort 1000 -minerva_rank -_time | table minerva_rank record_key`,
    );
    expect(found).toEqual([
      { minerva_rank: ['2'], record_key: ['demo:1'] },
      { minerva_rank: ['1'], record_key: ['demo:3'] },
    ]);
  });

  test('values of a record that others share are counted, and the others shown as cards', async () => {
    expect(
      await rowsOf(
        '| tstats dc(record_key) as records where `minerva_records` mid IN ("a3:phone:12025550123", "b1:email:ann@example.org") by mid | search mid IN ("a3:phone:12025550123", "b1:email:ann@example.org") records>1 | sort 0 records mid',
      ),
    ).toEqual([{ mid: ['a3:phone:12025550123'], records: ['2'] }]);
    const [card] = await rowsOf(
      'search `minerva_records` mid IN ("a3:phone:12025550123") NOT record_key="demo:2" | dedup record_key | eval minerva_card=json_object("record_key", json_extract(_raw, "record_key"), "mid", json_extract(_raw, "mid")) | table minerva_card',
    );
    expect(JSON.parse(card!['minerva_card']![0]!)).toEqual({
      record_key: 'demo:1',
      mid: ['a3:phone:12025550123', 'b1:email:ann@example.org'],
    });
  });
});

describe('runSearch', () => {
  test('an event search says so, a table does not', async () => {
    const host = memoryHost({ events });
    await expect(runSearch(host, { spl: 'index=* | eval x=1', ...all })).resolves.toMatchObject({
      isEventSearch: true,
      eventCount: 4,
      scanCount: 4,
    });
    await expect(runSearch(host, { spl: 'index=* | stats count', ...all })).resolves.toMatchObject({
      isEventSearch: false,
    });
  });

  test('a table shows its columns in their order, also the ones no row has', async () => {
    const { results } = await runSearch(memoryHost({ events }), {
      spl: 'index=* | table record_key nothing _time',
      ...all,
    });
    expect(results.fields).toEqual(['record_key', 'nothing', '_time']);
  });

  test('the range of the request bounds the events; the search itself wins over it', async () => {
    const host = memoryHost({ events });
    const count = async (spl: string): Promise<unknown> =>
      (await runSearch(host, { spl, earliest: 1_700_000_001, latest: 1_700_000_002 })).results.rows[0]?.get(
        'count',
      );
    expect(await count('index=* | stats count')).toEqual(['1']);
    expect(await count('index=* earliest=0 latest=now+1d | stats count')).toEqual(['4']);
  });

  test('a cancelled search stops and gives what it has', async () => {
    let isCancelled = false;
    const endless = function* (): Generator<StoredEvent> {
      const [event] = memoryHost({ events }).scanEvents({
        indexes: ['minerva_records_main'],
        ...all,
        prefilter: { kind: 'all' },
      });
      for (;;) yield event!;
    };
    const host: SearchHost = {
      ...memoryHost({ events }, { scanEvents: endless }),
      isCancelled: () => isCancelled,
    };
    setTimeout(() => {
      isCancelled = true;
    }, 60);
    const outcome = await runSearch(host, { spl: 'index=* | stats count', ...all });
    expect(Number(outcome.results.rows[0]?.get('count')?.[0])).toBeGreaterThan(0);
  });

  test('head stops reading', async () => {
    let read = 0;
    const counting = function* (): Generator<StoredEvent> {
      const [event] = memoryHost({ events }).scanEvents({
        indexes: ['minerva_records_main'],
        ...all,
        prefilter: { kind: 'all' },
      });
      for (; read < 100_000; read++) yield event!;
    };
    await runSearch(memoryHost({ events }, { scanEvents: counting }), { spl: 'index=* | head 3', ...all });
    expect(read).toBeLessThan(2000);
  });

  test('fields of the text are not read where no one asks for them', async () => {
    const searchTimeFields = jest.fn(() => new Map());
    await runSearch(memoryHost({ events }, { searchTimeFields }), {
      spl: 'index=* mid=a3* | dedup record_key | eval x=1 | table _time _raw x',
      ...all,
    });
    expect(searchTimeFields).not.toHaveBeenCalled();
  });

  test('a subsearch beyond its limit is cut, and the job says so', async () => {
    const host = memoryHost({ events: [{ raw: 'n=1' }] });
    await runSearch(host, {
      spl: 'index=main [| makeresults count=10001 | streamstats count as n | fields n]',
      ...all,
    });
    expect(host.messages.map(({ text }) => text)).toEqual([
      '[subsearch]: Subsearch produced more than 10000 results, truncating to maxout 10000.',
    ]);
  });

  test('a refusal is told apart by its code', async () => {
    await expect(runSearch(memoryHost({}), { spl: '| frobnicate', ...all })).rejects.toBeInstanceOf(
      SearchRefusal,
    );
    await expect(runSearch(memoryHost({}), { spl: '| frobnicate', ...all })).rejects.toMatchObject({
      code: 'unknown-command',
    });
    await expect(runSearch(memoryHost({}), { spl: 'index=* (', ...all })).rejects.toMatchObject({
      code: 'syntax',
    });
  });

  test('tstats reads index-time rows only', async () => {
    const rows: readonly IndexedRow[] = [
      {
        time: 5,
        fields: new Map([
          ['index', ['main']],
          ['mid', ['x', 'y']],
        ]),
      },
    ];
    const host = memoryHost({ events: [{}] }, { scanIndexed: () => rows });
    const { results } = await runSearch(host, { spl: '| tstats count where index=main by mid', ...all });
    expect(results.rows.map((row) => row.get('mid')?.[0])).toEqual(['x', 'y']);
  });
});

describe('scanFor', () => {
  const host = memoryHost({ events }, { isIndexedField: (field) => field === 'mid' });

  test.each([
    ['_index_earliest=50 foo', 50],
    ['_index_earliest=50 _index_earliest=70', 70],
    ['_index_earliest=50 OR _index_earliest=70', 50],
    ['_index_earliest=50 OR foo', undefined],
    ['NOT _index_earliest=50', undefined],
    ['_index_latest=50', undefined],
  ])('%s wants nothing indexed before %p', (text, indexedFrom) => {
    const parsed = parseSearchText(text);
    if (!parsed.ok) throw new Error(parsed.problem.message);
    expect(scanFor(parsed.value, host, all).indexedFrom).toBe(indexedFrom);
  });

  const filter = (text: string): Prefilter => {
    const parsed = parseSearchText(text);
    if (!parsed.ok) throw new Error(parsed.problem.message);
    return scanFor(parsed.value, host, all).prefilter;
  };

  test.each<[string, Prefilter]>([
    [
      'foo.bar',
      {
        kind: 'and',
        parts: [
          { kind: 'term', term: 'foo' },
          { kind: 'term', term: 'bar' },
        ],
      },
    ],
    ['Foo*', { kind: 'all' }],
    ['a.b*', { kind: 'term', term: 'a' }],
    ['NOT foo', { kind: 'all' }],
    ['foo OR *', { kind: 'all' }],
    ['mid=A3', { kind: 'indexed', field: 'mid', value: 'A3' }],
    ['mid=a*', { kind: 'beginning', field: 'mid', prefix: 'a' }],
    ['mid=a*b*', { kind: 'beginning', field: 'mid', prefix: 'a' }],
    ['mid=*a', { kind: 'all' }],
    ['kind=advert', { kind: 'term', term: 'advert' }],
    ['source=web', { kind: 'all' }],
    ['kind!=advert', { kind: 'all' }],
    [
      'mid IN (a, b)',
      {
        kind: 'or',
        parts: [
          { kind: 'indexed', field: 'mid', value: 'a' },
          { kind: 'indexed', field: 'mid', value: 'b' },
        ],
      },
    ],
  ])('%s', (text, expected) => {
    expect(filter(text)).toEqual(expected);
  });
});

describe('compileEval', () => {
  test('computes the index-time fields of INGEST_EVAL without a search', () => {
    const parsed = parseIngestEval(
      'mid[string]:=json_array_to_mv(json_extract(_raw,"mid")), record_key[string]:=json_extract(_raw,"record_key")',
    );
    const context = { now: 0, time: () => 0, timeZone: 'UTC' };
    const event = new Map([['_raw', [events[0]!.raw!]]]);
    const values = parsed.ok
      ? parsed.value.map(({ expression }) => compileEval(expression, context)(event))
      : [];
    expect(values).toEqual([['a3:phone:12025550123', 'b1:email:ann@example.org'], 'demo:1']);
  });
});
