// What the second exam promises; whether extractors pass it is measured in recall.test.ts and by the bench.
import { createHash } from 'node:crypto';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { heldBackStyles } from '../heldBack/heldBack';
import { sentences, type Carriers } from '../heldBack/sentences';
import { heldBackKinds, languages } from '../heldBack/style';
import { carriers } from './carriers';
import { secondStyles, secondTexts } from './heldBackSecond';
import { secondTraps } from './negatives';
import { secondTrapTexts } from './trapTexts';
import { secondVersions } from './versions';

const texts = secondTexts({ seed: 'frozen', perStyle: 6 });
const trapTexts = secondTrapTexts({ seed: 'frozen', perText: 2 });

function digestOf(version: number): string {
  return createHash('sha256')
    .update(JSON.stringify([version, texts, trapTexts]))
    .digest('hex')
    .slice(0, 16);
}

const leastStyles: Readonly<Record<string, readonly [hidden: number, plain: number]>> = {
  phone: [60, 10],
  email: [25, 5],
  username: [25, 5],
  site: [25, 5],
};

describe('the second exam', () => {
  test('writes what its last version wrote; a change needs a new line in versions.ts with its reason', () => {
    const last = secondVersions[secondVersions.length - 1] ?? secondVersions[0];
    expect({ version: last.version, digest: digestOf(last.version) }).toEqual({
      version: last.version,
      digest: last.digest,
    });
  });

  test('numbers its versions one after another, each with a digest and a reason of its own', () => {
    expect(secondVersions.map(({ version }) => version)).toEqual(secondVersions.map((_, place) => place + 1));
    expect(new Set(secondVersions.map(({ digest }) => digest)).size).toBe(secondVersions.length);
    expect(new Set(secondVersions.map(({ why }) => why)).size).toBe(secondVersions.length);
  });

  test.each(heldBackKinds)('has enough styles of %s, hidden and plain, each with its own id', (kind) => {
    const styles = secondStyles.filter((style) => style.kind === kind);
    const [hidden = 0, plain = 0] = leastStyles[kind] ?? [];
    expect(styles.filter(({ family }) => family === 'obfuscated').length).toBeGreaterThanOrEqual(hidden);
    expect(styles.filter(({ family }) => family === 'plain').length).toBeGreaterThanOrEqual(plain);
    expect(new Set(styles.map(({ id }) => id)).size).toBe(styles.length);
  });

  test('shares no style and no sentence with the first exam, and is written in every language', () => {
    const firstIds = new Set(heldBackStyles.map(({ id }) => id));
    expect(secondStyles.filter(({ id }) => firstIds.has(id)).map(({ id }) => id)).toEqual([]);
    const saidIn = (exam: Carriers): readonly string[] =>
      Object.values(exam).flatMap(({ openers, distractors }) => [...openers, ...distractors]);
    const firstSentences = new Set(saidIn(sentences));
    expect(saidIn(carriers).filter((sentence) => firstSentences.has(sentence))).toEqual([]);
    expect([...new Set(texts.map(({ language }) => language))].sort()).toEqual([...languages].sort());
  });

  test('has at least 150 texts without a contact, of at least 30 kinds, each text once', () => {
    const all = Object.values(secondTraps).flat();
    expect(all.length).toBeGreaterThanOrEqual(150);
    expect(Object.keys(secondTraps).length).toBeGreaterThanOrEqual(30);
    expect(new Set(all).size).toBe(all.length);
  });

  test('numbers are valid, and mailboxes and sites lie on domains kept for examples', () => {
    const values = texts.flatMap(({ expected }) => expected);
    for (const { value } of values.filter(({ type }) => type === 'phone'))
      expect(parsePhoneNumberFromString(`+${value}`)?.isValid()).toBe(true);
    const hosts = values.filter(({ type }) => type === 'email' || type === 'domain');
    expect(hosts.filter(({ value }) => !/(^|[.@])example\.(com|net|org)$/.test(value))).toEqual([]);
  });

  test('writes a mailbox or a page as it is only under a bent label or behind a bent scheme', () => {
    const shown = texts.filter(
      ({ family, kind, text, expected }) =>
        family === 'obfuscated' &&
        (kind === 'email' || kind === 'site') &&
        expected.every(({ value }) => text.includes(value)),
    );
    expect([...new Set(shown.map(({ style }) => style))].sort()).toEqual([
      'email.labelLeet',
      'site.schemeInBrackets',
      'site.schemeMisspelt',
      'site.schemeWithoutSigns',
      'site.wwwSpelled',
    ]);
  });
});
