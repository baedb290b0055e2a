import fc from 'fast-check';
import { isLoopbackHost, isPublicAddress } from './addressGuard';
import { redirected } from './exchange';
import { nextLink } from './linkHeader';
import { firstPosition, nextPosition, requestOf, valueAt, type Paging } from './paging';
import { depthOf } from './readJson';
import { backOffSeconds, retryAfterSeconds } from './waiting';

const endpoint = {
  method: 'GET' as const,
  url: new URL('https://data.example.org/t'),
  parameters: { q: 'a b' },
};

describe('paging', () => {
  test('by offset covers every row of every list once, however many the server gives at a time', () => {
    const paging: Paging = { kind: 'offset', offsetParameter: 'o', limitParameter: 'l' };
    fc.assert(
      fc.property(
        fc.nat(60),
        fc.integer({ min: 2, max: 20 }),
        fc.integer({ min: 2, max: 20 }),
        (total, asked, most) => {
          const rows = Array.from({ length: total }, (_, place) => place);
          const seen: number[] = [];
          for (let position = firstPosition(paging); ;) {
            const { url } = requestOf(endpoint, paging, position, asked);
            const offset = Number(url.searchParams.get('o'));
            const page = rows.slice(offset, offset + Math.min(most, Number(url.searchParams.get('l'))));
            const own = page.slice(position.page > 0 ? 1 : 0);
            seen.push(...own);
            const next = nextPosition(endpoint, paging, position, {
              rows: own.length,
              value: page,
              headers: new Map(),
              url,
            });
            if (!next.ok || !next.value) break;
            position = next.value;
          }
          expect(seen).toEqual(rows);
        },
      ),
    );
  });

  test('a cursor that is no text is a problem', () => {
    const paging: Paging = { kind: 'cursor', cursorParameter: 'c', cursorPath: ['next'] };
    const answer = {
      rows: 1,
      value: { next: { a: 1 } },
      headers: new Map<string, string>(),
      url: endpoint.url,
    };
    expect(nextPosition(endpoint, paging, { page: 0 }, answer).ok).toBe(false);
  });

  test('a path reads own keys only', () => {
    expect(valueAt({ a: { b: [1] } }, ['a', 'b'])).toEqual([1]);
    expect(valueAt({}, ['constructor', 'name'])).toBeUndefined();
  });
});

describe('a Link header', () => {
  test.each([
    ['<https://x/2>; rel="next"', 'https://x/2'],
    ['<a>; rel=prev, <b>; rel=next', 'b'],
    ['<a>; title="x, <c>; rel=next", <b>; rel="last next"', 'b'],
    ['<a>; rel="nextish"', undefined],
    ['<a', undefined],
    ['', undefined],
  ])('%s → %s', (header, target) => expect(nextLink(header)).toBe(target));

  test('never throws, and ends in time', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', ';', ',', '"', '\\', 'rel=next') }),
        (header) => {
          expect(nextLink(header)).not.toBeNull();
        },
      ),
    );
    expect(nextLink('<'.repeat(1_000_000))).toBeUndefined();
  });
});

describe('addresses', () => {
  test.each([
    ['93.184.215.14', true],
    ['10.1.2.3', false],
    ['127.0.0.1', false],
    ['169.254.169.254', false],
    ['172.31.0.1', false],
    ['192.168.1.1', false],
    ['100.64.0.1', false],
    ['0.0.0.0', false],
    ['224.0.0.1', false],
    ['255.255.255.255', false],
    ['::1', false],
    ['::', false],
    ['::ffff:10.0.0.1', false],
    ['::ffff:93.184.215.14', false],
    ['64:ff9b::a00:1', false],
    ['fe80::1', false],
    ['fe80::1%eth0', false],
    ['fd00::1', false],
    ['2002:a00:1::', false],
    ['2001:db8::1', false],
    ['2606:2800:21f:cb07:6820:80da:af6b:8b2c', true],
    ['example.org', false],
  ])('%s is public: %s', (address, isPublic) => expect(isPublicAddress(address)).toBe(isPublic));

  test('only this machine is loopback', () => {
    expect(['localhost', '127.0.0.9', '[::1]'].map(isLoopbackHost)).toEqual([true, true, true]);
    expect(['127.example.org', '10.0.0.1', 'localhost.example.org'].map(isLoopbackHost)).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('a redirect', () => {
  const from = (method: 'GET' | 'POST'): Parameters<typeof redirected>[0] => ({
    method,
    url: new URL('https://a.example.org/x'),
    headers: {},
    secretHeaders: { key: 'k' },
    json: {},
  });

  test('never leads from https to http', () => {
    expect(redirected(from('GET'), 302, 'http://a.example.org/x')).toMatchObject({ ok: false });
  });

  test('keeps the secret on its own origin only', () => {
    expect(redirected(from('GET'), 302, '/y')).toMatchObject({ value: { secretHeaders: { key: 'k' } } });
    const others = ['https://b.example.org/', 'https://a.example.org:444/'];
    for (const other of others)
      expect(redirected(from('GET'), 302, other)).toMatchObject({ value: { secretHeaders: {} } });
  });

  test('of a POST stays a POST with 307, becomes a GET with 303, and never takes its body elsewhere', () => {
    expect(redirected(from('POST'), 307, '/y')).toMatchObject({ value: { method: 'POST', json: {} } });
    const seeOther = redirected(from('POST'), 303, '/y');
    expect(seeOther).toMatchObject({ value: { method: 'GET' } });
    expect(seeOther.ok && 'json' in seeOther.value).toBe(false);
    expect(redirected(from('POST'), 307, 'https://b.example.org/')).toMatchObject({ ok: false });
  });
});

test.each([
  ['5', 5],
  ['0', 0],
  ['Thu, 01 Jan 1970 00:00:09 GMT', 9],
  ['Wed, 31 Dec 1969 00:00:00 GMT', 0],
  ['soon', undefined],
  ['-3', undefined],
  ['', undefined],
])('Retry-After %j is %s seconds', (header, seconds) => expect(retryAfterSeconds(header, 0)).toBe(seconds));

test('back-off is at least half of what its attempt allows, and never above a minute', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (attempt, chance) => {
        const seconds = backOffSeconds(attempt, () => chance);
        expect(seconds).toBeGreaterThanOrEqual(Math.min(60, 2 ** attempt) / 2);
        expect(seconds).toBeLessThanOrEqual(60);
      },
    ),
  );
});

test('depth counts brackets outside strings only', () => {
  const depth = (text: string): number => depthOf(Buffer.from(text));
  expect(depth('[{"a":"[[[[\\"[["}]')).toBe(2);
  fc.assert(fc.property(fc.json({ maxDepth: 10 }), (json) => expect(depth(json)).toBeLessThanOrEqual(12)));
});
