import { act } from 'react';
import { toMid } from '../../core/identifiers/mid';
import { exampleRecords } from '../../queries/exampleRecords';
import { memorySplunk } from '../../queries/memorySplunk';
import { problemOfStatus } from '../../queries/searchProblem';
import type { Watch, WatchStore } from '../../queries/watch';
import { byText, click, close, one, open, press, settle, shown, violations } from './pageUnderTest';

afterEach(close);

const watched: Watch = {
  mid: toMid('phone', '12025550199'),
  type: 'phone',
  value: '12025550199',
  note: 'seen twice',
  author: 'ben',
  created: 1_772_000_000,
};

interface MemoryStore extends WatchStore {
  readonly calls: string[];
  isRefusing: boolean;
}

function memoryStore(first: readonly Watch[] = []): MemoryStore {
  const refusal = { ok: false, problem: problemOfStatus(403, '') } as const;
  const answer = () =>
    Promise.resolve(store.isRefusing ? refusal : ({ ok: true, value: undefined } as const));
  const store: MemoryStore = {
    author: 'ana',
    calls: [],
    isRefusing: false,
    list: () => Promise.resolve({ ok: true, value: { watches: first, isCut: false } }),
    add: ({ mid, note }) => {
      store.calls.push(`add ${mid} ${note}`);
      return answer();
    },
    remove: (mid) => {
      store.calls.push(`remove ${mid}`);
      return answer();
    },
  };
  return store;
}
const [record] = exampleRecords;
const [identifier] = record!.identifiers;
const openRecord = (store: WatchStore): Promise<void> =>
  open(`?record=${encodeURIComponent(record!.record_key)}`, memorySplunk(exampleRecords), store);

async function type(text: string): Promise<void> {
  const box = one('form input[maxlength="500"]') as HTMLInputElement;
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, text);
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
  });
}

describe('watching', () => {
  test('beside an identifier: asks why, shows who watches since when, and ends', async () => {
    const store = memoryStore();
    await openRecord(store);
    await click(byText('button[aria-expanded]', 'Watch'));
    expect(document.activeElement).toBe(one('form input[maxlength="500"]'));
    expect(await violations()).toEqual([]);
    await type('seen twice');
    await click(byText('button', 'Start watching'));
    expect(store.calls).toEqual([`add ${identifier!.mid} seen twice`]);
    expect(shown()).toMatch(/Watched by ana since \d{4}-\d\d-\d\d: seen twice/);
    expect(byText('[role=status]', /^Watching /)).toBeDefined();
    await click(byText('button', 'Stop watching'));
    expect(store.calls.at(-1)).toBe(`remove ${identifier!.mid}`);
    expect(shown()).not.toContain('Watched by');
  });

  test('a refusal undoes what was shown, and says that nothing was changed', async () => {
    const store = memoryStore();
    store.isRefusing = true;
    await openRecord(store);
    await click(byText('button[aria-expanded]', 'Watch'));
    await click(byText('button', 'Start watching'));
    expect(shown()).not.toContain('Watched by');
    expect(byText('[role=alert]', 'Nothing was changed.')).toBeDefined();
  });

  test('Escape in the form closes the form, gives the focus back, and leaves the record open', async () => {
    await openRecord(memoryStore());
    await click(byText('button[aria-expanded]', 'Watch'));
    await press('Escape', document.activeElement ?? document.body);
    expect(one('form input[maxlength="500"]')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Watch');
    expect(window.location.search).toContain('record=');
  });

  test('the first screen lists what is watched, and a refused removal puts it back', async () => {
    const store = memoryStore([watched]);
    await open('', memorySplunk([]), store);
    expect(shown()).toContain('+12025550199');
    expect(shown()).toContain('Watched by ben since 2026-02-25: seen twice');
    expect(await violations()).toEqual([]);
    store.isRefusing = true;
    await click(byText('button', 'Stop watching'));
    expect(shown()).toContain('Watched by ben');
    store.isRefusing = false;
    await click(byText('button', 'Stop watching'));
    expect(shown()).toContain('Nothing is watched.');
  });

  test('a page without a watch list shows no button and no list', async () => {
    await open('', memorySplunk([]));
    expect(shown()).not.toContain('Watched identifiers');
  });
});
