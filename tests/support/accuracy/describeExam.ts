// The laws of every exam of held-back styles: frozen, the same for the same seed, unlike those before it, fictional.
// What only one exam promises stands in its own folder.
import { createHash } from 'node:crypto';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { heldBackKinds } from '../../heldBack/style';
import { lastVersion, type Exam } from './exam';
import { exams } from './exams';

/** Those that are in a list for the second time. */
export const twice = (words: readonly string[]): readonly string[] =>
  words.filter((word, place) => words.indexOf(word) !== place);

const saidIn = ({ carriers }: Exam): readonly string[] =>
  Object.values(carriers).flatMap(({ openers, distractors }) => [...openers, ...distractors]);

/** Declares the tests that an exam shares with all others. */
export function describeExam(exam: Exam): void {
  const { ordinal, frozen } = exam;
  const draw = { seed: 'frozen', ...frozen };
  const texts = exam.texts(draw);
  const trapTexts = exam.trapTexts(draw);

  describe(`the ${ordinal} exam, as every exam`, () => {
    test('writes what its last version wrote; a change needs a new line in versions.ts with its reason', () => {
      const { version, digest } = lastVersion(exam);
      const written = createHash('sha256')
        .update(JSON.stringify([version, texts, trapTexts]))
        .digest('hex');
      expect({ version, digest: written.slice(0, 16) }).toEqual({ version, digest });
    });

    test('numbers its versions one after another, each with a digest and a reason of its own', () => {
      const { versions } = exam;
      expect(versions.map(({ version }) => version)).toEqual(versions.map((_, place) => place + 1));
      expect(twice(versions.flatMap(({ digest, why }) => [digest, why]))).toEqual([]);
    });

    test('gives the same texts for the same seed, and others for another', () => {
      expect(exam.texts(draw)).toEqual(texts);
      expect(exam.trapTexts(draw)).toEqual(trapTexts);
      expect(exam.texts({ ...draw, seed: 'other' })).not.toEqual(texts);
      expect(exam.trapTexts({ ...draw, seed: 'other' })).not.toEqual(trapTexts);
    });

    describeSize(exam);
    describeTexts(exam, texts);

    test('shares no style and no sentence with the exams before it', () => {
      const before = exams.slice(0, exams.indexOf(exam));
      const ids = new Set(before.flatMap(({ styles }) => styles.map(({ id }) => id)));
      expect(exam.styles.filter(({ id }) => ids.has(id)).map(({ id }) => id)).toEqual([]);
      const sentences = new Set(before.flatMap(saidIn));
      expect(saidIn(exam).filter((sentence) => sentences.has(sentence))).toEqual([]);
      expect(exams).toContain(exam);
    });

    test('draws every digit of its traps', () => {
      expect(trapTexts.filter(({ text }) => /[¤^]/.test(text))).toEqual([]);
      expect([...new Set(trapTexts.map(({ trap }) => trap))].sort()).toEqual(Object.keys(exam.traps).sort());
    });
  });
}

function describeSize({ styles, traps, least }: Exam): void {
  test.each(heldBackKinds)('has enough styles of %s, hidden and plain, each with its own id', (kind) => {
    const ofKind = styles.filter((style) => style.kind === kind);
    const [hidden, plain] = least.styles[kind];
    expect(ofKind.filter(({ family }) => family === 'obfuscated').length).toBeGreaterThanOrEqual(hidden);
    expect(ofKind.filter(({ family }) => family === 'plain').length).toBeGreaterThanOrEqual(plain);
    expect(twice(ofKind.map(({ id }) => id))).toEqual([]);
  });

  test(`has at least ${least.textsOfTraps} texts without a contact, of ${least.kindsOfTrap} kinds, each once`, () => {
    const all = Object.values(traps).flat();
    expect(all.length).toBeGreaterThanOrEqual(least.textsOfTraps);
    expect(Object.keys(traps).length).toBeGreaterThanOrEqual(least.kindsOfTrap);
    expect(twice(all)).toEqual([]);
  });
}

function describeTexts(exam: Exam, texts: ReturnType<Exam['texts']>): void {
  test('no two styles write the same, none writes always the same, and every language is written', () => {
    const styleOf = new Map<string, string>();
    for (const { style, text } of texts) {
      expect(styleOf.get(text) ?? style).toBe(style);
      styleOf.set(text, style);
    }
    const written = new Set(texts.map(({ style, text }) => `${style} ${text}`));
    expect(written.size).toBe(exam.styles.length * exam.frozen.perStyle);
    expect([...new Set(texts.map(({ language }) => language))].sort()).toEqual([...exam.languages].sort());
  });

  test('numbers are valid, and mailboxes and sites lie on domains kept for examples', () => {
    const values = texts.flatMap(({ expected }) => expected);
    for (const { value } of values.filter(({ type }) => type === 'phone'))
      expect(parsePhoneNumberFromString(`+${value}`)?.isValid()).toBe(true);
    const hosts = values.filter(({ type }) => type === 'email' || type === 'domain');
    const isKept = (host: string): boolean =>
      exam.domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
    expect(hosts.filter(({ value }) => !isKept(value.slice(value.indexOf('@') + 1)))).toEqual([]);
  });
}
