// What the sixth exam promises; whether extractors pass it is measured in recall.test.ts and by the bench.
import { describeExam } from '../support/accuracy/describeExam';
import { describeReadBack } from '../support/accuracy/describeReadBack';
import { sixthExam } from './exam';
import { sixthStyles, sixthTexts } from './heldBackSixth';
import { countingLanguages } from './languages';
import { saidHundred, saidPair, type PairTongue } from './phone/spokenPairs';
import { spelledByEar, typedWrong } from './phone/slips';
import { digitWords } from './phone/numberWords';
import { misspeltReading } from './readBack/misspelt';
import { wordLists } from './readBack/phones';
import { canBeReadBack } from './readBack/readBack';

describeExam(sixthExam);
describeReadBack({ exam: 'the sixth exam', styles: sixthStyles, canBeReadBack });

describe('the sixth exam', () => {
  test('each class of hiding phones that has words is asked for in each of the twelve languages', () => {
    const ids = sixthStyles.map(({ id }) => id);
    const classes = ['words', 'misspelt', 'mixed', 'repeats', 'lines', 'pieces'].flatMap((name) =>
      countingLanguages.map((language) => `phone.${name}.${language}.`),
    );
    expect(classes.filter((name) => !ids.some((id) => id.startsWith(name)))).toEqual([]);
  });

  test('no word says two numbers', () => {
    for (const words of wordLists) {
      const said = new Map(words);
      expect(words.filter(([word, digits]) => said.get(word) !== digits)).toEqual([]);
    }
  });

  test.each(countingLanguages)(
    'each slip in %s is a slip, and one number alone is nearest to it',
    (language) => {
      for (const table of [typedWrong, spelledByEar]) {
        const slips = table[language].flatMap((ways, digit) =>
          ways.map((way) => [way, String(digit)] as const),
        );
        expect(slips.filter(([way, digit]) => misspeltReading(way, language) !== digit)).toEqual([]);
        expect(slips.filter(([way]) => digitWords[language].includes(way))).toEqual([]);
      }
    },
  );

  test.each<[PairTongue, readonly string[], readonly string[]]>([
    ['en', ['05', '14', '90'], ['zero five', 'fourteen', 'ninety']],
    ['de', ['21', '66', '07'], ['einundzwanzig', 'sechsundsechzig', 'null sieben']],
    ['es', ['16', '22', '31'], ['dieciséis', 'veintidós', 'treinta y uno']],
    ['fr', ['71', '80', '96'], ['soixante et onze', 'quatre-vingts', 'quatre-vingt-seize']],
    ['it', ['28', '41', '33'], ['ventotto', 'quarantuno', 'trentatré']],
    ['pt', ['17', '42', '50'], ['dezessete', 'quarenta e dois', 'cinquenta']],
    ['ro', ['14', '61', '90'], ['paisprezece', 'șaizeci și unu', 'nouăzeci']],
    ['pl', ['15', '44', '90'], ['piętnaście', 'czterdzieści cztery', 'dziewięćdziesiąt']],
    ['ru', ['11', '40', '95'], ['одиннадцать', 'сорок', 'девяносто пять']],
    ['tr', ['19', '33', '80'], ['on dokuz', 'otuz üç', 'seksen']],
  ])('says pairs in %s as its speakers do', (tongue, pairs, said) => {
    expect(pairs.map((pair) => saidPair(tongue, pair))).toEqual(said);
  });

  test('says hundreds as speakers do', () => {
    expect([saidHundred('es', '612'), saidHundred('es', '100'), saidHundred('ru', '905')]).toEqual([
      'seiscientos doce',
      'cien',
      'девятьсот пять',
    ]);
    expect([saidHundred('tr', '532'), saidHundred('pl', '501'), saidHundred('pl', '012')]).toEqual([
      'beş yüz otuz iki',
      'pięćset jeden',
      undefined,
    ]);
  });

  test('names of accounts are such as their platforms allow', () => {
    const accounts = sixthTexts({ seed: 'frozen', perStyle: 6 })
      .flatMap(({ expected }) => expected)
      .filter(({ type }) => type === 'username');
    expect(accounts.filter(({ value }) => !/^[a-z]+:[a-z][a-z0-9._]{4,14}$/.test(value))).toEqual([]);
    expect(accounts.filter(({ value }) => /^facebook:.*_|^(telegram|snapchat):.*\./.test(value))).toEqual([]);
  });
});
