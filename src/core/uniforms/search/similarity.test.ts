import type { ColourId, SlotValue } from '../outfit';
import { isOneSlip, similarity01, textSimilarity01 } from './similarity';
import { errorShare01, ratioOf } from './weights';
import { toSlot } from '../slots';

const colour = (id: string): SlotValue => ({ kind: 'colour', colour: id as ColourId });
const choice = (id: string): SlotValue => ({ kind: 'choice', choice: id });
const day = { light: 'daylight', lab: undefined } as const;

describe('similarity', () => {
  test('shades that are taken for each other are alike, others are not', () => {
    expect(similarity01(colour('maroon'), colour('burgundy'), day)).toBeGreaterThan(0.5);
    expect(similarity01(colour('navy'), colour('black'), day)).toBeLessThan(0.05);
    expect(similarity01(colour('navy'), colour('gold'), day)).toBeLessThan(1e-6);
  });

  test('in poor light navy may be black', () => {
    expect(similarity01(colour('navy'), colour('black'), { ...day, light: 'poor' })).toBeGreaterThan(0.3);
  });

  test('a measured colour is compared in place of the name that was given', () => {
    const lab = { lightness: 9, a: 0, b: 0 };
    const measured = { ...day, lab };
    expect(similarity01(colour('navy'), colour('black'), measured)).toBeGreaterThan(
      similarity01(colour('navy'), colour('navy'), measured),
    );
  });

  test('a mirrored picture turns stripes: the other direction counts in part', () => {
    const turned = similarity01(choice('rising_left'), choice('rising_right'), day);
    expect(turned).toBeGreaterThan(0.1);
    expect(turned).toBeLessThan(1);
    expect(similarity01(choice('horizontal'), choice('rising_right'), day)).toBe(0);
  });

  test('none is like none, and like nothing else', () => {
    expect(similarity01({ kind: 'absent' }, { kind: 'absent' }, day)).toBe(1);
    expect(similarity01({ kind: 'absent' }, colour('navy'), day)).toBe(0);
  });

  test.each([
    ['SMPS', 's.m.p.s', 1],
    ['SMPS', 'SMPA', 0.4],
    ['SMPS', 'SMS', 0.4],
    ['SMPS', 'TPAA', 0],
    ['Learn together always', 'learn together', (2 / 3) ** 2],
  ])('letters %s and %s are alike by %d', (seen, has, expected) => {
    expect(textSimilarity01(seen, has)).toBeCloseTo(expected, 9);
    expect(textSimilarity01(has, seen)).toBeCloseTo(expected, 9);
  });

  test('one slip is one letter more, fewer or other, not two', () => {
    expect([isOneSlip('abc', 'abd'), isOneSlip('abc', 'abcd'), isOneSlip('abc', 'bc')]).toEqual([
      true,
      true,
      true,
    ]);
    expect([isOneSlip('abc', 'cba'), isOneSlip('abc', 'abcde')]).toEqual([false, false]);
  });
});

test('a clue costs at most its error, and a rare value is worth more than a common one', () => {
  const error = errorShare01(toSlot('jumper', 'colour'), false);
  expect(ratioOf(0, 0.2, error)).toBe(error);
  expect(ratioOf(1, 0.01, error)).toBeGreaterThan(ratioOf(1, 0.2, error));
  // Twenty of a hundred outfits have it: the ratio is one on average.
  expect(0.2 * ratioOf(1, 0.2, error) + 0.8 * ratioOf(0, 0.2, error)).toBeCloseTo(1, 12);
});

test('not to see a tie costs less than to see another', () => {
  const worn = toSlot('tie', 'worn');
  expect(errorShare01(worn, true)).toBeGreaterThan(errorShare01(worn, false));
});
