import fc from 'fast-check';
import { memoryRest, memorySearches, entriesOf } from '../memoryRest';
import { problemOfStatus } from '../searchProblem';
import { readArrivals, readRuns, readSources, readTotal } from './home';
import { MAX_SOURCES, MAX_SPLIT, quarantineOf, recordsOfSource, runsOfStanza } from './homeSearches';
import { readFiredAlerts, readLinks, readWatched } from './links';
import { silenceOf } from './silence';

const signal = new AbortController().signal;

describe('what is in', () => {
  test('an answer without a number is unknown, not zero', async () => {
    expect(await readTotal(memorySearches([]), signal)).toEqual({ ok: true, value: undefined });
    expect(await readTotal(memorySearches([[/./, [{ records: '0' }]]]), signal)).toEqual({
      ok: true,
      value: 0,
    });
  });

  test('sources beyond the limit are cut, and that is known', async () => {
    const rows = Array.from({ length: MAX_SOURCES + 1 }, (_, at) => ({ source: `s${at}`, records: '1' }));
    const read = await readSources(memorySearches([[/by source/, rows]]), signal);
    expect(read.ok && [read.value.items.length, read.value.isCut]).toEqual([MAX_SOURCES, true]);
  });

  test('arrivals are split by source and day; days outside the window are left out', async () => {
    const client = memorySearches([
      [
        /by source record_key/,
        [
          { source: 'a', days_ago: '0', records: '3' },
          { source: 'a', days_ago: '29', records: '1' },
          { source: 'a', days_ago: '30', records: '9' },
          { source: 'b', days_ago: '-1', records: '9' },
        ],
      ],
      [/./, [{ records: '4' }]],
    ]);
    const read = await readArrivals(client, signal);
    expect(read.ok && [...(read.value.bySource ?? [])]).toEqual([
      [
        'a',
        new Map([
          [0, 3],
          [29, 1],
        ]),
      ],
    ]);
  });

  test('too many arrivals are counted and not split', async () => {
    const client = memorySearches([[/./, [{ records: String(MAX_SPLIT + 1) }]]]);
    const read = await readArrivals(client, signal);
    expect(read.ok && [read.value.records, read.value.bySource]).toEqual([MAX_SPLIT + 1, undefined]);
    expect(client.asked).toHaveLength(1);
  });

  test('runs come with the outcome and the problem of the last', async () => {
    const row = {
      source: 'a',
      stanza: 'x',
      runs: '2',
      failed: '1',
      last_run: '10',
      outcome: 'failed',
      problem: 'p',
    };
    const read = await readRuns(memorySearches([[/minerva:run/, [row]]]), signal);
    expect(read.ok && read.value.items).toEqual([
      { source: 'a', stanza: 'x', runs: 2, failed: 1, lastRun: 10, outcome: 'failed', problem: 'p' },
    ]);
  });

  test('a source whose name cannot be written safely is searched for by nobody', () => {
    for (const name of ['a`macro`', 'every*', '']) {
      expect(recordsOfSource(name)).toBeUndefined();
      expect(runsOfStanza(name, 'x')).toBeUndefined();
      expect(quarantineOf(name, 'x')).toBeUndefined();
    }
    expect(recordsOfSource('a" | delete')).toContain('source="a\\" | delete"');
  });
});

describe('links, watched, alerts', () => {
  test('before the first run nothing is known of linking', async () => {
    const read = await readLinks(memorySearches([[/membership/, [{ records: '0', entities: '0' }]]]), signal);
    expect(read.ok && read.value).toMatchObject({ lastRun: undefined, entities: 0, largest: undefined });
  });

  test('after it there are entities, the largest, and refusals by verdict', async () => {
    const client = memorySearches([
      [/minerva_state/, [{ finished: '100', summary: 'All read.' }]],
      [/membership/, [{ records: '50000', entities: '12', largest: '9' }]],
      [
        /refusal/,
        [
          { verdict: 'hub', values: '2' },
          { verdict: 'oversize', values: '1' },
        ],
      ],
    ]);
    const read = await readLinks(client, signal);
    expect(read.ok && read.value).toMatchObject({
      lastRun: { finished: 100, summary: 'All read.' },
      entities: 12,
      largest: 9,
    });
    expect(read.ok && [...read.value.refusals]).toEqual([
      ['hub', 2],
      ['oversize', 1],
    ]);
    // 50,000 is where the KV Store cuts in silence.
    expect(read.ok && read.value.warnings[0]).toContain('There may be more');
  });

  test('a lookup that cannot be read is a problem, not nothing', async () => {
    const refused = memorySearches([[/minerva_watch/, problemOfStatus(403, 'no')]]);
    expect((await readWatched(refused, signal)).ok).toBe(false);
  });

  test('alerts are listed by name, without the entry that adds them up', async () => {
    const rest = memoryRest({
      'alerts/fired_alerts': entriesOf({
        '-': { triggered_alert_count: 3 },
        watch: { triggered_alert_count: '3' },
      }),
    });
    expect(await readFiredAlerts(rest, 'minerva_tenant_main', signal)).toEqual({
      ok: true,
      value: [{ name: 'watch', times: 3 }],
    });
  });
});

describe('silenceOf', () => {
  test('a feed of every day that is silent for three days is quiet', () => {
    expect(silenceOf([3, 4, 5, 6])).toEqual({ kind: 'quiet', days: 3, longestPauseDays: 1 });
    expect(silenceOf([2, 3, 4, 5])).toEqual({ kind: 'as-usual' });
  });

  test('a weekly feed is quiet after more than two weeks', () => {
    expect(silenceOf([7, 14, 21]).kind).toBe('as-usual');
    expect(silenceOf([15, 22, 29]).kind).toBe('quiet');
  });

  test('a list that came once or twice has no rhythm', () => {
    expect(silenceOf([])).toEqual({ kind: 'no-rhythm', arrivalDays: 0 });
    expect(silenceOf([20, 21])).toEqual({ kind: 'no-rhythm', arrivalDays: 2 });
  });

  test('neither order nor repetition matters, and an arrival today is never quiet', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(29), { maxLength: 40 }), (days) => {
        expect(silenceOf([...days].reverse().concat(days))).toEqual(silenceOf(days));
        expect(silenceOf([...days, 0]).kind).not.toBe('quiet');
      }),
    );
  });
});
