import { byText, choose, click, close, one, settle, shown, violations } from '../pageUnderTest';
import { open, say } from './uniformsUnderTest';

afterEach(close);

describe('Uniforms', () => {
  test('says what is searched before anything was asked, and where there is no catalogue', async () => {
    await open();
    expect(shown()).toContain('12 schools, of 12 the uniform is known (12 outfits), catalogue v1');
    expect(await violations()).toEqual([]);
    close();
    await open([]);
    expect(shown()).toContain('no catalogue of uniforms yet');
  });

  test('shows words back, what was understood and what was not, and how many schools fit equally well', async () => {
    await open();
    await say('navy blazer with a flumph');
    expect(shown()).toContain('10 schools fit equally well');
    expect(
      [...document.querySelectorAll('mark[data-state="missed"]')].map(({ textContent }) => textContent),
    ).toContain('flumph');
    expect(shown()).toContain('A shortlist is a lead');
    expect(await violations()).toEqual([]);
  });

  test('a chip is doubted, changed and taken away, and the answer follows', async () => {
    await open();
    await say('navy blazer');
    await click(byText('button', 'Unsure about blazer’s colour'));
    expect(shown()).toContain('(unsure)');
    await click(byText('button', 'Change blazer’s colour'));
    const select = [...document.querySelectorAll('label')]
      .find(({ textContent }) => textContent.includes('Change blazer’s colour to'))
      ?.getAttribute('for');
    await choose(document.getElementById(select ?? ''), 'colour:black');
    expect(shown()).toContain('2 schools fit equally well');
    await click(byText('button', 'Take away blazer’s colour'));
    expect(shown()).not.toContain('fit equally well');
  });

  test('the next question names its effect, and its answer narrows the list', async () => {
    await open();
    await say('navy blazer');
    expect(shown()).toMatch(/would separate about \d+ of 10 schools/);
    await click(byText('button', 'ship ('));
    expect(shown()).toContain('One school fits best');
    expect(shown()).toContain('School 0');
  });

  test('pictures of garments edit the same question', async () => {
    await open();
    await say('navy blazer');
    await click(
      [...document.querySelectorAll('button[aria-expanded]')].find(({ textContent }) =>
        textContent.startsWith('tie'),
      ),
    );
    await click(
      [...document.querySelectorAll('fieldset')]
        .find(({ textContent }) => textContent.includes('stripes, all that you saw'))
        ?.querySelector('button[aria-pressed]:nth-of-type(16)'),
    );
    expect(shown()).toMatch(/tie’s stripes: \w+ · chosen/);
    expect(await violations()).toEqual([]);
  });

  test('a filter says what it leaves, and what taking it away gives', async () => {
    await open();
    await say('navy blazer');
    const select = [...document.querySelectorAll('label')]
      .find(({ textContent }) => textContent.startsWith('Authority'))
      ?.querySelector('select');
    await choose(select ?? null, 'Northmoor');
    expect(shown()).toContain('6 of 12 schools left');
    expect(shown()).toContain('(then 12)');
    expect(shown()).toContain('6 schools fit equally well');
    await click(byText('button', 'Take away the filter Authority'));
    expect(shown()).toContain('10 schools fit equally well');
  });

  test('schools stand side by side, and where they differ', async () => {
    await open();
    await say('navy blazer');
    await click(byText('button', 'Compare School 0'));
    await click(byText('button', 'Compare School 1'));
    const table = byText('section', 'Side by side')?.textContent ?? '';
    expect(table).toContain('ship');
    expect(table).toContain('oak');
    expect(await violations()).toEqual([]);
  });

  test('a sheet is on record before it is shown, with contacts, reasons and its audit number', async () => {
    const rest = await open();
    await say('navy blazer with gold trim, badge a sailing ship');
    await click(byText('button', 'Make the sheet'));
    await settle();
    const saved = rest.sent.find(({ path }) => path.endsWith('minerva_uniform_sheets/batch_save'));
    const [document_] = (saved?.json ?? []) as readonly { _key: string; sheet: string }[];
    expect(document_?._key).toMatch(/^U-\d{8}-[0-9A-F]{12}$/);
    const paper = one('#uniform-sheet')?.textContent ?? '';
    for (const words of [document_?._key ?? '', 'This is a lead, not a finding', 'School 0', '020 7946 0001'])
      expect(paper).toContain(words);
    expect(await violations()).toEqual([]);
  });

  test('a confirmed school counts with its place and the time it took', async () => {
    const rest = await open();
    await say('navy blazer with gold trim, badge a sailing ship');
    await click(byText('button', 'Confirm School 0'));
    await settle();
    const saved = rest.sent.find(({ path }) => path.endsWith('minerva_uniform_confirmations/batch_save'));
    expect(saved?.json).toMatchObject([
      { school: 'GB-ENG:100000', answer: 'confirmed', rank: 1, tie_count: 1 },
    ]);
    expect(shown()).toContain('School 0 confirmed for this question');
    expect(shown()).toContain('first 1: 100 %');
  });

  test('nothing that was typed stands in the address or in the browser’s stores', async () => {
    await open();
    await say('navy blazer');
    expect(window.location.href).not.toContain('navy');
    expect([window.localStorage.length, window.sessionStorage.length]).toEqual([0, 0]);
  });
});
