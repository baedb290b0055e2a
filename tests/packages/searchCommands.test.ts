// The search commands of the built add-on: their wrappers driven with hand-made frames, and their examples run in a
// search of another app, on the stand-in that starts them over the real protocol.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensurePackages } from '../../scripts/ensurePackages';
import { commandDefinitions } from '../../src/commands/registry';
import { startStandin, type Standin } from '../../src/standin/main';
import { clientOf, type Ask } from '../../src/standin/testSupport/client';

const isOfThisPlatform = process.platform === 'linux' && process.arch === 'x64';
const describeHere = isOfThisPlatform ? describe : describe.skip;
const programs = join(process.cwd(), 'build/TA-minerva/linux_x86_64/bin');
const wrapper = join(programs, 'minervaextract.sh');
const password = 'walk-in-the-park';
const junk = {
  PATH: '/nowhere',
  LD_LIBRARY_PATH: '/nowhere',
  NODE_OPTIONS: '--no-such-flag',
  OPENSSL_CONF: '/nowhere/openssl.cnf',
};

// By hand, with neither side's own code: the lengths are bytes.
const frame = (metadata: object, body = ''): Buffer => {
  const json = JSON.stringify(metadata);
  return Buffer.from(`chunked 1.0,${Buffer.byteLength(json)},${Buffer.byteLength(body)}\n${json}${body}`);
};
const getinfo = (args: readonly string[]): Buffer =>
  frame({
    action: 'getinfo',
    preview: false,
    searchinfo: { args, raw_args: args, sid: '1.1', maxresultrows: 50000 },
  });

jest.setTimeout(300_000);
beforeAll(async () => {
  await ensurePackages();
});

describeHere('the wrapper of minervaextract', () => {
  test('answers frames byte for byte, with a hostile environment', () => {
    const rows =
      '_chunked_idx,text,__mv__chunked_idx,__mv_text\n' +
      '0,"한 a@example.org",,\n' +
      '1,"a@example.org\nb@example.org",,$a@example.org$;$b@example.org$\n';
    const input = Buffer.concat([
      getinfo(['field=text', 'country=US']),
      frame({ action: 'execute', finished: false }, rows),
      frame({ action: 'execute', finished: true }),
    ]);
    const outcome = spawnSync(wrapper, [], { input, env: junk, cwd: '/' });
    const body =
      '_chunked_idx,__mv__chunked_idx,text,__mv_text,mid,__mv_mid,identifier_type,__mv_identifier_type,' +
      'identifier_value,__mv_identifier_value,identifier_written,__mv_identifier_written,identifier_count,__mv_identifier_count,' +
      'identifier_rule,__mv_identifier_rule,identifier_confidence,__mv_identifier_confidence,' +
      'identifier_obfuscated,__mv_identifier_obfuscated,identifier_details,__mv_identifier_details\n' +
      '0,,한 a@example.org,,e1:email:a@example.org,,email,,a@example.org,,a@example.org,,1,,' +
      'email.plain,,0.99,,false,,{},\n' +
      '1,,"a@example.org\nb@example.org",$a@example.org$;$b@example.org$,' +
      '"e1:email:a@example.org\nd3:email:b@example.org",$e1:email:a@example.org$;$d3:email:b@example.org$,' +
      '"email\nemail",$email$;$email$,"a@example.org\nb@example.org",$a@example.org$;$b@example.org$,' +
      '"a@example.org\nb@example.org",$a@example.org$;$b@example.org$,2,,' +
      '"email.plain\nemail.plain",$email.plain$;$email.plain$,"0.99\n0.99",$0.99$;$0.99$,' +
      '"false\nfalse",$false$;$false$,"{}\n{}",${}$;${}$\n';
    const mids = /"(..):email:a@example\.org\n(..):email:b@example\.org"/.exec(outcome.stdout.toString());
    const expected = body.replaceAll('e1:', `${mids?.[1] ?? ''}:`).replaceAll('d3:', `${mids?.[2] ?? ''}:`);
    expect(outcome.stdout.toString()).toBe(
      Buffer.concat([
        frame({ type: 'stateful', required_fields: ['text'], finished: false }),
        frame({ finished: false }, expected),
        frame({ finished: true }),
      ]).toString(),
    );
    expect([outcome.status, outcome.stderr.toString()]).toEqual([0, '']);
  });

  test('says what is wrong with the arguments, and ends with 1', () => {
    const outcome = spawnSync(wrapper, [], { input: getinfo(['country=US']), env: junk });
    expect(outcome.stdout.toString()).toContain('"error":"minervaextract: \'field\' is missing.');
    expect(outcome.status).toBe(1);
  });

  test.each(['stdin', 'stdout'] as const)('ends quietly with 0 when splunkd closes %s', async (pipe) => {
    const child = spawn(wrapper, [], { env: junk });
    let errors = '';
    child.stderr.on('data', (bytes: Buffer) => (errors += bytes.toString()));
    child.stdin.on('error', () => undefined);
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    child.stdin.write(getinfo(['field=text']));
    await new Promise((resolve) => child.stdout.once('data', resolve));
    if (pipe === 'stdin') child.stdin.end();
    else {
      child.stdout.destroy();
      const body = `text\n${'jane@example.org\n'.repeat(20_000)}`;
      child.stdin.write(frame({ action: 'execute', finished: false }, body));
    }
    expect([await ended, errors]).toEqual([0, '']);
  });
});

describeHere('search commands in a search', () => {
  const folder = mkdtempSync(join(tmpdir(), 'minerva-commands-'));
  let standin: Standin;
  let admin: Ask;

  beforeAll(async () => {
    const packages = (await ensurePackages()).filter(({ content }) => content.id === 'TA-minerva');
    standin = await startStandin({
      port: 0,
      dataFolder: folder,
      packages: packages.map(({ archive }) => archive),
      adminPassword: password,
    });
    admin = clientOf(standin.managementUrl, 'admin', password);
  });
  afterAll(async () => {
    await standin.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const search = async (spl: string) =>
    (await admin('POST', '/servicesNS/nobody/search/search/v2/jobs', { search: spl, exec_mode: 'oneshot' }))
      .json;

  test.each(
    commandDefinitions.flatMap(({ examples }) =>
      examples
        .filter(({ runsIn }) => runsIn === undefined)
        .map((example) => [example.search, example] as const),
    ),
  )('%s', async (spl, { rows }) => {
    expect((await search(spl)).results).toEqual(rows);
  });

  test('every row of 60,000 comes back with its own identifier', async () => {
    const { results, messages } = await search(
      '| makeresults count=60000 | streamstats count as n | eval text="mail a".n."@example.org" | minervaextract field=text | where identifier_value="a".n."@example.org" AND identifier_count=1 | stats count dc(mid) as mids',
    );
    expect([results, messages ?? []]).toEqual([[{ count: '60000', mids: '60000' }], []]);
  });

  test('60,000 records are linked in several answers, each told once', async () => {
    const { results, messages } = await search(
      '| makeresults count=60000 | streamstats count as n | eval record_key="a:".n, mid="00:phone:".floor((n+1)/2) | minervalink | stats count dc(record_key) as records dc(entity) as entities by link_event',
    );
    expect([results, messages ?? []]).toEqual([
      [
        { link_event: 'history', count: '30000', records: '0', entities: '30000' },
        { link_event: 'membership', count: '60000', records: '60000', entities: '30000' },
      ],
      [],
    ]);
  });

  test('tells the person what it could not read', async () => {
    const { messages } = await search('| makeresults | minervaextract field=nonsuch');
    expect(messages).toContainEqual({
      type: 'WARN',
      text: expect.stringContaining("has the field 'nonsuch'"),
    });
    const refused = await search('| makeresults | minervaextract field=text country=Britain');
    expect(refused.messages?.[0]).toMatchObject({
      type: 'FATAL',
      text: expect.stringContaining(
        "Error in 'minervaextract' command: minervaextract: country 'Britain' is not known",
      ),
    });
  });
});
