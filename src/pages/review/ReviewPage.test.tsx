import { serialiseRecord } from '../../core/records/serialise';
import { createDecisionStore } from '../../queries/entity/decisions';
import { exampleRecord } from '../../queries/exampleRecords';
import { memoryRest, memorySearches, type MemoryAnswer } from '../../queries/memoryRest';
import type { RestRequest } from '../../queries/splunkRest';
import { byText, close, draw, one, press, settle, shown, type, violations } from '../pageUnderTest';
import { ReviewPage } from './ReviewPage';

const person = (key: string, name: string) =>
  exampleRecord({
    key: `world_persons:${key}`,
    kind: 'person',
    name,
    text: `${name}, born 1984.`,
    values: [],
    attributes: { birth_dates: ['1984'] },
  });
const people = [
  person('p-1', 'Ottilie Marsh'),
  person('p-2', 'O. Marsh'),
  person('p-3', 'Ottilie Marsch'),
  person('p-4', 'Bruno Quill'),
  person('p-5', 'Bruno Quil'),
];
const finding = (id: string, cluster: string, ends: readonly [string, string], value: number) => ({
  _key: id,
  records: ends.map((end) => `world_persons:${end}`),
  level: 'possible match',
  bits: value,
  cluster,
  why: JSON.stringify([{ feature: 'name', level: 'close', left: ends[0], right: ends[1], bits: value }]),
  method: 'version 1',
  value,
});
const queue = [
  finding('f_1', 'quill', ['p-4', 'p-5'], 4),
  finding('f_2', 'marsh', ['p-1', 'p-2'], 3),
  finding('f_3', 'marsh', ['p-2', 'p-3'], 2),
];
const path = (name: string): string => `storage/collections/data/${name}`;

async function open(
  findings: MemoryAnswer = { body: queue },
  documents: readonly object[] = [],
): Promise<{ readonly asked: readonly RestRequest[] }> {
  const rest = memoryRest({
    [path('minerva_findings')]: findings,
    [path('minerva_decisions')]: { body: documents },
    [`${path('minerva_decisions')}/batch_save`]: { body: {} },
  });
  const client = memorySearches([[/_raw/, people.map((one) => ({ _raw: serialiseRecord(one) }))]]);
  const decisions = createDecisionStore(rest, 'minerva_tenant_main', 'ana');
  await draw(
    <ReviewPage client={client} rest={rest} tenantApp="minerva_tenant_main" decisions={decisions} />,
    'review',
  );
  await settle();
  return rest;
}

const written = (asked: readonly RestRequest[]): readonly unknown[] =>
  asked.filter(({ method }) => method === 'POST').flatMap(({ json }) => json as unknown[]);

afterEach(close);

describe('Review', () => {
  test('shows the group that is worth most first, its records side by side, and what speaks for and against', async () => {
    await open();
    expect(shown()).toContain('2 groups of 3 pairs wait');
    expect([...document.querySelectorAll('section b')].map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['Ottilie Marsh', 'O. Marsh', 'Ottilie Marsch']),
    );
    expect(shown()).toContain('Odds of about');
    expect(await violations()).toEqual([]);
  });

  test('only the strongest pair is ticked at first, and one key decides about it alone', async () => {
    const { asked } = await open();
    await press('s');
    expect(written(asked)).toEqual([
      expect.objectContaining({
        decision: 'same',
        records: ['world_persons:p-1', 'world_persons:p-2'],
        author: 'ana',
        reason: 'Compared side by side in the review queue',
      }),
    ]);
    expect(shown()).toContain('2 groups of 2 pairs wait');
  });

  test('the number of a record ticks it, and then one key decides a whole group, and the next one stands there', async () => {
    const { asked } = await open();
    await press('3');
    expect(shown()).toContain('The 3 ticked are the same');
    await press('9');
    await press('s');
    expect(written(asked)).toEqual([
      expect.objectContaining({
        decision: 'same',
        records: ['world_persons:p-1', 'world_persons:p-2', 'world_persons:p-3'],
      }),
    ]);
    expect(shown()).toContain('1 group of 1 pair wait');
    expect(shown()).toContain('Bruno Quil');
  });

  test('a number unticks what is ticked, and with one ticked nothing is decided', async () => {
    const { asked } = await open();
    await press('1');
    await press('s');
    await press('o');
    expect(written(asked)).toEqual([]);
  });

  test('what is ticked in one group is not ticked in the next', async () => {
    const { asked } = await open();
    await press('3');
    await press('l');
    await press('b');
    await press('s');
    expect(written(asked)).toEqual([
      expect.objectContaining({ records: ['world_persons:p-1', 'world_persons:p-2'] }),
    ]);
  });

  test('a record that is not ticked is somebody else where that is said', async () => {
    const { asked } = await open();
    await press('o');
    expect(written(asked)).toEqual([
      expect.objectContaining({ decision: 'same', records: ['world_persons:p-1', 'world_persons:p-2'] }),
      expect.objectContaining({ decision: 'not_same', records: ['world_persons:p-1', 'world_persons:p-3'] }),
    ]);
  });

  test('the last decision is taken back by one key, and its group waits again', async () => {
    const { asked } = await open();
    await press('n');
    expect(shown()).toContain('1 group');
    await press('u');
    expect(shown()).toContain('2 groups of 3 pairs wait');
    expect(written(asked).at(-1)).toMatchObject({ decision: 'not_same', undone_by: 'ana' });
  });

  test('later and back walk through the groups and decide nothing', async () => {
    const { asked } = await open();
    await press('l');
    expect(one('h2')?.textContent).toBe('Group 2 of 2');
    await press('b');
    expect(one('h2')?.textContent).toBe('Group 1 of 2');
    expect(written(asked)).toEqual([]);
  });

  test('a letter that is typed into the reason decides nothing', async () => {
    const { asked } = await open();
    const box = one('#review-reason');
    await press('s', box!);
    await type('#review-reason', 'Same birth and street');
    expect(written(asked)).toEqual([]);
    await press('n');
    expect(written(asked)).toEqual([expect.objectContaining({ reason: 'Same birth and street' })]);
  });

  test('what is decided already does not wait', async () => {
    await open({ body: queue }, [
      { _key: 'd_1', decision: 'not_same', records: ['world_persons:p-4', 'world_persons:p-5'], created: 1 },
    ]);
    expect(shown()).toContain('1 group of 2 pairs wait');
  });

  test('a decision that Splunk refuses is not shown as made', async () => {
    const rest = memoryRest({
      [path('minerva_findings')]: { body: queue },
      [path('minerva_decisions')]: { body: [] },
      [`${path('minerva_decisions')}/batch_save`]: { status: 403 },
    });
    const client = memorySearches([[/_raw/, people.map((one) => ({ _raw: serialiseRecord(one) }))]]);
    const decisions = createDecisionStore(rest, 'minerva_tenant_main', 'ana');
    await draw(
      <ReviewPage client={client} rest={rest} tenantApp="minerva_tenant_main" decisions={decisions} />,
      'review',
    );
    await press('s');
    expect(shown()).toContain('2 groups of 3 pairs wait');
    expect(shown()).toContain('You may not read or change the decisions');
  });

  test('an empty queue, and one that cannot be read, are told apart', async () => {
    await open({ body: [] });
    expect(shown()).toContain('Nothing waits here.');
    close();
    await open({ status: 404 });
    expect(shown()).toContain('This tenant keeps no findings');
  });

  test('documents that are no findings are counted', async () => {
    await open({ body: [...queue, { _key: 'x', records: ['only one'] }] });
    expect(shown()).toContain('1 finding could not be read');
    expect(byText('h2', 'Group 1')).toBeDefined();
  });
});
