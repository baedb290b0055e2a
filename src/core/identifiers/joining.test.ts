import { identifierTypes } from './identifier';
import { mayJoinRecords } from './joining';
import { toMid } from './mid';

describe('mayJoinRecords', () => {
  test('only coordinates and hashes never join, hashed values of the index too', () => {
    const lone = identifierTypes.filter((type) => !mayJoinRecords(toMid(type, 'x')));
    expect(lone).toEqual(['coordinates', 'hash']);
    expect(mayJoinRecords(toMid('hash', 'a value with spaces'))).toBe(false);
  });

  test('a document joins where its country is stated', () => {
    expect(mayJoinRecords(toMid('document', 'passport:ir:a1234567'))).toBe(true);
    expect(mayJoinRecords(toMid('document', 'passport:zz:a1234567'))).toBe(false);
  });

  test('what is no mid of ours joins as before', () => {
    expect(['', 'a', 'phone:1', '12:hash'].map(mayJoinRecords)).toEqual([true, true, true, true]);
  });
});
