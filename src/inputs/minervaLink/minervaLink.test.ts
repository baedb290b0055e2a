// The input against a tenant in memory that may die at any write: what is done again comes to the same.
import { inputXml, ofSourcetype, runHere } from '../../../tests/support/inputRuns';
import type { KeyedDocument } from '../../adapters/splunk/rest/kvStore';
import { modelSplunk, type ModelEvent } from '../../commands/minervachanged/modelSplunk';
import { createMinervaLink } from './input';
import { changedFindings } from './resolve';
import { LinkJobFailure, type TenantSplunk } from './tenantSplunk';

const NOW = 1_700_000_000;
const phone = 'a1:phone:12025550101';
const events: readonly ModelEvent[] = ['a:1', 'a:2'].map((key) => ({
  key,
  version: 'v',
  mids: [phone],
  indexed: NOW - 9,
}));

class Tenant {
  readonly stored = new Map<string, Map<string, KeyedDocument>>();
  readonly saves: string[] = [];
  searchIsOn = false;
  failAt: string | undefined;

  readonly splunk: TenantSplunk = {
    ask: (search) => {
      if (search.includes('minerva_now')) return Promise.resolve([{ minerva_now: String(NOW) }]);
      if (search.includes('minerva_uniform_')) return Promise.resolve([]);
      if (search.includes('inputlookup minerva_state')) return Promise.resolve(this.states(search));
      // Each record has one version here.
      if (
        search.includes('last_seen') &&
        search.includes('lookup minerva_retired _key') &&
        search.includes('max(_indextime)')
      )
        return Promise.resolve([]);
      if (search.includes('dc(version)')) return Promise.resolve([]);
      const members = [...(this.stored.get('minerva_membership') ?? [])];
      const membership = new Map(members.map(([key, { entity }]) => [key, String(entity)]));
      return modelSplunk({ events, retired: new Map(), membership })(search);
    },
    save: (name, documents) => {
      if (name === this.failAt)
        return Promise.reject(new LinkJobFailure('splunkd-failed', `no ${name}: key-of-splunkd`));
      this.saves.push(name);
      const kept = this.stored.get(name) ?? new Map<string, KeyedDocument>();
      this.stored.set(name, kept);
      for (const document of [...documents].flat()) kept.set(document._key, document);
      return Promise.resolve(kept.size);
    },
    read: () => Promise.resolve({ entry: [{ content: { disabled: !this.searchIsOn, is_scheduled: true } }] }),
    close: () => undefined,
  };

  private states(search: string) {
    const job = /job="(\w+)"/.exec(search)?.[1];
    return [...(this.stored.get('minerva_state')?.values() ?? [])]
      .filter((state) => job === undefined || state.job === job)
      .map((state) => ({ job: String(state.job), indexed_until: String(state.indexed_until) }));
  }

  entities(): readonly unknown[] {
    return [...(this.stored.get('minerva_membership')?.values() ?? [])].map(({ _key, entity }) => [
      _key,
      entity,
    ]);
  }
}

const run = (tenant: Tenant, reader?: { id: string; isThere: () => boolean }) => {
  const xml = inputXml({ tenant: 'main' }, '/tmp/unused', { scheme: 'minerva_link' }).replace(
    '>k<',
    '>key-of-splunkd<',
  );
  return runHere(createMinervaLink({ tenant: () => tenant.splunk }), xml, reader ? { reader } : {});
};

test('links, tells what it did, and writes how far it read last', async () => {
  const tenant = new Tenant();
  const { exitCode, ...done } = await run(tenant);
  expect(exitCode).toBe(0);
  expect(tenant.saves).toEqual(['minerva_retired', 'minerva_state', 'minerva_membership', 'minerva_state']);
  const told = ofSourcetype({ exitCode, ...done }, 'minerva:link');
  expect(told.map(({ data }) => data.link_event)).toEqual(['history', 'membership', 'membership']);
  expect(new Set(told.map(({ index }) => index))).toEqual(new Set(['minerva_links_main']));
  expect(told[1]?.data).toMatchObject({ joined_by: [phone], members: '2' });
  expect([...(tenant.stored.get('minerva_state')?.keys() ?? [])]).toEqual(['retire', 'link', 'everything']);
});

test.each(['minerva_retired', 'minerva_membership', 'minerva_state'])(
  'dead at %s, the next run comes to the same, and history counts once',
  async (failAt) => {
    const [whole, broken] = [new Tenant(), new Tenant()];
    await run(whole);
    broken.failAt = failAt;
    const first = await run(broken);
    expect(first.exitCode).toBe(1);
    expect(ofSourcetype(first, 'minerva:run')[0]?.data).toMatchObject({
      outcome: 'failed',
      problem: 'splunkd-failed',
    });
    expect(first.output + first.log).not.toContain('key-of-splunkd');
    broken.failAt = undefined;
    const second = await run(broken);
    expect(broken.entities()).toEqual(whole.entities());
    const ids = [first, second]
      .flatMap((each) => ofSourcetype(each, 'minerva:link'))
      .map(({ data }) => data.history_id);
    expect(new Set(ids.filter((id) => id !== undefined)).size).toBe(1);
  },
);

test('a reader that has ended may have lost the events, so nothing says that they were told', async () => {
  const tenant = new Tenant();
  await run(tenant, { id: '1', isThere: () => false });
  expect(tenant.saves).toEqual(['minerva_retired', 'minerva_state']);
});

test('while a saved search links, nothing is linked', async () => {
  const tenant = new Tenant();
  tenant.searchIsOn = true;
  const done = await run(tenant);
  expect(ofSourcetype(done, 'minerva:run')[0]?.data).toMatchObject({ problem: 'links-twice' });
  expect(tenant.saves).toEqual([]);
});

test('findings are written where level or weight changed, ended where they hold no more, and never over what a source discloses', () => {
  const found = (id: string, bits: number) =>
    ({
      id,
      records: ['a', 'b'],
      level: 'match',
      bits,
      cluster: 'g',
      steps: [],
      heldBackBy: [],
      value: 1,
    }) as const;
  const row = (level: string, bits: string) => ({
    level,
    bits,
    updated: '5',
    left_record: 'a',
    right_record: 'b',
  });
  const known = new Map([
    ['f_same', row('match', '9')],
    ['f_heavier', row('match', '8')],
    ['f_rose', row('possible match', '9')],
    ['f_said', row('disclosed', '3')],
    ['f_gone', row('match', '9')],
    ['f_gone_before', row('none', '9')],
    ['f_said_alone', row('disclosed', '3')],
  ]);
  const ids = ['f_same', 'f_heavier', 'f_rose', 'f_said', 'f_new'];
  const { written, ended } = changedFindings(
    ids.map((id) => found(id, 9)),
    known,
    77,
  );
  expect(written.map(({ _key, updated }) => [_key, updated])).toEqual([
    ['f_heavier', 5],
    ['f_rose', 77],
    ['f_new', 77],
  ]);
  expect(ended.map(({ _key, level, updated }) => [_key, level, updated])).toEqual([['f_gone', 'none', 77]]);
});
