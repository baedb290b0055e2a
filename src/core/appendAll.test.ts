import { appendAll } from './appendAll';

test('a million items are added in their order', () => {
  const items = Array.from({ length: 1_000_000 }, (_, at) => at);
  const list = [-1];
  appendAll(list, items);
  expect(list).toHaveLength(1_000_001);
  expect([list[0], list[1], list.at(-1)]).toEqual([-1, 0, 999_999]);
});
