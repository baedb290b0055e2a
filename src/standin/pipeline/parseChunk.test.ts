import { stanzasOf } from '../../splunk/conf/layers';
import { parseConf } from '../../splunk/conf/parse';
import { createIndexTimePipeline } from './indexTime';
import { createChunkParser, type RawChunk } from './parseChunk';

const NOW = Date.UTC(2026, 4, 17) / 1000;
const conf = (text: string) => stanzasOf(parseConf(text).file);
const about = { host: 'h', source: 's', sourcetype: 'st', index: 'main', isFile: false };

function parse(text: string, props = '', more: Partial<RawChunk> = {}) {
  const problems: string[] = [];
  const read = createChunkParser(conf(props), (problem) => problems.push(problem));
  return { events: read({ ...about, text, inputTime: NOW - 60, ...more }, NOW), problems };
}

describe('a text that comes in', () => {
  test('without a timestamp has the time of its input, with DATETIME_CONFIG = CURRENT that of indexing', () => {
    expect(parse('x').events[0]?.time).toBe(NOW - 60);
    expect(parse('x', '[st]\nDATETIME_CONFIG = NONE').events[0]?.time).toBe(NOW - 60);
    expect(parse('x', '[st]\nDATETIME_CONFIG = CURRENT').events[0]?.time).toBe(NOW);
  });

  test('gives its events in the order of the text, and loses no line', () => {
    const lines = Array.from({ length: 3000 }, (_, at) => `line ${at}`);
    const { events } = parse(lines.join('\n'), '[st]\nSHOULD_LINEMERGE = false');
    expect(events.map(({ raw }) => raw)).toEqual(lines);
  });

  test('is merged to events of 256 lines at most', () => {
    const lines = Array.from({ length: 600 }, (_, at) => `line ${at}`);
    expect(parse(lines.join('\n')).events.map(({ raw }) => raw.split('\n').length)).toEqual([256, 256, 88]);
  });

  test('that is merged of lines is not cut at TRUNCATE as a whole', () => {
    const { events } = parse(`${'a'.repeat(6000)}\n${'b'.repeat(6000)}`);
    const finished = createIndexTimePipeline(conf(''), conf(''), () => undefined)(events[0]!);
    expect(finished.raw).toHaveLength(12_001);
  });

  test.each([
    ['LINE_BREAKER', '('],
    ['TIME_PREFIX', '('],
    ['BREAK_ONLY_BEFORE', '[['],
    ['TZ_ALIAS', 'EST=GMT+10:00'],
    ['DATETIME_CONFIG', '/etc/apps/x/datetime.xml'],
    ['DETERMINE_TIMESTAMP_DATE_WITH_SYSTEM_TIME', 'true'],
  ])('is indexed although %s = %s cannot be carried out, which is said', (key, value) => {
    const { events, problems } = parse('2026-05-14 00:00:00 x', `[st]\n${key} = ${value}`);
    expect(events).toHaveLength(1);
    expect(problems.join()).toContain(key);
  });

  test.each([
    ['29.02. 10:00', Date.UTC(2024, 1, 29, 10), Date.UTC(2024, 4, 17)],
    ['31.12. 23:00', Date.UTC(2025, 11, 31, 23), Date.UTC(2026, 0, 1)],
    ['01.01. 00:30', Date.UTC(2026, 0, 1, 0, 30), Date.UTC(2025, 11, 31, 23)],
  ])('with the date %s has the year that is not ahead', (text, expected, now) => {
    const read = createChunkParser(conf('[st]\nTIME_FORMAT = %d.%m. %H:%M'), () => undefined);
    const [event] = read({ ...about, text, inputTime: now / 1000 }, now / 1000);
    expect(event?.time).toBe(expected / 1000);
  });

  test.each(['2026-13-01 00:00:00', '2026-02-30 00:00:00', '2026-05-14 25:00:00', '99/99/2026 10:00:00'])(
    'with %s, which is no date, has no timestamp',
    (text) => expect(parse(text).events[0]?.time).toBe(NOW - 60),
  );

  test('in JSON and as a table is refused by name where it is neither', () => {
    const file = { isFile: true };
    expect(() => parse('{"a":1} nonsense', '[st]\nINDEXED_EXTRACTIONS = json', file)).toThrow('value 2');
    expect(() => parse('x', '[st]\nINDEXED_EXTRACTIONS = w3c', file)).toThrow('w3c');
    expect(() => parse('a\n1', '[st]\nINDEXED_EXTRACTIONS = csv\nPREAMBLE_REGEX = x', file)).toThrow(
      'PREAMBLE_REGEX',
    );
  });

  test('of hostile signs is read in seconds, however long', () => {
    const start = performance.now();
    for (const text of ['2026-', '1/', 'May ', ' ', '1:', '"', '=', '\\'].map((sign) => sign.repeat(200_000)))
      parse(text, '[st]\nMAX_TIMESTAMP_LOOKAHEAD = 0\nTRUNCATE = 0');
    expect(performance.now() - start).toBeLessThan(8000);
  });
});
