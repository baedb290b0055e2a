// What the held-back generator promises; whether extractors read its texts is measured elsewhere.
import { createHash } from 'node:crypto';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import {
  heldBackPhoneText,
  heldBackPhoneStyles,
  heldBackStyles,
  heldBackTexts,
  heldBackTraps,
} from './heldBack';
import { everyExampleNumber } from './numbers';
import { heldBackKinds, languages } from './style';
import { heldBackVersions } from './versions';

const texts = heldBackTexts({ seed: 'frozen', perStyle: 10 });
const trapTexts = heldBackTraps({ seed: 'frozen', perTrap: 10 });

function digestOf(version: number): string {
  const written = JSON.stringify([version, texts, trapTexts]);
  return createHash('sha256').update(written).digest('hex').slice(0, 16);
}

describe('the held-back generator', () => {
  test('writes what its last version wrote; a change needs a new line in versions.ts with its reason', () => {
    const last = heldBackVersions[heldBackVersions.length - 1] ?? heldBackVersions[0];
    expect({ version: last.version, digest: digestOf(last.version) }).toEqual({
      version: last.version,
      digest: last.digest,
    });
  });

  test('numbers its versions one after another, each with a digest and a reason of its own', () => {
    expect(heldBackVersions.map(({ version }) => version)).toEqual(
      heldBackVersions.map((_, place) => place + 1),
    );
    expect(new Set(heldBackVersions.map(({ digest }) => digest)).size).toBe(heldBackVersions.length);
    expect(new Set(heldBackVersions.map(({ why }) => why)).size).toBe(heldBackVersions.length);
  });

  test('gives the same texts for the same seed, and others for another', () => {
    expect(heldBackTexts({ seed: 'frozen', perStyle: 10 })).toEqual(texts);
    expect(heldBackTexts({ seed: 'other', perStyle: 1 })).not.toEqual(
      heldBackTexts({ seed: 'frozen', perStyle: 1 }),
    );
  });

  test.each(heldBackKinds)('has at least 25 styles of %s, each with its own id', (kind) => {
    const ids = heldBackStyles.filter((style) => style.kind === kind).map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(25);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('writes phones in every language of the field, and at least 25 kinds of trap', () => {
    const spelled = new Set(
      texts.filter(({ style }) => style.startsWith('phone.words.')).map(({ language }) => language),
    );
    expect([...spelled].sort()).toEqual([...languages].sort());
    expect(new Set(trapTexts.map(({ trap }) => trap)).size).toBeGreaterThanOrEqual(25);
  });

  test('numbers are valid, and read at home where a country is given', () => {
    for (const { expected } of texts.filter(({ kind }) => kind === 'phone'))
      for (const { value } of expected) expect(parsePhoneNumberFromString(`+${value}`)?.isValid()).toBe(true);
    const numbers = everyExampleNumber();
    expect(new Set(numbers.map(({ country }) => country)).size).toBeGreaterThan(240);
    expect(
      numbers.filter(({ value }) => parsePhoneNumberFromString(`+${value}`)?.isValid() !== true),
    ).toEqual([]);
  });

  test('mailboxes and sites lie on domains kept for examples', () => {
    const values = texts
      .flatMap(({ expected }) => expected)
      .filter(({ type }) => type === 'email' || type === 'domain');
    expect(values.filter(({ value }) => !/(^|[.@])example\.(com|net|org|co\.uk)$/.test(value))).toEqual([]);
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
