// What the first exam promises; whether extractors read its texts is measured elsewhere.
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { describeExam } from '../support/accuracy/describeExam';
import { firstExam } from './exam';
import { heldBackPhoneText, heldBackPhoneStyles, heldBackStyles, heldBackTexts } from './heldBack';
import { everyExampleNumber } from './numbers';
import { heldBackKinds, languages } from './style';

describeExam(firstExam);

describe('the first exam', () => {
  test.each(heldBackKinds)('has at least 25 styles of %s', (kind) => {
    expect(heldBackStyles.filter((style) => style.kind === kind).length).toBeGreaterThanOrEqual(25);
  });

  test('writes phones in words of every language of the field', () => {
    const spelled = new Set(
      heldBackTexts({ seed: 'frozen', perStyle: 10 })
        .filter(({ style }) => style.startsWith('phone.words.'))
        .map(({ language }) => language),
    );
    expect([...spelled].sort()).toEqual([...languages].sort());
  });

  test('has valid example numbers of every country', () => {
    const numbers = everyExampleNumber();
    expect(new Set(numbers.map(({ country }) => country)).size).toBeGreaterThan(240);
    expect(
      numbers.filter(({ value }) => parsePhoneNumberFromString(`+${value}`)?.isValid() !== true),
    ).toEqual([]);
  });

  test('writes a number that is given in most styles', () => {
    const number = everyExampleNumber().find(({ country, line }) => country === 'FJ' && line === 'MOBILE');
    const written = heldBackPhoneStyles.map(
      (style) => number && heldBackPhoneText({ style, number, seed: 'given' }),
    );
    const kept = written.filter((text) => text !== undefined);
    expect(kept.length).toBeGreaterThan(heldBackPhoneStyles.length * 0.9);
    expect(new Set(kept.flatMap(({ expected }) => expected.map(({ value }) => value)))).toEqual(
      new Set([number?.value]),
    );
  });
});
