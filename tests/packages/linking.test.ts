// From records to entities, as the tenant's own searches do it: the packages on the stand-in, the real commands.
import {
  linkAllSearch,
  linkSearch,
  retireSearch,
  savedSearchText,
  withdrawSearch,
} from '../../scripts/linking';
import { commandDefinitions } from '../../src/commands/registry';
import { LinkingTenant, type SentRecord } from '../support/linkingTenant';

jest.setTimeout(600_000);
const describeHere = process.platform === 'linux' && process.arch === 'x64' ? describe : describe.skip;

let tenant: LinkingTenant;
const search = (spl: string) => tenant.search(spl);
const link = () => tenant.link();
const saved = (name: string) => tenant.saved(name);
const send = (source: string, records: readonly SentRecord[]) => tenant.send(source, records);
const groups = () => tenant.groups();
const membership = () => tenant.membership();

const phone = (n: number): string => `a${n % 10}:phone:120255501${String(n).padStart(2, '0')}`;
const many = (count: number, prefix: string, mid: string) =>
  Array.from({ length: count }, (_, n) => [`${prefix}:${n}`, 'a', [mid]] as const);

describeHere('linking', () => {
  beforeAll(async () => {
    tenant = await LinkingTenant.start();
  });
  afterAll(() => tenant.stop());

  const examples = commandDefinitions.flatMap((command) =>
    command.examples.filter(({ runsIn }) => runsIn === 'tenant'),
  );
  test.each(examples.map((example) => [example.search, example.rows] as const))(
    '%s gives what the help says, in a tenant without records',
    async (spl, rows) => expect(await search(spl)).toEqual(rows),
  );

  test('records that share values become entities, and a hub joins nobody', async () => {
    await send('src-a', [
      ['a:1', 'a', [phone(1)]],
      ['a:2', 'a', [phone(1), '0a:email:jane@example.org']],
      ['a:3', 'a', ['0a:email:jane@example.org', phone(9)]],
      ['c:1', 'a', [phone(3)]],
      ...many(60, 'h', phone(9)),
    ]);
    await send('src-b', [
      ['b:1', 'a', [phone(2)]],
      ['b:2', 'a', [phone(2)]],
    ]);
    await link();
    expect(await groups()).toEqual(['a:1 a:2 a:3', 'b:1 b:2']);
    const [hub] = await search(
      'search `minerva_links` link_event=refusal | table mid verdict sharers reason',
    );
    expect(hub).toMatchObject({ mid: phone(9), verdict: 'hub', sharers: '61' });
    expect(hub?.reason).toContain('1 place');
  });

  test('a path goes from record to record, names the hub it did not cross, and crosses it when asked', async () => {
    const way = (words: string) =>
      search(`| minervapath ${words} | table row step record_key mid next_record sharers`);
    const [first, second, hub, ...others] = await way(`from="${phone(1)}" to="a:3"`);
    expect(first).toMatchObject({ row: 'step', step: '1', mid: phone(1), next_record: 'a:2', sharers: '2' });
    expect(second).toMatchObject({ row: 'step', step: '2', record_key: 'a:2', next_record: 'a:3' });
    expect(hub).toMatchObject({ row: 'hub', mid: phone(9), sharers: '61' });
    expect(others).toEqual([]);
    expect(await way('from="a:3" to="h:7"')).toMatchObject([{ row: 'none' }, { row: 'hub' }]);
    expect(await way('from="a:3" to="h:7" cross_hubs=t')).toMatchObject([{ row: 'step', mid: phone(9) }]);
  });

  test('why tells shared values, refusals in the words of linking, and the way between where there is none', async () => {
    const why = (left: string, right: string) =>
      search(`| minervawhy left="${left}" right="${right}" | table feature verdict bits level sentence`);
    const shared = await why('a:1', 'a:2');
    expect(shared).toMatchObject([
      { feature: 'phone', verdict: 'for', bits: '20.0' },
      { feature: 'total', level: 'possibly related' },
    ]);
    const refused = await why('a:3', 'h:7');
    expect(refused).toMatchObject([
      { feature: 'phone', verdict: 'neutral' },
      { feature: 'path' },
      { feature: 'total', level: 'none' },
    ]);
    const [refusal] = await search('search `minerva_links` link_event=refusal | head 1 | table reason');
    expect(refused[0]?.sentence).toBe(refusal?.reason);
    expect((await why('a:1', 'a:3')).map(({ feature }) => feature)).toEqual([
      'path',
      'path',
      'path',
      'total',
    ]);
  });

  test('a second run changes nothing and tells no history', async () => {
    const before = await membership();
    const told = '| tstats dc(history_id) as told where `minerva_links`';
    const history = await search(told);
    await link();
    expect(await membership()).toEqual(before);
    expect(await search(told)).toEqual(history);
  });

  test.each([
    ['collect and outputlookup', '| where link_event="membership"'],
    ['outputlookup and the state', '| stats count as written'],
  ])('killed between %s and done again, the run comes to the same', async (_, cutAt) => {
    const text = savedSearchText(linkSearch);
    expect(text).toContain(cutAt);
    const key = `k:${cutAt.length}`;
    await send('src-a', [
      [`${key}:1`, 'a', [phone(cutAt.length)]],
      [`${key}:2`, 'a', [phone(cutAt.length)]],
    ]);
    await search(text.slice(0, text.indexOf(cutAt)));
    await link();
    expect(await groups()).toContain(`${key}:1 ${key}:2`);
    const [told] = await search(
      'search `minerva_links` link_event=history change=formed | stats dc(history_id) as told dc(entity) as formed',
    );
    expect(told?.told).toBe(told?.formed);
  });

  test('an edited record leaves the entity of its old value, and comes back with its old version', async () => {
    await send('src-a', [['a:1', 'b', [phone(4)]]]);
    await link();
    expect(await groups()).toContain('a:2 a:3');
    expect(await search('| inputlookup minerva_retired | table record_key version reason')).toEqual([
      { record_key: 'a:1', version: 'a'.padEnd(16, '0'), reason: 'edited' },
    ]);
    await send('src-a', [['a:1', 'a', [phone(1)]]]);
    await link();
    expect(await groups()).toContain('a:1 a:2 a:3');
  });

  test('an incremental run and a run over everything come to the same', async () => {
    await send('src-a', [
      ['d:1', 'a', [phone(2), '0a:email:jane@example.org']],
      ['d:2', 'a', [phone(3)]],
    ]);
    await link();
    expect(await groups()).toContain('a:1 a:2 a:3 b:1 b:2 d:1');
    expect(await groups()).toContain('c:1 d:2');
    const incremental = await membership();
    await saved(linkAllSearch);
    expect(await membership()).toEqual(incremental);
  });

  test('a value that becomes a hub sets free whom it had joined', async () => {
    await send('src-a', many(50, 'g', phone(5)));
    await link();
    expect((await groups()).some((group) => group.split(' ').length === 50)).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    const since = Math.floor(Date.now() / 1000);
    await send('src-a', [['g:50', 'a', [phone(5)]]]);
    await search(savedSearchText(linkSearch).replace('since=state', `since=${since}`));
    expect((await groups()).filter((group) => group.includes('g:'))).toEqual([]);
  });

  test('a withdrawn source takes its joins with it', async () => {
    const [withdrawn] = await search(savedSearchText(withdrawSearch).replace('$source$', 'src-b'));
    expect(withdrawn).toEqual({ versions_withdrawn: '2' });
    await link();
    expect(await groups()).toContain('a:1 a:2 a:3 d:1');
    await saved(retireSearch);
    expect(await search('| inputlookup minerva_retired | search reason=withdrawn | stats count')).toEqual([
      { count: '2' },
    ]);
  });

  test('a watch alert that rested on a withdrawn record is told with that record, and no other is', async () => {
    const alert = (records: string, id: string) =>
      search(
        `| makeresults | eval alert_event="watch", mid="${phone(2)}", id="${id}", records=split("${records}", " ") ` +
          '| collect `minerva_risk` output_format=hec',
      );
    await alert('a:1 b:1', 'one');
    await alert('a:1 a:2', 'other');
    const rows = await saved('Minerva - Alerts that rested on withdrawn records');
    expect(rows).toMatchObject([{ id: 'one', records: '2', withdrawn: '1', withdrawn_records: 'b:1' }]);
  });

  const decide = (id: string, kind: string, keys: readonly string[]) =>
    search(
      `| makeresults | eval _key="${id}", decision="${kind}", records=split("${keys.join(' ')}", " "), author="jane", reason="seen", created=time() ` +
        '| table _key decision records author reason created | outputlookup append=true key_field=_key minerva_decisions',
    );
  const undo = (id: string) =>
    search(
      `| inputlookup minerva_decisions | where _key="${id}" | eval key=_key, undone=time(), undone_by="joe" ` +
        '| eval _key=key | fields - key | outputlookup append=true key_field=_key minerva_decisions',
    );

  test('decisions join and hold apart, name who made them, and leave no trace when taken back', async () => {
    const before = await membership();
    const [one, other] = ['d_0000000000a1', 'd_0000000000a2'];
    await decide(one, 'same', ['a:1', 'c:1']);
    await decide(other, 'not_same', ['a:1', 'a:3']);
    await link();
    // d:1 shares its address with both who are held apart: it stays with the one named first.
    expect(await groups()).toContain('a:1 a:2 c:1 d:1 d:2');
    expect(
      await search('| minervapath from="a:2" to="c:1" | search row=step | table join mid next_record'),
    ).toMatchObject([
      { join: 'shared value' },
      { join: 'decision', mid: `decision:${one}`, next_record: 'c:1' },
    ]);
    expect(
      await search(
        '| minervawhy left="a:1" right="a:3" | search feature=total OR feature=decision | table verdict level',
      ),
    ).toMatchObject([{ verdict: 'against' }, { verdict: 'against', level: 'not same' }]);
    expect((await groups()).filter((group) => group.includes('a:3'))).toEqual([]);
    const [history] = await search(
      'search `minerva_links` link_event=history decisions=* | stats values(decisions) as decisions values(reason) as reasons',
    );
    expect([history?.decisions].flat()).toEqual([one, other]);
    expect(String(history?.reasons)).toContain('Because jane decided on ');
    const decided = await membership();
    await saved(linkAllSearch);
    expect(await membership()).toEqual(decided);
    await undo(one);
    await undo(other);
    await link();
    expect(await membership()).toEqual(before);
  });

  test('a finding joins its two records, with its level, until it holds no more', async () => {
    const before = await membership();
    const find = (level: string) =>
      search(
        `| makeresults | eval _key="f_0000000000a1", records=split("a:3 c:1", " "), left_record="a:3", right_record="c:1", level="${level}", bits=31.5, updated=time() ` +
          '| table _key records left_record right_record level bits updated | outputlookup append=true key_field=_key minerva_findings',
      );
    await find('match');
    await link();
    expect(await groups()).toContain('a:1 a:2 a:3 c:1 d:1 d:2');
    expect(await membership()).toContainEqual(
      expect.objectContaining({ record_key: 'c:1', level: 'match', bits: '31.5' }),
    );
    await find('none');
    await link();
    const groupsBefore = before.filter(({ entity }) => entity !== '').map((row) => row.record_key);
    expect((await membership()).filter(({ entity }) => entity !== '').map((row) => row.record_key)).toEqual(
      groupsBefore,
    );
    expect(await groups()).toEqual(expect.arrayContaining(['a:1 a:2 a:3 d:1', 'c:1 d:2']));
  });

  test('a trusted hub joins whom it was kept from joining', async () => {
    await search(
      `| makeresults | eval _key="d_0000000000a3", decision="trust", mid="${phone(5)}", author="jane", created=time() ` +
        '| table _key decision mid author created | outputlookup append=true key_field=_key minerva_decisions',
    );
    await link();
    expect((await groups()).filter((group) => group.includes('g:'))[0]?.split(' ')).toHaveLength(51);
    await undo('d_0000000000a3');
    await link();
    expect((await groups()).filter((group) => group.includes('g:'))).toEqual([]);
  });

  test('what cannot be read ends the search before anything is written', async () => {
    const state = () => search('| inputlookup minerva_state | sort 0 job | table job finished');
    const before = await state();
    const broken = savedSearchText(linkSearch).replace('since=state', 'since=yesterday');
    await expect(search(broken)).rejects.toThrow("since 'yesterday' is no time");
    expect(await state()).toEqual(before);
  });
});
