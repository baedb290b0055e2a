import type { FakeResult, FakeSplunk } from '../fakeSplunk';
import type { ProbeCases } from './probeCase';

const finds = (rows: FakeResult): FakeSplunk => ({ search: () => rows });
const created = (status: number): FakeSplunk => ({
  rest: ({ method, path }) =>
    method === 'POST' && /^search\/(v2\/)?jobs$/.test(path) ? { status, json: { sid: 'fake_0' } } : undefined,
});
const ofIndexTime = (before: string, recent: string): FakeSplunk => ({
  search: (spl) => {
    if (spl.includes('_index_latest')) return [{ records: before }];
    return [{ records: spl.includes('_indextime') ? recent : '6' }];
  },
});
const manyRows = (count: number): FakeSplunk =>
  finds(Array.from({ length: count }, (_, n) => ({ n: String(n + 1) })));

const arrivals = (counted: { whole: string; recent: string; before: string; span: string }): FakeSplunk => ({
  search: (spl) => {
    if (spl.includes('min(_indextime)')) return [{ span: counted.span }];
    if (spl.includes('by _indextime')) return [{ count: counted.recent }];
    return [{ count: spl.includes('_index_latest') ? counted.before : counted.whole }];
  },
});
const arrived = { whole: '6', recent: '6', before: '0', span: '2' };

const keyed = (found: FakeResult): FakeSplunk => ({
  search: (spl) => (spl.startsWith('| inputlookup ') ? found : []),
});

export const searchingCases: ProbeCases = {
  'arrival-by-index-time': {
    right: arrivals(arrived),
    wrong: {
      'the bound is not taken': arrivals({ ...arrived, before: '6' }),
      'no group by it': arrivals({ ...arrived, recent: '0' }),
      'the time of the event instead': arrivals({ ...arrived, span: '9000000' }),
    },
  },
  'newest-by-dedup': {
    right: finds([
      { key: 'b', n: '3' },
      { key: 'a', n: '4' },
    ]),
    wrong: {
      'first instead of newest': finds([
        { key: 'b', n: '1' },
        { key: 'a', n: '2' },
      ]),
      'another order': finds([
        { key: 'a', n: '4' },
        { key: 'b', n: '3' },
      ]),
    },
  },
  'events-newest-first': {
    right: finds([{ events: '9', times: '5', wrong: '0' }]),
    wrong: { 'out of order': finds([{ events: '9', times: '5', wrong: '2' }]) },
  },
  'json-object-nests': {
    right: finds([{ v: '{"mid": ["a3:x","b7:y"], "name": "007"}' }]),
    wrong: {
      'a list as text': finds([{ v: '{"mid":"[\\"a3:x\\",\\"b7:y\\"]","name":"007"}' }]),
      'a text as number': finds([{ v: '{"mid":["a3:x","b7:y"],"name":7}' }]),
    },
  },
  'values-filtered': {
    right: finds([{ hit: 'ada plume', both: 'jane quill', none: 'null' }]),
    wrong: {
      'nothing by list': finds([{ both: 'jane quill', none: 'null' }]),
      'an empty text instead of null': finds([{ hit: 'ada plume', both: 'jane quill', none: 'some' }]),
      refused: finds("Error in 'eval' command: The arguments to the 'mvfilter' function are invalid."),
    },
  },
  'documents-by-key': {
    right: keyed([{ subject: 'verify:b/1@a', gone: '1' }]),
    wrong: {
      'nothing by key': keyed([]),
      'the condition passed over': keyed(
        ['verify:b/1@a', 'verify:b/1@ab', 'verify:B/1@a'].map((subject) => ({ subject, gone: '1' })),
      ),
      'without regard to case': keyed(
        ['verify:b/1@a', 'verify:B/1@a'].map((subject) => ({ subject, gone: '1' })),
      ),
      refused: keyed("Error in 'inputlookup' command: The 'where' clause has too many terms."),
    },
  },
  'quoted-values-stay-values': {
    right: finds([{ v: 'a"b\\c | [search index=_x] d' }]),
    wrong: {
      'another value': finds([{ v: 'a"b\\\\c | [search index=_x] d' }]),
      refused: finds('Unbalanced quotes.'),
    },
  },
  'command-runs-anywhere': {
    right: finds([{ mid: '46:email:jane@example.org' }]),
    wrong: {
      'no such command': finds("Unknown search command 'minervaextract'."),
      'nothing found': finds([{}]),
    },
  },
  'command-keeps-fields': {
    right: finds(['1', '2', '3'].map((n) => ({ keep: `k${n}`, identifier_value: `a${n}@example.org` }))),
    wrong: {
      'other fields lost': finds(['1', '2', '3'].map((n) => ({ identifier_value: `a${n}@example.org` }))),
      'beside the wrong row': finds(
        ['1', '2', '3'].map((n) => ({ keep: `k${n}`, identifier_value: 'a1@example.org' })),
      ),
    },
  },
  'command-arguments': {
    right: finds([{ identifier_type: ['email', 'phone'] }]),
    wrong: { 'cut off': finds([{ identifier_type: 'email' }]) },
  },
  'command-answers-on': {
    right: finds([{ count: '60000', records: '60000' }]),
    wrong: { 'cut after one chunk': finds([{ count: '50000', records: '50000' }]) },
  },
  'json-list-to-values': {
    right: finds([{ v: ['a3:x', 'b7:0012'] }]),
    wrong: {
      'quotes left': finds([{ v: ['"a3:x"', '"b7:0012"'] }]),
      'a number': finds([{ v: ['a3:x', '12'] }]),
    },
  },
  'tenant-macro-in-tstats': {
    right: finds([{ index: 'minerva_records_main', count: '3' }]),
    wrong: {
      'unknown macro': finds("The search specifies a macro 'minerva_records' that cannot be found."),
      'another index': {
        search: (spl) => [
          { index: spl.includes('`') ? 'minerva_records_other' : 'minerva_records_main', count: '3' },
        ],
      },
    },
  },
  'post-creates-job': {
    right: {},
    wrong: {
      '200 instead of 201': {
        rest: ({ method, path }) =>
          method === 'POST' && path === 'search/v2/jobs'
            ? { status: 200, json: { sid: 'fake_0' } }
            : undefined,
        search: () => [],
      },
      'no sid': { rest: ({ method }) => (method === 'POST' ? { status: 201, json: {} } : undefined) },
    },
  },
  'job-for-any-owner': {
    right: {},
    wrong: {
      refused: {
        rest: () => ({
          status: 400,
          json: { messages: [{ type: 'ERROR', text: 'Cannot use "-" for owner' }] },
        }),
      },
      'another status': created(200),
    },
  },
  'get-launches-nothing': {
    right: {
      rest: () => ({ status: 405, json: { messages: [{ type: 'FATAL', text: 'Method Not Allowed' }] } }),
    },
    wrong: { launched: { rest: () => ({ status: 200, json: { result: { launched: 'by get' } } }) } },
  },
  'pages-of-fifty-thousand': {
    right: manyRows(50_000),
    wrong: {
      'no limit': manyRows(50_001),
      'another limit': manyRows(100),
      refused: finds('No such command.'),
    },
  },
  'command-error-ends-search': {
    right: finds("Error in 'minervachanged' command: since 'yesterday' is no time"),
    wrong: {
      'goes on': finds([{ written: '0' }]),
      'no such command': finds("Unknown search command 'minervachanged'."),
    },
  },
  'index-time-in-tstats': {
    right: ofIndexTime('0', '6'),
    wrong: { 'bounds passed over': ofIndexTime('6', '6'), 'no index time': ofIndexTime('0', '0') },
  },
  'failure-says-why': {
    right: finds("The search specifies a macro 'minerva_verify_no_such_macro' that cannot be found."),
    wrong: { 'no failure': finds([]), 'no reason': finds('Search failed.') },
  },
};
