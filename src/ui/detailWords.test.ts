import { countryName, detailLine, detailsInWords } from './detailWords';

describe('details in words', () => {
  test('are named for readers, whatever the reader of the text calls them', () => {
    expect(detailsInWords({ region: 'GB', line: 'mobile', extension: '12', localPart: 'x' })).toEqual([
      { name: 'Country or region', text: 'GB (United Kingdom)' },
      { name: 'Kind of line', text: 'mobile' },
      { name: 'Extension', text: '12' },
      { name: 'Local part', text: 'x' },
    ]);
  });

  test('stand in one line, or nowhere', () => {
    expect(detailLine({ region: 'US', line: 'fixed' })).toBe(
      'Country or region US (United States), kind of line fixed',
    );
    expect([detailLine({}), detailLine(undefined)]).toEqual(['', '']);
  });

  test('a region that is no country stays as it is', () => {
    expect([countryName('001'), countryName('QZ'), countryName('constructor')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(detailsInWords({ region: '001' })).toEqual([{ name: 'Country or region', text: '001' }]);
  });
});
