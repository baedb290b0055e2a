import { placeIn } from './placeIn';
import { markedPieces } from './markedPieces';

describe('a typed place', () => {
  test.each([
    ['ls6 2ab', { kind: 'postcode', postcode: 'LS6 2AB' }],
    ['LS62AB', { kind: 'postcode', postcode: 'LS6 2AB' }],
    [' sw1a ', { kind: 'postcode', postcode: 'SW1A' }],
    ['53.8, -1.55', { kind: 'coordinates', latitude: 53.8, longitude: -1.55 }],
    ['53.8 -1.55', { kind: 'coordinates', latitude: 53.8, longitude: -1.55 }],
    ['91, 0', undefined],
    ['Leeds', { kind: 'town', town: 'Leeds' }],
    ['stoke-on-trent', { kind: 'town', town: 'Stoke-On-Trent' }],
    ['<b>', undefined],
    ['', undefined],
  ])('%j is read as %j', (text, place) => {
    expect(placeIn(text)).toEqual(place);
  });
});

describe('a text shown back', () => {
  test('is cut where what was understood changes, and loses nothing', () => {
    const text = 'navy blazer and a flumph';
    const pieces = markedPieces(text, {
      observations: [],
      understood: [
        { start: 0, end: 4 },
        { start: 0, end: 11 },
      ],
      notSearched: [],
      notUnderstood: [{ start: 18, end: 24 }],
      slips: [],
      suggested: [],
    });
    expect(pieces.map(({ words, state }) => [words, state])).toEqual([
      ['navy', 'understood'],
      [' blazer', 'understood'],
      [' and a ', 'plain'],
      ['flumph', 'missed'],
    ]);
    expect(pieces.map(({ words }) => words).join('')).toBe(text);
  });

  test('keeps to the text where a span lies outside of it', () => {
    const pieces = markedPieces('abc', {
      observations: [],
      understood: [{ start: 2, end: 9 }],
      notSearched: [],
      notUnderstood: [{ start: 12, end: 14 }],
      slips: [],
      suggested: [],
    });
    expect(pieces.map(({ words }) => words).join('')).toBe('abc');
  });
});
