import { claimArtwork } from '../../core/uniforms/intake/artwork/claim';
import { byText, click, close, one, shown, violations } from '../pageUnderTest';
import { fill, give, open, plain, school, svg, tellWho, type Opening } from './intakeUnderTest';

afterEach(close);

describe('Sending in', () => {
  test('says what is missing, and sends nothing before it is told', async () => {
    const { of } = await open();
    expect(shown()).toContain('Say on whose behalf');
    expect(byText('button', 'Send 0 outfits')?.getAttribute('aria-disabled')).toBe('true');
    expect(await violations()).toEqual([]);
    expect(of('minerva_uniform_intake')).toEqual([]);
  });

  test('by form goes through the reader of files, and is kept with where it came from', async () => {
    const { of } = await open();
    await tellWho();
    await fill('School: its name', 'school 100002');
    await click(byText('button', 'School 100002'));
    await click(byText('button[aria-expanded]', 'blazer'));
    await click(byText('fieldset button', 'navy'));
    expect(shown()).toContain('The outfit can be read.');
    expect(shown()).toContain('blazer: navy');
    await fill('Worn from', '1850');
    expect(shown()).toContain('is no year from 1900');
    await fill('Worn from', '2024');
    await click(byText('button', 'Send 1 outfit'));
    expect(of('minerva_uniform_intake')).toMatchObject([
      {
        state: 'submitted',
        sender_kind: 'school',
        sender: 'Lantern Row School',
        basis: 'policy of 2026',
        author: 'bea',
        year: 2026,
        outfits: expect.stringContaining('"wornFrom":2024') as string,
      },
    ]);
    expect(shown()).toMatch(/Sent as s_[0-9a-f]{12}: 1 outfit\./);
    expect(await violations()).toEqual([]);
  });

  test('a school in the address is chosen already', async () => {
    await open({ address: '?school=GB-ENG:100003' });
    expect(shown()).toContain('School 100003');
    expect(shown()).toContain('Choose another');
  });

  test('by file names each problem with row, column and what to do, and markup in it stays text', async () => {
    const { of } = await open();
    await tellWho();
    await click(byText('button', 'Many schools, by file'));
    await give(
      '#intake-file',
      '<img src=x>.csv',
      'school,blazer.colour,<b>x</b>\n100001,nayv,1\n100002,navy,2\n999999,navy,3\n',
    );
    expect(shown()).toContain('1 outfit of 3 rows can be read; 2 rows would be left out.');
    expect(shown()).toContain("Did you mean 'navy'?");
    expect(shown()).toContain('No register has a school');
    expect(shown()).toContain('<img src=x>.csv');
    expect([one('img'), one('td b')]).toEqual([null, null]);
    expect(await violations()).toEqual([]);
    await click(byText('button', 'Send 1 outfit'));
    const [kept] = of('minerva_uniform_intake');
    expect(kept).toMatchObject({ file: '<img src=x>.csv', outfit_count: 1 });
    expect(JSON.parse(String(kept?.problems))).toHaveLength(kept?.problem_count as number);
  });

  test('a file that is none is refused, and what was read before is gone', async () => {
    await open();
    await click(byText('button', 'Many schools, by file'));
    await give('#intake-file', 'a.csv', 'school,blazer.colour\n100001,navy\n');
    expect(shown()).toContain('1 outfit of 1 row');
    await give('#intake-file', 'b.csv', '\0');
    expect(shown()).toContain('The file was not read.');
    expect(shown()).not.toContain('1 outfit of 1 row');
  });

  test('that Splunk refuses is said, and what was entered stays', async () => {
    await open({ refused: 'minerva_uniform_intake' });
    await tellWho();
    await click(byText('button', 'Many schools, by file'));
    await give('#intake-file', 'a.csv', 'school,blazer.colour\n100001,navy\n');
    await click(byText('button', 'Send 1 outfit'));
    expect(shown()).toContain('You may not read or change the submissions of uniforms');
    expect(shown()).toContain('1 outfit of 1 row');
  });
});

describe('Artwork', () => {
  const begin = async (opening: Opening) => {
    const memory = await open({ ...opening, address: '?school=GB-ENG:100001' });
    await tellWho();
    await click(byText('label', 'I declare that no person')?.querySelector('input'));
    return memory;
  };
  const pictures = () => document.querySelectorAll('img').length;

  test('is shown to its sender, and only hash and declaration are sent', async () => {
    const { of, asked } = await begin({ pixels: plain(27, 35, 64) });
    await give('#artwork-file', 'badge.svg', svg);
    expect(pictures()).toBe(1);
    expect(shown()).toContain('Say who allows that the artwork is kept');
    await fill('Who owns it', 'the school');
    await click(byText('button', 'Send 1 piece of artwork'));
    expect(of('minerva_uniform_intake')).toMatchObject([{ artwork_licence: 'the school' }]);
    expect(JSON.stringify(asked)).not.toMatch(/M0 0h9|TTAgMGg5/);
  });

  test.each([
    [
      'with skin in it',
      { pixels: plain(160, 126, 86) },
      /Refused\. 100 % of it has colours in which skin lies/,
    ],
    ['that cannot be drawn', {}, /nobody can judge it/],
    [
      'that is known',
      {
        pixels: plain(27, 35, 64),
        collections: {
          minerva_known_hashes: [{ _key: claimHash() }],
        },
      },
      /on the list of known abuse material/,
    ],
  ])('%s is refused, not shown, and not sent', async (_, opening, words) => {
    const { of, asked } = await begin(opening);
    await give('#artwork-file', 'face.svg', svg);
    expect(shown()).toMatch(words);
    expect(pictures()).toBe(0);
    expect(byText('button', 'Send 1 piece')).toBeUndefined();
    expect(of('minerva_uniform_intake')).toEqual([]);
    expect(asked.filter(({ method }) => method === 'POST')).toEqual([]);
  });

  test('cannot be chosen before it is declared', async () => {
    await open({ address: '?school=GB-ENG:100001', pixels: plain(27, 35, 64) });
    expect(one('#artwork-file')?.hasAttribute('disabled')).toBe(true);
  });
});

/** SHA-256 of the drawing above. */
function claimHash(): string {
  const claim = claimArtwork(school(100_001), new TextEncoder().encode(svg), 'x');
  return claim.ok ? claim.value.sha256 : '';
}
