// Laws of the small parts that alerts are made of.
import * as fc from 'fast-check';
import { conditionProblem, meetsCondition } from './alertCondition';
import { readCron } from './cron';
import { readSeconds, readTimeToLive } from './durations';
import type { SavedSearch } from './savedSearch';
import { mayAlert, resultKey, silencingFields, tidySilences, type Silences } from './throttle';
import { fillTokens } from './tokens';

const searchWith = (settings: Record<string, string>): SavedSearch => ({
  app: 'a',
  name: 'n',
  owner: 'o',
  permissions: { read: [], write: [], isExported: false, owner: 'o' },
  settings: new Map(Object.entries(settings)),
});

describe('a schedule', () => {
  const field = (least: number, most: number) =>
    fc.oneof(
      fc.constant('*'),
      fc.integer({ min: 1, max: 12 }).map((step) => `*/${step}`),
      fc.integer({ min: least, max: most }).map(String),
    );
  const crons = fc
    .tuple(field(0, 59), field(0, 23), field(1, 28), field(1, 12), field(0, 6))
    .map((fields) => fields.join(' '));
  const moments = fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => seconds * 1000);

  test('comes after the moment it is asked for, on a whole minute, and leaves no earlier one out', () => {
    fc.assert(
      fc.property(crons, moments, (cron, after) => {
        const schedule = readCron(cron);
        if (typeof schedule === 'string') throw new Error(schedule);
        const next = schedule.next(after);
        expect(next).toBeGreaterThan(after);
        expect(next % 60_000).toBe(0);
        expect(schedule.next(next - 1)).toBe(next);
      }),
    );
  });

  test('is refused in a sentence where it is none', () => {
    for (const cron of [
      '',
      '* * * *',
      '* * * * * *',
      '@daily',
      '0 0 * jan *',
      '60 * * * *',
      '0 0 31 2 *',
      '*/0 * * * *',
      'x'.repeat(5000),
    ])
      expect(readCron(cron)).toMatch(/^cron_schedule/);
  });
});

describe('throttling', () => {
  const values = fc.option(fc.array(fc.string({ maxLength: 3 }), { minLength: 1, maxLength: 3 }), {
    nil: undefined,
  });

  test('takes two results for the same exactly if all their values of all fields are', () => {
    fc.assert(
      fc.property(values, values, values, values, (a1, b1, a2, b2) => {
        const row = (a: string[] | undefined, b: string[] | undefined) =>
          new Map([...(a ? [['a', a] as const] : []), ...(b ? [['b', b] as const] : [])]);
        const key = (a: string[] | undefined, b: string[] | undefined): string =>
          resultKey(searchWith({}), row(a, b), ['a', 'b']);
        expect(key(a1, b1) === key(a2, b2)).toBe(JSON.stringify([a1, b1]) === JSON.stringify([a2, b2]));
      }),
    );
  });

  test('lets one alert through in each length, at whatever moments they come', () => {
    const steps = fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 60 });
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 100 }), (gaps, length) => {
        const silences: Silences = new Map();
        const loud: number[] = [];
        let now = 0;
        for (const gap of gaps) {
          now += gap;
          tidySilences(silences, now);
          if (mayAlert(silences, 'k', now, length)) loud.push(now);
        }
        loud.slice(1).forEach((time, at) => expect(time - loud[at]!).toBeGreaterThanOrEqual(length));
      }),
    );
  });

  test('reads its fields with and without quotes', () => {
    expect(silencingFields(new Map([['alert.suppress.fields', 'a, "b c",,d']]))).toEqual(['a', 'b c', 'd']);
  });

  test('forgets no more than it must when there are too many', () => {
    const silences: Silences = new Map(Array.from({ length: 50_010 }, (_, at) => [`k${at}`, 9]));
    tidySilences(silences, 1);
    expect(silences.size).toBe(50_000);
    expect(silences.has('k50009')).toBe(true);
  });
});

describe('a condition', () => {
  const settings = (relation: string, quantity: string) =>
    new Map([
      ['counttype', 'number of events'],
      ['relation', relation],
      ['quantity', quantity],
    ]);

  test('that drops or rises never does at the first run, nor without a change', () => {
    const relations = fc.constantFrom('drops by', 'rises by');
    const quantities = fc.constantFrom('0', '1', '10%', '0%', '100%');
    fc.assert(
      fc.property(relations, quantities, fc.nat(1000), (relation, quantity, count) => {
        expect(meetsCondition(settings(relation, quantity), count, undefined)).toBe(false);
        expect(meetsCondition(settings(relation, quantity), count, count)).toBe(false);
      }),
    );
  });

  test('of per cent is measured by the run before', () => {
    expect(meetsCondition(settings('drops by', '10%'), 90, 100)).toBe(true);
    expect(meetsCondition(settings('drops by', '10%'), 91, 100)).toBe(false);
    expect(meetsCondition(settings('rises by', '50%'), 150, 100)).toBe(true);
  });

  test('that cannot be followed is refused in a sentence', () => {
    expect(conditionProblem(settings('above', '1'))).toContain('relation');
    expect(conditionProblem(settings('greater than', '10%'))).toContain('quantity');
    expect(conditionProblem(new Map([['counttype', 'custom']]))).toContain('alert_condition');
    expect(conditionProblem(new Map())).toBeUndefined();
  });
});

describe('tokens', () => {
  test('in a value of a result are not read again', () => {
    const values = { facts: new Map([['name', 'n $owner$']]), result: new Map([['a', ['$name$', '$$']]]) };
    expect(fillTokens('$name$: $result.a$ $result.none$', values, () => undefined)).toBe(
      'n $owner$: $name$\n$$ ',
    );
  });

  test('fill in any text in time that grows with its length', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('$', 'a', '.', 'result.', ' '), { maxLength: 2000 }), (parts) => {
        fillTokens(parts.join(''), { facts: new Map(), result: new Map() }, () => undefined);
      }),
    );
    const started = Date.now();
    fillTokens('$result.'.repeat(50_000), { facts: new Map(), result: new Map() }, () => undefined);
    expect(Date.now() - started).toBeLessThan(1000);
  });
});

test('lengths of time are read in their units, and periods where they may stand', () => {
  expect(['90', '90s', '5m', '2h', '1d'].map(readSeconds)).toEqual([90, 90, 300, 7200, 86_400]);
  expect(['', '-1', '1w', '1.5h', 'p'].map(readSeconds)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(readTimeToLive('2p', 300)).toBe(600);
  expect(readTimeToLive('600', 300)).toBe(600);
});
