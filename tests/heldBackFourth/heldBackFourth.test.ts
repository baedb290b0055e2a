// What the fourth exam promises; whether extractors pass it is measured in recall.test.ts and by the bench.
import { createHash } from 'node:crypto';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { createRandom } from '../../src/world/random';
import { heldBackStyles } from '../heldBack/heldBack';
import { sentences, type Carriers } from '../heldBack/sentences';
import { heldBackKinds, type HeldBackIdentifier, type WrittenContact } from '../heldBack/style';
import { carriers as secondCarriers } from '../heldBackSecond/carriers';
import { secondStyles } from '../heldBackSecond/heldBackSecond';
import { carriers as thirdCarriers } from '../heldBackThird/carriers';
import { thirdStyles } from '../heldBackThird/heldBackThird';
import { fourthCarriers } from './carriers/carriers';
import { fourthStyles, fourthTexts } from './heldBackFourth';
import { fourthLanguages, type FourthLanguage, type FourthStyle } from './languages';
import { saidGroupInRussian, saidPair } from './phone/saidNumbers';
import { wordLists } from './readBack/phones';
import { canBeReadBack } from './readBack/readBack';
import { fourthTraps, fourthTrapTexts } from './trapTexts';
import { everyName, platformNames } from './username/platforms';
import { fourthVersions } from './versions';

const texts = fourthTexts({ seed: 'frozen', perStyle: 6 });
const trapTexts = fourthTrapTexts({ seed: 'frozen', perText: 2 });

function digestOf(version: number): string {
  return createHash('sha256')
    .update(JSON.stringify([version, texts, trapTexts]))
    .digest('hex')
    .slice(0, 16);
}

const leastStyles: Readonly<Record<string, readonly [hidden: number, plain: number]>> = {
  phone: [90, 15],
  email: [30, 6],
  username: [40, 9],
  site: [40, 9],
};

interface Drawn {
  readonly style: FourthStyle;
  readonly language: FourthLanguage;
  readonly contact: WrittenContact;
}

/** Contacts without the sentences around them, ten of each style. */
const drawn: readonly Drawn[] = fourthStyles.flatMap((style) =>
  Array.from({ length: 10 }, (_, index) => {
    const random = createRandom(`read back/${style.id}/${String(index)}`);
    const language = random.pick(style.languages);
    return { style, language, contact: style.write(random, language) };
  }),
);

/** A phone with another last digit, any other contact with another first letter. */
function anotherThan({ type, value }: HeldBackIdentifier): HeldBackIdentifier {
  if (type === 'phone')
    return { type, value: value.slice(0, -1) + String((Number(value.slice(-1)) + 1) % 10) };
  const first = type === 'username' ? value.indexOf(':') + 1 : 0;
  return { type, value: `${value.slice(0, first)}z${value.slice(first + 1)}` };
}

const saidIn = (exam: Carriers<string>): readonly string[] =>
  Object.values(exam).flatMap(({ openers, distractors }) => [...openers, ...distractors]);

const twice = (words: readonly string[]): readonly string[] =>
  words.filter((word, place) => words.indexOf(word) !== place);

describe('the fourth exam', () => {
  test('writes what its last version wrote; a change needs a new line in versions.ts with its reason', () => {
    const last = fourthVersions[fourthVersions.length - 1] ?? fourthVersions[0];
    expect({ version: last.version, digest: digestOf(last.version) }).toEqual({
      version: last.version,
      digest: last.digest,
    });
  });

  test('numbers its versions one after another, each with a digest and a reason of its own', () => {
    expect(fourthVersions.map(({ version }) => version)).toEqual(fourthVersions.map((_, place) => place + 1));
    expect(twice(fourthVersions.flatMap(({ digest, why }) => [digest, why]))).toEqual([]);
  });

  test('gives the same texts for the same seed, and others for another', () => {
    expect(fourthTexts({ seed: 'frozen', perStyle: 6 })).toEqual(texts);
    expect(fourthTrapTexts({ seed: 'frozen', perText: 2 })).toEqual(trapTexts);
    expect(fourthTexts({ seed: 'other', perStyle: 6 })).not.toEqual(texts);
    expect(fourthTrapTexts({ seed: 'other', perText: 2 })).not.toEqual(trapTexts);
  });

  test.each(heldBackKinds)('has enough styles of %s, hidden and plain, each with its own id', (kind) => {
    const styles = fourthStyles.filter((style) => style.kind === kind);
    const [hidden = 0, plain = 0] = leastStyles[kind] ?? [];
    expect(styles.filter(({ family }) => family === 'obfuscated').length).toBeGreaterThanOrEqual(hidden);
    expect(styles.filter(({ family }) => family === 'plain').length).toBeGreaterThanOrEqual(plain);
    expect(twice(styles.map(({ id }) => id))).toEqual([]);
  });

  test('no two styles write the same, and none writes always the same', () => {
    const styleOf = new Map<string, string>();
    for (const { style, text } of texts) {
      expect(styleOf.get(text) ?? style).toBe(style);
      styleOf.set(text, style);
    }
    for (const { id } of fourthStyles)
      expect(new Set(texts.filter(({ style }) => style === id).map(({ text }) => text)).size).toBe(6);
  });

  test('shares no style and no sentence with the other exams, and is written in every language', () => {
    const otherIds = new Set([...heldBackStyles, ...secondStyles, ...thirdStyles].map(({ id }) => id));
    expect(fourthStyles.filter(({ id }) => otherIds.has(id)).map(({ id }) => id)).toEqual([]);
    const otherSentences = new Set([sentences, secondCarriers, thirdCarriers].flatMap(saidIn));
    expect(saidIn(fourthCarriers).filter((sentence) => otherSentences.has(sentence))).toEqual([]);
    expect([...new Set(texts.map(({ language }) => language))].sort()).toEqual([...fourthLanguages].sort());
  });

  test('every contact can be read back from what is written', () => {
    expect(
      drawn
        .filter(({ style, language, contact }) => !canBeReadBack(style, contact, language))
        .map(({ style, contact }) => [style.id, contact.written]),
    ).toEqual([]);
  });

  test('a contact that is not the one written is not read back', () => {
    const misread = drawn
      .map(({ contact, ...rest }) => ({
        ...rest,
        contact: { ...contact, expected: contact.expected.map(anotherThan) },
      }))
      .filter(({ style, language, contact }) => canBeReadBack(style, contact, language));
    expect(misread.map(({ style, contact }) => [style.id, contact.written])).toEqual([]);
  });

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

  test('has at least 250 texts without a contact, of at least 45 kinds, each text once', () => {
    const all = Object.values(fourthTraps).flat();
    expect(all.length).toBeGreaterThanOrEqual(250);
    expect(Object.keys(fourthTraps).length).toBeGreaterThanOrEqual(45);
    expect(twice(all)).toEqual([]);
    expect(trapTexts.filter(({ text }) => /[¤^]/.test(text))).toEqual([]);
  });

  test('numbers are valid, and mailboxes and sites lie on domains kept for examples', () => {
    const values = texts.flatMap(({ expected }) => expected);
    for (const { value } of values.filter(({ type }) => type === 'phone'))
      expect(parsePhoneNumberFromString(`+${value}`)?.isValid()).toBe(true);
    const hosts = values.filter(({ type }) => type === 'email' || type === 'domain');
    expect(hosts.filter(({ value }) => !/(^|[.@])example\.(com|net|org)$/.test(value))).toEqual([]);
  });

  test('names of accounts are such as their platforms allow', () => {
    const accounts = texts.flatMap(({ expected }) => expected).filter(({ type }) => type === 'username');
    expect(accounts.filter(({ value }) => !/^[a-z]+:[a-z][a-z0-9_]{4,14}$/.test(value))).toEqual([]);
    expect(accounts.filter(({ value }) => /^facebook:.*_/.test(value))).toEqual([]);
  });
});
