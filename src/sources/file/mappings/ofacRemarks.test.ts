import fc from 'fast-check';
import { readOfacRemarks, type ListedFacts } from './ofacRemarks';

const empty = readOfacRemarks('');

describe('readOfacRemarks', () => {
  test.each<[string, keyof ListedFacts, readonly string[]]>([
    ['DOB 13 May 1965.', 'birthDates', ['1965-05-13']],
    ['DOB 1936; alt. DOB Aug 1937; alt. DOB circa 1951', 'birthDates', ['1936', '1937-08', 'circa 1951']],
    [
      'DOB 1929 to 1930; DOB 01 Jan 1960 to 31 Dec 1961',
      'birthDates',
      ['1929/1930', '1960-01-01/1961-12-31'],
    ],
    ['DOB circa 1951-1955', 'birthDates', ['circa 1951/1955']],
    ['POB Sampletown, Freedonia', 'birthPlaces', ['Sampletown, Freedonia']],
    ['nationality Freedonia; alt. nationality Sylvania', 'nationalities', ['Freedonia', 'Sylvania']],
    ['citizen Freedonia', 'citizenships', ['Freedonia']],
    ['Linked To: THISTLE HARBOUR, S.A. DE C.V.', 'linkedTo', ['THISTLE HARBOUR, S.A. DE C.V.']],
    ['Linked To: THISTLE AIR.', 'linkedTo', ['THISTLE AIR']],
    ['alt. Passport X1 (Freedonia)', 'ids', ['alt. Passport X1 (Freedonia)']],
    ['National ID No. 12; Tax ID No. 3', 'ids', ['National ID No. 12', 'Tax ID No. 3']],
    ['Commercial Registry Number 4711', 'ids', ['Commercial Registry Number 4711']],
    ['Former Vessel Flag Malta; alt. Former Vessel Flag Tuvalu', 'formerFlags', ['Malta', 'Tuvalu']],
    ['Vessel Registration Identification IMO 1234567', 'imoNumbers', ['1234567']],
    ['Aircraft Construction Number (also called L/N or S/N or F/N) 84', 'serialNumbers', ['84']],
    ["a.k.a. 'LANTERN'; all offices worldwide", 'others', ["a.k.a. 'LANTERN'", 'all offices worldwide']],
  ])('%j', (remarks, fact, values) => {
    expect(readOfacRemarks(remarks)).toEqual({ ...empty, [fact]: values });
  });

  test('a date it cannot read stays a remark, in its own words', () => {
    expect(readOfacRemarks('DOB 32 Foo 1965').others).toEqual(['DOB 32 Foo 1965']);
  });

  test('every remark lands in exactly one list', () => {
    const remark = fc.constantFrom(
      'DOB 1936',
      'POB X',
      'citizen Y',
      'Passport 1',
      'x',
      'MMSI 1',
      'Gender Male',
      'DOB z',
    );
    fc.assert(
      fc.property(fc.array(remark), (remarks) => {
        const facts = Object.values(readOfacRemarks(remarks.join('; '))) as readonly (readonly string[])[];
        expect(facts.flat()).toHaveLength(remarks.length);
      }),
    );
  });
});
