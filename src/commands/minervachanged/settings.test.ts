import { readSettings } from './settings';

test.each([
  [['since=0'], { since: 0, give: 'links', hubAbove: 500 }],
  [['since=state', 'give=older'], { since: 'state', give: 'older', hubAbove: 500 }],
  [['since=1700000000', 'hub_above=9'], { since: 1_700_000_000, give: 'links', hubAbove: 9 }],
])('%j is read', (words, settings) => {
  expect(readSettings(words)).toEqual({ ok: true, value: settings });
});

test.each([
  [[], "'since' is missing"],
  [['since=yesterday'], "since 'yesterday' is no time"],
  [['since=-1'], 'epoch seconds'],
  [['since=0', 'give=all'], "give 'all' is not known"],
  [['since=0', 'hub_above=1'], 'between 2 and 1000'],
])('%j is refused with what to write instead', (words, message) => {
  const read = readSettings(words);
  expect(read.ok ? '' : read.problem.message).toContain(message);
});
