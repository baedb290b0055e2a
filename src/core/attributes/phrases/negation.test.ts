// One rule of denial, held to its promise in every language of the lexicons.
import { extractAttributes } from '../registry';

const valuesOf = (text: string): readonly string[] =>
  extractAttributes(text, {}).flatMap(({ kind, value }) =>
    kind === 'language' || kind === 'contactrule' || kind === 'wording' ? [] : [value],
  );

describe('a denial', () => {
  test.each([
    // English
    ['no incall', ['no incall']],
    ['no incall or outcall', ['no incall', 'no outcall']],
    ["I don't do outcalls", ['no outcall']],
    ['we do not offer any kind of massage', ['no massage']],
    ['never 24/7', ['no 24/7']],
    ['outcall not available', ['no outcall']],
    ['outcalls unavailable', ['no outcall']],
    ['no happy ending', ['no happy ending']],
    ['incall ❌ outcall ✅', ['no incall', 'outcall']],
    ['🚫 outcall', ['no outcall']],
    ['not new in town', []],
    ['no teens', []],
    // German
    ['kein Outcall', ['no outcall']],
    ['keine Haus- und Hotelbesuche', ['no outcall']],
    ['Hausbesuche mache ich nicht', ['no outcall']],
    ['ich biete keine Massage', ['no massage']],
    ['ohne Handentspannung', ['no happy ending']],
    ['keine sexuellen Massagen', ['no massage']],
    ['nicht neu in der Stadt', []],
    // Spanish
    ['no hago salidas', ['no outcall']],
    ['sin final feliz', ['no happy ending']],
    ['ni masajes', ['no massage']],
    ['no soy nueva en la ciudad', []],
    // Romanian
    ['nu fac deplasari', ['no outcall']],
    ['fără masaj', ['no massage']],
    ['nu sunt noua in oras', []],
    // Vietnamese
    ['không massage', ['no massage']],
    ['không qua đêm', ['no overnight']],
    // Chinese
    ['不提供外出', ['no outcall']],
    ['没有按摩', ['no massage']],
    ['不包夜', ['no overnight']],
    ['外出不接', ['no outcall']],
    // Korean
    ['출장 불가', ['no outcall']],
    ['출장은 안 합니다', ['no outcall']],
    ['마사지 없음', ['no massage']],
    // Thai
    ['ไม่รับงานนอกสถานที่', ['no outcall']],
    ['ไม่นวด', ['no massage']],
    ['งดค้างคืน', ['no overnight']],
  ])('in %j is read: %j', (text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });

  test.each([
    ['no rush, incall', ['incall']],
    ['no rush incall', ['incall']],
    ['no drama outcall available', ['outcall']],
    ['not only incall but outcall', ['incall', 'outcall']],
    ['no games. Massage', ['massage']],
    ['No outcall, incall only', ['no outcall', 'incall']],
    ['incall no outcall', ['incall', 'no outcall']],
    ['kein Stress, Massage', ['massage']],
    ['nicht nur Massage', ['massage']],
    ['kein Outcall, nur Massage', ['no outcall', 'massage']],
    ['sin prisas masaje', ['massage']],
    ['no fumo. Salidas', ['outcall']],
    ['fara graba masaj', ['massage']],
    ['不限时按摩', ['massage']],
    ['不急，外出', ['outcall']],
    ['비번 없음. 출장 가능', ['outcall']],
    ['ไม่เร่ง นวด', ['massage']],
  ])('does not reach beyond what it denies in %j: %j', (text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });

  test('is marked, so that nobody counts what is denied', () => {
    const found = extractAttributes('no outcall', {}).find(({ kind }) => kind === 'availability');
    expect(found).toMatchObject({ value: 'no outcall', written: 'outcall', details: { negated: 'true' } });
  });

  test('takes the review from wording that it denies', () => {
    expect(
      extractAttributes('no schoolgirls, nobody barely legal', {}).filter(({ review }) => review),
    ).toEqual([]);
  });
});
