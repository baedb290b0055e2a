// The contract every finder inherits, fed by the examples beside it.
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attributeKinds } from './attribute';
import { attributeExamples } from './examples';
import { attributeFinders, extractAttributes, finderOf } from './registry';

const everyExample = Object.values(attributeExamples).flatMap(({ examples }) =>
  examples.map(({ text }) => text),
);
const adversarial = (
  JSON.parse(readFileSync(join(__dirname, '../../../tests/cases/attributes/adversarial.json'), 'utf8')) as {
    units: readonly string[];
  }
).units;
const contextOf = (country: string | undefined) => (country === undefined ? {} : { country });

describe.each(attributeFinders.map((finder) => [finder.kind, finder] as const))('%s', (kind, finder) => {
  const { examples, counterExamples } = attributeExamples[kind];

  test.each(examples.map(({ text, country, values }) => [text, values, country] as const))(
    'in %j finds %j',
    (text, values, country) => {
      expect(finder.find(text, contextOf(country)).map(({ value }) => value)).toEqual(values);
    },
  );

  test.each(counterExamples)('in %j finds nothing', (text) => {
    expect(finder.find(text, {})).toEqual([]);
    expect(extractAttributes(text, {}).filter((found) => found.kind === kind)).toEqual([]);
  });

  test('says in a sentence what it finds, with examples of both sorts', () => {
    expect(finder.description).toMatch(/^[A-Z].{40,}\.$/);
    expect(examples.length).toBeGreaterThanOrEqual(3);
    expect(counterExamples.length).toBeGreaterThanOrEqual(5);
  });

  test('spans are exact on the raw text and in order; a review names a reason, never a person', () => {
    for (const { text, country } of examples) {
      let before = 0;
      for (const found of finder.find(text, contextOf(country))) {
        expect(found.written).toBe(text.slice(found.start, found.end));
        expect(found.start).toBeGreaterThanOrEqual(before);
        expect(found.end).toBeGreaterThan(found.start);
        expect(found.kind).toBe(kind);
        expect(found.rule).toMatch(new RegExp(`^${kind}\\.[a-z]+$`));
        expect(found.confidence).toBeGreaterThan(0);
        expect(found.confidence).toBeLessThanOrEqual(1);
        if (found.details?.negated === 'true') expect(found.value).toMatch(/^no /);
        if (found.review !== undefined) expect(found.review).toMatch(/^Review priority: .{20,}\.$/);
        before = found.start;
      }
    }
  });

  test('mutated texts give spans inside the text, equal on a second reading', () => {
    const piece = fc.oneof(
      fc.constantFrom(...everyExample),
      fc.constantFrom(...adversarial),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ maxLength: 8 }),
    );
    const cut = fc
      .tuple(piece, fc.nat(40), fc.nat(40))
      .map(([text, from, to]) => text.slice(0, from) + text.slice(to));
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, cut), { maxLength: 5 }),
        fc.constantFrom('', ' ', '\n', '/'),
        fc.constantFrom('US', 'GB', 'DE', undefined),
        (pieces, glue, country) => {
          const text = pieces.join(glue);
          const found = finder.find(text, contextOf(country));
          expect(finder.find(text, contextOf(country))).toEqual(found);
          let before = 0;
          for (const { start, end, written, value } of found) {
            expect(start).toBeGreaterThanOrEqual(before);
            expect(written).toBe(text.slice(start, end));
            expect(end).toBeGreaterThan(start);
            expect(value).not.toBe('');
            before = start;
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('extractAttributes', () => {
  test('there is one finder with examples for every kind', () => {
    expect(attributeKinds.map((kind) => finderOf(kind).kind)).toEqual([...attributeKinds]);
    expect(attributeFinders).toHaveLength(attributeKinds.length);
    expect(Object.keys(attributeExamples).sort()).toEqual([...attributeKinds].sort());
  });

  test('finds all kinds of one advert, in order of place, on the raw text', () => {
    const text = 'Nеw in tоwn! Lily, 23 yo. $200/hr, incall only, 10am-11pm. Text only.';
    const found = extractAttributes(text, { country: 'US' });
    expect(found.map(({ kind, value }) => `${kind} ${value}`)).toEqual([
      'language en',
      'arrival new in town',
      'name lily',
      'age 23',
      'price 200 USD / 60 min',
      'availability incall',
      'hours 10:00-23:00',
      'contactrule text only',
    ]);
    expect(found[1]?.written).toBe('Nеw in tоwn');
  });

  // Eight times the text may cost eight times as much; a quadratic finder takes 64 times. 20 leaves room for a busy
  // machine, and what is done in under a quarter of a second proves nothing either way.
  test.each(adversarial)('costs no more than in proportion on %j repeated', (unit) => {
    const secondsFor = (characters: number): number => {
      const text = unit.repeat(Math.ceil(characters / unit.length));
      const began = process.cpuUsage();
      extractAttributes(text, { country: 'US' });
      const { user, system } = process.cpuUsage(began);
      return (user + system) / 1e6;
    };
    secondsFor(1_000);
    const small = Math.min(secondsFor(4_000), secondsFor(4_000));
    const large = Math.min(secondsFor(32_000), secondsFor(32_000));
    expect(large).toBeLessThan(Math.max(20 * small, 0.25));
  });
});
