import axe from 'axe-core';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { exampleRecord, exampleRecords } from '../../queries/exampleRecords';
import { memorySplunk } from '../../queries/memorySplunk';
import type { SearchClient } from '../../queries/searchClient';
import { problemOfStatus } from '../../queries/searchProblem';
import { MinervaTheme } from '../../ui/MinervaTheme';
import { FindPage } from './FindPage';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

// axe measures ligatures on a canvas, which jsdom has not.
HTMLCanvasElement.prototype.getContext = () => null;

let root: Root | undefined;
let host: HTMLElement;

async function open(address: string, client: SearchClient): Promise<void> {
  window.history.replaceState(null, '', `/en-US/app/minerva/find${address}`);
  host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
  await act(async () => {
    root?.render(
      <MinervaTheme colorScheme="light">
        <FindPage client={client} />
      </MinervaTheme>,
    );
    await settle();
  });
}

/** Lets answered promises reach the page; the memory Splunk answers within a few turns. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 12; turn++) await Promise.resolve();
}

async function click(element: Element | null | undefined): Promise<void> {
  if (!(element instanceof HTMLElement)) throw new Error('There is nothing to click.');
  await act(async () => {
    element.click();
    await settle();
  });
}

async function press(key: string, target: EventTarget = document.body): Promise<void> {
  await act(async () => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await settle();
  });
}

async function search(words: string): Promise<void> {
  const box = host.querySelector('input');
  if (box === null) throw new Error('The page has no box.');
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, words);
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
  });
  await act(async () => {
    box.form?.requestSubmit();
    await settle();
  });
}

const shown = (): string => host.textContent;
const byText = (selector: string, text: string | RegExp): HTMLElement | undefined =>
  [...host.querySelectorAll<HTMLElement>(selector)].find(({ textContent }) =>
    typeof text === 'string' ? textContent.includes(text) : text.test(textContent),
  );
/** Visible cards, not the ones kept behind an open record. */
const cards = (): readonly HTMLElement[] => [...host.querySelectorAll<HTMLElement>('article h3')];
const never: SearchClient = {
  run: () => new Promise(() => undefined),
  page: () => new Promise(() => undefined),
};

async function violations(): Promise<readonly string[]> {
  // jsdom draws nothing, so colours cannot be judged here.
  const { violations: found } = await axe.run(host, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

afterEach(() => {
  act(() => root?.unmount());
  host.remove();
});

describe('Find, before a search', () => {
  test('shows what can be typed, and an example searches', async () => {
    const splunk = memorySplunk(exampleRecords);
    await open('', splunk);
    expect(shown()).toContain('What you can look for');
    expect(splunk.asked).toEqual([]);
    expect(await violations()).toEqual([]);
    await click(byText('button', '+1 202 555 0143'));
    expect(window.location.search).toContain('q=');
    expect(cards()).toHaveLength(3);
  });

  test('the slash key brings the cursor to the box, and is typed when it is there', async () => {
    await open('', memorySplunk([]));
    await press('/');
    expect(document.activeElement).toBe(host.querySelector('input'));
  });
});

describe('Find, after a search', () => {
  test('any spelling of an identifier finds every record that carries it, and says why', async () => {
    await open('', memorySplunk(exampleRecords));
    await search('(202) 555-0143');
    expect(shown()).toContain('3 records for');
    expect(host.querySelector('mark')?.textContent).toBe('two oh two, 555 0143');
    expect(shown()).toContain('written to hide it');
    expect(await violations()).toEqual([]);
  });

  test('a name finds names before mentions', async () => {
    await open('?q=Rosalind%20Quill', memorySplunk(exampleRecords));
    expect(cards().map((card) => card.textContent)).toEqual(['Rosalind Quill', 'Ottilie Marsh']);
    expect(shown()).toContain('A listed name is exactly');
    expect(shown()).toContain('Mentioned in body');
  });

  test('the words around an identifier are offered, can be added and left out again', async () => {
    await open('?q=%2B12025550143%20Ottilie', memorySplunk(exampleRecords));
    expect(cards()).toHaveLength(3);
    await click(byText('button', '+ name or mention ottilie'));
    expect(cards()).toHaveLength(4);
    await click(host.querySelector('[aria-label^="Do not search for name"]'));
    expect(cards()).toHaveLength(3);
  });

  test('while it waits it says so and can be cancelled', async () => {
    let fired = false;
    const slow: SearchClient = {
      ...never,
      run: (_search, _page, signal) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => {
            fired = true;
            resolve({ ok: false, problem: { code: 'cancelled', message: '', remedy: '' } });
          });
        }),
    };
    await open('?q=ottilie', slow);
    expect(shown()).toContain('Searching for');
    await click(byText('button', 'Cancel'));
    expect(fired).toBe(true);
    expect(shown()).toContain('The search was cancelled; nothing is known about the answer.');
  });

  test('nothing found says what was searched, and that missing is unknown', async () => {
    await open('?q=nobody%40example.net', memorySplunk(exampleRecords));
    expect(shown()).toContain('No record found');
    expect(shown()).toContain('e-mail nobody@example.net');
    expect(shown()).toContain('unknown');
    expect(shown()).not.toMatch(/\bis (safe|clean)\b/);
    expect(await violations()).toEqual([]);
  });

  test('words that hold nothing to search for are said to, without asking Splunk', async () => {
    const splunk = memorySplunk(exampleRecords);
    await open(`?q=${encodeURIComponent('… | * `')}`, splunk);
    expect(shown()).toContain('nothing in this that can be searched for');
    expect(splunk.asked).toEqual([]);
  });

  test('a problem is announced with what to do, and asking again works', async () => {
    const options = { problem: { when: /./, is: problemOfStatus(401, '') } };
    await open('?q=ottilie', memorySplunk(exampleRecords, options));
    expect(host.querySelector('[role=alert]')?.textContent).toContain('Your session has ended.');
    expect(host.querySelector('[role=alert]')?.textContent).toContain('Log in again');
    expect(byText('button', 'Search again')).toBeDefined();
  });

  test('a partial answer shows the words of the job above the records', async () => {
    await open(
      '?q=ottilie',
      memorySplunk(exampleRecords, { warnings: ['Search peer idx-3 did not answer.'] }),
    );
    expect(shown()).toContain('This answer may be incomplete.');
    expect(shown()).toContain('Search peer idx-3 did not answer.');
    expect(cards()).toHaveLength(1);
  });

  test('a long list is read on page by page, and the count is the count of the search', async () => {
    const many = Array.from({ length: 45 }, (_, index) => manyRecord(index));
    await open('?q=%2B442079460000', memorySplunk(many));
    expect(shown()).toContain('45 records for');
    expect(shown()).toContain('showing 20');
    await click(byText('button', 'Show 20 more'));
    expect(cards()).toHaveLength(40);
    await click(byText('button', 'Show 5 more'));
    expect(cards()).toHaveLength(45);
    expect(byText('button', /^Show \d+ more/)).toBeUndefined();
  });

  test('a record that cannot be read is counted, not passed over', async () => {
    const splunk = memorySplunk(exampleRecords);
    const broken: SearchClient = {
      ...splunk,
      run: async (asked, page, signal) => {
        const answer = await splunk.run(asked, page, signal);
        if (!answer.ok || asked.includes('as records')) return answer;
        return { ok: true, value: { ...answer.value, rows: [...answer.value.rows, { _raw: '{"half":' }] } };
      },
    };
    await open('?q=ottilie', broken);
    expect(shown()).toContain('1 record could not be read');
  });
});

describe('Find, with a record open', () => {
  const address = '?q=%2B12025550143&record=world_adverts%3Aad-118';

  test('shows each value in the words of the source, with custody and marking', async () => {
    await open(address, memorySplunk(exampleRecords));
    const entry = host.querySelector('article[aria-labelledby=entry-title]');
    const text = entry?.textContent ?? '';
    for (const piece of [
      'Calm River, new in town',
      '+12025550143',
      'world_adverts.csv row 4,711',
      'rule phone.example',
      'certainty 80 %',
      'TLP:AMBER',
      'c0ffee00c0ff',
      'Brackwater',
      'shown here',
    ]) {
      expect(text).toContain(piece);
    }
    expect([...(entry?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent)).toEqual([
      'two oh two, 555 0143',
      'rose at calm-river dot example dot org',
      '@calmriver',
    ]);
    expect(await violations()).toEqual([]);
  });

  test('names the shared value and the records that share it', async () => {
    await open(address, memorySplunk(exampleRecords));
    const panel = host.querySelector('[aria-labelledby=shared-title]');
    expect(panel?.textContent).toContain('A shared value is a lead, not a finding');
    expect(panel?.textContent).toContain('also in 2 other records');
    expect([...(panel?.querySelectorAll('li li a') ?? [])].map((link) => link.textContent)).toEqual([
      'Rosalind Quill',
      'Calm River Wellness',
    ]);
  });

  test('a value of very many records is named as too common, and lists nobody', async () => {
    const many = Array.from({ length: 60 }, (_, index) => manyRecord(index));
    await open('?record=world_reviews%3Ar-0', memorySplunk(many));
    expect(shown()).toContain('shared by 60 records: too common to point anywhere');
    expect(host.querySelectorAll('[aria-labelledby=shared-title] li li')).toHaveLength(0);
  });

  test('opens from a card with the focus on its heading, and Escape goes back to the card', async () => {
    await open('?q=%2B12025550143', memorySplunk(exampleRecords));
    await click(byText('article a', 'Rosalind Quill'));
    expect(window.location.search).toContain('record=world_licences');
    expect(document.activeElement?.id).toBe('entry-title');
    await press('Escape');
    expect(window.location.search).not.toContain('record=');
    expect(document.activeElement?.textContent).toBe('Rosalind Quill');
  });

  test('the back button closes it', async () => {
    await open('?q=%2B12025550143', memorySplunk(exampleRecords));
    await click(byText('article a', 'Rosalind Quill'));
    await act(async () => {
      window.history.replaceState(null, '', '?q=%2B12025550143');
      window.dispatchEvent(new PopStateEvent('popstate'));
      await settle();
    });
    expect(host.querySelector('#entry-title')).toBeNull();
    expect(cards()).toHaveLength(3);
  });

  test('a key that names nothing, or is no key, is said not to be readable', async () => {
    for (const key of ['world_adverts:gone', '" | delete', '*']) {
      const splunk = memorySplunk(exampleRecords);
      await open(`?record=${encodeURIComponent(key)}`, splunk);
      expect(shown()).toContain('No such record');
      expect(splunk.asked.join('')).not.toContain('| delete |');
      act(() => root?.unmount());
      host.remove();
    }
  });

  test('hostile text is text: no element, no reordering, no more of it than fits', async () => {
    const hostile = exampleRecord({
      key: 'world_adverts:x',
      kind: 'advert',
      name: '<img src=x onerror=alert(1)> \u202egnp.exe',
      text: `${'a '.repeat(100_000)}write to hidden@example.net ${'b '.repeat(100_000)}`,
      values: [{ type: 'email', value: 'hidden@example.net', written: 'hidden@example.net' }],
    });
    await open('?record=world_adverts%3Ax', memorySplunk([hostile]));
    expect(host.querySelector('img')).toBeNull();
    expect(shown()).not.toContain('\u202e');
    expect(shown()).toContain('⇄gnp.exe');
    expect(host.querySelector('mark')?.textContent).toBe('hidden@example.net');
    expect(shown().length).toBeLessThan(20_000);
  });
});

function manyRecord(index: number) {
  return exampleRecord({
    key: `world_reviews:r-${index}`,
    kind: 'review',
    name: `Review ${index}`,
    text: 'Booked through the switchboard +44 20 7946 0000.',
    values: [{ type: 'phone', value: '442079460000', written: '+44 20 7946 0000' }],
  });
}
