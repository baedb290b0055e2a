// What minerva_api hands over once more after splunkd was killed: what its reader took and may not have written.
import { sendSlice } from '../../../tests/support/hostileServer';
import { ofSourcetype } from '../../../tests/support/inputRuns';
import { row, run, serve, table, type Told } from '../../../tests/support/tableUnderTest';
import type { Reader } from '../../adapters/splunk/modularInput/reader';
import { freshState, placeOf, resumedState } from './apiState';

/** A splunkd that is seen to live so many times: it soon ends, so that no test waits for it to take the last of a table. */
const splunkd = (id: string, looks = 2): Reader => ({ id, isThere: () => looks-- > 0 });
const read = (reader: Reader | undefined, parameters: Readonly<Record<string, string>> = {}): Promise<Told> =>
  run(parameters, undefined, {}, undefined, reader);
/** A page of ten of them is a fifth of what may be on its way. */
const longRows = (count: number): readonly Record<string, string>[] =>
  table(count).map((one) => ({ ...one, owner_name: 'x'.repeat(9_000) }));
const twoPages = { max_pages: '2' };

test('the same splunkd gets the pages that come next', async () => {
  await serve((request, response) => sendSlice(request, response, table(35)));
  const first = await read(splunkd('7'), twoPages);
  const second = await read(splunkd('7'));
  expect(second.summary).toMatchObject({ checkpoint: 'resumed', first_page: 2, outcome: 'complete' });
  expect([...first.keys, ...second.keys].sort()).toEqual(expectedKeys(35));
});

test('another splunkd gets what the one before took and may not have written', async () => {
  await serve((request, response) => sendSlice(request, response, table(35)));
  const first = await read(splunkd('7'), twoPages);
  expect(first.keys).toHaveLength(19);
  const second = await read(splunkd('8'));
  expect(second.summary).toMatchObject({ checkpoint: 'fresh', outcome: 'complete' });
  expect([...second.keys].sort()).toEqual(expectedKeys(35));
});

test('another splunkd does not get what is surely written: all but the last megabyte', async () => {
  const rows = longRows(500);
  await serve((request, response) => sendSlice(request, response, rows));
  const first = await read(splunkd('7'), { max_pages: '40' });
  const second = await read(splunkd('8'));
  expect(second.summary).toMatchObject({ checkpoint: 'resumed', outcome: 'complete' });
  const again = ofSourcetype(first.run, 'minerva:record').filter(({ data }) =>
    second.keys.includes(String(data.record_key)),
  );
  const characters = again.reduce((sum, { data }) => sum + JSON.stringify(data).length, 0);
  expect(characters).toBeGreaterThanOrEqual(1_000_000);
  expect(characters).toBeLessThan(1_300_000);
  expect([...new Set([...first.keys, ...second.keys])].sort()).toEqual(expectedKeys(500));
});

test('what a first splunkd took stays in doubt while a second one has not taken a megabyte more', async () => {
  await serve((request, response) => sendSlice(request, response, table(65)));
  await read(splunkd('7'), twoPages);
  await read(splunkd('7'), twoPages);
  const third = await read(splunkd('8'));
  expect([...third.keys].sort()).toEqual(expectedKeys(65));
});

test('a table is not complete where splunkd ended just after its last row', async () => {
  await serve((request, response) => sendSlice(request, response, table(35)));
  await read(splunkd('7'));
  const second = await read(splunkd('8'));
  expect(second.summary.checkpoint).not.toBe('again');
  expect([...second.keys].sort()).toEqual(expectedKeys(35));
});

test('an input that was killed while it waited asks the same splunkd for the last page only', async () => {
  await serve((request, response) => sendSlice(request, response, table(35)));
  await read(splunkd('7'));
  const second = await read(splunkd('7'));
  expect(second.summary).toMatchObject({ checkpoint: 'resumed', outcome: 'complete' });
  expect(second.keys.length).toBeLessThanOrEqual(10);
});

test('a complete table is not handed over again, whoever reads', async () => {
  await serve((request, response) => {
    if (request.headers['if-none-match'] === '"1"') return void response.writeHead(304).end();
    sendSlice(request, response, table(35), { ETag: '"1"' });
  });
  await read(splunkd('7', Infinity));
  const second = await read(splunkd('8'));
  expect(second.summary).toMatchObject({ outcome: 'unchanged', records: 0 });
});

test('a list whose rows moved counts as on its way from its beginning', async () => {
  const before = longRows(400);
  const after = [row(900), ...before.slice(0, 3), ...before.slice(5)];
  await serve((request, response, number) => sendSlice(request, response, number < 30 ? before : after));
  const first = await read(splunkd('7'), { max_pages: '32' });
  expect(first.summary).toMatchObject({ restarts: 1 });
  expect((await read(splunkd('8'))).summary).toMatchObject({ checkpoint: 'fresh', outcome: 'complete' });
});

test('going back forgets the pages after the place', () => {
  const mark = (at: number) => ({ rows: 10, first: '', last: `l${at}`, next: { page: at + 1 } });
  const fresh = freshState('f', '1', { page: 0 }, []);
  const one = { ...fresh, pages: [mark(0)], position: { page: 1 }, rowsBefore: 10, anchor: 'l0' };
  const two = { ...one, pages: [mark(0), mark(1)], position: { page: 2 }, rowsBefore: 20, anchor: 'l1' };
  const stored = { ...two, reader: '7', safe: placeOf(one) };
  expect(resumedState(stored, '8')).toMatchObject(one);
  expect(resumedState(stored, '7')).toBe(stored);
  expect(resumedState(two, '8')).toBe(two);
});

function expectedKeys(count: number): readonly string[] {
  return table(count)
    .map(({ license_number: number }) => `texas_licences:massage-therapist/${number ?? ''}`)
    .sort();
}
