import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { couldNotBeTested, differs, expectSame, holds, refused } from './answers';
import { startLoopbackServer, type LoopbackServer } from './loopbackServer';
import { readOptions } from './options';
import { renderAssumptions } from './renderAssumptions';
import { outcomesOf, renderClosing, renderOutcome, reportAsJson, type VerifyReport } from './report';
import { createUndoList } from './undo';
import { exitCodeOf, verify } from './verify';

const probe = { id: 'sample', statement: 'It is so.', probe: () => Promise.resolve(holds('')) };
const untested = { probe, answer: couldNotBeTested('give --web-url') };
const report = (more: Partial<VerifyReport> = {}): VerifyReport => ({
  url: 'https://localhost:8089',
  sections: [{ heading: 'Sample', outcomes: [{ probe, answer: holds('yes') }, untested, untested] }],
  leftBehind: [],
  ...more,
});
const differing = report({
  sections: [
    {
      heading: 'Sample',
      outcomes: [
        { probe, answer: holds('yes') },
        { probe, answer: differs('something else') },
      ],
    },
  ],
});

describe('docs/assumptions.md', () => {
  test('is what the register says (npm run docs)', () => {
    const file = join(__dirname, '..', '..', 'docs', 'assumptions.md');
    expect(readFileSync(file, 'utf8')).toBe(renderAssumptions());
  });
});

describe('an answer', () => {
  test('to a refusal differs, unless the stand-in confesses', () => {
    expect(refused('x', 'Unknown command.').verdict).toBe('differs');
    expect(refused('x', "The stand-in has no SPL command 'x'.").verdict).toBe('could-not-be-tested');
  });

  test('of a comparison minds order, type and absence', () => {
    expect(expectSame('x', [1, 2], [1, 2]).verdict).toBe('holds');
    for (const seen of [[2, 1], ['1', 2], [1], undefined, NaN])
      expect(expectSame('x', seen, [1, 2]).verdict).toBe('differs');
    expect(expectSame('x', NaN, 2).verdict).toBe('differs');
  });
});

describe('the report', () => {
  test('counts every answer once', () => {
    expect(renderClosing(report())).toContain('1 hold, 0 differ, 2 could not be tested');
  });

  test('names what differs, with what was assumed', () => {
    expect(renderClosing(differing)).toMatch(/What differs .*:\n {2}sample/);
    expect(renderOutcome(differing.sections[0]!.outcomes[1]!)).toContain('assumed: It is so.');
  });

  test('names each reason for not testing once, with the probes it concerns', () => {
    expect(renderClosing(report())).toContain('  give --web-url\n    sample, sample');
    expect(renderClosing(report()).split('give --web-url')).toHaveLength(2);
  });

  test('ends with 1 when something differs or stays behind, and with 0 when something could not be tested', () => {
    expect(
      [report(), differing, report({ leftBehind: ['The index x is still there'] })].map(exitCodeOf),
    ).toEqual([0, 1, 1]);
  });

  test('as JSON says the same', () => {
    expect(JSON.parse(reportAsJson(differing))).toMatchObject({
      hold: 1,
      differ: 1,
      untested: 0,
      answers: [
        { verdict: 'holds' },
        { section: 'Sample', id: 'sample', verdict: 'differs', seen: 'something else' },
      ],
    });
  });
});

describe('undoing', () => {
  test('takes away last made first, goes on after a failure, and says what is left', async () => {
    const order: string[] = [];
    const undo = createUndoList();
    for (const what of ['index', 'user', 'input'])
      undo.add(`The ${what}`, () => {
        order.push(what);
        return what === 'user' ? Promise.reject(new Error('403')) : Promise.resolve();
      });
    expect(await undo.run()).toEqual(['The user is still there (403); remove it by hand.']);
    expect(order).toEqual(['input', 'user', 'index']);
    expect(await undo.run()).toEqual([]);
  });
});

describe('the options', () => {
  test.each([
    [[], '--url is missing'],
    [['--url', 'http://splunk.example.org:8089'], 'readably'],
    [['--url', 'https://localhost:8089', '--password', 'x'], "Unknown option '--password'"],
    [['--url', 'https://localhost:8089', '--tenant', 'A b'], 'is not a tenant'],
    [['--url', 'https://localhost:8089', '--web-url', 'localhost'], '--web-url localhost is not an address'],
  ])('%j are refused: %s', (written, words) => {
    expect(readOptions(written)).toMatchObject({ ok: false, problem: expect.stringContaining(words) });
  });

  test('only read unless told otherwise', () => {
    const read = readOptions(['--url', 'https://localhost:8089']);
    expect(read).toMatchObject({
      ok: true,
      value: { mayWrite: false, isInsecure: false, user: 'admin', tenant: 'main' },
    });
  });
});

describe('a run', () => {
  let server: LoopbackServer;
  const lines: string[] = [];
  const run = (more: object) =>
    verify({
      url: server.url,
      webUrl: server.url,
      user: 'admin',
      password: 'invented',
      trust: { isInsecure: false },
      tenant: 'main',
      version: '0.1.0',
      mayWrite: false,
      only: [],
      print: (line) => lines.push(line),
      ...more,
    });
  beforeEach(async () => {
    server = await startLoopbackServer(({ path }) =>
      path === '/services/auth/login' ? { body: { sessionKey: 'key-of-session' } } : undefined,
    );
  });
  afterEach(() => server.stop());

  test('without leave to write sends nothing that makes something, except searches and log-ins', async () => {
    await run({});
    const made = server.asked.filter(
      ({ method, path }) =>
        method !== 'GET' &&
        !/\/(auth\/login|account\/login|search\/(v2\/)?jobs.*)$/.test(path.split('?', 1)[0] ?? ''),
    );
    expect(made).toEqual([]);
  });

  test('on a machine that knows nothing differs, and says the count last', async () => {
    const outcome = await run({});
    expect(exitCodeOf(outcome)).toBe(1);
    expect(lines.at(-1)).toMatch(/\d+ hold, \d+ differ, \d+ could not be tested$/);
  });

  test('refuses a probe that does not exist by name', async () => {
    await expect(run({ only: ['no-such-probe'] })).rejects.toThrow('There is no probe no-such-probe');
  });

  test('asks only what it is told to', async () => {
    const outcome = await run({ only: ['splunk-answers'] });
    expect(outcomesOf(outcome).map((each) => each.probe.id)).toEqual(['splunk-answers']);
  });
});
