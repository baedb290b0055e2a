import fc from 'fast-check';
import type { EpochSeconds, Mid } from '../brand';
import {
  emptyChart,
  isHub,
  recordNode,
  shownOf,
  valueNode,
  withHidden,
  withNodes,
  type Chart,
  type ChartRecord,
} from './chart';
import { bindingValues, nextRecords, nextValues } from './expansion';
import { graphOf, neighboursOf, pathBetween } from './graph';
import { placesFor } from './places';

const mid = (name: string): Mid => `00:phone:${name}` as Mid;

function record(recordKey: string, names: readonly string[], rest: Partial<ChartRecord> = {}): ChartRecord {
  const seenAt = 1_795_000_000 as EpochSeconds;
  const facts = {
    kind: 'advert',
    source: 'world',
    name: recordKey,
    seenAt,
    entity: undefined,
    isWithheld: false,
  };
  return { recordKey, ...facts, mids: names.map(mid), ...rest };
}

const charts = fc
  .record({
    carried: fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 8 }), { maxLength: 6 }), { maxLength: 10 }),
    values: fc.uniqueArray(fc.integer({ min: 0, max: 8 })),
    hidden: fc.array(fc.integer({ min: 0, max: 17 })),
  })
  .map(({ carried, values, hidden }): Chart => {
    const chart = withNodes(emptyChart, {
      records: carried.map((names, at) => record(`r${at}`, names.map(String))),
      values: values.map((value) => ({ mid: mid(String(value)), records: value * 9 + 1 })),
    });
    const nodes = [...chart.records.keys()].map(recordNode);
    const others = [...chart.values.keys()].map(valueNode);
    return withHidden(
      chart,
      hidden.flatMap((at) => [...nodes, ...others][at] ?? []),
      true,
    );
  });

describe('the chart', () => {
  test('has a line exactly where a shown record carries a shown value, once', () => {
    fc.assert(
      fc.property(charts, (chart) => {
        const { records, values, lines } = shownOf(chart);
        const expected = records.flatMap((one) =>
          values
            .filter((value) => one.mids.includes(value.mid))
            .map((value) => `${one.recordKey} ${value.mid}`),
        );
        const got = lines.map((line) => `${line.record.recordKey} ${line.value.mid}`);
        expect([...got].sort()).toEqual(expected.sort());
      }),
    );
  });

  test('shows nothing that was hidden, and shows it again when it is brought back', () => {
    fc.assert(
      fc.property(charts, (chart) => {
        const shown = shownOf(chart);
        for (const one of shown.records) expect(chart.hidden.has(recordNode(one.recordKey))).toBe(false);
        const all = shownOf(withHidden(chart, [...chart.hidden], false));
        expect(all.records).toHaveLength(chart.records.size);
        expect(all.values).toHaveLength(chart.values.size);
      }),
    );
  });

  test('a step leaves the chart before it as it was', () => {
    const before = withNodes(emptyChart, { records: [record('a', ['1'])] });
    withNodes(before, { values: [{ mid: mid('1'), records: 2 }] });
    withHidden(before, [recordNode('a')], true);
    expect(shownOf(before)).toMatchObject({ records: [{ recordKey: 'a' }], values: [], lines: [] });
  });
});

describe('expanding', () => {
  test('a record brings shared values first, the rarest of them first, then hubs, then values of its own', () => {
    const one = record('a', ['own', 'hub', 'five', 'two']);
    const standings = new Map([
      [mid('hub'), { records: 900 }],
      [mid('five'), { records: 5 }],
      [mid('two'), { records: 2 }],
      [mid('own'), { records: 1 }],
    ]);
    expect(nextValues(emptyChart, one, standings).map((value) => value.mid)).toEqual(
      ['two', 'five', 'hub', 'own'].map(mid),
    );
  });

  test('linking’s word on a value outranks the number of its records', () => {
    const one = record('a', ['trusted', 'refused', 'two']);
    const standings = new Map([
      [mid('trusted'), { records: 900, verdict: 'no hub' as const }],
      [mid('refused'), { records: 3, verdict: 'hub' as const }],
      [mid('two'), { records: 2 }],
    ]);
    const values = nextValues(emptyChart, one, standings);
    expect(values.map((value) => [value.mid, isHub(value)])).toEqual([
      [mid('two'), false],
      [mid('trusted'), false],
      [mid('refused'), true],
    ]);
  });

  test('a value brings the newest record first', () => {
    const old = record('a', [], { seenAt: 1 as EpochSeconds });
    const young = record('b', [], { seenAt: 9 as EpochSeconds });
    expect(nextRecords(emptyChart, [old, young])).toEqual([young, old]);
  });

  test('neither brings what is on the chart, or what was hidden', () => {
    fc.assert(
      fc.property(charts, (chart) => {
        const wide = record('wide', ['0', '1', '2', '3', '4', '5', '6', '7', '8']);
        for (const { mid: next } of nextValues(chart, wide, new Map())) {
          expect(chart.values.has(next)).toBe(false);
          expect(chart.hidden.has(valueNode(next))).toBe(false);
        }
        expect(nextRecords(chart, [...chart.records.values()])).toEqual([]);
      }),
    );
  });

  test('what holds records together is carried by two of them', () => {
    const bound = bindingValues(
      [record('a', ['1', '2']), record('b', ['2', '3', '3'])],
      new Map([[mid('2'), { records: 7 }]]),
    );
    expect(bound).toEqual([{ mid: mid('2'), records: 7 }]);
  });
});

describe('a path', () => {
  test('walks along lines of the chart, from end to end, and none is shorter', () => {
    fc.assert(
      fc.property(charts, fc.nat(), fc.nat(), (chart, first, second) => {
        const graph = graphOf(chart);
        const nodes = graph.nodes() as ReturnType<typeof recordNode>[];
        fc.pre(nodes.length > 0);
        const [from, to] = [nodes[first % nodes.length]!, nodes[second % nodes.length]!];
        const path = pathBetween(graph, from, to);
        const back = pathBetween(graph, to, from);
        expect(path?.nodes.length).toBe(back?.nodes.length);
        if (path === undefined) return;
        expect([path.nodes[0], path.nodes.at(-1)]).toEqual([from, to]);
        path.nodes.slice(1).forEach((node, at) => expect(graph.hasEdge(path.nodes[at]!, node)).toBe(true));
        expect(new Set(path.nodes).size).toBe(path.nodes.length);
      }),
    );
  });

  test('goes round a hub where it can, and says so where it cannot', () => {
    const records = [record('a', ['hub', 'x']), record('b', ['hub', 'y']), record('c', ['x', 'y'])];
    const values = [
      { mid: mid('hub'), records: 900 },
      { mid: mid('x'), records: 2 },
      { mid: mid('y'), records: 2 },
    ];
    const chart = withNodes(emptyChart, { records, values });
    const round = pathBetween(graphOf(chart), recordNode('a'), recordNode('b'));
    expect(round).toMatchObject({ crossesHub: false, nodes: { length: 5 } });
    const without = withHidden(chart, [recordNode('c')], true);
    const across = pathBetween(graphOf(without), recordNode('a'), recordNode('b'));
    expect(across).toMatchObject({ crossesHub: true, nodes: { length: 3 } });
  });

  test('is none to what is not on the chart', () => {
    expect(pathBetween(graphOf(emptyChart), recordNode('a'), recordNode('b'))).toBeUndefined();
    expect(neighboursOf(graphOf(emptyChart), recordNode('a'))).toEqual([]);
  });
});

describe('places', () => {
  test('known ones are kept, new ones are numbers, and no two nodes fall on one another', () => {
    fc.assert(
      fc.property(charts, (chart) => {
        const graph = graphOf(chart);
        const known = new Map([[recordNode('r0'), { x: 500, y: -500 }]]);
        const places = placesFor(graph, known);
        expect(places.size).toBe(graph.order);
        if (graph.hasNode('r:r0')) expect(places.get(recordNode('r0'))).toEqual({ x: 500, y: -500 });
        const seen = [...places.values()].map(({ x, y }) => `${x.toFixed(6)} ${y.toFixed(6)}`);
        expect(new Set(seen).size).toBe(seen.length);
        expect([...places.values()].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
      }),
    );
  });
});
