// minerva_api against servers that misbehave: nothing lost, nothing doubled by key, everything told.
import { sendJson, sendSlice } from '../../../tests/support/hostileServer';
import { ofSourcetype } from '../../../tests/support/inputRuns';
import { current, expectWhole, row, run, serve, table } from '../../../tests/support/tableUnderTest';

describe('a run of minerva_api', () => {
  test('gives one record per row of every page, marked, with custody', async () => {
    const { seen } = await serve((request, response) => sendSlice(request, response, table(35)));
    const told = await run({ tenant: 'north', tlp: 'TLP:GREEN' });
    expectWhole(told, 35);
    expect(told.summary).toMatchObject({
      outcome: 'complete',
      rows_read: 35,
      records: 35,
      checkpoint: 'fresh',
    });
    const [event] = ofSourcetype(told.run, 'minerva:record');
    expect(event).toMatchObject({ index: 'minerva_records_north', source: 'texas_licences' });
    expect(event?.data).toMatchObject({ kind: 'licence', number: 'MT1', marking: { tlp: 'TLP:GREEN' } });
    expect(event?.data.custody).toMatchObject({
      origin: `${current()?.origin}/resource/7358-krk7.json`,
      row: 0,
    });
    expect(seen[0]?.url.searchParams.get('$order')).toBe(':id');
    expect(told.run.exitCode).toBe(0);
  });

  test('loses nothing where the server gives shorter pages than asked', async () => {
    await serve((request, response) => {
      request.url.searchParams.set('$limit', '4');
      sendSlice(request, response, table(35));
    });
    expectWhole(await run(), 35);
  });

  test('asks again after 429, 500 and broken JSON in between, and counts it', async () => {
    await serve((request, response, number) => {
      if (number % 4 === 1) return void response.writeHead(429, { 'Retry-After': '1' }).end();
      if (number % 4 === 2) return void response.writeHead(500).end();
      if (number % 4 === 3)
        return void response.writeHead(200, { 'Content-Type': 'application/json' }).end('[{');
      sendSlice(request, response, table(25));
    });
    const told = await run();
    expectWhole(told, 25);
    expect(Number(told.summary.retries)).toBeGreaterThan(8);
  });

  test('begins anew when rows move while they are read: none lost, none doubled', async () => {
    const before = table(40);
    const after = [row(900), ...before.slice(0, 3), ...before.slice(5)];
    await serve((request, response, number) => sendSlice(request, response, number < 3 ? before : after));
    const told = await run();
    expectWhole(told, 41);
    expect(told.summary).toMatchObject({ restarts: 1, problem: 'order-changed', outcome: 'complete' });
    expect(told.run.log).toMatch(/WARN .*list changed/);
  });

  test('says so where the server keeps no order at all', async () => {
    const rows = table(60);
    await serve((request, response, number) =>
      sendSlice(request, response, [...rows.slice(number * 7), ...rows.slice(0, number * 7)]),
    );
    const told = await run();
    expect(told.reasons).toEqual(['order-unstable']);
    expect(new Set(told.keys).size).toBe(told.keys.length);
    expect(told.run.exitCode).toBe(1);
  });

  test('a row twice in the table is written once', async () => {
    await serve((request, response) =>
      sendSlice(request, response, [...table(12), ...table(12).slice(0, 3)]),
    );
    const told = await run();
    expectWhole(told, 12);
    expect(told.summary).toMatchObject({ repeated_rows: 3 });
  });

  test('a renamed column is told, and the row is still in', async () => {
    await serve((request, response) =>
      sendSlice(
        request,
        response,
        table(3).map(({ owner_name: holder, ...rest }) => ({ ...rest, holder })),
      ),
    );
    const told = await run();
    expectWhole(told, 3);
    expect(told.summary.schema_drift).toMatchObject({ unknown_columns: ['holder'] });
    expect((told.summary.schema_drift as { missing_columns: string[] }).missing_columns).toContain(
      'owner_name',
    );
    expect(told.run.log).toMatch(/WARN .*schema drift: unknown holder/);
  });

  test('rows of another shape are in quarantine with their reason, the others in', async () => {
    const odd = [
      { license_type: 7, license_number: 'x' },
      null,
      'text',
      { license_type: 'M', license_number: ' ' },
    ];
    await serve((request, response) =>
      sendSlice(request, response, [...table(2), ...odd, ...table(4).slice(2)]),
    );
    const told = await run();
    expectWhole(told, 4);
    expect(told.reasons).toEqual(['row-invalid', 'row-invalid', 'row-invalid', 'native-id-missing']);
    expect(told.summary).toMatchObject({ rows_read: 8, records: 4, quarantined_total: 4 });
  });

  test.each([
    ['rows-missing', 'application/json', '{"error":true}'],
    ['not-json', 'text/html', '<html>'],
  ])('%s: an answer that is no table is told', async (reason, type, body) => {
    await serve((_, response) => void response.writeHead(200, { 'Content-Type': type }).end(body));
    const told = await run();
    expect(told.reasons).toEqual([reason]);
    expect(told.summary).toMatchObject({ outcome: 'broken', problem: reason });
    expect(told.run.log).toMatch(/^ERROR /m);
  });

  test('a table without rows is told', async () => {
    await serve((_, response) => sendJson(response, []));
    expect((await run()).summary).toMatchObject({ outcome: 'complete', problem: 'no-rows', records: 0 });
  });
});

test('a private address is refused unless the input allows it', async () => {
  await serve((_, response) => sendJson(response, []));
  const told = await run({ allow_private_addresses: '0', base_url: 'https://127.0.0.1:1' });
  expect(told.reasons).toEqual(['address-refused']);
  expect(current()?.seen).toHaveLength(0);
});
