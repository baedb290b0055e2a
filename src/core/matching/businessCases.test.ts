// Labelled pairs of businesses, made by hand: what is joined must be right, and little may be missed.
import {
  accuracyOf,
  businessCases,
  resolveBusinesses,
} from '../../../tests/support/businesses/businessCases';
import { hasEnded } from './operatingStates';
import { withLongWords } from './businessWords';

describe('businesses of the labelled cases', () => {
  const cases = businessCases();
  const outcomes = resolveBusinesses(cases);

  test('are 120 pairs or more, each with an id of its own', () => {
    expect(cases.length).toBeGreaterThanOrEqual(120);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  });

  test('are joined only where a person would join them', () => {
    expect(outcomes.cases.filter(({ found, expected }) => found === 'same' && expected !== 'same')).toEqual(
      [],
    );
    expect(outcomes.strayMatches).toBe(0);
  });

  test('are found again under another form, spelling, address or trading name', () => {
    expect(accuracyOf('same', outcomes).recall).toBeGreaterThanOrEqual(0.96);
  });

  test('are a question where one may follow another, or a form differs', () => {
    expect(accuracyOf('possible', outcomes).recall).toBeGreaterThanOrEqual(0.95);
  });

  test('are a question seldom where a person would have none', () => {
    expect(accuracyOf('possible', outcomes).precision).toBeGreaterThanOrEqual(0.9);
  });
});

test.each([
  ['revoked', true],
  ['Licence revoked by the board', true],
  ['Struck Off', true],
  ['active', false],
  ['not revoked', false],
  ['Revoked, reinstated 2025', false],
  ['temporarily closed', false],
  ['', false],
])('a state of "%s" has ended: %s', (state, isEnded) => {
  expect(hasEnded(state)).toBe(isEnded);
});

test('short words of business names are written out, also a second time', () => {
  expect(withLongWords('st orlan intl cleaning svcs')).toBe('saint orlan international cleaning services');
  expect(withLongWords('bakery at mill st')).toBe('bakery at mill street');
  expect(withLongWords('saint orlan international')).toBe('saint orlan international');
});
