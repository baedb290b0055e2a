import { act } from 'react';
import type { Confidence01 } from '../../core/brand';
import { byText, choose, click, close, draw, one, settle, shown, violations } from '../pageUnderTest';
import { exampleText } from './example';
import type { AttributeFind } from './finds';
import { readText, type ReadText, type TextToRead } from './reading/readText';
import { createTextReader, type TextReader } from './reading/textReader';
import { TakeApartPage } from './TakeApartPage';
import type { HandedText } from '../../ui/handOver';

const onPage = createTextReader(() => undefined);
const answering = (read: (asked: TextToRead) => ReadText): TextReader => ({
  read: (asked) => Promise.resolve({ ok: true, value: read(asked) }),
});
const keptIn = (storage: Storage): readonly (string | null)[] =>
  Array.from({ length: storage.length }, (_, at) => storage.getItem(storage.key(at) ?? ''));

const requests = jest.fn();
beforeEach(() => {
  requests.mockReset();
  globalThis.fetch = requests;
  window.localStorage.clear();
  window.sessionStorage.clear();
});
afterEach(close);

const open = (reader: TextReader = onPage, handed?: HandedText): Promise<void> =>
  draw(<TakeApartPage reader={reader} colorScheme="light" country="GB" handed={handed} />, 'takeApart');

async function readTyped(text: string): Promise<void> {
  const box = one('textarea') as HTMLTextAreaElement;
  box.value = text;
  await act(async () => {
    box.form?.requestSubmit();
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
  await settle();
}

async function press(key: string): Promise<void> {
  await act(async () => {
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
}

const marks = (): readonly string[] =>
  [...document.querySelectorAll('[data-finds]')].map(({ textContent }) => textContent);
const rows = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[id^=find-]')];
const opened = (): HTMLElement | undefined => rows().find((row) => row.ariaExpanded === 'true');

describe('Take apart', () => {
  test('begins empty, says where the text stays, and offers a fictional example', async () => {
    await open();
    expect(shown()).toContain('not sent, not stored, and gone when you reload');
    expect(await violations()).toEqual([]);
    await click(byText('button', 'Try a fictional example'));
    expect(document.activeElement?.textContent).toMatch(
      /^\d+ identifiers.* recognised\. Language: English\.$/,
    );
    expect(marks().join(' ')).toContain('oh two oh, 7946 0176');
    expect(rows().length).toBeGreaterThanOrEqual(7);
    expect(shown()).toMatch(/look Latin and are Cyrillic/);
    expect(await violations()).toEqual([]);
  });

  test('asks nobody and keeps nothing: the text is in no request, no address and no memory', async () => {
    await open();
    await readTyped(exampleText);
    await press('j');
    await click(byText('button', 'Change the text'));
    await readTyped('call 020 7946 0018');
    const kept = JSON.stringify([
      window.location.href,
      window.history.state,
      document.title,
      keptIn(window.localStorage),
      keptIn(window.sessionStorage),
    ]);
    expect(requests).not.toHaveBeenCalled();
    for (const piece of ['7946', 'Rose', 'calm']) expect(kept).not.toContain(piece);
  });

  test('the box asks no helper that would send what is in it', async () => {
    await open();
    const box = one('textarea');
    for (const [name, value] of [
      ['spellcheck', 'false'],
      ['autocomplete', 'off'],
      ['translate', 'no'],
      ['data-gramm', 'false'],
    ] as const)
      expect(box?.getAttribute(name)).toBe(value);
  });

  test('a find says why it was found, in words, what it comes to, and where to ask on', async () => {
    await open();
    await readTyped('write to rose at calm-river dot example dot org');
    await click(rows().find(({ textContent }) => textContent.includes('rose@')));
    const text = shown();
    for (const piece of [
      'rose@calm-river.example.org',
      'rose at calm-river dot example dot org',
      'spelled out, bracketed or spaced',
      'email.spelled',
      'fairly sure (75 %)',
      'yes: spelled out',
    ])
      expect(text).toContain(piece);
    const chart = byText('a', 'Who else has this?');
    expect(chart?.getAttribute('href')).toMatch(/^chart\?mid=..%3Aemail%3Arose%40calm-river.example.org$/);
    expect(byText('a', 'Search in Find')?.getAttribute('href')).toBe(
      'find?q=email%3Arose%40calm-river.example.org',
    );
    for (const link of [chart, byText('a', 'Search in Find')])
      expect([link?.getAttribute('target'), link?.getAttribute('rel')]).toEqual(['_blank', 'noopener']);
    expect(await violations()).toEqual([]);
  });

  test('what is hidden is made visible in its place, and told with the find it lies in', async () => {
    await open();
    await readTyped('mail r\u043ese@ex\u200bample.org');
    expect(shown()).toContain('1 character looks Latin and is Cyrillic.');
    expect(one('[aria-label="zero-width space"]')?.getAttribute('data-sign')).toBe('ZWSP');
    expect(one('[title="Cyrillic, read as o"]')?.textContent).toBe('\u043e');
    await press('j');
    const detail = byText('dd', 'looks Latin');
    expect(detail?.textContent).toContain('1 character is invisible: zero-width space.');
  });

  test('text that turns the direction cannot turn the page', async () => {
    await open();
    await readTyped('call \u202e3410 555 me@example.org');
    expect(one('[role=region]')?.textContent).not.toContain('\u202e');
    expect(one('[aria-label="right-to-left override"]')?.getAttribute('data-sign')).toBe('⇄');
  });

  test('J and K walk through the finds, Escape closes, and the focus goes with them', async () => {
    await open();
    await readTyped('a@example.org b@example.org c@example.org');
    const first = rows()[0];
    await press('j');
    expect([opened(), document.activeElement]).toEqual([first, first]);
    await press('ArrowDown');
    await press('j');
    expect(opened()?.textContent).toContain(rows().at(-1)?.textContent);
    await press('k');
    const before = opened();
    await press('Escape');
    expect(opened()).toBeUndefined();
    expect(document.activeElement).toBe(before);
  });

  test('a click on a mark opens its find; who walks in the text stays in the text', async () => {
    await open();
    await readTyped('a@example.org or b@example.org');
    const mark = byText('[data-finds][role=button]', 'b@');
    await click(mark);
    expect(opened()?.textContent).toContain('b@example.org');
    act(() => mark?.focus());
    await press('k');
    expect(document.activeElement?.getAttribute('data-finds')).not.toBeNull();
  });

  test('a kind that is switched off is neither marked, listed nor copied', async () => {
    await open();
    await readTyped('a@example.org, 020 7946 0018');
    const copied: Record<string, string> = {};
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- what the page uses over plain http
    document.execCommand = () => {
      const event = new Event('copy', { bubbles: true, cancelable: true });
      const clipboardData = { setData: (type: string, body: string) => (copied[type] = body) };
      return document.dispatchEvent(Object.assign(event, { clipboardData }));
    };
    await click(byText('label', 'phone')?.querySelector('input'));
    expect(marks().join(' ')).not.toContain('7946');
    expect(
      rows()
        .map(({ textContent }) => textContent)
        .join(' '),
    ).not.toContain('44');
    await click(byText('button', 'Copy as table'));
    expect(copied['text/plain']).toContain('a@example.org');
    expect(copied['text/plain']).not.toContain('7946');
    expect(copied['text/html']).toMatch(/^<table>/);
    expect(shown()).toMatch(/Copied \d of \d finds\./);
  });

  const drop = async (file: {
    readonly name: string;
    readonly bytes: Uint8Array<ArrayBuffer>;
  }): Promise<void> => {
    const slice = () => ({ arrayBuffer: () => Promise.resolve(file.bytes.buffer) });
    const event = new Event('drop', { bubbles: true, cancelable: true });
    await act(async () => {
      const dataTransfer = { files: [{ name: file.name, slice }] };
      one('form')?.dispatchEvent(Object.assign(event, { dataTransfer }));
      await new Promise((resolve) => setTimeout(resolve, 0));
    });
    await settle();
    expect(event.defaultPrevented).toBe(true);
  };

  test('a dropped text file is read, and one that is no text says so', async () => {
    await open();
    await drop({ name: 'scan.pdf', bytes: new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 1]) });
    expect(byText('[role=status]', 'That file is no plain text.')).toBeDefined();
    await drop({ name: 'note.txt', bytes: new TextEncoder().encode('mail a@example.org') });
    expect(shown()).toContain('from note.txt');
    expect(rows()[0]?.textContent).toContain('a@example.org');
  });

  test('a text pasted into the empty box is read as it was copied', async () => {
    await open();
    const event = new Event('paste', { bubbles: true, cancelable: true });
    const clipboardData = { getData: () => 'mail a@example.org\r\nor b@example.org' };
    await act(async () => {
      one('textarea')?.dispatchEvent(Object.assign(event, { clipboardData }));
      await new Promise((resolve) => setTimeout(resolve, 0));
    });
    await settle();
    expect(marks()).toEqual(['a@example.org', 'b@example.org']);
  });

  test('all kinds are switched off and on at once', async () => {
    await open();
    await click(byText('button', 'Try a fictional example'));
    const all = rows().length;
    await click(byText('button', 'Hide all kinds'));
    expect([rows().length, marks()]).toEqual([0, []]);
    expect(shown()).toContain('What is in this part is switched off above.');
    await click(byText('button', 'Show all kinds'));
    expect(rows()).toHaveLength(all);
  });

  test('digits that nobody reads at sight stand beside what they were read as', async () => {
    await open();
    await readTyped('call \uff10\uff12\uff10 7946 0018');
    expect(one('[data-read]')?.getAttribute('data-read')).toBe('= 020');
  });

  test('the country is chosen, and the text is read again for it', async () => {
    await open();
    await readTyped('020 7946 0018');
    expect(rows()).toHaveLength(1);
    act(() => (one('select') as HTMLSelectElement).focus());
    await choose(one('select'), '');
    await settle();
    expect(document.activeElement).toBe(one('select'));
    expect(one('[role=status]')?.textContent).toContain('Nothing that identifies');
    expect(shown()).toContain('That does not mean that there is nothing.');
  });

  test('a text that was handed over is read at once, and says what it is from', async () => {
    await open(onPage, { text: 'call 202-555-0143', country: 'US', from: 'body of Calm River' });
    expect(shown()).toContain('body of Calm River');
    expect((one('select') as HTMLSelectElement).value).toBe('US');
    expect(rows()[0]?.textContent).toContain('12025550143');
  });

  test('what somebody should read first is told calmly, with its place', async () => {
    const reason = 'The words suggest that several people are offered by one writer.';
    const attribute: AttributeFind = {
      group: 'attribute',
      kind: 'language',
      value: 'plural',
      written: 'our girls',
      rule: 'language.plural',
      confidence: 0.8 as Confidence01,
      review: reason,
      id: 0,
      start: 4,
      end: 13,
    };
    await open(answering(() => ({ finds: [attribute], leftOut: 0, disguises: [], languages: [] })));
    await readTyped('see our girls');
    expect(byText('section', 'Review priority')?.textContent).toContain(reason);
    expect(shown()).toContain('says nothing about the person who wrote it');
    await click(byText('button', 'Show “our girls”'));
    expect(opened()?.textContent).toContain('review priority');
    expect(await violations()).toEqual([]);
  });

  test('a long text costs the page no more than a short one, and its parts are walked through', async () => {
    const line = 'call 020 7946 0018 or write to a@example.org, \u200bplease\n';
    const text = line.repeat(18_000);
    await open(answering(readText));
    await readTyped(`${text}${'x'.repeat(200_000)}`);
    expect(shown()).toContain('The text is longer than what is read at once.');
    expect(document.querySelectorAll('*').length).toBeLessThan(6_000);
    expect(shown()).toMatch(/Part 1 of \d{3}/);
    await click(byText('button', 'Later →'));
    expect(shown()).toMatch(/Part 2 of \d{3}/);
    expect(shown()).toMatch(/More was found than is shown/);
    expect(shown()).toMatch(/^.*3\d,\d{3} identifiers and other statements recognised/s);
    await press('j');
    expect(opened()?.id).not.toBe('find-0');
    await press('k');
    expect(shown()).toMatch(/Part 1 of/);
  });

  test('a reader that gave up says what to do, and the text is still there', async () => {
    const problem = { code: 'timed-out', message: 'It did not end.', remedy: 'Try a part of it.' } as const;
    await open({ read: () => Promise.resolve({ ok: false, problem }) });
    await readTyped('a text');
    expect(byText('[role=alert]', 'Try a part of it.')).toBeDefined();
    await click(byText('button', 'Change the text'));
    expect((one('textarea') as HTMLTextAreaElement).value).toBe('a text');
  });

  test('cleared, nothing of it is left on the page', async () => {
    await open();
    await readTyped('a@example.org');
    await click(byText('button', 'Clear'));
    expect(shown()).not.toContain('a@example.org');
    expect((one('textarea') as HTMLTextAreaElement).value).toBe('');
  });
});
