import { exampleRecord, exampleRecords } from './exampleRecords';
import { matchReasons } from './matchReasons';

const [advert, licence, , person] = exampleRecords as [
  (typeof exampleRecords)[0],
  (typeof exampleRecords)[0],
  (typeof exampleRecords)[0],
  (typeof exampleRecords)[0],
];
const asked = (name: string) => ({ mids: [], nameTokens: name.split(' '), nameWritten: '' });

describe('matchReasons', () => {
  test('points at the words a value was read from', () => {
    const [reason] = matchReasons(advert, {
      mids: advert.mid.filter((mid) => mid.includes('phone')),
      nameTokens: [],
      nameWritten: '',
    });
    expect(reason).toMatchObject({
      kind: 'value',
      identifier: { written: 'two oh two, 555 0143' },
      text: { field: 'body' },
    });
  });

  test('gives the alias as it was written, exact before partial', () => {
    expect(matchReasons(licence, asked('rose quill'))).toEqual([
      { kind: 'name', name: 'Rose Quill', isExact: true },
    ]);
    expect(matchReasons(licence, asked('quill'))).toEqual([
      { kind: 'name', name: 'Rosalind Quill', isExact: false },
    ]);
  });

  test('marks a mention where it stands', () => {
    const [reason] = matchReasons(person, asked('rosalind quill'));
    expect(reason?.kind === 'mention' && reason.text.text.slice(reason.span.start, reason.span.end)).toBe(
      'Rosalind Quill',
    );
  });

  test('names the listed fact that holds the words', () => {
    expect(matchReasons(licence, asked('board massage'))).toEqual([
      { kind: 'fact', attribute: 'board', value: 'Board of Massage' },
    ]);
  });

  test('says so when it cannot point, rather than pointing wrongly', () => {
    expect(matchReasons(person, asked('zzz'))).toEqual([{ kind: 'elsewhere' }]);
    // Lower-casing İ makes two characters of one: a span after it would be shifted.
    const shifted = exampleRecord({
      key: 'a:b',
      kind: 'tip',
      name: 'Tip',
      text: 'İİİ meets Quill',
      values: [],
    });
    expect(matchReasons(shifted, asked('quill'))).toEqual([{ kind: 'elsewhere' }]);
  });

  test('there is always a reason', () => {
    for (const record of exampleRecords)
      expect(matchReasons(record, { mids: [], nameTokens: [], nameWritten: '' })).toHaveLength(1);
  });
});
