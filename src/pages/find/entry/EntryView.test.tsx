import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { exampleRecord, exampleRecords } from '../../../queries/exampleRecords';
import { memorySplunk } from '../../../queries/memorySplunk';
import { pickUp } from '../../../ui/handOver';
import { TakeApartButton } from '../../../ui/TakeApartButton';
import {
  all,
  byText,
  cards,
  click,
  close,
  one,
  open,
  press,
  reviewRecord,
  settle,
  shown,
  violations,
} from '../pageUnderTest';

afterEach(close);

const byTextAnywhere = (text: string): Element | undefined =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === text);

describe('Find, with a record open', () => {
  const address = '?q=%2B12025550143&record=world_adverts%3Aad-118';

  test('shows each value in the words of the source, with custody and marking', async () => {
    await open(address, memorySplunk(exampleRecords));
    const entry = one('article[aria-labelledby=entry-title]');
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

  test('leads to the entity it is in, and offers none where it is in none', async () => {
    const entities = {
      'world_adverts:ad-118': 'e_00000000000a',
      'world_licences:MT-20431': 'e_00000000000a',
    };
    await open(address, memorySplunk(exampleRecords, { entities }));
    const link = one('a[href^="entity?"]');
    expect(link?.textContent).toBe('Open its entity of 2 records');
    expect(link?.getAttribute('href')).toContain('entity=e_00000000000a');
    close();
    await open(address, memorySplunk(exampleRecords));
    expect(one('a[href^="entity?"]')).toBeNull();
  });

  test('a record whose spans do not fit its text has nothing marked', async () => {
    const [advert] = exampleRecords;
    const damaged = {
      ...advert!,
      texts: [
        {
          ...advert!.texts[0]!,
          text: 'Something else entirely, but long enough for every span to fall inside it. '.repeat(4),
        },
      ],
    };
    await open('?record=world_adverts%3Aad-118', memorySplunk([damaged]));
    expect(all('mark')).toHaveLength(0);
    expect(shown()).toContain('does not hold it where it says');
  });

  test('says what else a reading says of its value', async () => {
    const [advert] = exampleRecords;
    const [phone, ...others] = advert!.identifiers;
    const details = { region: 'US', line: 'fixed or mobile' };
    const record = { ...advert!, identifiers: [{ ...phone!, details }, ...others] };
    await open('?record=world_adverts%3Aad-118', memorySplunk([record]));
    const words = 'Country or region US (United States), kind of line fixed or mobile';
    expect(one('[aria-labelledby=evidence-title]')?.textContent).toContain(words);
    close();
    await open('?q=%2B12025550143', memorySplunk([record]));
    expect(one('[aria-label="Why it was found"]')?.textContent).toContain(words);
  });

  test('hands a text to the page that takes it apart, within the tab and not in the address', async () => {
    const assign = jest.fn();
    const [advert] = exampleRecords;
    const root = createRoot(document.body.appendChild(document.createElement('div')));
    act(() => root.render(<TakeApartButton record={advert!} piece={advert!.texts[0]!} go={assign} />));
    await click(byTextAnywhere('Take this text apart'));
    expect(assign).toHaveBeenCalledWith(expect.stringMatching(/^takeApart(\?tenant=\w+)?$/));
    expect(pickUp(() => window.sessionStorage)).toEqual({
      text: advert!.texts[0]!.text,
      country: 'US',
      from: 'body of Calm River, new in town',
    });
    expect(window.sessionStorage).toHaveLength(0);
    act(() => root.unmount());
  });

  test('offers that beside every place of a value and every source text', async () => {
    await open(address, memorySplunk(exampleRecords));
    const buttons = [...all('button')].filter(({ textContent }) => textContent === 'Take this text apart');
    expect(buttons).toHaveLength(4);
  });

  test('names the shared value and the records that share it', async () => {
    await open(address, memorySplunk(exampleRecords));
    const panel = one('[aria-labelledby=shared-title]');
    expect(panel?.textContent).toContain('A shared value is a lead, not a finding');
    expect(panel?.textContent).toContain('also in 2 other records');
    expect([...(panel?.querySelectorAll('li li a') ?? [])].map((link) => link.textContent)).toEqual([
      'Rosalind Quill',
      'Calm River Wellness',
    ]);
  });

  test('a value of very many records is named as too common, and lists nobody', async () => {
    const many = Array.from({ length: 60 }, (_, index) => reviewRecord(index));
    await open('?record=world_reviews%3Ar-0', memorySplunk(many));
    expect(shown()).toContain('shared by 60 records: too common to point anywhere');
    expect(all('[aria-labelledby=shared-title] li li')).toHaveLength(0);
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
    expect(one('#entry-title')).toBeNull();
    expect(cards()).toHaveLength(3);
  });

  test('a key that names nothing, or is no key, is said not to be readable', async () => {
    for (const key of ['world_adverts:gone', '" | delete', '*']) {
      const splunk = memorySplunk(exampleRecords);
      await open(`?record=${encodeURIComponent(key)}`, splunk);
      expect(shown()).toContain('No such record');
      expect(splunk.asked.join('')).not.toContain('| delete |');
      close();
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
    expect(one('img')).toBeNull();
    expect(shown()).not.toContain('\u202e');
    expect(shown()).toContain('⇄gnp.exe');
    expect(one('mark')?.textContent).toBe('hidden@example.net');
    expect(shown().length).toBeLessThan(20_000);
  });
});
