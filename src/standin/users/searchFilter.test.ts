import { searchFilterOf } from './searchFilter';

const authorize = new Map(
  Object.entries({
    role_a: { srchFilter: 'source=one' },
    role_b: { srchFilter: 'source=two; host=h' },
    role_all: { srchFilter: '*' },
    role_none: {},
    role_not: { srchFilter: 'NOT kind=secret', srchFilterSelecting: 'false' },
  }).map(([name, settings]) => [name, new Map(Object.entries(settings))]),
);

test.each([
  [['a'], '((source=one))'],
  [['a', 'b'], '((source=one) OR (source=two) OR (host=h))'],
  [['a', 'none'], '((source=one))'],
  [['a', 'all'], undefined],
  [['none'], undefined],
  [['a', 'not'], '((source=one)) (NOT kind=secret)'],
  [['all', 'not'], '(NOT kind=secret)'],
])('roles %j see what fits %s', (roles, filter) => {
  expect(searchFilterOf(authorize, roles)).toBe(filter);
});
