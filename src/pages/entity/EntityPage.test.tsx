import { exampleRecords } from '../../queries/exampleRecords';
import { createDecisionStore } from '../../queries/entity/decisions';
import { memoryRest, memorySearches } from '../../queries/memoryRest';
import { serialiseRecord } from '../../core/records/serialise';
import type { ResultRow } from '../../queries/jobAnswers';
import type { SearchProblem } from '../../queries/searchProblem';
import { byText, click, close, draw, one, settle, shown, submit, type, violations } from '../pageUnderTest';
import { EntityPage } from './EntityPage';

const entity = 'e_9ba366e0664c';
const three = exampleRecords.slice(0, 3);
const phoneMid = three[1]!.identifiers[0]!.mid;
const addressMid = three[1]!.identifiers[1]!.mid;

type Table = readonly (readonly [RegExp, readonly ResultRow[] | SearchProblem])[];

const filled: Table = [
  [
    /inputlookup minerva_membership/,
    three.map(({ record_key }) => ({
      record_key,
      members: '3',
      joined_by: [phoneMid],
      level: 'possibly related',
      updated: '1795000000',
    })),
  ],
  [/table _time _raw/, three.map((record) => ({ _raw: serialiseRecord(record) }))],
  [
    /link_event="membership"/,
    three.map(({ record_key }) => ({ record_key, reason: 'Shares phone 12025550143 with 2 other records.' })),
  ],
  [
    /link_event="refusal"/,
    [{ mid: addressMid, verdict: 'hub', sharers: '80', reason: 'A public building.', at: '1795000000' }],
  ],
  [
    /link_event="history"/,
    [
      {
        entity,
        change: 'merged',
        from: [entity, 'e_00000000000b'],
        members: '3',
        reason: 'Records of two are one now.',
        at: '1795000000',
      },
    ],
  ],
  [
    /min\(_time\) as first_seen/,
    [
      { mid: phoneMid, records: '3', first_seen: '1790000000', last_seen: '1795000000' },
      { mid: addressMid, records: '80', first_seen: '1700000000', last_seen: '1795000000' },
    ],
  ],
];
const finding = {
  _key: 'f_1',
  records: ['world_businesses:b-77', 'world_licences:MT-20431'],
  level: 'possible match',
  bits: 4.5,
  why: JSON.stringify([
    { feature: 'name', level: 'close', left: 'Calm River Wellness', right: 'Rosalind Quill', bits: 6 },
    { feature: 'opened', level: 'differs', left: '2024', right: '2019', bits: -1.5 },
  ]),
  method: 'version 1',
  value: 3,
};
const path = (name: string): string => `storage/collections/data/${name}`;

function page(table: Table = filled, documents: readonly object[] = []) {
  const rest = memoryRest({
    [path('minerva_decisions')]: { body: documents },
    [`${path('minerva_decisions')}/batch_save`]: { body: {} },
    [path('minerva_findings')]: { body: [finding] },
  });
  const client = memorySearches(table);
  const decisions = createDecisionStore(rest, 'minerva_tenant_main', 'ana');
  const element = (
    <EntityPage client={client} rest={rest} tenantApp="minerva_tenant_main" decisions={decisions} />
  );
  return { element, rest, client };
}

afterEach(close);

describe('Entity', () => {
  test('shows names, values with their reach and verdict, why each record is in, and what became of it', async () => {
    await draw(page().element, `entity?entity=${entity}`);
    await settle();
    expect(one('h1')?.textContent).toBe('Calm River Wellness');
    for (const words of [
      'possibly related',
      'a lead, not a finding',
      'Rosalind Quill',
      '+12025550143',
      '80 records',
      'A public building.',
      'Shares phone 12025550143 with 2 other records.',
      'Records of two are one now.',
      'Brackwater',
    ])
      expect(shown()).toContain(words);
    expect(await violations()).toEqual([]);
  });

  test('opens a value into the words of each source', async () => {
    await draw(page().element, `entity?entity=${entity}`);
    await click(byText('tr', '+12025550143')?.querySelector('button[aria-expanded]:last-of-type'));
    const opener = [...document.querySelectorAll('button')].find(({ textContent }) =>
      textContent.startsWith('Where it stands'),
    );
    await click(opener);
    expect(document.querySelectorAll('mark').length).toBeGreaterThan(0);
  });

  test('compares two records: what they share with its weight, and what comparing them found', async () => {
    await draw(page().element, `entity?entity=${entity}`);
    await click(byText('button', 'Compare (Rosalind Quill)'));
    await click(byText('button', 'Compare (Calm River Wellness)'));
    await settle();
    expect(window.location.search).toContain('left=world_licences');
    const compared = one('[aria-labelledby=compare-title]')?.textContent ?? '';
    expect(compared).toContain('What both carry');
    expect(compared).toContain('the same; on 3 records');
    expect(compared).toContain('What comparing them found: possible match');
    expect(compared).toContain('−1.5');
    // The finding names the business first; here the licence stands on the left.
    const row = byText('tr', 'opened');
    expect([...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent).slice(1, 3)).toEqual([
      '2019',
      '2024',
    ]);
    expect(await violations()).toEqual([]);
  });

  test('a decision is written with author and reason, shown at once, and can be taken back', async () => {
    const { element, rest } = page();
    await draw(element, `entity?entity=${entity}&left=world_licences:MT-20431&right=world_businesses:b-77`);
    await click(one('[aria-label^="Not the same"]'));
    await type('input[required]', 'Different owners');
    await submit('form');
    const written = rest.asked.filter(({ method }) => method === 'POST').map(({ json }) => json);
    expect(written).toEqual([
      [
        expect.objectContaining({
          decision: 'not_same',
          records: ['world_licences:MT-20431', 'world_businesses:b-77'],
          reason: 'Different owners',
          author: 'ana',
        }),
      ],
    ]);
    expect(one('[aria-labelledby=decisions-title]')?.textContent).toContain('Different owners');
    await click(one('[aria-labelledby=decisions-title] [aria-label^="Take back"]'));
    await type('[aria-labelledby=decisions-title] input[required]', 'Wrong licence');
    await submit('[aria-labelledby=decisions-title] form');
    expect(one('[aria-labelledby=decisions-title]')?.textContent).toContain('Wrong licence');
    expect(rest.asked.at(-1)?.json).toEqual([
      expect.objectContaining({ undone_by: 'ana', undone_reason: 'Wrong licence' }),
    ]);
  });

  test('nothing is decided without a reason', async () => {
    const { element, rest } = page();
    await draw(element, `entity?entity=${entity}`);
    await click(one('[aria-label^="Hide this record"]'));
    await type('input[required]', '   ');
    await submit('form');
    expect(rest.asked.filter(({ method }) => method === 'POST')).toEqual([]);
  });

  test('an id that nobody is in says what became of it, and is no crash', async () => {
    await draw(
      page(filled.filter(([pattern]) => !/membership/.test(pattern.source))).element,
      `entity?entity=${entity}`,
    );
    await settle();
    expect(shown()).toContain('No such entity any more');
    expect(shown()).toContain('Records of two are one now.');
  });

  test.each(['', '?entity=%22%20%7C%20delete', '?entity=e_xyz'])(
    'an address that names no entity (%s) leads in, and asks for none',
    async (address) => {
      const { element, client } = page([]);
      await draw(element, `entity${address}`);
      expect(shown()).toContain('An entity is records that may belong together');
      expect(client.asked.join('')).not.toContain('| delete');
    },
  );

  test('records that could not be read are counted, not passed over', async () => {
    const part = filled.map(([pattern, rows]): Table[number] =>
      pattern.source.includes('_raw')
        ? [pattern, (rows as readonly ResultRow[]).slice(0, 1)]
        : [pattern, rows],
    );
    await draw(page(part).element, `entity?entity=${entity}`);
    expect(shown()).toContain('2 records of the entity could not be read');
  });

  test('a collection that refuses says so, and the rest of the page stands', async () => {
    const { client } = page();
    const rest = memoryRest({}, 403);
    const decisions = createDecisionStore(rest, 'minerva_tenant_main', 'ana');
    await draw(
      <EntityPage client={client} rest={rest} tenantApp="minerva_tenant_main" decisions={decisions} />,
      `entity?entity=${entity}`,
    );
    expect(shown()).toContain('You may not read or change the decisions of this tenant');
    expect(shown()).toContain('Rosalind Quill');
  });
});
