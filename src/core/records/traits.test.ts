import fc from 'fast-check';
import { traitsForm, traitsOf, UNKNOWN_TRAITS, type TraitFacts } from './traits';

const nothing: TraitFacts = { name: undefined, place: undefined, texts: [], identifiers: [] };
const advert = (text: string, identifiers: TraitFacts['identifiers'] = []): TraitFacts => ({
  name: 'Lily',
  place: 'Northmoor',
  texts: [text],
  identifiers,
});

test('what a record does not show is unknown', () => {
  expect(traitsOf(nothing)).toBe(UNKNOWN_TRAITS);
  expect(traitsOf({ ...nothing, name: '***', texts: ['12 - 34'] })).toBe(UNKNOWN_TRAITS);
});

test('case, accents, punctuation and spaces do not count', () => {
  const plain = traitsOf(advert('New in town, call me'));
  expect(traitsOf({ ...advert('NEW  in town: call me!'), name: ' LÍLY', place: 'northmoor.' })).toBe(plain);
  expect(traitsOf(advert('New in town, text me'))).not.toBe(plain);
});

test('one template with other numbers in it is one text', () => {
  const spans = (end: number) => [{ text: 0, start: 5, end }];
  const one = traitsOf(advert('call +1 202 555 0143 now, 80 an hour', spans(20)));
  expect(traitsOf(advert('call two-o-two 555 0199 now, 120 an hour', spans(23)))).toBe(one);
});

test('has its form, and does not depend on the order in which identifiers are listed', () => {
  const identifier = fc.record({ text: fc.nat(2), start: fc.nat(40), end: fc.nat(60) });
  const facts = fc.record({
    name: fc.option(fc.string({ unit: 'grapheme' }), { nil: undefined }),
    place: fc.option(fc.string({ unit: 'binary' }), { nil: undefined }),
    texts: fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 3 }),
    identifiers: fc.uniqueArray(identifier, { selector: ({ text, start }) => `${text} ${start}` }),
  });
  fc.assert(
    fc.property(facts, (each) => {
      expect(traitsOf(each)).toMatch(traitsForm);
      expect(traitsOf({ ...each, identifiers: [...each.identifiers].reverse() })).toBe(traitsOf(each));
    }),
  );
});

test('reads no more of long texts than a copy would show', () => {
  const long = 'word '.repeat(2000);
  expect(traitsOf(advert(`${long}one`))).toBe(traitsOf(advert(`${long}other`)));
});
