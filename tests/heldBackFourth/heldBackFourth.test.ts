// What the fourth exam promises; whether extractors pass it is measured in recall.test.ts and by the bench.
import { describeExam, twice } from '../support/accuracy/describeExam';
import { describeReadBack } from '../support/accuracy/describeReadBack';
import { fourthExam } from './exam';
import { fourthStyles, fourthTexts } from './heldBackFourth';
import { saidGroupInRussian, saidPair } from './phone/saidNumbers';
import { wordLists } from './readBack/phones';
import { canBeReadBack } from './readBack/readBack';
import { everyName, platformNames } from './username/platforms';

describeExam(fourthExam);
describeReadBack({
  exam: 'the fourth exam',
  styles: fourthStyles,
  canBeReadBack: ({ style, contact, language }) => canBeReadBack(style, contact, language),
});

describe('the fourth exam', () => {
  test('no word says two numbers, and no label names two platforms', () => {
    for (const words of wordLists) {
      const said = new Map(words);
      expect(words.filter(([word, digits]) => said.get(word) !== digits)).toEqual([]);
    }
    const labels = platformNames.flatMap((platform) => [...new Set(everyName(platform))]);
    expect(twice(labels)).toEqual([]);
  });

  test('says numbers as each language does', () => {
    expect(['07', '11', '21', '28', '53'].map((pair) => saidPair('it', pair))).toEqual([
      'zero sette',
      'undici',
      'ventuno',
      'ventotto',
      'cinquantatré',
    ]);
    expect(['22', '43', '60'].map((pair) => saidPair('nl', pair))).toEqual([
      'tweeëntwintig',
      'drieënveertig',
      'zestig',
    ]);
    expect(['21', '30', '46'].map((pair) => saidPair('de', pair))).toEqual([
      'einundzwanzig',
      'dreißig',
      'sechsundvierzig',
    ]);
    expect(['20', '21', '35'].map((pair) => saidPair('hu', pair))).toEqual([
      'húsz',
      'huszonegy',
      'harmincöt',
    ]);
    expect(['05', '19', '72'].map((pair) => saidPair('pl', pair))).toEqual([
      'zero pięć',
      'dziewiętnaście',
      'siedemdziesiąt dwa',
    ]);
    expect(['912', '005', '300', '0117'].map(saidGroupInRussian)).toEqual([
      'девятьсот двенадцать',
      'ноль ноль пять',
      'триста',
      'ноль один, семнадцать',
    ]);
  });

  test('names of accounts are such as their platforms allow', () => {
    const texts = fourthTexts({ seed: 'frozen', perStyle: 6 });
    const accounts = texts.flatMap(({ expected }) => expected).filter(({ type }) => type === 'username');
    expect(accounts.filter(({ value }) => !/^[a-z]+:[a-z][a-z0-9_]{4,14}$/.test(value))).toEqual([]);
    expect(accounts.filter(({ value }) => /^facebook:.*_/.test(value))).toEqual([]);
  });
});
