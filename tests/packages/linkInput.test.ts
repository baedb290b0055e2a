// The same records, linked once by the tenant's saved searches and once by the input minerva_link: the packages on two
// stand-ins, the real programs.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linkAllSearch, linkOnce, linkSearch, retireSearch } from '../../scripts/linking';
import { linkInputSearch } from '../../src/queries/setup/linkInput';
import {
  ask,
  email,
  firstRecords,
  linkByInput,
  linkLeavings,
  phone,
  send,
  startLinkWorld,
  stopLinkingSearches,
  type LinkWorld,
  type Sent,
} from '../support/linkInputWorld';

jest.setTimeout(600_000);
const describeHere = process.platform === 'linux' && process.arch === 'x64' ? describe : describe.skip;
const folder = mkdtempSync(join(tmpdir(), 'minerva-link-input-'));

/** An edit that splits an entity, a bridge that merges two, and a newcomer. */
const second: readonly Sent[] = [
  ['a:1', 'b', 'advert', [phone(4)]],
  ['d:1', 'a', 'advert', [phone(2), email('jane')]],
  ['b:3', 'a', 'advert', [phone(4)]],
];

/** The id of a new entity holds from when its run read, so both have to have read up to one time. */
async function readUntilTheSame(worlds: readonly LinkWorld[]): Promise<void> {
  const state = '| inputlookup minerva_state | where job="link" | table indexed_until';
  const times = await Promise.all(
    worlds.map(async (there) => Number((await ask(there, state))[0]?.indexed_until)),
  );
  const eldest = String(Math.min(...times));
  const set = `| inputlookup minerva_state | where job="link" | eval _key="link", indexed_until=${eldest} | outputlookup append=true key_field=_key minerva_state`;
  for (const there of worlds) await ask(there, set);
}

const { membership, retired, refusals, history, reasons } = linkLeavings;

describeHere('minerva_link', () => {
  let searches: LinkWorld;
  let input: LinkWorld;
  beforeAll(async () => {
    searches = await startLinkWorld(folder, 'searches');
    input = await startLinkWorld(folder, 'input');
    for (const there of [searches, input]) await send(there, firstRecords);
  });
  afterAll(async () => {
    await searches.standin.stop();
    await input.standin.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('refuses while the saved searches link, and says which of the two to switch off', async () => {
    const told = await linkByInput(input);
    expect(told).toMatchObject({ outcome: 'failed', problem: 'links-twice', records: 0 });
    for (const name of [retireSearch, linkSearch, linkAllSearch])
      expect(told.problem_message).toContain(`"${name}"`);
    expect(await ask(input, membership)).toEqual([]);
    await stopLinkingSearches(input);
  });

  test('links what the saved searches link, and says the same about it', async () => {
    await linkOnce(searches.standin.managementUrl, 'main');
    const told = await linkByInput(input);
    expect(told).toMatchObject({ outcome: 'complete', everything: true, warnings: [] });
    for (const search of [membership, retired, refusals, reasons])
      expect(await ask(input, search)).toEqual(await ask(searches, search));
    expect(await ask(input, membership)).toHaveLength(7);
  });

  test('comes to the same after edits, and tells the same history', async () => {
    await readUntilTheSame([searches, input]);
    for (const there of [searches, input]) await send(there, second);
    await linkOnce(searches.standin.managementUrl, 'main');
    const told = await linkByInput(input);
    expect(told).toMatchObject({ outcome: 'complete', everything: false, versions_retired: 1 });
    for (const search of [membership, retired, reasons])
      expect(await ask(input, search)).toEqual(await ask(searches, search));
    expect(await ask(input, history)).toEqual(await ask(searches, history));
  });

  test('resolves once, and writes nothing again that has not changed', async () => {
    const told = await linkByInput(input, { resolve: '1' });
    expect(told).toMatchObject({ outcome: 'complete', findings_written: 1, findings_ended: 0 });
    const command = await ask(
      searches,
      'search `minerva_records` kind=person | spath | rename birth_dates{} as birth_dates | minervaresolve | table finding_id left_record right_record level bits',
    );
    const findings =
      '| inputlookup minerva_findings | eval finding_id=_key | table finding_id left_record right_record level bits';
    expect(await ask(input, findings)).toEqual(
      command.map((row) => ({ ...row, bits: String(Number(row.bits)) })),
    );
    expect(await linkByInput(input, { resolve: '1' })).toMatchObject({ findings_written: 0 });
  });

  test('is seen by the page Set up, and where no such input runs it is not', async () => {
    const [seen] = await ask(input, linkInputSearch);
    expect(seen).toMatchObject({ outcome: 'complete' });
    expect(Number(seen?.runs)).toBe(5);
    expect(Number((await ask(searches, linkInputSearch))[0]?.runs)).toBe(0);
  });
});
