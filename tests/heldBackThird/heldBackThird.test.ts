// What the third exam promises; whether extractors pass it is measured in recall.test.ts and by the bench.
import { createHash } from 'node:crypto';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { createRandom } from '../../src/world/random';
import { heldBackStyles } from '../heldBack/heldBack';
import { sentences, type Carriers } from '../heldBack/sentences';
import { heldBackKinds, languages, type ContactStyle, type WrittenContact } from '../heldBack/style';
import { carriers as secondCarriers } from '../heldBackSecond/carriers';
import { secondStyles } from '../heldBackSecond/heldBackSecond';
import { carriers } from './carriers';
import { thirdStyles, thirdTexts } from './heldBackThird';
import { thirdTraps } from './negatives';
import { frenchPair, spanishPair } from './phone/digitWords';
import { canBeReadBack } from './readBack';
import { thirdTrapTexts } from './trapTexts';
import { thirdVersions } from './versions';

const texts = thirdTexts({ seed: 'frozen', perStyle: 6 });
const trapTexts = thirdTrapTexts({ seed: 'frozen', perText: 2 });

function digestOf(version: number): string {
  return createHash('sha256')
    .update(JSON.stringify([version, texts, trapTexts]))
    .digest('hex')
    .slice(0, 16);
}

const leastStyles: Readonly<Record<string, readonly [hidden: number, plain: number]>> = {
  phone: [45, 15],
  email: [30, 8],
  username: [30, 12],
  site: [30, 10],
};

interface Drawn {
  readonly style: ContactStyle;
  readonly contact: WrittenContact;
}

/** Contacts without the sentences around them, ten of each style. */
const drawn: readonly Drawn[] = thirdStyles.flatMap((style) =>
  Array.from({ length: 10 }, (_, index) => {
    const random = createRandom(`read back/${style.id}/${String(index)}`);
    return { style, contact: style.write(random, random.pick(style.languages)) };
  }),
);

describe('the third exam', () => {
  test('writes what its last version wrote; a change needs a new line in versions.ts with its reason', () => {
    const last = thirdVersions[thirdVersions.length - 1] ?? thirdVersions[0];
    expect({ version: last.version, digest: digestOf(last.version) }).toEqual({
      version: last.version,
      digest: last.digest,
    });
  });

  test('numbers its versions one after another, each with a digest and a reason of its own', () => {
    expect(thirdVersions.map(({ version }) => version)).toEqual(thirdVersions.map((_, place) => place + 1));
    expect(new Set(thirdVersions.map(({ digest }) => digest)).size).toBe(thirdVersions.length);
    expect(new Set(thirdVersions.map(({ why }) => why)).size).toBe(thirdVersions.length);
  });

  test('gives the same texts for the same seed, and others for another', () => {
    expect(thirdTexts({ seed: 'frozen', perStyle: 6 })).toEqual(texts);
    expect(thirdTrapTexts({ seed: 'frozen', perText: 2 })).toEqual(trapTexts);
    expect(thirdTexts({ seed: 'other', perStyle: 6 })).not.toEqual(texts);
    expect(thirdTrapTexts({ seed: 'other', perText: 2 })).not.toEqual(trapTexts);
  });

  test.each(heldBackKinds)('has enough styles of %s, hidden and plain, each with its own id', (kind) => {
    const styles = thirdStyles.filter((style) => style.kind === kind);
    const [hidden = 0, plain = 0] = leastStyles[kind] ?? [];
    expect(styles.filter(({ family }) => family === 'obfuscated').length).toBeGreaterThanOrEqual(hidden);
    expect(styles.filter(({ family }) => family === 'plain').length).toBeGreaterThanOrEqual(plain);
    expect(new Set(styles.map(({ id }) => id)).size).toBe(styles.length);
  });

  test('no two styles write the same, and none writes always the same', () => {
    const styleOf = new Map<string, string>();
    for (const { style, text } of texts) {
      expect(styleOf.get(text) ?? style).toBe(style);
      styleOf.set(text, style);
    }
    for (const { id } of thirdStyles)
      expect(new Set(texts.filter(({ style }) => style === id).map(({ text }) => text)).size).toBe(6);
  });

  test('shares no style and no sentence with the other exams, and is written in every language', () => {
    const otherIds = new Set([...heldBackStyles, ...secondStyles].map(({ id }) => id));
    expect(thirdStyles.filter(({ id }) => otherIds.has(id)).map(({ id }) => id)).toEqual([]);
    const saidIn = (exam: Carriers): readonly string[] =>
      Object.values(exam).flatMap(({ openers, distractors }) => [...openers, ...distractors]);
    const otherSentences = new Set([...saidIn(sentences), ...saidIn(secondCarriers)]);
    expect(saidIn(carriers).filter((sentence) => otherSentences.has(sentence))).toEqual([]);
    expect([...new Set(texts.map(({ language }) => language))].sort()).toEqual([...languages].sort());
  });

  test('every contact can be read back from what is written', () => {
    expect(
      drawn
        .filter(({ style, contact }) => !canBeReadBack(style, contact))
        .map(({ style, contact }) => [style.id, contact.written]),
    ).toEqual([]);
  });

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

  test('has at least 180 texts without a contact, of at least 40 kinds, each text once', () => {
    const all = Object.values(thirdTraps).flat();
    expect(all.length).toBeGreaterThanOrEqual(180);
    expect(Object.keys(thirdTraps).length).toBeGreaterThanOrEqual(40);
    expect(new Set(all).size).toBe(all.length);
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
    expect(accounts.filter(({ value }) => !/^[a-z]+:[a-z][a-z0-9._]{4,14}$/.test(value))).toEqual([]);
    expect(accounts.filter(({ value }) => /^facebook:.*_/.test(value))).toEqual([]);
  });
});
