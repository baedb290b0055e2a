import { schoolFinder } from './findSchools';
import { schoolOfDocument } from './schoolDocument';

const school = (number: number, name: string, more: Readonly<Record<string, unknown>> = {}) => {
  const read = schoolOfDocument({
    _key: `GB-ENG:${number}`,
    name,
    status: 'open',
    phase: 'primary',
    ...more,
  });
  if (read === undefined) throw new Error(name);
  return read;
};

const finder = schoolFinder([
  school(100_001, 'St Mary’s Primary School', { place: 'Brackwater' }),
  school(100_002, 'Brackwater Academy'),
  school(100_003, 'Barrow School', { status: 'closed' }),
  school(100_004, 'Row School'),
  school(100_005, 'Ysgol y Ddôl', { names: ['cy: Ysgol y Ddôl', 'en: Meadow School'], place: 'Aber' }),
]);
const found = (words: string): readonly string[] =>
  finder.find(words, 10).schools.map(({ number }) => number);

describe('a school looked for by name', () => {
  test.each([
    ['st marys', ['100001']],
    ['ST. MARY’S prim', ['100001']],
    ['brackwater', ['100002', '100001']],
    ['marys brackwater', ['100001']],
    ['row', ['100004']],
    ['school', ['100005', '100004', '100001', '100003']],
    ['meadow', ['100005']],
    ['ddol', ['100005']],
    ['100003', ['100003']],
    ['GB-ENG:100004', ['100004']],
    ['', []],
    [' - ', []],
    ['quill', []],
  ])('“%s”', (words, numbers) => expect([...found(words)].sort()).toEqual([...numbers].sort()));

  test('those whose name begins with the words come first, closed ones last', () => {
    expect(found('brackwater')).toEqual(['100002', '100001']);
    expect(found('school').at(-1)).toBe('100003');
  });

  test('says how many there are where it lists fewer', () => {
    expect(finder.find('school', 2)).toMatchObject({ count: 4, schools: [{}, {}] });
  });
});
