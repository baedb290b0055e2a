// Time functions against a second library (luxon), over random moments and zones; and the changes of summer time.
import * as fc from 'fast-check';
import { DateTime } from 'luxon';
import { parseRelativeTime, type TimeUnit } from '../../../splunk/spl/timeModifier';
import { formatTime } from './formatTime';
import { parseTime } from './parseTime';
import { applySteps, epochOf, move, snap, zoneOffset } from './zonedTime';

const zones = [
  'UTC',
  'America/New_York',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
];
const zone = fc.constantFrom(...zones);
const moment = fc.integer({ min: 31_536_000, max: 2_500_000_000 }); // 1971 to 2049
const unit = fc.constantFrom<TimeUnit>('second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year');
const runs = { numRuns: 400 };

function at(epoch: number, timeZone: string): DateTime {
  return DateTime.fromSeconds(epoch, { zone: timeZone });
}

/** Whether the clock is changed near the moment, where the two libraries may choose differently between two answers. */
function isNearChange(epoch: number, timeZone: string): boolean {
  return zoneOffset(epoch - 90_000, timeZone) !== zoneOffset(epoch + 90_000, timeZone);
}

describe('time beside luxon', () => {
  test('strftime writes what luxon writes', () => {
    const signs: readonly (readonly [string, string])[] = [
      ['%Y-%m-%d %H:%M:%S', 'yyyy-MM-dd HH:mm:ss'],
      ['%G-%V', 'kkkk-WW'],
      ['%j %y %I %p', 'ooo yy hh a'],
      ['%A %a %B %b', 'cccc ccc LLLL LLL'],
      ['%z %:z', 'ZZZ ZZ'],
      ['%u', 'c'],
      ['%s', 'X'],
    ];
    fc.assert(
      fc.property(moment, zone, fc.constantFrom(...signs), (epoch, timeZone, [sign, token]) => {
        expect(formatTime(epoch, sign, timeZone)).toBe(
          at(epoch, timeZone).setLocale('en-US').toFormat(token),
        );
      }),
      runs,
    );
  });

  test('strptime reads what strftime has written, unless the clock shows it twice', () => {
    fc.assert(
      fc.property(moment, zone, (epoch, timeZone) => {
        const plain = '%Y-%m-%d %H:%M:%S';
        const read = parseTime(formatTime(epoch, plain, timeZone), plain, { timeZone, now: 0 });
        if (!isNearChange(epoch, timeZone)) expect(read).toBe(epoch);
        const exact = '%a %d %b %Y %I:%M:%S %p %::z';
        expect(parseTime(formatTime(epoch, exact, timeZone), exact, { timeZone: 'UTC', now: 0 })).toBe(epoch);
      }),
      runs,
    );
  });

  test('snapping finds the beginning that luxon finds', () => {
    fc.assert(
      fc.property(moment, zone, unit, (epoch, timeZone, wanted) => {
        // Splunk's weeks begin on Sunday, those of luxon on Monday.
        const expected =
          wanted === 'week'
            ? at(epoch, timeZone).plus({ days: 1 }).startOf('week').minus({ days: 1 })
            : at(epoch, timeZone).startOf(wanted);
        if (isNearChange(expected.toSeconds(), timeZone) || isNearChange(epoch, timeZone)) return;
        expect(snap(epoch, { unit: wanted }, timeZone)).toBe(expected.toSeconds());
      }),
      runs,
    );
  });

  test('moving by calendar units ends where luxon ends', () => {
    fc.assert(
      fc.property(
        moment,
        zone,
        unit,
        fc.integer({ min: -40, max: 40 }),
        (epoch, timeZone, wanted, amount) => {
          const expected = at(epoch, timeZone).plus({ [wanted]: amount });
          if (isNearChange(expected.toSeconds(), timeZone)) return;
          expect(move(epoch, amount, wanted, timeZone)).toBe(expected.toSeconds());
        },
      ),
      runs,
    );
  });

  test('snapping never goes forward, and to snap twice is to snap once', () => {
    fc.assert(
      fc.property(moment, zone, unit, (epoch, timeZone, wanted) => {
        const once = snap(epoch, { unit: wanted }, timeZone);
        expect(once).toBeLessThanOrEqual(epoch);
        expect(snap(once, { unit: wanted }, timeZone)).toBe(once);
      }),
      runs,
    );
  });
});

describe('strptime over hostile formats', () => {
  test('answers at once, however many ways there are to share out the digits', () => {
    const started = performance.now();
    const read = parseTime('1'.repeat(150) + 'x', `${'%d'.repeat(60)}!`, { timeZone: 'UTC', now: 0 });
    expect(read).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(500);
  });

  test('a number takes all the digits it may, and gives none back', () => {
    expect(parseTime('2024-01-15 930', '%Y-%m-%d %H%M', { timeZone: 'UTC', now: 0 })).toBeUndefined();
    expect(parseTime('20240115 0930', '%Y%m%d %H%M', { timeZone: 'UTC', now: 0 })).toBe(1_705_311_000);
  });
});

describe('changes of summer time', () => {
  const wall = (text: string, timeZone: string): string =>
    formatTime(parseTime(text, '%Y-%m-%d %H:%M', { timeZone, now: 0 }) ?? NaN, '%H:%M %z', timeZone);

  test.each([
    ['2024-03-10 02:30', 'America/New_York', '03:30 -0400'],
    ['2024-03-31 02:30', 'Europe/Berlin', '03:30 +0200'],
    ['2024-10-06 02:15', 'Australia/Lord_Howe', '02:45 +1100'],
    ['2018-11-04 00:30', 'America/Sao_Paulo', '01:30 -0200'],
  ])('%s, which the clock of %s leaves out, is that much later', (text, timeZone, expected) => {
    expect(wall(text, timeZone)).toBe(expected);
  });

  test.each([
    ['2024-11-03 01:30', 'America/New_York', '01:30 -0400'],
    ['2024-10-27 02:30', 'Europe/Berlin', '02:30 +0200'],
  ])('%s, which the clock of %s shows twice, is the first', (text, timeZone, expected) => {
    expect(wall(text, timeZone)).toBe(expected);
  });

  test('the second of two equal hours is snapped to its own beginning', () => {
    const second = Date.UTC(2024, 9, 27, 1, 30) / 1000; // 2:30 for the second time in Berlin
    expect(snap(second, { unit: 'hour' }, 'Europe/Berlin')).toBe(second - 1800);
  });

  test('a day without a midnight begins at one', () => {
    const noon = Date.UTC(2018, 10, 4, 14) / 1000;
    const start = snap(noon, { unit: 'day' }, 'America/Sao_Paulo');
    expect(formatTime(start, '%F %H:%M', 'America/Sao_Paulo')).toBe('2018-11-04 01:00');
  });

  test('a day later is the same hour of the clock, 24 hours later is not', () => {
    const before = epochOf(
      { year: 2024, month: 3, day: 30, hour: 12, minute: 0, second: 0 },
      'Europe/Berlin',
    );
    expect(move(before, 1, 'day', 'Europe/Berlin') - before).toBe(23 * 3600);
    expect(move(before, 24, 'hour', 'Europe/Berlin') - before).toBe(24 * 3600);
  });

  test('a chain of steps is carried out from left to right', () => {
    const steps = parseRelativeTime('-1mon@mon+2d@w1');
    const start = epochOf({ year: 2024, month: 3, day: 31, hour: 9, minute: 0, second: 0 }, 'UTC');
    expect(steps.ok && formatTime(applySteps(start, steps.value, 'UTC'), '%F %a', 'UTC')).toBe(
      '2024-01-29 Mon',
    );
  });
});

describe('names of zones', () => {
  test.each([
    ['America/New_York', 'EST', 'EDT'],
    ['Europe/Berlin', 'CET', 'CEST'],
    ['Europe/London', 'GMT', 'BST'],
    ['Asia/Tokyo', 'JST', 'JST'],
    ['Asia/Dubai', '+04', '+04'],
    ['Asia/Kathmandu', '+0545', '+0545'],
    ['UTC', 'UTC', 'UTC'],
  ])('%s is written %s in winter and %s in summer', (timeZone, winter, summer) => {
    expect(formatTime(Date.UTC(2024, 0, 15) / 1000, '%Z', timeZone)).toBe(winter);
    expect(formatTime(Date.UTC(2024, 6, 15) / 1000, '%Z', timeZone)).toBe(summer);
  });

  test('a text that names its zone is read in that zone, not in the reader’s', () => {
    const read = parseTime('2024-07-15 12:00 CEST', '%Y-%m-%d %H:%M %Z', { timeZone: 'Asia/Tokyo', now: 0 });
    expect(read).toBe(Date.UTC(2024, 6, 15, 10) / 1000);
  });
});
