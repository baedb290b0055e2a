// Conversations with made-up commands of every type, through the whole process around them.
import { PassThrough, Writable } from 'node:stream';
import type { Result } from '../../../core/brand';
import { createFrameReader, encodeFrame } from './frame';
import { hasRecordings, recording } from './recordings';
import { runSearchCommand } from './runSearchCommand';
import type { CommandRun, CommandType, SearchCommand } from './searchCommand';
import { printTable, readTable, type CommandRow } from './table';

interface Told {
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly fields: readonly string[];
  readonly rows: readonly Readonly<Record<string, readonly string[]>>[];
}

function answersIn(bytes: Buffer): readonly Told[] {
  const frames = createFrameReader().push(bytes);
  if (!frames.ok) throw new Error(frames.problem.message);
  return frames.value.map(({ metadata, body }) => {
    const table = readTable(body);
    if (!table.ok) throw new Error(table.problem.message);
    const { fields, rows } = table.value;
    return {
      metadata: JSON.parse(metadata) as Record<string, unknown>,
      fields,
      rows: rows.map((row) => Object.fromEntries(row)),
    };
  });
}

async function converse(command: SearchCommand, input: readonly Uint8Array[]) {
  const pipes = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() };
  const written: Buffer[] = [];
  pipes.stdout.on('data', (bytes: Buffer) => written.push(bytes));
  pipes.stdin.end(Buffer.concat(input));
  const exitCode = await runSearchCommand(command, pipes);
  await new Promise((resolve) => setImmediate(resolve));
  return { exitCode, answers: answersIn(Buffer.concat(written)), log: String(pipes.stderr.read() ?? '') };
}

const getinfo = (args: readonly string[] = [], more: object = {}): Buffer =>
  encodeFrame(
    { action: 'getinfo', preview: false, searchinfo: { args, sid: '1.1', session_key: 'k', ...more } },
    '',
  );
const execute = (isFinished: boolean, rows: readonly Readonly<Record<string, string>>[] = []): Buffer => {
  const maps = rows.map(
    (row): CommandRow => new Map(Object.entries(row).map(([key, value]) => [key, [value]])),
  );
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return encodeFrame({ action: 'execute', finished: isFinished }, printTable(fields, maps));
};
const commandOf = (type: CommandType, run: Partial<CommandRun>, isGenerating = false): SearchCommand => ({
  name: 'sample',
  type,
  isGenerating,
  begin: (): Result<CommandRun, { message: string }> => ({
    ok: true,
    value: { requiredFields: ['*'], ...run },
  }),
});
const twice = commandOf('stateful', {
  requiredFields: ['n'],
  take: (rows) => rows.map((row) => new Map([...row, ['twice', [String(Number(row.get('n')?.[0]) * 2)]]])),
});
const counting = (made: { rows: number }): SearchCommand =>
  commandOf(
    'stateful',
    {
      *finish() {
        for (let n = 1; n <= 10; n += 1) {
          made.rows = n;
          yield new Map([['n', [String(n)]]]);
        }
      },
    },
    true,
  );

describe('a search command', () => {
  test('of type stateful answers each chunk with its rows, their numbers unchanged', async () => {
    const rows = [
      { n: '4', _chunked_idx: '7' },
      { n: '5', _chunked_idx: '3' },
    ];
    const { exitCode, answers } = await converse(twice, [getinfo(), execute(false, rows), execute(true)]);
    expect(answers[0]?.metadata).toEqual({ type: 'stateful', required_fields: ['n'], finished: false });
    expect(answers[1]?.rows).toEqual([
      { n: ['4'], _chunked_idx: ['7'], twice: ['8'] },
      { n: ['5'], _chunked_idx: ['3'], twice: ['10'] },
    ]);
    expect(answers.map(({ metadata }) => metadata.finished)).toEqual([false, false, true]);
    expect(exitCode).toBe(0);
  });

  test('that loses the number of a row fails, before Splunk merges it into a wrong one', async () => {
    const losing = commandOf('stateful', { take: (rows) => rows.map(() => new Map([['x', ['1']]])) });
    const { exitCode, answers } = await converse(losing, [getinfo(), execute(true, [{ _chunked_idx: '0' }])]);
    expect(answers[1]?.metadata.error).toContain('_chunked_idx');
    expect(exitCode).toBe(1);
  });

  test('of type events answers with the rows it keeps', async () => {
    const even = commandOf('events', {
      take: (rows) => rows.filter((row) => Number(row.get('n')?.[0]) % 2 === 0),
    });
    const { answers } = await converse(even, [getinfo(), execute(true, [{ n: '1' }, { n: '2' }])]);
    expect([answers[0]?.metadata.type, answers[1]?.rows]).toEqual(['events', [{ n: ['2'] }]]);
  });

  test('of type reporting answers after the last row, at most maxresultrows at once', async () => {
    const seen: string[] = [];
    const report = commandOf('reporting', {
      take: (rows) => {
        for (const row of rows) seen.push(row.get('n')?.[0] ?? '');
        return [];
      },
      *finish() {
        for (const n of seen) yield new Map([['n', [n]]]);
      },
    });
    const chunks = [execute(false, [{ n: '1' }, { n: '2' }]), execute(true, [{ n: '3' }]), execute(true)];
    const { answers } = await converse(report, [getinfo([], { maxresultrows: '2' }), ...chunks]);
    expect(answers.map(({ rows }) => rows.length)).toEqual([0, 0, 2, 1]);
    expect(answers.map(({ metadata }) => metadata.finished)).toEqual([false, false, false, true]);
  });

  test('that generates says so, gives maxresultrows an answer, and makes no row ahead of need', async () => {
    const made = { rows: 0 };
    const asked = [getinfo([], { maxresultrows: 4 }), execute(false)];
    const { exitCode, answers } = await converse(counting(made), asked);
    expect(answers[0]?.metadata).toMatchObject({ type: 'stateful', generating: true });
    expect([answers[1]?.rows.length, made.rows, exitCode]).toEqual([4, 5, 0]); // splunkd hung up: `| head 4`
    const all = await converse(counting(made), [...asked, execute(false), execute(false)]);
    expect(all.answers.slice(1).map(({ rows }) => rows.length)).toEqual([4, 4, 2]);
    expect(all.answers.at(-1)?.metadata.finished).toBe(true);
  });

  test('that refuses its arguments says error, and the same to the inspector, and exits with 1', async () => {
    const refusing: SearchCommand = {
      ...twice,
      begin: () => ({ ok: false, problem: { message: 'no such field' } }),
    };
    const { exitCode, answers } = await converse(refusing, [getinfo()]);
    expect(answers).toHaveLength(1);
    expect(answers[0]?.metadata).toEqual({
      finished: true,
      error: 'no such field',
      inspector: { messages: [['ERROR', 'no such field']] },
    });
    expect(exitCode).toBe(1);
  });

  test('that throws says error, exits with 1 and leaves its stack in the log, by level', async () => {
    const throwing = commandOf('stateful', {
      take: () => {
        throw new Error('out of luck');
      },
    });
    const { exitCode, answers, log } = await converse(throwing, [getinfo(), execute(true, [{ n: '1' }])]);
    expect(answers[1]?.metadata.error).toContain('out of luck');
    expect([exitCode, log]).toEqual([1, expect.stringMatching(/^ERROR Error: out of luck \| /)]);
  });

  test('of type streaming is refused, whatever the types were told', async () => {
    const streaming = commandOf('streaming' as CommandType, {});
    const { exitCode, answers } = await converse(streaming, [getinfo()]);
    expect([exitCode, answers[0]?.metadata.error]).toEqual([1, expect.stringContaining('indexers')]);
  });

  test.each([
    ['execute before getinfo', [execute(true)], 'splunkd sent execute before getinfo'],
    ['getinfo twice', [getinfo(), getinfo()], 'splunkd sent getinfo twice'],
    ['an unknown action', [encodeFrame({ action: 'dance' }, '')], ''],
    ['metadata that are no JSON', [Buffer.from('chunked 1.0,2,0\n{x')], ''],
    ['no chunk at all', [Buffer.from('field=text\n')], ''],
    ['rows that are no CSV', [getinfo(), encodeFrame({ action: 'execute', finished: true }, 'a\n"1\n')], ''],
  ])('refuses %s as a fault of the other side', async (_, input, why) => {
    const { exitCode, answers } = await converse(twice, input);
    expect([exitCode, answers.at(-1)?.metadata.finished]).toEqual([1, true]);
    expect(answers.at(-1)?.metadata.error).toMatch(/./);
    expect(answers.at(-1)?.metadata.error).toContain(why);
    expect(answers.at(-1)?.metadata.error).not.toContain('fault of the command');
  });

  test('says a message once an answer, and goes on', async () => {
    const warning = commandOf('stateful', {
      take: (rows, say) => {
        for (const row of rows) say('WARN', `row without name: ${String(row.has('name'))}`);
        return rows;
      },
    });
    const { answers } = await converse(warning, [getinfo(), execute(true, [{ n: '1' }, { n: '2' }])]);
    expect(answers[1]?.metadata.inspector).toEqual({ messages: [['WARN', 'row without name: false']] });
  });

  test('that is hung up on within a chunk ends quietly, and says so in the log', async () => {
    const { exitCode, log } = await converse(twice, [getinfo(), execute(true, [{ n: '1' }]).subarray(0, 30)]);
    expect([exitCode, log]).toEqual([
      0,
      expect.stringMatching(/^WARN sample: The input ended within a chunk/),
    ]);
  });

  test('rejects with EPIPE when nobody reads, which ends the process with 0', async () => {
    const broken = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    });
    broken.on('error', () => undefined);
    const stdin = new PassThrough();
    stdin.end(getinfo());
    await expect(
      runSearchCommand(twice, { stdin, stdout: broken, stderr: new PassThrough() }),
    ).rejects.toMatchObject({ code: 'EPIPE' });
  });
});

(hasRecordings ? describe : describe.skip)('a recorded conversation', () => {
  test('is answered with every row that was sent', async () => {
    const same = commandOf('stateful', { take: (rows) => rows });
    const { answers } = await converse(same, [recording('multibyte')]);
    expect(answers[1]?.rows.length).toBeGreaterThan(1000);
    expect(answers[1]?.rows.at(-1)?.teststring).toEqual(['\u0e17t']);
  });
});
