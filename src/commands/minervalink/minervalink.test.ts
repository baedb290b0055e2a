import { encodeFrame, createFrameReader } from '../../adapters/splunk/searchCommand/frame';
import { CommandSession } from '../../adapters/splunk/searchCommand/session';
import { printTable, readTable, type CommandRow } from '../../adapters/splunk/searchCommand/table';
import type { SearchCommand } from '../../adapters/splunk/searchCommand/searchCommand';
import { createMinervalink, minervalink } from './command';

type Fields = Readonly<Record<string, string | readonly string[]>>;
interface Reply {
  readonly metadata: {
    readonly type?: string;
    readonly finished: boolean;
    readonly error?: string;
    readonly inspector?: { readonly messages: readonly (readonly string[])[] };
  };
  readonly rows: readonly Readonly<Record<string, readonly string[]>>[];
}

const phone = '63:phone:12025550143';
const row = (fields: Fields): CommandRow =>
  new Map(Object.entries(fields).map(([name, value]) => [name, [value].flat()]));

/** Frames in, frames out; asks until the command has said it all. */
async function converse(
  chunks: readonly (readonly Fields[])[],
  words: readonly string[] = [],
  command: SearchCommand = minervalink,
  maxresultrows = 50_000,
) {
  const session = new CommandSession(command);
  const replies: Reply[] = [];
  const ask = async (metadata: object, rows: readonly Fields[] = []): Promise<string> => {
    const fields = [...new Set(rows.flatMap((each) => Object.keys(each)))];
    const [frame] = framesIn(encodeFrame(metadata, printTable(fields, rows.map(row))));
    const answer = await session.answer(frame!);
    for (const { metadata: json, body } of framesIn(answer.bytes)) {
      const table = readTable(body);
      if (!table.ok) throw new Error(table.problem.message);
      replies.push({
        metadata: JSON.parse(json),
        rows: table.value.rows.map((each) => Object.fromEntries(each)),
      });
    }
    return answer.then;
  };
  let then = await ask({ action: 'getinfo', searchinfo: { args: words, maxresultrows } });
  for (const rows of chunks)
    if (then === 'go on') then = await ask({ action: 'execute', finished: false }, rows);
  while (then === 'go on') then = await ask({ action: 'execute', finished: true });
  return {
    replies,
    rows: replies.flatMap(({ rows }) => rows),
    said: replies.flatMap(({ metadata }) => metadata.inspector?.messages ?? []),
    then,
  };
}

function framesIn(bytes: Buffer) {
  const read = createFrameReader().push(bytes);
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

describe('minervalink', () => {
  test('says nothing until the last row, then history, refusals and membership', async () => {
    const { replies, rows, said } = await converse([
      [{ record_key: 'a:1', mid: phone }],
      [
        { record_key: 'a:2', mid: phone, other: 'kept out' },
        { mid: 'ab:domain:example.org', sharers: '812', hub_sources: '3' },
      ],
    ]);
    expect(replies[0]?.metadata).toMatchObject({ type: 'reporting' });
    expect(replies.slice(0, 3).flatMap((reply) => reply.rows)).toEqual([]);
    expect(said).toEqual([]);
    expect(rows).toEqual([
      {
        link_event: ['history'],
        entity: [expect.stringMatching(/^e_/)],
        change: ['formed'],
        members: ['2'],
        reason: [expect.any(String)],
      },
      {
        link_event: ['refusal'],
        mid: ['ab:domain:example.org'],
        verdict: ['hub'],
        sharers: ['812'],
        reason: [expect.stringContaining('spread over 3 sources')],
      },
      ...['a:1', 'a:2'].map((key) => ({
        link_event: ['membership'],
        record_key: [key],
        entity: rows[0]?.['entity'],
        home: rows[0]?.['entity'],
        members: ['2'],
        joined_by: [phone],
        level: ['possibly related'],
        bits: ['20.0'],
        reason: ['Shares phone 12025550143 with 1 other record.'],
      })),
    ]);
  });

  test('takes several values in one cell, of mid or of record_key', async () => {
    const { rows } = await converse(
      [
        [
          { record_key: ['a:1', 'a:2'], mid: phone },
          { record_key: 'a:2', mid: ['x', 'y'] },
          { record_key: 'a:3', mid: 'y' },
        ],
      ],
      ['emit=membership'],
    );
    const joined = rows.map(({ record_key, joined_by }) => [record_key, joined_by] as const);
    expect(joined.sort(([left], [right]) => ((left?.[0] ?? '') < (right?.[0] ?? '') ? -1 : 1))).toEqual([
      [['a:1'], [phone]],
      [['a:2'], [phone, 'y']],
      [['a:3'], ['y']],
    ]);
  });

  test('splits what is more than an answer may hold, and gives each row once', async () => {
    const pairs = Array.from({ length: 500 }, (_, at) => ({ record_key: `r:${at}`, mid: `v${at >> 1}` }));
    const { replies, rows } = await converse([pairs], ['emit=membership'], minervalink, 90);
    expect(Math.max(...replies.map((reply) => reply.rows.length))).toBe(90);
    expect(replies.map(({ metadata }) => metadata.finished)).toEqual([
      ...replies.slice(1).map(() => false),
      true,
    ]);
    expect(new Set(rows.map(({ record_key }) => record_key![0])).size).toBe(500);
    expect(rows).toHaveLength(500);
  });

  test.each([
    ['membership', ['membership']],
    ['refusals', ['refusal']],
    ['history', ['history']],
    ['all', ['history', 'refusal', 'membership']],
  ])('emit=%s gives %j', async (emit, kinds) => {
    const rows = [1, 2, 3].map((n) => ({ record_key: `a:${n}`, mid: 'hub' }));
    const pair = [1, 2].map((n) => ({ record_key: `a:${n}`, mid: phone }));
    const told = await converse([[...rows, ...pair]], ['hub_above=2', `emit=${emit}`]);
    expect([...new Set(told.rows.map(({ link_event }) => link_event![0]))]).toEqual(kinds);
  });

  test('hears decisions and findings, and says who decided', async () => {
    const decided = (kind: string, keys: readonly string[], change: Fields = {}): Fields => ({
      decision: `d_${keys
        .join('')
        .replace(/[^0-9a-f]/g, '')
        .padStart(12, '0')}`,
      decision_kind: kind,
      decision_author: 'jane',
      decision_created: '1700000000',
      record_key: keys,
      ...change,
    });
    const rowsIn: readonly Fields[] = [
      decided('same', ['a:1', 'b:1']),
      decided('not_same', ['a:1', 'a:2']),
      decided('hide', ['c:1']),
      decided('sane', ['c:1', 'c:2']),
      ...['a:1', 'a:2', 'c:1'].map((record_key) => ({ record_key, mid: phone })),
      ...['a:2', 'c:2'].map((record_key) => ({ record_key, mid: 'match:f_1', level: 'match', bits: '31.5' })),
    ];
    const { rows, said } = await converse([rowsIn]);
    const member = (key: string) => rows.find(({ record_key }) => record_key?.[0] === key);
    expect(member('a:1')).toMatchObject({
      joined_by: ['decision:d_00000000a1b1'],
      level: ['match'],
      reason: ['jane decided on 2023-11-14 that it is the same as b:1 (d_00000000a1b1).'],
    });
    expect(member('a:1')?.bits).toBeUndefined();
    expect(member('a:2')).toMatchObject({
      level: ['match'],
      bits: ['31.5'],
      joined_by: ['match:f_1'],
      reason: ['Resolution finds that it is one with c:2: match, 31.5 bits (finding f_1).'],
    });
    expect(member('c:1')).toMatchObject({ home: member('a:2')?.home });
    expect(member('c:1')?.entity).toBeUndefined();
    expect(rows.find(({ verdict }) => verdict?.[0] === 'not_same')?.reason?.[0]).toContain(
      'jane decided on 2023-11-14 that a:1 and a:2 are not the same',
    );
    expect(said).toEqual([['WARN', expect.stringContaining('1 decisions could not be followed')]]);
  });

  test('counts what it cannot read, and says so once', async () => {
    const { said, rows } = await converse([
      [{ record_key: 'a:1' }, { mid: phone }, { mid: '', record_key: 'a:1' }],
      [
        { mid: ['x', 'y'], record_key: ['a:1', 'a:2'] },
        { mid: 'm'.repeat(500), record_key: 'a:1' },
        { mid: phone, record_key: 'a:1', entity: 'nonsense' },
      ],
    ]);
    expect(rows).toEqual([]);
    expect(said).toEqual([
      ['WARN', expect.stringContaining('5 of 6 rows have no mid')],
      ['WARN', expect.stringContaining('1 of 6 rows name an entity')],
    ]);
  });

  test.each([
    [{ rows: 3, distinct: 100 }, '2 of 5 rows were left out: at most 3 memberships'],
    [{ rows: 100, distinct: 3 }, '2 of 5 rows were left out: at most 100 memberships of 3 records'],
  ])('says what it leaves out beyond %j', async (limits, words) => {
    const rows = [1, 2, 3, 4, 5].map((n) => ({ record_key: `a:${n}`, mid: phone }));
    const { said, rows: made } = await converse([rows], ['emit=membership'], createMinervalink(limits));
    expect(said).toEqual([['WARN', expect.stringContaining(words)]]);
    expect(made).toHaveLength(3);
  });

  test('answers a search without rows with none', async () => {
    expect(await converse([])).toMatchObject({ rows: [], said: [], then: 'end' });
  });

  test.each([
    [['hub_above=0'], "hub_above is '0'; write a whole number from 1 to 100000"],
    [['hub_above=fifty'], "hub_above is 'fifty'"],
    [['max_members=1'], "max_members is '1'; write a whole number from 2 to 1000000"],
    [['max_members=1e9'], "max_members is '1e9'"],
    [['emit=nothing'], "emit 'nothing' is not known. Known are: all, membership"],
    [['field=text'], "no argument 'field'"],
    [[`emit=${'x'.repeat(10_000)}`], 'is not known'],
  ])('refuses %j and says what to write', async (words, message) => {
    const { replies, then } = await converse([], words);
    expect(replies[0]?.metadata.error).toContain(message);
    expect(replies[0]?.metadata.error?.length).toBeLessThan(500);
    expect(then).toBe('fail');
  });
});
