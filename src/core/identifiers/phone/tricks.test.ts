// What undoes a trick of writing is asked only where the trick's sign is: asked of every text, it finds no other number.
import fc from 'fast-check';
import { mutatedText } from '../../../../tests/support/hostileTexts';
import { labelledTexts } from '../../../../tests/support/accuracy/labelledTexts';
import { preparerOf } from '../extractor';
import type { Looked } from './aloud';
import { inReadTexts, phone } from './phone';
import { signsOf } from './textSigns';
import { may } from './tricks';

const prepare = preparerOf([phone.needs]);
/** All but pieces all over a text, whose sign is a decision: "dial code 415 then 5550166" is read by another. */
const everyTrick = Object.values(may).reduce((all, bit) => all | bit, 0) & ~may.across;

function looked(text: string, country: string | undefined): Looked {
  const prepared = prepare(text);
  return { prepared, signs: signsOf(prepared.text, prepared.table), region: () => country };
}

/** Numbers found by the readers that the signs name, and by all of them. */
function bothWays(
  text: string,
  country: string | undefined,
): { readonly asked: string; readonly all: string } {
  const one = looked(text, country);
  const { signs } = one;
  const every = { ...one, signs: { ...signs, tricks: signs.tricks | everyTrick } };
  const [asked, all] = [one, every].map((read) =>
    (inReadTexts([read])[0] ?? []).map(({ value, start, end }) => `${value} ${start}–${end}`).join(),
  );
  return { asked: `${text} → ${asked ?? ''}`, all: `${text} → ${all ?? ''}` };
}

const cases = labelledTexts('identifiers').filter(({ type }) => type === 'phone');

test('of no labelled text', () => {
  expect(cases.length).toBeGreaterThan(1000);
  const both = cases.map(({ text, country }) => bothWays(text, country));
  expect(both.map(({ asked }) => asked)).toEqual(both.map(({ all }) => all));
});

test('of no text that is cut, joined or mutated', () => {
  const texts = cases.map(({ text }) => text);
  const anyText = fc.oneof(
    fc
      .tuple(fc.constantFrom(...texts), fc.nat(60), fc.nat(60))
      .map(([text, from, to]) => text.slice(0, from) + text.slice(to)),
    fc.tuple(fc.constantFrom(...texts), fc.constantFrom(...texts)).map(([left, right]) => `${left} ${right}`),
    mutatedText,
  );
  fc.assert(
    fc.property(anyText, fc.constantFrom('US', 'GB', 'DE'), (text, country) => {
      const { asked, all } = bothWays(text, country);
      expect(asked).toBe(all);
    }),
    { numRuns: 1000 },
  );
});
