// How two nodes are connected beyond the chart, over records in memory.
import type { EpochSeconds, Mid } from '../../core/brand';
import {
  emptyChart,
  recordNode,
  shownOf,
  valueNode,
  withHidden,
  withNodes,
  type Chart,
} from '../../core/chart/chart';
import { toMid } from '../../core/identifiers/mid';
import { exampleRecord } from '../../queries/exampleRecords';
import { memorySplunk } from '../../queries/memorySplunk';
import { problemOfStatus } from '../../queries/searchProblem';
import { connect, stepsOnChart } from './connection';

const phoneOf = (n: number) => ({
  type: 'phone' as const,
  value: `1202555010${n}`,
  written: `+1 202 555 010${n}`,
});
const mid = (n: number): Mid => toMid('phone', `1202555010${n}`);
const record = (key: string, ...phones: readonly number[]) =>
  exampleRecord({
    key,
    kind: 'advert',
    name: `Name of ${key}`,
    text: phones.map((n) => phoneOf(n).written).join(', '),
    values: phones.map(phoneOf),
  });
const chain = [record('k:0', 0), record('k:1', 0, 1), record('k:2', 1)];
const signal = new AbortController().signal;
const ends = { from: recordNode('k:0'), to: recordNode('k:2') };

function chartOf(keys: readonly string[]): Chart {
  const records = keys.map((recordKey) => ({
    recordKey,
    kind: 'advert',
    source: 's',
    name: recordKey,
    seenAt: 1 as EpochSeconds,
    mids: chain.find(({ record_key }) => record_key === recordKey)?.mid.slice() ?? [],
    entity: undefined,
    isWithheld: false,
  }));
  return withNodes(emptyChart, { records });
}

test('the way that is not on the chart is found, put on it, and told with its evidence', async () => {
  const found = await connect(memorySplunk(chain), chartOf(['k:0', 'k:2']), ends, signal);
  if (!found.ok) throw new Error(found.problem.code);
  const { chart, connection } = found.value;
  expect(connection.nodes).toEqual([
    recordNode('k:0'),
    valueNode(mid(0)),
    recordNode('k:1'),
    valueNode(mid(1)),
    recordNode('k:2'),
  ]);
  expect(shownOf(chart).lines).toHaveLength(4);
  expect(connection.steps.map(({ bits }) => bits)).toEqual([20, 20]);
});

test('what was hidden on the way is shown again', async () => {
  const hidden = withHidden(chartOf(['k:0', 'k:1', 'k:2']), [recordNode('k:1')], true);
  const found = await connect(memorySplunk(chain), hidden, ends, signal);
  expect(found.ok && found.value.chart.hidden.size).toBe(0);
});

test('where there is no way that is said, with what was not crossed, and the chart stays', async () => {
  const crowd = Array.from({ length: 51 }, (_, n) => record(`m:${n}`, 5));
  const records = [record('k:0', 5), record('k:2', 5), ...crowd];
  const before = chartOf(['k:0', 'k:2']);
  const found = await connect(memorySplunk(records), before, ends, signal);
  if (!found.ok) throw new Error(found.problem.code);
  expect([found.value.chart, found.value.connection.steps]).toEqual([before, []]);
  expect(found.value.connection.notes.join(' ')).toMatch(
    /No way .* unknown, not absent.*Met and not crossed.*\(53\)/,
  );
});

test('a problem of a search is given back', async () => {
  const is = problemOfStatus(500, '');
  const client = memorySplunk(chain, { problem: { when: /by mid record_key/, is } });
  expect(await connect(client, chartOf(['k:0', 'k:2']), ends, signal)).toEqual({ ok: false, problem: is });
});

test('a way on the chart has the same sentences, with the number of records that carry each value', () => {
  const chart = withNodes(chartOf(['k:0', 'k:1']), { values: [{ mid: mid(0), records: 4 }] });
  const [step] = stepsOnChart(chart, [recordNode('k:0'), valueNode(mid(0)), recordNode('k:1')]);
  expect(step).toMatchObject({ record: 'k:0', next: 'k:1', sharers: 4, bits: 19 });
});
