import type { Confidence01 } from '../../../src/core/brand';
import { Calibration } from './calibration';
import { judge, Tallies, Tally, type JudgedText } from './tally';
import { share, textTable } from './textTable';

const phone = (value: string) => ({ type: 'phone', value });
const text: JudgedText = {
  text: 'a text',
  expected: [phone('1'), phone('2')],
  allowed: [{ type: 'url', value: 'wa.me/1' }],
};
const tallyOf = (found: Parameters<typeof judge>[1], type?: string): Tally => {
  const tally = new Tally();
  tally.add(text, judge(text, found), type);
  return tally;
};

describe('a tally', () => {
  test('counts hits, misses and wrong finds', () => {
    const tally = tallyOf([phone('1'), phone('9')]);
    expect([tally.right, tally.wrong, tally.recall, tally.precision, tally.rightTexts]).toEqual([
      1, 1, 0.5, 0.5, 0,
    ]);
    expect(tally.f1).toBeCloseTo(0.5);
  });

  test('what is allowed is neither right nor wrong, and a value found twice counts once', () => {
    const tally = tallyOf([phone('1'), phone('1'), phone('2'), { type: 'url', value: 'wa.me/1' }]);
    expect([tally.right, tally.wrong, tally.rightTexts]).toEqual([2, 0, 1]);
  });

  test('asked about one type it knows no other', () => {
    const tally = tallyOf([{ type: 'email', value: 'a@example.org' }], 'email');
    expect([tally.expected, tally.recall, tally.precision]).toEqual([0, 1, 0]);
  });

  test('a value that is asked for twice must be found twice', () => {
    const twice: JudgedText = { text: '', expected: [phone('1'), phone('1')] };
    expect(judge(twice, [phone('1')]).missed).toEqual([phone('1')]);
    expect(judge(twice, [phone('1'), phone('1')]).missed).toEqual([]);
  });

  test('without anything found or asked nothing is wrong', () => {
    const tally = new Tally();
    tally.add({ text: '', expected: [] }, { finds: [], missed: [] });
    expect([tally.recall, tally.precision, tally.rightTexts]).toEqual([1, 1, 1]);
  });

  test('tallies are kept by name', () => {
    const tallies = new Tallies();
    tallies.of('a').add(text, judge(text, []));
    expect(tallies.of('a').texts).toBe(1);
    expect(tallies.entries().map(([name]) => name)).toEqual(['a']);
  });
});

describe('a calibration', () => {
  test('tells the share that was right of each band of confidence', () => {
    const calibration = new Calibration();
    for (const [confidence, isRight] of [
      [0.95, true],
      [0.91, false],
      [1, true],
      [0.4, false],
    ] as const)
      calibration.add([{ ...phone('1'), confidence: confidence as Confidence01, isRight }]);
    expect(calibration.bands()).toEqual([
      { band: 'below 0.5', finds: 1, shareRight: 0 },
      { band: '0.9 to 1.0', finds: 3, shareRight: 2 / 3 },
    ]);
  });
});

describe('a table of text', () => {
  test('has a column as wide as its widest cell, the first to the left', () => {
    expect(
      textTable(
        ['style', 'recall'],
        [
          ['plain', share(1)],
          ['in words', share(0.5)],
        ],
      ),
    ).toEqual(['style     recall', 'plain      1.000', 'in words   0.500']);
  });
});
