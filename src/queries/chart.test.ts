import type { Mid } from '../core/brand';
import { readCarriers, readMembers, readRecords, readRefusal, readStandings } from './chart';
import { decodeChartCards } from './chartRows';
import { carriersSearch, membersSearch, refusalSearch } from './chartSearches';
import { exampleRecords } from './exampleRecords';
import { memorySplunk } from './memorySplunk';
import { problemOfStatus } from './searchProblem';

const { signal } = new AbortController();
const phone = exampleRecords[0]?.mid.find((mid) => mid.includes(':phone:')) ?? ('' as Mid);

describe('the searches of the chart', () => {
  test('pass over retired sightings before they keep the newest', () => {
    const search = carriersSearch([phone]) ?? '';
    expect(search.indexOf('minerva_retired')).toBeGreaterThan(0);
    expect(search.indexOf('minerva_retired')).toBeLessThan(search.indexOf('dedup record_key'));
  });

  test('are none for what cannot be asked', () => {
    expect(carriersSearch([])).toBeUndefined();
    expect(carriersSearch(['*' as Mid])).toBeUndefined();
    expect(membersSearch('e_0123456789ab" | delete')).toBeUndefined();
  });
});

describe('the rows of the chart', () => {
  test('a list and a marking are read whether they are nested or written as text', () => {
    const card = { record_key: 'a:b', kind: 'advert', source: 's', name: '', seen_at: 5 };
    const marking = { tlp: 'TLP:GREEN', purpose: 'demonstration' };
    const rows = [
      { ...card, mid: [phone], marking },
      { ...card, mid: JSON.stringify([phone]), marking: JSON.stringify(marking) },
    ].map((one) => ({ minerva_card: JSON.stringify(one), minerva_entity: 'e_0123456789ab' }));
    const decoded = decodeChartCards(rows);
    expect(decoded.unreadable).toBe(0);
    expect(decoded.rows[0]).toEqual(decoded.rows[1]);
    expect(decoded.rows[0]).toMatchObject({
      name: 'a:b',
      mids: [phone],
      isWithheld: false,
      entity: 'e_0123456789ab',
    });
  });

  test('a record whose marking cannot be read is shown and never exported', () => {
    const card = {
      record_key: 'a:b',
      kind: 'advert',
      source: 's',
      mid: [],
      seen_at: 5,
      marking: '{"tlp":"?"}',
    };
    const { rows } = decodeChartCards([{ minerva_card: JSON.stringify(card) }]);
    expect(rows).toMatchObject([{ isWithheld: true, entity: undefined }]);
  });

  test('a row that cannot be read is counted', () => {
    expect(decodeChartCards([{ minerva_card: '{"half":' }])).toEqual({ rows: [], unreadable: 1 });
  });
});

describe('asking', () => {
  test('the records that carry a value, how many carry it, and records by key', async () => {
    const splunk = memorySplunk(exampleRecords);
    expect(await readCarriers(splunk, [phone], signal)).toMatchObject({
      ok: true,
      value: { records: { length: 3 }, isCut: false },
    });
    expect(await readStandings(splunk, [phone], signal)).toEqual({
      ok: true,
      value: new Map([[phone, { records: 3, verdict: undefined }]]),
    });
    expect(await readRecords(splunk, ['world_persons:p-9'], signal)).toMatchObject({
      value: { records: [{ kind: 'person' }] },
    });
  });

  test('members of an entity, and none where there is no such entity', async () => {
    const splunk = memorySplunk([], { entities: { 'a:b': 'e_0123456789ab' } });
    expect(await readMembers(splunk, 'e_0123456789ab', signal)).toEqual({
      ok: true,
      value: { recordKeys: ['a:b'], members: 1 },
    });
    expect(await readMembers(splunk, 'e_ffffffffffff', signal)).toMatchObject({ value: { members: 0 } });
  });

  test('why a value joins nobody, in the words of linking; nothing where it said nothing', async () => {
    const splunk = memorySplunk([], { refusals: { [phone]: 'On 82 records, spread over 38 places.' } });
    expect(await readRefusal(splunk, phone, signal)).toMatchObject({
      ok: true,
      value: { verdict: 'hub', reason: 'On 82 records, spread over 38 places.', at: 1_790_000_000 },
    });
    const other = '00:email:a@example.org' as Mid;
    expect(await readRefusal(splunk, other, signal)).toEqual({ ok: true, value: undefined });
    expect(refusalSearch('*' as Mid)).toBeUndefined();
  });

  test('a problem is handed on', async () => {
    const splunk = memorySplunk([], { problem: { when: /./, is: problemOfStatus(401, '') } });
    for (const answer of [
      await readCarriers(splunk, [phone], signal),
      await readStandings(splunk, [phone], signal),
    ])
      expect(answer.ok).toBe(false);
  });
});
