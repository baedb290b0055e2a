// Commands of an app on the stand-in: processes, over the real protocol.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { startStandin, type Standin } from '../main';
import { clientOf, until, type Ask } from '../testSupport/client';
import { writePackage } from '../testSupport/fixtureApp';
import { ChunkReader, printChunk } from './chunks';
import { printBody, readBody } from './csvBody';
import { commandApp } from './fixtureCommand';

const password = 'walk-in-the-park';
const folder = mkdtempSync(join(tmpdir(), 'standin-commands-'));
let standin: Standin;
let admin: Ask;

beforeAll(async () => {
  const packageFile = await writePackage(join(folder, 'talker.spl'), commandApp);
  const dataFolder = join(folder, 'data');
  standin = await startStandin({ port: 0, dataFolder, packages: [packageFile], adminPassword: password });
  admin = clientOf(standin.managementUrl, 'admin', password);
});
afterAll(async () => {
  await standin.stop();
  rmSync(folder, { recursive: true, force: true });
});

const search = async (spl: string, { ask = admin, app = 'search' } = {}) =>
  (await ask('POST', `/servicesNS/nobody/${app}/search/v2/jobs`, { search: spl, exec_mode: 'oneshot' })).json;
const refusal = async (spl: string, place = {}): Promise<string> =>
  (await search(spl, place)).messages?.find(({ type }) => type === 'FATAL')?.text ?? 'no refusal';
/** Processes of this test's app that live now. */
const living = (): number =>
  execFileSync('ps', ['-eo', 'args'])
    .toString()
    .split('\n')
    .filter((line) => line.includes(join(folder, 'data')) && line.includes('program.js')).length;
const three = '| makeresults count=3 | streamstats count as n | eval keep="k".n, many=split("a,b", ",")';

describe('commands that apps bring', () => {
  test('get only the fields they require, and their rows are merged with the rest', async () => {
    const { results, messages } = await search(`${three} | talk same | table n keep many said got`);
    expect(results).toEqual(
      ['1', '2', '3'].map((n) => ({
        n,
        keep: `k${n}`,
        many: ['a', 'b'],
        said: `${n}!`,
        got: 'n _chunked_idx',
      })),
    );
    expect(messages).toContainEqual({ type: 'WARN', text: 'saw 3 rows' });
  });

  test('may answer in another order: rows are merged by their number', async () => {
    const { results } = await search(`${three} | talk backwards | table n said`);
    expect(results).toEqual(['3', '2', '1'].map((n) => ({ n, said: `${n}!` })));
  });

  test('get all fields if they ask for all', async () => {
    const { results } = await search(`${three} | fields - _time | table n | talk all | head 1 | table got`);
    expect(results).toEqual([{ got: 'n' }]);
  });

  test('of type reporting make a table of their own; generating ones begin a search', async () => {
    expect((await search(`${three} | table n | talk report`)).results).toEqual([{ rows: '3' }]);
    const { results } = await search('| talk generate');
    expect(results).toEqual([{ sid: expect.stringMatching(/^\d+\.\d+$/), key: '43' }]);
    expect(await refusal('| makeresults | talk generate')).toContain('must be the first');
    expect(await refusal('| talk same')).toContain('cannot begin with');
  });

  test('get at most 50,000 rows a chunk, and every row comes back', async () => {
    const { results, messages } = await search(
      '| makeresults count=50001 | streamstats count as n | talk same | where said=n."!" | stats count',
    );
    expect(results).toEqual([{ count: '50001' }]);
    expect(messages?.map(({ text }) => text)).toEqual(['saw 50000 rows', 'saw 1 rows']);
  });

  test('run in subsearches too', async () => {
    const { results } = await search(
      '| makeresults | append [| makeresults | eval n=1 | talk same] | stats count(said) as c',
    );
    expect(results).toEqual([{ c: '1' }]);
  });

  test.each([
    ['talk refuse', "Error in 'talk' command: not today"],
    ['talk die', 'exited unexpectedly with error code 3'],
    ['talk garbage', 'where the header of a chunk must stand'],
    // Between two requests, or in the place of the answer to the second: when it arrives is up to the machine.
    ['talk unasked', /nobody asked for|which it was not sent/],
    ['talk lose', 'merge it into a wrong row'],
    ['old same', 'protocol 1'],
    ['gone same', 'has no file'],
    ['outside same', 'has no file'],
    ['talk [| makeresults]', 'no subsearch'],
    ['nonsuch', "no SPL command 'nonsuch'"],
  ])('%s fails with a message, and leaves no process', async (call, message) => {
    expect(await refusal(`${three} | ${call}`)).toMatch(message);
    expect(living()).toBe(0);
  });

  test('an endless one is ended when nobody wants more', async () => {
    expect((await search('| talk endless | head 5')).results).toHaveLength(5);
    expect(living()).toBe(0);
  });

  test.each(['silent', 'hang'])('one that is %s is ended when the job is cancelled', async (mode) => {
    const made = await admin('POST', '/services/search/v2/jobs', { search: `${three} | talk ${mode}` });
    expect(
      await until(
        () => Promise.resolve(living()),
        (count) => count === 1,
      ),
    ).toBe(1);
    await admin('POST', `/services/search/v2/jobs/${made.json.sid ?? ''}/control`, { action: 'cancel' });
    expect(
      await until(
        () => Promise.resolve(living()),
        (count) => count === 0,
      ),
    ).toBe(0);
  });

  test('are seen only where they are exported and readable, and need run_custom_command', async () => {
    expect(await refusal(`${three} | private same`)).toContain("no SPL command 'private'");
    expect((await search(`${three} | private same | table said`, { app: 'talker' })).results).toHaveLength(3);
    expect(await refusal(`${three} | secret same`)).toContain("no SPL command 'secret'");
    await admin('POST', '/services/authentication/users', { name: 'mute', password, roles: 'mute' });
    const ask = clientOf(standin.managementUrl, 'mute', password);
    expect(await refusal(`${three} | talk same`, { ask })).toContain('run_custom_command');
  });

  test('what they write to stderr is in the log', async () => {
    const found = await until(
      async () => (await search('search index=_internal ChunkedExternProcessor "mode refuse"')).results ?? [],
      (rows) => rows.length > 0,
    );
    expect(found.length).toBeGreaterThan(0);
  });
});

describe('chunks and bodies', () => {
  test('are read as they were written, wherever they are cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' })),
        fc.array(fc.integer({ min: 1, max: 90 })),
        (texts, sizes) => {
          const bytes = Buffer.from(texts.map((text) => printChunk({ text }, text)).join(''));
          const reader = new ChunkReader();
          const read: unknown[] = [];
          let at = 0;
          for (const size of [...sizes, bytes.length])
            read.push(...reader.write(bytes.subarray(at, (at += size))));
          expect(read).toEqual(texts.map((text) => ({ metadata: { text }, body: text })));
        },
      ),
    );
  });

  test('rows come back as they went, values apart', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '$', ';', '"', ',', '\n', '한'), minLength: 1 });
    fc.assert(
      fc.property(
        fc.array(
          fc.dictionary(fc.constantFrom('a', 'b c', '"'), fc.array(text, { minLength: 1 }), { minKeys: 1 }),
        ),
        (rows) => {
          const maps = rows.map((row) => new Map(Object.entries(row)));
          expect(readBody(printBody(maps)).rows).toEqual(maps);
        },
      ),
    );
  });
});
