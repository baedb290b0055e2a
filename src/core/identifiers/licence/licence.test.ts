import { built } from '../../../../tests/support/records';
import { licence } from './licence';

/** The licence numbers of a record whose column is declared to hold one. */
const columnOf = (text: string, region?: string): readonly string[] => {
  const piece = { field: 'license_number', text, file: 'a.csv', row: 1, reading: 'licence' as const };
  const texts = [region === undefined ? piece : { ...piece, region }];
  return built({ country: 'US', texts }).identifiers.map(({ type, value }) => `${type} ${value}`);
};

describe('a column that holds licence numbers', () => {
  test('is read as of the state of the record', () => {
    expect(columnOf('ME0001', 'TX')).toEqual(['licence us-tx:me0001']);
    expect(columnOf('MA12345', 'FL')).toEqual(['licence us-fl:ma12345']);
    expect(columnOf('RM-0042', 'WY')).toEqual(['licence us-wy:rm0042']);
  });

  test('without a state only what is one state’s alone is read', () => {
    expect(columnOf('ME0001')).toEqual([]);
    expect(columnOf('NVMT.1234')).toEqual(['licence us-nv:nvmt1234']);
  });

  test('digits alone are a licence at every board, and so none', () => {
    expect(columnOf('12345', 'TX')).toEqual([]);
  });

  test('the same licence in an advert and in the register has one value', () => {
    const inAdvert = licence.extract('Lic# ME0001, Houston, TX', {}).map(({ value }) => `licence ${value}`);
    expect(inAdvert).toEqual(columnOf('ME 0001', 'TX'));
  });
});
