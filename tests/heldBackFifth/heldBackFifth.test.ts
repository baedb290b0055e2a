// What the fifth exam promises; whether extractors pass it is measured in recall.test.ts and by the bench.
import { describeExam, twice } from '../support/accuracy/describeExam';
import { describeReadBack } from '../support/accuracy/describeReadBack';
import { fifthExam } from './exam';
import { fifthStyles, fifthTexts } from './heldBackFifth';
import { saidPair, saidUkrainian } from './phone/saidPairs';
import { wordLists } from './readBack/phones';
import { canBeReadBack } from './readBack/readBack';
import { everyName, platformNames } from './username/platforms';

describeExam(fifthExam);
describeReadBack({ exam: 'the fifth exam', styles: fifthStyles, canBeReadBack });

describe('the fifth exam', () => {
  test('no word says two numbers, and no label names two platforms', () => {
    for (const words of wordLists) {
      const said = new Map(words);
      expect(words.filter(([word, digits]) => said.get(word) !== digits)).toEqual([]);
    }
    expect(twice(platformNames.flatMap((platform) => [...new Set(everyName(platform))]))).toEqual([]);
  });

  test('says numbers as each language does', () => {
    expect(['07', '16', '20', '43'].map((pair) => saidPair('pt', pair))).toEqual([
      'zero sete',
      'dezesseis',
      'vinte',
      'quarenta e três',
    ]);
    expect(['12', '35', '80'].map((pair) => saidPair('ro', pair))).toEqual([
      'doisprezece',
      'treizeci și cinci',
      'optzeci',
    ]);
    expect(['11', '69', '04'].map((pair) => saidPair('el', pair))).toEqual([
      'έντεκα',
      'εξήντα εννέα',
      'μηδέν τέσσερα',
    ]);
    expect(['21', '50', '19'].map((pair) => saidPair('bg', pair))).toEqual([
      'двадесет и едно',
      'петдесет',
      'деветнадесет',
    ]);
    expect(['21', '71', '98', '17'].map((pair) => saidPair('swiss', pair))).toEqual([
      'vingt et un',
      'septante et un',
      'nonante-huit',
      'dix-sept',
    ]);
    expect(['067', '100', '504', '215', '4567'].map(saidUkrainian)).toEqual([
      'нуль шістдесят сім',
      'сто',
      'п’ятсот чотири',
      'двісті п’ятнадцять',
      'сорок п’ять, шістдесят сім',
    ]);
  });

  test('names of accounts are such as their platforms allow', () => {
    const accounts = fifthTexts({ seed: 'frozen', perStyle: 6 })
      .flatMap(({ expected }) => expected)
      .filter(({ type }) => type === 'username');
    expect(accounts.filter(({ value }) => !/^[a-z]+:[a-z][a-z0-9._]{4,14}$/.test(value))).toEqual([]);
    expect(accounts.filter(({ value }) => /^facebook:.*_|^(telegram|snapchat):.*\./.test(value))).toEqual([]);
  });
});
