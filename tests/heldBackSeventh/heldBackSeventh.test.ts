// What the seventh exam promises; whether extractors pass it is measured in recall.test.ts and by the bench.
import { describeExam } from '../support/accuracy/describeExam';
import { describeReadBack } from '../support/accuracy/describeReadBack';
import { seventhExam } from './exam';
import { seventhStyles, seventhTexts } from './heldBackSeventh';
import { seventhLanguages } from './languages';
import { numberWords, saidHundred, saidPair } from './phone/numberWords';
import { byEar, typedWrong } from './phone/slips';
import { canBeReadBack } from './readBack/readBack';
import { lexiconOf, nearest } from './readBack/spokenReading';

describeExam(seventhExam);
describeReadBack({ exam: 'the seventh exam', styles: seventhStyles, canBeReadBack });

describe('the seventh exam', () => {
  test('each class of hiding phones that has words is asked for in each of the twelve languages', () => {
    const ids = seventhStyles.map(({ id }) => id);
    const classes = ['aloud', 'slips', 'amongDigits', 'repeated', 'overLines', 'inPieces'].flatMap((name) =>
      seventhLanguages.map((language) => `phone.${name}.${language}`),
    );
    expect(classes.filter((name) => !ids.some((id) => id.startsWith(name)))).toEqual([]);
  });

  test.each(seventhLanguages)('each slip in %s is one, and one number alone is nearest to it', (language) => {
    const slips = typedWrong[language].flatMap((ways, digit) => ways.map((way) => [way, digit] as const));
    expect(
      slips.filter(([way, digit]) => JSON.stringify(nearest(way, language)) !== `[{"value":${digit}}]`),
    ).toEqual([]);
    const right = numberWords[language].digits;
    const written = [...slips.map(([way]) => way), ...byEar[language].flat()];
    expect(written.filter((way) => right.includes(way))).toEqual([]);
  });

  test.each(seventhLanguages)('no word by ear in %s says two numbers', (language) => {
    const ways = byEar[language].flatMap((words, digit) => words.map((word) => [word, digit] as const));
    const lexicon = lexiconOf(language);
    expect(
      ways.filter(([word, value]) => JSON.stringify(lexicon.get(word)) !== JSON.stringify({ value })),
    ).toEqual([]);
  });

  test.each<[keyof typeof numberWords, readonly string[], readonly string[]]>([
    ['en', ['07', '13', '85'], ['zero seven', 'thirteen', 'eighty-five']],
    ['de', ['31', '17', '80'], ['einunddreißig', 'siebzehn', 'achtzig']],
    ['es', ['26', '15', '58'], ['veintiséis', 'quince', 'cincuenta y ocho']],
    ['fr', ['72', '81', '99'], ['soixante-douze', 'quatre-vingt-un', 'quatre-vingt-dix-neuf']],
    ['fr', ['71', '80', '21'], ['soixante et onze', 'quatre-vingts', 'vingt et un']],
    ['ro', ['12', '45', '60'], ['doisprezece', 'patruzeci și cinci', 'șaizeci']],
    ['it', ['21', '48', '73'], ['ventuno', 'quarantotto', 'settantatré']],
    ['pt', ['14', '63', '90'], ['quatorze', 'sessenta e três', 'noventa']],
    ['pl', ['19', '56', '40'], ['dziewiętnaście', 'pięćdziesiąt sześć', 'czterdzieści']],
    ['ru', ['16', '49', '90'], ['шестнадцать', 'сорок девять', 'девяносто']],
    ['tr', ['11', '57', '60'], ['on bir', 'elli yedi', 'altmış']],
    ['vi', ['15', '21', '75'], ['mười lăm', 'hai mươi mốt', 'bảy mươi lăm']],
  ])('says pairs in %s as its speakers do', (language, pairs, said) => {
    expect(pairs.map((pair) => saidPair(numberWords[language], pair))).toEqual(said);
  });

  test('says hundreds as speakers do', () => {
    expect([
      saidHundred(numberWords.es, '100'),
      saidHundred(numberWords.de, '231'),
      saidHundred(numberWords.pt, '345'),
      saidHundred(numberWords.it, '347'),
      saidHundred(numberWords.ro, '722'),
      saidHundred(numberWords.pl, '602'),
      saidHundred(numberWords.ru, '912'),
      saidHundred(numberWords.tr, '532'),
    ]).toEqual([
      ...['cien', 'zweihunderteinunddreißig', 'trezentos e quarenta e cinco', 'trecentoquarantasette'],
      ...['șapte sute douăzeci și doi', 'sześćset dwa', 'девятьсот двенадцать', 'beş yüz otuz iki'],
    ]);
  });

  test('names of accounts are such as their platforms allow', () => {
    const accounts = seventhTexts({ seed: 'frozen', perStyle: 6 })
      .flatMap(({ expected }) => expected)
      .filter(({ type }) => type === 'username');
    expect(accounts.filter(({ value }) => !/^[a-z]+:[a-z][a-z0-9._]{4,21}$/.test(value))).toEqual([]);
    expect(accounts.filter(({ value }) => /^facebook:.*[_.]|^(telegram|snapchat):.*\./.test(value))).toEqual(
      [],
    );
    expect(accounts.filter(({ value }) => /^(twitter|snapchat|kakaotalk):.{16}/.test(value))).toEqual([]);
  });
});
