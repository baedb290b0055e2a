import { exampleRecords } from '../../queries/exampleRecords';
import { memorySplunk } from '../../queries/memorySplunk';
import type { SearchClient } from '../../queries/searchClient';
import { problemOfStatus } from '../../queries/searchProblem';
import {
  byText,
  cards,
  click,
  close,
  never,
  one,
  open,
  press,
  reviewRecord,
  search,
  shown,
  violations,
} from './pageUnderTest';

afterEach(close);

describe('Find, before a search', () => {
  test('shows what can be typed, and an example searches', async () => {
    const splunk = memorySplunk(exampleRecords);
    await open('', splunk);
    expect(shown()).toContain('What you can look for');
    expect(splunk.asked).toEqual([]);
    expect(await violations()).toEqual([]);
    await click(byText('table button', '+44 20 7946 0176'));
    expect(window.location.search).toContain('q=');
    expect(splunk.asked[0]).toContain(':phone:442079460176"');
  });

  test('the slash key brings the cursor to the box, and is typed when it is there', async () => {
    await open('', memorySplunk([]));
    await press('/');
    expect(document.activeElement).toBe(one('input'));
  });
});

describe('Find, after a search', () => {
  test('any spelling of an identifier finds every record that carries it, and says why', async () => {
    await open('', memorySplunk(exampleRecords));
    await search('(202) 555-0143');
    expect(shown()).toContain('3 records for');
    expect(one('mark')?.textContent).toBe('two oh two, 555 0143');
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
    await click(one('[aria-label^="Do not search for name"]'));
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
    expect(one('[role=alert]')?.textContent).toContain('Your session has ended.');
    expect(one('[role=alert]')?.textContent).toContain('Log in again');
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
    const many = Array.from({ length: 45 }, (_, index) => reviewRecord(index));
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
