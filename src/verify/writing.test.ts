import { assumptions } from './assumptions/registry';
import { startLoopbackServer, type Asked, type LoopbackServer, type Reply } from './loopbackServer';
import { outcomesOf } from './report';
import { sampleEvents } from './sampleEvents';
import { exitCodeOf, verify } from './verify';

/** A splunkd that keeps what is made and removed; searches find `count` of everything. */
function keeper(refuses: (asked: Asked) => boolean = () => false) {
  const made = new Set<string>();
  const everMade: string[] = [];
  let received = 0;
  const reply = (asked: Asked): Reply => {
    const { method, body } = asked;
    const path = asked.path.split('?', 1)[0] ?? '';
    if (path === '/services/auth/login') return { body: { sessionKey: 'key-of-session' } };
    if (refuses(asked)) return { status: 403, body: { messages: [{ type: 'ERROR', text: 'You may not.' }] } };
    if (/search\/(v2\/)?jobs$/.test(path)) return { status: 201, body: { sid: 's' } };
    if (path.endsWith('/results')) return { body: { results: [{ count: String(received), records: '3' }] } };
    if (/\/search\/(v2\/)?jobs\//.test(path))
      return { body: { entry: [{ name: 's', content: { isDone: true } }] } };
    if (path.endsWith('receivers/simple')) {
      received++;
      return { body: {} };
    }
    if (method === 'POST') {
      const name = new URLSearchParams(body).get('name') ?? '';
      // A credential is found again under its realm, which is empty here, and its name.
      const thing = `${path}/${path.endsWith('storage/passwords') ? encodeURIComponent(`:${name}:`) : name}`;
      made.add(thing);
      everMade.push(thing);
      return { status: 201, body: {} };
    }
    if (method === 'DELETE') return made.delete(path) ? { body: {} } : { status: 404 };
    return { status: 404 };
  };
  return { made, everMade, reply };
}

describe('a run that may write', () => {
  let server: LoopbackServer | undefined;
  afterEach(() => server?.stop());

  async function run(reply: (asked: Asked) => Reply, only: readonly string[] = [], scratchTenant?: string) {
    server = await startLoopbackServer(reply);
    return verify({
      url: server.url,
      user: 'admin',
      password: 'invented',
      trust: { isInsecure: false },
      tenant: 'main',
      version: '0.1.0',
      mayWrite: true,
      ...(scratchTenant === undefined ? {} : { scratchTenant }),
      only,
      print: () => undefined,
    });
  }

  test('removes everything it made: indexes, input, user, and a wrongly accepted input', async () => {
    const { made, everMade, reply } = keeper();
    const report = await run(reply);
    expect(everMade.map((thing) => thing.replace(/verify[0-9a-f]{8}/, 'verify*')).sort()).toEqual([
      '/services/authentication/users/minerva_verify*',
      '/servicesNS/nobody/TA-minerva/data/inputs/minerva_file/minerva_verify_bad_mapping',
      '/servicesNS/nobody/TA-minerva/data/inputs/minerva_file/verify*',
      '/servicesNS/nobody/TA-minerva/storage/passwords/%3Aminerva_verify%3A',
      '/servicesNS/nobody/search/data/indexes/minerva_health_verify*',
      '/servicesNS/nobody/search/data/indexes/minerva_records_verify*',
    ]);
    expect([...made]).toEqual([]);
    expect(report.leftBehind).toEqual([]);
  });

  test('says what it could not remove, and does not end well', async () => {
    const { reply } = keeper(
      ({ method, path }) => method === 'DELETE' && path.includes('minerva_records_verify'),
    );
    const report = await run(reply, ['caseless-mid']);
    expect(report.leftBehind).toEqual([
      expect.stringMatching(/^The index minerva_records_verify\w+ is still there \(403 You may not\.\)/),
    ]);
    expect(exitCodeOf(report)).toBe(1);
  });

  test('sends each invented event once, as minerva:record, into the throw-away index', async () => {
    const { reply } = keeper();
    await run(reply);
    const sent = server!.asked.filter(({ path }) => path.includes('receivers/simple'));
    expect(sent).toHaveLength(sampleEvents.length);
    expect(sent.every(({ body }, index) => body === sampleEvents[index]?.raw)).toBe(true);
    expect(
      sent.every(({ path }) => /index=minerva_records_verify\w+&sourcetype=minerva%3Arecord/.test(path)),
    ).toBe(true);
  });

  test('in indexes that exist already makes none, and does not send events that are there', async () => {
    const { everMade, reply } = keeper();
    await run(reply, ['caseless-mid'], 'scratch');
    const sent = (): number => server!.asked.filter(({ path }) => path.includes('receivers/simple')).length;
    expect(everMade).toEqual([]);
    expect(sent()).toBe(sampleEvents.length);
    await server!.stop();
    await run(reply, ['caseless-mid'], 'scratch');
    expect(sent()).toBe(0);
  });

  test('that may not make an index leaves untested what rests on it, with the reason', async () => {
    const { reply } = keeper(({ method, path }) => method === 'POST' && path.includes('data/indexes'));
    const report = await run(reply);
    const topics = new Set(['index time', 'finding']);
    const resting = assumptions.filter(({ topic }) => topics.has(topic)).map(({ id }) => id);
    const answers = outcomesOf(report)
      .filter(({ probe }) => resting.includes(probe.id))
      .map(({ answer }) => answer);
    expect(answers).toHaveLength(resting.length);
    for (const answer of answers)
      expect(answer).toMatchObject({
        verdict: 'could-not-be-tested',
        why: expect.stringContaining('You may not.'),
      });
  });
});
