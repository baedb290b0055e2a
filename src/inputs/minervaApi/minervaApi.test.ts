// minerva_api against servers that misbehave: nothing lost, nothing doubled by key, everything told.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  hostileServer,
  sendJson,
  sendSlice,
  type Handler,
  type HostileServer,
} from '../../../tests/support/hostileServer';
import {
  inputXml,
  ofSourcetype,
  runHere,
  type FinishedRun,
  type StreamedEvent,
} from '../../../tests/support/inputRuns';
import type { Paging } from '../../adapters/http/paging';
import { texasLicences } from '../../sources/http/definitions/texasLicences';
import type { HttpSource } from '../../sources/http/source';
import { createMinervaApi } from './input';

let folder = '';
let server: HostileServer | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'minerva-api-'));
});
afterEach(async () => {
  await server?.close();
  rmSync(folder, { recursive: true });
});

const pace = { now: Date.now, random: () => 0, sleep: async (): Promise<void> => undefined };
const row = (id: number): Record<string, string> => ({
  license_type: 'Massage Therapist',
  license_number: `MT${id}`,
  owner_name: `SAMPLE ${id}`,
});
const table = (count: number): readonly Record<string, string>[] =>
  Array.from({ length: count }, (_, place) => row(place + 1));

async function serve(handle: Handler): Promise<HostileServer> {
  await server?.close();
  server = await hostileServer(handle);
  return server;
}

interface Told {
  readonly run: FinishedRun;
  readonly keys: readonly string[];
  readonly summary: StreamedEvent['data'];
  readonly reasons: readonly unknown[];
}

async function run(
  parameters: Readonly<Record<string, string>> = {},
  paging?: Paging,
  over: Partial<HttpSource> = {},
  stop?: AbortSignal,
): Promise<Told> {
  const source: HttpSource = { ...texasLicences, ...(paging ? { paging } : {}), ...over };
  const input = createMinervaApi({ pace, findSource: () => source, budget: { minMillisecondsBetween: 0 } });
  const all = {
    source_name: 'texas_licences',
    base_url: server?.origin ?? '',
    allow_private_addresses: '1',
    page_size: '10',
    ...parameters,
  };
  const xml = inputXml(all, join(folder, 'checkpoints'), { scheme: 'minerva_api' });
  const finished = await runHere(input, xml, stop ? { stop } : {});
  return {
    run: finished,
    keys: ofSourcetype(finished, 'minerva:record').map(({ data }) => String(data.record_key)),
    summary: ofSourcetype(finished, 'minerva:run')[0]?.data ?? {},
    reasons: ofSourcetype(finished, 'minerva:quarantine').map(({ data }) => data.reason),
  };
}

function expectWhole({ keys }: Pick<Told, 'keys'>, count: number): void {
  expect(new Set(keys).size).toBe(count);
  expect(keys).toHaveLength(count);
}

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
      origin: `${server?.origin}/resource/7358-krk7.json`,
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

describe('between runs', () => {
  const withEtag: Handler = (request, response) => {
    const offset = request.url.searchParams.get('$offset') ?? '';
    const etag = `"v1-${offset}"`;
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
    sendSlice(request, response, table(35), { ETag: etag });
  };

  test('pages that did not change are not fetched again, and an unchanged table is told', async () => {
    await serve(withEtag);
    const first = await run();
    const second = await run();
    expect(second.keys).toEqual([]);
    expect(second.summary).toMatchObject({ outcome: 'unchanged', unchanged: true, rows_read: 0 });
    expect(second.summary.pages_not_modified).toBe(first.summary.pages);
    expect((await run()).summary).toMatchObject({ outcome: 'unchanged' });
  });

  test('one changed page among unchanged ones is read, the others are not', async () => {
    let rows = table(35);
    await serve((request, response) => {
      const offset = Number(request.url.searchParams.get('$offset'));
      const etag = `"${JSON.stringify(rows.slice(offset, offset + 10)).length}"`;
      if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
      sendSlice(request, response, rows, { ETag: etag });
    });
    await run();
    rows = rows.map((one, place) => (place === 14 ? { ...one, owner_name: 'OTHER NAME' } : one));
    const second = await run();
    expect(second.summary).toMatchObject({ outcome: 'complete', checkpoint: 'again', rows_read: 9 });
    expect(second.summary.pages_not_modified).toBe(Number(second.summary.pages) - 1);
    expect(second.keys).toContain('texas_licences:massage-therapist/MT15');
  });

  test('goes on at the page where a server broke', async () => {
    let isBroken = true;
    const { seen } = await serve((request, response) => {
      if (isBroken && request.url.searchParams.get('$offset') === '18')
        return void response.writeHead(400).end();
      sendSlice(request, response, table(35));
    });
    const first = await run();
    expect(first.summary).toMatchObject({ outcome: 'broken', problem: 'request-refused', records: 19 });
    isBroken = false;
    const asked = seen.length;
    const second = await run();
    expect(second.summary).toMatchObject({ outcome: 'complete', checkpoint: 'resumed' });
    expect(seen[asked]?.url.searchParams.get('$offset')).toBe('18');
    expectWhole({ keys: [...first.keys, ...second.keys] }, 35);
  });

  test('max_pages ends a run, the next one goes on', async () => {
    await serve((request, response) => sendSlice(request, response, table(35)));
    const keys: string[] = [];
    for (const outcome of ['limited', 'limited', 'complete']) {
      const told = await run({ max_pages: '2' });
      expect(told.summary.outcome).toBe(outcome);
      keys.push(...told.keys);
    }
    expectWhole({ keys }, 35);
  });

  test('told to stop in the middle of a page, reads that page again', async () => {
    const stop = new AbortController();
    await serve((request, response, number) => {
      if (number === 3) stop.abort();
      sendSlice(request, response, table(35));
    });
    const first = await run({}, undefined, {}, stop.signal);
    expect(first.summary).toMatchObject({ outcome: 'stopped' });
    const second = await run();
    expectWhole({ keys: [...first.keys, ...second.keys] }, 35);
  });
});

describe('other kinds of paging', () => {
  const rowsOf = (from: number): readonly unknown[] => table(35).slice(from, from + 10);

  test('page numbers, until a page is empty', async () => {
    await serve((request, response) =>
      sendJson(response, rowsOf((Number(request.url.searchParams.get('p')) - 1) * 10)),
    );
    expectWhole(await run({}, { kind: 'page', pageParameter: 'p', firstPage: 1 }), 35);
  });

  test('a server that turns no pages is told, nothing is doubled', async () => {
    await serve((_, response) => sendJson(response, rowsOf(0)));
    const told = await run({}, { kind: 'page', pageParameter: 'p', firstPage: 1 });
    expect(told.reasons).toEqual(['page-repeats']);
    expectWhole(told, 10);
  });

  const cursor: Paging = { kind: 'cursor', cursorParameter: 'after', cursorPath: ['meta', 'next'] };
  const inside = { recordPath: ['rows'], method: 'POST' as const };

  test('cursors in the body of a POST', async () => {
    await serve((request, response) => {
      const from = Number((JSON.parse(request.body) as { after?: string }).after ?? 0);
      sendJson(response, { rows: rowsOf(from), meta: { next: from + 10 < 35 ? String(from + 10) : null } });
    });
    expectWhole(await run({}, cursor, inside), 35);
  });

  test('a cursor that runs in a circle is told, nothing is doubled', async () => {
    await serve((request, response) => {
      const from = Number((JSON.parse(request.body) as { after?: string }).after ?? 0);
      sendJson(response, { rows: rowsOf(from), meta: { next: from === 20 ? '10' : String(from + 10) } });
    });
    const told = await run({}, cursor, inside);
    expect(told.reasons).toEqual(['cursor-loop']);
    expectWhole(told, 30);
  });

  test('an expired cursor begins the list anew', async () => {
    let isOld = false;
    await serve((request, response) => {
      const { after } = JSON.parse(request.body) as { after?: string };
      if (isOld && after === '20') return void response.writeHead(400).end();
      if (!isOld && after === '20') return void response.writeHead(404).end();
      const from = Number(after?.replace('n', '') ?? 0);
      const name = isOld ? 'n' : '';
      sendJson(response, { rows: rowsOf(from), meta: { next: from + 10 < 35 ? `${name}${from + 10}` : '' } });
    });
    const first = await run({}, cursor, inside);
    isOld = true;
    const second = await run({}, cursor, inside);
    expect(second.summary).toMatchObject({ outcome: 'complete', restarts: 1 });
    expect(new Set([...first.keys, ...second.keys]).size).toBe(35);
  });

  test('Link headers, never to another host', async () => {
    await serve((request, response) => {
      const from = Number(request.url.searchParams.get('from') ?? 0);
      const next = `</prev>; rel="prev", <?from=${from + 10}>; title="a, b"; rel="next"`;
      sendJson(response, rowsOf(from), from + 10 < 35 ? { Link: next } : {});
    });
    expectWhole(await run({}, { kind: 'link' }), 35);
    await serve((_, response) =>
      sendJson(response, rowsOf(0), { Link: '<https://evil.example.org/>; rel=next' }),
    );
    const told = await run({}, { kind: 'link' });
    expect(told.reasons).toEqual(['url-refused']);
    expectWhole(told, 10);
  });
});

test('a private address is refused unless the input allows it', async () => {
  await serve((_, response) => sendJson(response, []));
  const told = await run({ allow_private_addresses: '0', base_url: 'https://127.0.0.1:1' });
  expect(told.reasons).toEqual(['address-refused']);
  expect(server?.seen).toHaveLength(0);
});
