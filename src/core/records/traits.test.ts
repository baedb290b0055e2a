// Traits tell that two records show the same, and nothing else.
import { traitsOf, type TraitSource } from './traits';

const wording =
  'New in town and happy to meet you: warm oil, soft music and a quiet room close to the old station.';

function advert(body: string, attributes: Record<string, unknown> = {}): TraitSource {
  const written = /\+\d+/.exec(body);
  return {
    kind: 'advert',
    record_key: 'board:ad-1',
    source: 'board',
    name: 'Quiet hour',
    attributes: { title: 'Quiet hour', contact_names: ['Zoë'], place: 'Leeds', ...attributes },
    texts: [
      { field: 'headline', text: 'Quiet hour', file: 'a.csv', row: 1 },
      { field: 'body', text: body, file: 'a.csv', row: 1 },
    ],
    identifiers: written
      ? ([{ text: 1, start: written.index, end: written.index + written[0].length }] as never)
      : [],
  };
}

const parts = (source: TraitSource): readonly string[] => traitsOf(source).split('/');

describe('traitsOf', () => {
  test('has the form that the table of memberships reads', () => {
    expect(traitsOf(advert(wording))).toMatch(/^[0-9a-f]{8}\/[0-9a-f]{8}\/[0-9a-f]{8}$/);
    expect(traitsOf(advert('Short.', { contact_names: undefined, place: undefined }))).toBe('-/-/-');
  });

  test('a wording is the same with another number, price, case or decoration', () => {
    const [, , text] = parts(advert(`${wording} Call +12025550143, 80 an hour.`));
    expect(parts(advert(`★★ ${wording.toUpperCase()} call +442079460001, 95 an hour!`))[2]).toBe(text);
    expect(parts(advert(`${wording} Call me, 95 an hour, no cards.`))[2]).not.toBe(text);
  });

  test('a name and a place are the same without accents and case', () => {
    const [name, place] = parts(advert(wording));
    const other = parts(advert(wording, { contact_names: ['ZOE'], place: 'LEEDS' }));
    expect(other.slice(0, 2)).toEqual([name, place]);
    expect(parts(advert(wording, { contact_names: ['Mia'], place: 'Hull' }))).not.toEqual(
      expect.arrayContaining([name, place]),
    );
  });

  test('neither a headline nor a made-up name is a name', () => {
    const unsigned = { ...advert(wording, { contact_names: undefined }) };
    expect(parts(unsigned)[0]).toBe('-');
    expect(parts({ ...unsigned, name: 'Advert ad-1' })[0]).toBe('-');
    expect(parts({ ...unsigned, name: 'Zoe' })[0]).toBe(parts(advert(wording))[0]);
  });

  test('a short wording is met by chance, and unknown', () => {
    expect(parts(advert('Massage in the centre, call me.'))[2]).toBe('-');
  });
});
