// minerva_api from run to run, and over lists that are cut in other ways.
import { sendJson, sendSlice, type Handler } from '../../../tests/support/hostileServer';
import type { Paging } from '../../adapters/http/paging';
import { expectWhole, run, serve, table } from '../../../tests/support/tableUnderTest';

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
