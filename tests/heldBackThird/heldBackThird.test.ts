// What the third exam promises; whether extractors pass it is measured in recall.test.ts and by the bench.
import { describeExam } from '../support/accuracy/describeExam';
import { describeReadBack } from '../support/accuracy/describeReadBack';
import { thirdExam } from './exam';
import { thirdStyles, thirdTexts } from './heldBackThird';
import { frenchPair, spanishPair } from './phone/digitWords';
import { canBeReadBack } from './readBack';

describeExam(thirdExam);
describeReadBack({
  exam: 'the third exam',
  styles: thirdStyles,
  canBeReadBack: ({ style, contact }) => canBeReadBack(style, contact),
});

describe('the third exam', () => {
  test('says pairs of digits as French and Spanish do', () => {
    expect(['05', '16', '21', '70', '71', '80', '81', '99'].map(frenchPair)).toEqual([
      'zéro cinq',
      'seize',
      'vingt et un',
      'soixante-dix',
      'soixante et onze',
      'quatre-vingts',
      'quatre-vingt-un',
      'quatre-vingt-dix-neuf',
    ]);
    expect(['05', '10', '22', '30', '42'].map(spanishPair)).toEqual([
      'cero cinco',
      'diez',
      'veintidós',
      'treinta',
      'cuarenta y dos',
    ]);
  });

  test('names of accounts are such as their platforms allow', () => {
    const texts = thirdTexts({ seed: 'frozen', perStyle: 6 });
    const accounts = texts.flatMap(({ expected }) => expected).filter(({ type }) => type === 'username');
    expect(accounts.filter(({ value }) => !/^[a-z]+:[a-z][a-z0-9._]{4,14}$/.test(value))).toEqual([]);
    expect(accounts.filter(({ value }) => /^facebook:.*_/.test(value))).toEqual([]);
  });
});
