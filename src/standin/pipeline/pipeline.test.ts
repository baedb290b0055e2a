import { stanzasOf } from '../../splunk/conf/layers';
import { parseConf } from '../../splunk/conf/parse';
import type { StoredEvent } from '../search/host';
import { createIndexTimePipeline } from './indexTime';
import { jsonFields } from './jsonFields';
import { matchesPattern } from './stanzaPattern';
import { createSearchTimeFields } from './searchTime';

const conf = (text: string) => stanzasOf(parseConf(text).file);
const incoming = { raw: '', time: 1, host: 'h', source: 'a', sourcetype: 'st', index: 'main' };

const run = (props: string, transforms: string, raw: string) => {
  const problems: string[] = [];
  const finished = createIndexTimePipeline(conf(props), conf(transforms), (text) => problems.push(text))({
    ...incoming,
    raw,
  });
  return { ...finished, problems };
};

describe('index time', () => {
  const props = '[st]\nTRUNCATE = 0\nTRANSFORMS-a = t';

  test('INGEST_EVAL writes one value per entry of a list, and [string] keeps leading zeros', () => {
    const { indexed } = run(
      props,
      '[t]\nINGEST_EVAL = ids[string]:=json_array_to_mv(json_extract(_raw,"ids")), phone[string]:=json_extract(_raw,"p"), number=json_extract(_raw,"p")',
      '{"ids":["a:1","b:2"],"p":"0012"}',
    );
    expect(Object.fromEntries(indexed)).toEqual({ ids: ['a:1', 'b:2'], phone: ['0012'], number: ['12'] });
  });

  test('`=` adds to a field, `:=` replaces it, null writes nothing', () => {
    const { indexed } = run(props, '[t]\nINGEST_EVAL = a="1x", a="2x", b="1x", b:="2x", c=null()', '{}');
    expect(Object.fromEntries(indexed)).toEqual({ a: ['1x', '2x'], b: ['2x'] });
  });

  test('an event can be routed, rewritten or dropped', () => {
    expect(run(props, '[t]\nINGEST_EVAL = index="other", sourcetype="new"', 'x')).toMatchObject({
      index: 'other',
      sourcetype: 'new',
    });
    expect(run(props, '[t]\nINGEST_EVAL = queue="nullQueue"', 'x').isDropped).toBe(true);
    expect(
      run(props, '[t]\nREGEX = id=(\\d+)\nFORMAT = id::$1\nWRITE_META = true', 'id=7').indexed.get('id'),
    ).toEqual(['7']);
  });

  test('what cannot run is reported by name, and the event is kept', () => {
    const { problems, raw } = run(props, '[t]\nINGEST_EVAL = a=nonsuch(1)', 'x');
    expect(raw).toBe('x');
    expect(problems.join()).toContain('nonsuch');
    expect(run('[st]\nTRANSFORMS-a = absent', '', 'x').problems.join()).toContain("'absent'");
  });

  test('TRUNCATE cuts at 10,000 bytes unless it is 0', () => {
    const long = 'x'.repeat(20_000);
    expect(run('', '', long).raw).toHaveLength(10_000);
    expect(run('[st]\nTRUNCATE = 0', '', long).raw).toHaveLength(20_000);
  });
});

describe('search time', () => {
  const event = (raw: string): StoredEvent => ({
    ...incoming,
    id: '1',
    indexTime: 1,
    raw,
    indexed: new Map([['kind', ['k']]]),
  });
  const fields = (props: string, raw: string) =>
    createSearchTimeFields(conf(props), () => undefined)(event(raw));

  test('JSON is read with dots and braces, and only the first 5,000 bytes of it', () => {
    const raw = JSON.stringify({
      a: { b: 1 },
      list: [{ c: 'x' }, { c: 'y' }],
      long: 'z'.repeat(6000),
      late: 'never',
    });
    const found = fields('[st]\nKV_MODE = json', raw);
    expect([found.get('a.b'), found.get('list{}.c'), found.get('long'), found.get('late')]).toEqual([
      ['1'],
      ['x', 'y'],
      undefined,
      undefined,
    ]);
  });

  test('KV_MODE=none reads nothing, auto reads key=value', () => {
    expect(fields('[st]\nKV_MODE = none', '{"a":1}').get('a')).toBeUndefined();
    expect(fields('', 'a=1 b="two words"').get('b')).toEqual(['two words']);
  });

  test('EXTRACT, FIELDALIAS and EVAL come in this order and see what came before', () => {
    const found = fields(
      '[st]\nEXTRACT-x = id=(?<id>\\d+)\nFIELDALIAS-y = id AS number\nEVAL-twice = number*2',
      'id=21',
    );
    expect([found.get('id'), found.get('number'), found.get('twice')]).toEqual([['21'], ['21'], ['42']]);
  });

  test.each(['{"a":1', '{"a":{"b":"x"', '{"a":1,"b":tru', '[{"a":1},'])(
    'cut JSON %s gives what came before the cut',
    (raw) => {
      expect(() => jsonFields(raw)).not.toThrow();
    },
  );

  test('nesting without end does not break the reader', () => {
    expect(jsonFields('['.repeat(100_000)).size).toBe(0);
  });
});

test.each([
  ['/var/.../a.log', '/var/x/y/a.log', true],
  ['/var/*/a.log', '/var/x/y/a.log', false],
  ['/var/*/a.log', '/var/x/a.log', true],
])('source pattern %s on %s is %s', (pattern, text, expected) =>
  expect(matchesPattern(pattern, text)).toBe(expected),
);
