import { exampleRecords } from '../../queries/exampleRecords';
import { describeReading, queryOfValue, readingsOf, requestOf, unlikelyReadings } from './readings';

const searched = (query: string): readonly string[] => {
  const readings = readingsOf(query, 'US');
  const left = unlikelyReadings(readings, query);
  return readings.filter(({ id }) => !left.has(id)).map(describeReading);
};

describe('readings', () => {
  test('every value of a record links to exactly itself', () => {
    const identifiers = exampleRecords.flatMap((record) => record.identifiers);
    expect(identifiers.length).toBeGreaterThan(5);
    for (const { type, value, mid } of identifiers) {
      expect(requestOf(readingsOf(queryOfValue(type, value), undefined)).mids).toEqual([mid]);
    }
  });

  test('a value that is indexed as a hash links to itself too', () => {
    const value = 'example.org/Ad/12?x=1';
    expect(readingsOf(queryOfValue('url', value), undefined)).toMatchObject([
      { kind: 'value', type: 'url', value },
    ]);
  });

  test.each([
    ['(202) 555-0143', ['phone +12025550143']],
    ['rose at example dot org', ['e-mail rose@example.org']],
    ['Rosalind Quill', ['name or mention rosalind quill']],
    [
      '14 Tanner Row, Brackwater',
      ['address 14-tanner-row-brackwater', 'name or mention 14 tanner row brackwater'],
    ],
    ['please ring +1 202 555 0143 after ten', ['phone +12025550143']],
    ['https://example.org/Ad/12', ['web page example.org/Ad/12']],
  ])('%s is searched as %j', (query, expected) => {
    expect(searched(query)).toEqual(expected);
  });

  test('what is not searched at first is still offered', () => {
    const readings = readingsOf('please ring +1 202 555 0143 after ten', 'US').map(describeReading);
    expect(readings).toContain('name or mention please ring after ten');
  });

  test('a name is also looked for as it was typed, unless identifiers were taken out of it', () => {
    expect(requestOf(readingsOf('Müller', undefined))).toEqual({
      mids: [],
      nameTokens: ['muller'],
      nameWritten: 'Müller',
    });
    expect(requestOf(readingsOf('Müller a@example.org', undefined)).nameWritten).toBe('');
  });
});
