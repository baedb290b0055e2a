// The input minerva_link on one machine, the search head on another: a token over TLS with an authority of its own. What
// goes wrong on the way is said once, in one sentence that can be acted on, and the next run links all the same.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstRecords, linkByInput, linkLeavings, send, startLinkWorld } from '../support/linkInputWorld';
import { ask, stopLinkingSearches, type LinkWorld, type Row } from '../support/linkInputWorld';
import { Authority, hasOpenssl, outerAddress, TlsFront, type FrontCertificate } from '../support/tlsFront';

jest.setTimeout(600_000);
const isPossible = hasOpenssl && process.platform === 'linux' && process.arch === 'x64';
const describeHere = isPossible && outerAddress !== undefined ? describe : describe.skip;
const address = outerAddress ?? '';
const folder = mkdtempSync(join(tmpdir(), 'minerva-link-token-'));
const passwordOfUsers = 'invented-for-a-test';

describeHere('minerva_link with a token over TLS', () => {
  let forwarder: LinkWorld;
  let head: LinkWorld;
  let front: TlsFront;
  let authority: Authority;
  let good: FrontCertificate;
  const tokens = new Map<string, string>();

  beforeAll(async () => {
    forwarder = await startLinkWorld(folder, 'forwarder');
    head = await startLinkWorld(folder, 'head');
    authority = new Authority(folder, 'authority');
    good = authority.sign(`IP:${address}`);
    front = await TlsFront.start(good, head.standin.managementUrl, address);
    await send(head, firstRecords);
    await stopLinkingSearches(head);
    await makeToken('linker', 'minerva_service_main');
    await makeToken('reader', 'minerva_analyst_main');
    await makeToken('stranger', 'user');
    await storeToken('wrong', 'no-token-of-this-search-head');
  });
  afterAll(async () => {
    await front.stop();
    await head.standin.stop();
    await forwarder.standin.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  afterEach(() => {
    front.busy = () => undefined;
    front.show(good);
  });

  // A token of the stand-in is a session key; splunkd tells them apart, the header that carries them does not.
  async function makeToken(name: string, role: string): Promise<void> {
    const user = { name, password: passwordOfUsers, roles: role };
    await head.admin.post('/services/authentication/users', user);
    const form = { username: name, password: passwordOfUsers };
    const { sessionKey } = (await head.admin.post('/services/auth/login', form)) as { sessionKey: string };
    await storeToken(name, sessionKey);
  }
  async function storeToken(name: string, password: string): Promise<void> {
    tokens.set(name, password);
    const stored = { name, realm: 'link', password };
    await forwarder.admin.post('/servicesNS/nobody/TA-minerva/storage/passwords', stored);
  }
  const run = (token: string, settings: Readonly<Record<string, string>> = {}): Promise<Row> =>
    linkByInput(forwarder, {
      splunkd_url: front.url,
      credential: `link:${token}`,
      ca_file: authority.file,
      ...settings,
    });
  const members = (): Promise<readonly Row[]> => ask(head, linkLeavings.membership);

  /** One message, in the run's event and in the log of the forwarder, which holds no token. */
  async function expectFailure(told: Row, problem: string, words: readonly string[]): Promise<void> {
    expect(told).toMatchObject({ outcome: 'failed', problem, warnings: [], search_head: front.url });
    for (const word of words) expect(told.problem_message).toContain(word);
    const search = `search index=_internal sourcetype=splunkd ERROR "${String(told.stanza)}" | table _raw`;
    const logged = (await ask(forwarder, search)).map(({ _raw }) => String(_raw));
    expect(logged.filter((line) => line.includes(words[0] ?? '-'))).toHaveLength(1);
  }

  test('a wrong token is refused, and it is said which and where a new one is made', async () => {
    const told = await run('wrong');
    await expectFailure(told, 'credential-refused', [
      "refused the token 'link:wrong' (401)",
      'Settings → Tokens',
    ]);
    expect(front.asked).toHaveLength(1);
  });

  test('a token that is not stored is missing, and the search head is not asked', async () => {
    const before = front.asked.length;
    await expectFailure(await run('nobody'), 'credential-missing', ["no credential 'link:nobody'"]);
    expect(front.asked).toHaveLength(before);
  });

  test.each<[string, () => FrontCertificate, string]>([
    ['has expired', () => authority.sign(`IP:${address}`, -1), 'has expired (CERT_HAS_EXPIRED)'],
    ['is for another name', () => authority.sign('DNS:search.example.org'), 'was made for another name'],
    ['is of another authority', () => new Authority(folder, 'other').sign(`IP:${address}`), 'ca_file'],
  ])('where the certificate %s no token is sent, and it is said why', async (_, certificate, words) => {
    const before = front.asked.length;
    front.show(certificate());
    await expectFailure(await run('linker'), 'certificate-refused', [words]);
    expect(front.asked).toHaveLength(before);
  });

  test('a user who may see nothing of the tenant is told which app and which role', async () => {
    await expectFailure(await run('stranger'), 'tenant-app-missing', ['minerva_tenant_main', 'service role']);
  });

  test('a user who may read and not write is told what may not be written', async () => {
    await expectFailure(await run('reader'), 'right-missing', [
      "token 'link:reader', but its user may not write documents of minerva_",
      'minerva_service_TENANT',
    ]);
    expect(await members()).toEqual([]);
  });

  test('a search head that is busy in the middle is asked again; where it stays so the next run resumes', async () => {
    front.busy = (path) => (path.includes('minerva_membership/batch_save') ? 503 : undefined);
    const told = await run('linker');
    await expectFailure(told, 'splunkd-away', [
      'could not write documents of minerva_membership',
      'answered 503',
    ]);
    expect(await members()).toEqual([]);
    const state = '| inputlookup minerva_state | table job';
    expect((await ask(head, state)).map(({ job }) => job)).toEqual(['retire']);

    let left = 2;
    front.busy = (path) => (path.includes('batch_save') && left-- > 0 ? 503 : undefined);
    expect(await run('linker')).toMatchObject({ outcome: 'complete', everything: true, warnings: [] });
    expect(await members()).toHaveLength(7);
    // Both runs told the same history, under the same ids.
    const history = 'search `minerva_links` link_event="history" | stats count dc(history_id) as ids';
    const [counted] = await ask(forwarder, history);
    expect(Number(counted?.count)).toBe(2 * Number(counted?.ids));
    expect(await run('linker')).toMatchObject({ outcome: 'complete', everything: false });
    expect(await members()).toHaveLength(7);
  });

  test('no event and no line of a log of the forwarder holds a token', async () => {
    const search =
      'search (index=_internal OR index=minerva_health_main OR index=minerva_links_main) | table _raw';
    const lines = (await ask(forwarder, search)).map(({ _raw }) => String(_raw)).join('\n');
    expect(lines.includes('link:wrong')).toBe(true);
    // Not toContain: it would print every line.
    for (const [name, token] of tokens) expect([name, lines.includes(token)]).toEqual([name, false]);
  });
});
