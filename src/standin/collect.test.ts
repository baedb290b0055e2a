// What `collect` leaves in an index, asked for over REST as a saved search would meet it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStandin, type Standin } from './main';
import { clientOf, type Ask } from './testSupport/client';
import { fixtureFiles, writePackage } from './testSupport/fixtureApp';

const folder = mkdtempSync(join(tmpdir(), 'standin-collect-'));
let standin: Standin;
let ask: Ask;

beforeAll(async () => {
  const app = await writePackage(join(folder, 'fixture.spl'), fixtureFiles);
  standin = await startStandin({
    port: 0,
    dataFolder: join(folder, 'data'),
    packages: [app],
    adminPassword: 'secret-1',
  });
  ask = clientOf(standin.managementUrl, 'admin', 'secret-1');
  const stranger = { name: 'mute', password: 'quiet-one', roles: 'counter' };
  await ask('POST', '/services/authentication/users', stranger);
});

afterAll(async () => {
  await standin.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function search(spl: string, by = ask): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const answer = await by('POST', '/services/search/jobs', { search: spl, exec_mode: 'oneshot' });
  if (answer.status >= 400) throw new Error(answer.text);
  return answer.json.results ?? [];
}

describe('collect', () => {
  test('with hec every field is indexed with all its values, once, and the row says its source', async () => {
    await search(
      '| makeresults count=2 | streamstats count as n | eval ids=split("x:1,y:2", ","), zip="00".n, source="links", sourcetype="minerva:link", index="elsewhere" | collect index=summary output_format=hec',
    );
    expect(
      await search('| tstats count where index=summary by ids, zip, source, sourcetype | sort zip ids'),
    ).toEqual(
      ['001', '002'].flatMap((zip) =>
        ['x:1', 'y:2'].map((ids) => ({ ids, zip, source: 'links', sourcetype: 'minerva:link', count: '1' })),
      ),
    );
    expect(await search('| tstats count where index=summary n=2')).toEqual([{ count: '1' }]);
  });

  test('with hec and no sourcetype of its own an event is stash_hec, and its fields have each value once', async () => {
    await search('| makeresults | eval word="kept once" | collect index=summary output_format=hec');
    expect(await search('search index=summary sourcetype=stash_hec | table word sourcetype index')).toEqual([
      { word: 'kept once', sourcetype: 'stash_hec', index: 'summary' },
    ]);
  });

  test('raw events are stash, and their fields are found at search time only', async () => {
    await search('| makeresults | eval colour="deep blue", size=4 | collect index=summary');
    expect(await search('search index=summary sourcetype=stash | table colour size')).toEqual([
      { colour: 'deep blue', size: '4' },
    ]);
    expect(await search('| tstats count where index=summary size=4')).toEqual([{ count: '0' }]);
  });

  test('an event keeps the time of its row', async () => {
    await search(
      '| makeresults | eval _time=1600000000, old="yes" | collect index=summary output_format=hec',
    );
    expect(
      await search('search index=summary old=yes earliest=1599999999 latest=1600000001 | table old'),
    ).toHaveLength(1);
  });

  test('an index that does not exist is refused, and so is a user without run_collect', async () => {
    await expect(search('| makeresults | collect index=nowhere')).rejects.toThrow("'nowhere' does not exist");
    const mute = clientOf(standin.managementUrl, 'mute', 'quiet-one');
    await expect(search('| makeresults | collect index=fixture', mute)).rejects.toThrow('run_collect');
  });

  test('a search that ends early above it writes nothing of the rows it did not see', async () => {
    await search(
      '| makeresults count=5 | head 3 | eval few="3" | collect index=summary output_format=hec | head 1',
    );
    expect(await search('| tstats count where index=summary few=3')).toEqual([{ count: '3' }]);
  });
});
