import axe from 'axe-core';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { MinervaRecord } from '../../core/records/record';
import { exampleRecord, exampleRecords } from '../../queries/exampleRecords';
import { memorySearches } from '../../queries/memoryRest';
import { memorySplunk } from '../../queries/memorySplunk';
import type { SearchClient } from '../../queries/searchClient';
import { problemOfStatus } from '../../queries/searchProblem';
import type { Watch, WatchStore } from '../../queries/watch';
import { MinervaTheme } from '../../ui/MinervaTheme';
import { ChartPage } from './ChartPage';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
HTMLCanvasElement.prototype.getContext = () => null;
// Nothing is drawn here, so nothing need be laid out; the layout has its own tests.
window.requestAnimationFrame = () => 0;

const phone = '(202) 555-0143';
const phoneMid = exampleRecords[0]?.mid.find((mid) => mid.includes(':phone:')) ?? '';
let root: Root | undefined;
let host = document.createElement('div');

async function settle(): Promise<void> {
  for (let turn = 0; turn < 6; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}

async function open(address: string, client: SearchClient, watches?: WatchStore): Promise<void> {
  window.history.replaceState(null, '', `/en-US/app/minerva/chart${address}`);
  host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
  await act(async () => {
    root?.render(
      <MinervaTheme colorScheme="light">
        <ChartPage client={client} colorScheme="light" {...(watches ? { watches } : {})} />
      </MinervaTheme>,
    );
    await settle();
  });
}

const shown = (): string => host.textContent;
const rows = (): readonly Element[] => [...host.querySelectorAll('tbody tr')];
const current = (): readonly Element[] => rows().filter((row) => row.getAttribute('aria-current') === 'true');

async function click(selector: string, text: string): Promise<void> {
  const found = [...host.querySelectorAll<HTMLElement>(selector)].find((one) =>
    one.textContent.includes(text),
  );
  if (!found) throw new Error(`No ${selector} says ${text}.`);
  await act(async () => {
    found.click();
    await settle();
  });
}

async function press(key: string, ctrlKey = false): Promise<void> {
  const picture = host.querySelector('[role=application]');
  await act(async () => {
    picture?.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }));
    await settle();
  });
}

async function violations(): Promise<readonly string[]> {
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  const { violations: found } = await axe.run(host, { rules, resultTypes: ['violations'], selectors: false });
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`);
}

function manyWith(count: number, written: string, value: string): readonly MinervaRecord[] {
  return Array.from({ length: count }, (_, at) =>
    exampleRecord({
      key: `world_reviews:r-${at}`,
      kind: 'review',
      name: `Review ${at}`,
      text: `Booked by ${written}.`,
      values: [{ type: 'phone', value, written }],
    }),
  );
}

afterEach(() => {
  act(() => root?.unmount());
  host.remove();
});

describe('the chart, at its beginning', () => {
  test('without a start says how to get one', async () => {
    await open('', memorySplunk([]));
    expect(shown()).toContain('A chart begins with a record, a value or an entity.');
    expect(await violations()).toEqual([]);
  });

  test('a value brings the records that carry it and what else joins them; the table has every line', async () => {
    await open(`?mid=${encodeURIComponent(phoneMid)}`, memorySplunk(exampleRecords));
    expect(shown()).toContain('3 of 3 records carrying the value');
    expect(shown()).toContain('3 records, 2 values, 5 lines');
    expect(rows()).toHaveLength(5);
    expect(shown()).toContain('5 listed of 5 on the chart');
    expect(await violations()).toEqual([]);
  });

  test('a record brings its values and who shares them', async () => {
    await open('?record=world_licences:MT-20431', memorySplunk(exampleRecords));
    expect(shown()).toContain('The record with 2 of its 2 values, and 2 of 2 records sharing one');
  });

  test('an entity brings its members', async () => {
    const entities = {
      'world_licences:MT-20431': 'e_00000000000a',
      'world_businesses:b-77': 'e_00000000000a',
    };
    await open('?entity=e_00000000000a', memorySplunk(exampleRecords, { entities }));
    expect(shown()).toContain('2 of 2 records of the entity');
    expect(shown()).toContain('entity e_00000000000a');
    expect(rows()).toHaveLength(4);
  });

  test('a hub is drawn with its number and not expanded, until somebody asks', async () => {
    const many = manyWith(60, '+44 20 7946 0000', '442079460000');
    await open(`?mid=${encodeURIComponent(many[0]?.mid[0] ?? '')}`, memorySplunk(many));
    expect(shown()).toContain('0 records, 1 value, 0 lines');
    expect(shown()).toContain('60 records carry this value: it is a hub');
    await press('ArrowRight');
    expect(shown()).toContain('more than 50. A service, a platform or a public place');
    await click('button', 'Expand the hub anyway');
    expect(shown()).toContain('20 of 60 shown');
    expect(rows()).toHaveLength(20);
  });

  test('why a hub joins nobody is told in the words of linking, and in general ones where it said nothing', async () => {
    const many = manyWith(60, '(202) 555-0199', '12025550199');
    const mid = many[0]?.mid[0] ?? '';
    const refusals = { [mid]: '60 records share phone 12025550199, spread over 38 places.' };
    await open(`?mid=${encodeURIComponent(mid)}`, memorySplunk(many, { refusals }));
    expect(shown()).toContain('spread over 38 places');
    expect(shown()).not.toContain('A service, a platform');
    act(() => root?.unmount());
    await open(`?mid=${encodeURIComponent(mid)}`, memorySplunk(many));
    expect(shown()).toContain('A hub: 60 records carry it, more than 50. A service, a platform');
  });

  test('a value is watched from its line, and the panel of the same value says so', async () => {
    const added: Watch[] = [];
    const watches: WatchStore = {
      author: 'ana',
      list: () => Promise.resolve({ ok: true, value: { watches: [], isCut: false } }),
      add: (watch) => {
        added.push(watch);
        return Promise.resolve({ ok: true, value: undefined });
      },
      remove: () => Promise.resolve({ ok: true, value: undefined }),
    };
    await open(`?mid=${encodeURIComponent(phoneMid)}`, memorySplunk(exampleRecords), watches);
    await click('tbody button[aria-label^="Watch (phone"]', 'Watch');
    await click('tbody button', 'Start watching');
    expect(added.map(({ mid }) => mid)).toEqual([phoneMid]);
    expect(host.querySelector('#picked-title')?.parentElement?.textContent).toContain('Watched by ana');
  });

  test('what joins few stands before what joins many, and before what joins nothing', async () => {
    await open('?record=world_licences:MT-20431', memorySplunk(exampleRecords));
    const counts = rows()
      .filter((row) => row.getAttribute('aria-current') !== 'true')
      .map((row) => Number(row.querySelectorAll('td')[2]?.textContent));
    expect(counts).toEqual([...counts].sort((left, right) => left - right));
  });

  test('without anything to begin with, the largest entities are offered', async () => {
    const client = memorySearches([
      [/inputlookup minerva_membership/, [{ entity: 'e_0123456789ab', records: '35', joined_by: phoneMid }]],
    ]);
    await open('', client);
    expect(shown()).toContain('35 records joined mostly by phone +12025550143');
    expect(host.querySelector('a[href^="chart?entity=e_0123456789ab"]')).not.toBeNull();
    expect(await violations()).toEqual([]);
  });

  test('something unknown is said to be unknown, not absent', async () => {
    await open('?record=world_adverts:gone', memorySplunk(exampleRecords));
    expect(shown()).toContain('unknown, not absent');
  });

  test('a problem says what to do', async () => {
    await open(
      '?record=a:b',
      memorySplunk(exampleRecords, { problem: { when: /./, is: problemOfStatus(401, '') } }),
    );
    expect(host.querySelector('[role=alert]')?.textContent).toContain('Log in again');
  });
});

describe('the chart, in use', () => {
  const begin = () => open(`?mid=${encodeURIComponent(phoneMid)}`, memorySplunk(exampleRecords));

  test('a line opens the evidence of both ends, with the value marked', async () => {
    await begin();
    await click('tbody button', 'Evidence');
    const marked = [...host.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marked).toHaveLength(2);
    expect(marked.some((text) => text === phone || text === 'two oh two, 555 0143')).toBe(true);
    expect(current()).toHaveLength(1);
    expect(await violations()).toEqual([]);
  });

  test('a node picked in the table is picked on the chart, and its lines come first', async () => {
    await begin();
    await click('tbody button', 'Calm River Wellness');
    expect(shown()).toContain('2 of 3 values shown');
    expect(current()).toHaveLength(2);
    expect(rows().slice(0, 2)).toEqual(current());
  });

  test('Enter expands, Delete hides, Ctrl+Z takes the last step back, Escape picks nothing', async () => {
    await begin();
    await click('tbody button', 'Calm River Wellness');
    await press('Enter');
    expect(shown()).toContain('3 records, 3 values, 6 lines');
    await press('Delete');
    expect(shown()).toContain('2 records, 3 values');
    expect(shown()).toContain('1 hidden');
    await press('z', true);
    expect(shown()).toContain('3 records, 3 values, 6 lines');
    await press('z', true);
    expect(shown()).toContain('3 records, 2 values, 5 lines');
    await press('Escape');
    expect(shown()).toContain('Nothing picked');
  });

  test('the way between two picked nodes is listed, and says that it knows only the chart', async () => {
    await begin();
    await click('tbody button', 'Rosalind Quill');
    await click('button', 'Path from here');
    expect(shown()).toContain('Pick its other end');
    await click('tbody button', 'Calm River, new in town');
    expect(shown()).toContain(
      '2 lines from Licence Rosalind Quill, the shortest way in what is on the chart',
    );
  });

  test('the way is told step by step with its evidence, and sought beyond the chart on request, by key as by button', async () => {
    await begin();
    await click('tbody button', 'Rosalind Quill');
    await click('button', 'Path from here');
    await click('tbody button', 'Calm River, new in town');
    expect(host.querySelector('ol[aria-label="Steps of the path"]')?.textContent).toMatch(
      /Both carry .* bits/,
    );
    await click('button', 'How are these connected?');
    expect(shown()).toContain('found by searching from both ends');
    expect(shown()).toContain('The shortest way in all that you may see.');
    expect(await violations()).toEqual([]);
    await press('f');
    await click('tbody button', 'Rosalind Quill');
    expect(shown()).not.toContain('found by searching from both ends');
    await press('c');
    expect(shown()).toContain('found by searching from both ends');
  });

  test('an export says how much of the chart is in it, and leaves a tip out', async () => {
    const address = jest.fn<string, [Blob]>(() => 'blob:x');
    URL.createObjectURL = address;
    URL.revokeObjectURL = () => undefined;
    const names: string[] = [];
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    const tip = exampleRecord({
      key: 'world_tips:t-1',
      kind: 'tip',
      name: 'A tip',
      text: `She was told to call ${phone}.`,
      values: [{ type: 'phone', value: '12025550143', written: phone }],
    });
    await open(`?mid=${encodeURIComponent(phoneMid)}`, memorySplunk([...exampleRecords, tip]));
    expect(rows()).toHaveLength(6);
    await click('button', 'Export CSV');
    await click('button', 'Export GraphML');
    expect(names).toEqual(['minerva-chart-5-of-6-lines.csv', 'minerva-chart-5-of-6-lines.graphml']);
    expect(shown()).toContain('Exported 5 of 6 shown lines. 1 record left out');
    jest.restoreAllMocks();
  });

  test('the help lists the keys', async () => {
    await begin();
    await press('?');
    expect(shown()).toContain('expand: 20 more neighbours');
  });
});
