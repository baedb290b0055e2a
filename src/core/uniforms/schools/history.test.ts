import fc from 'fast-check';
import { createHistory } from './history';
import type { School, SchoolKey, SchoolLink, SchoolStatus } from './school';

const key = (name: string): SchoolKey => `GB-ENG:${name}` as SchoolKey;

function base(...schools: readonly (readonly [string, SchoolStatus])[]): ReadonlyMap<SchoolKey, School> {
  return new Map(
    schools.map(([name, status]) => [
      key(name),
      { key: key(name), names: [{ name: `School ${name}`, language: 'en' }], status } as unknown as School,
    ]),
  );
}

function link(from: string, to: string, more: Partial<SchoolLink> = {}): SchoolLink {
  return {
    from: key(from),
    to: key(to),
    kind: 'succeeded',
    toldBy: key(from),
    isMutual: false,
    otherName: `School ${to}, as linked`,
    ...more,
  };
}

const namesOf = (found: readonly { readonly name: string }[]): readonly string[] =>
  found.map(({ name }) => name);

describe('what follows a closed school', () => {
  test('is named at the end of the chain, with the steps between', () => {
    const schools = base(['1', 'closed'], ['2', 'closed'], ['3', 'open']);
    const { now, all, isCircular } = createHistory(schools, [link('1', '2'), link('2', '3')]).successorsOf(
      key('1'),
    );
    expect(namesOf(now)).toEqual(['School 3']);
    expect(namesOf(all)).toEqual(['School 2', 'School 3']);
    expect(all.map(({ steps }) => steps)).toEqual([1, 2]);
    expect(isCircular).toBe(false);
  });

  test('is several schools after a split, and one after two merged', () => {
    const schools = base(['1', 'closed'], ['2', 'closed'], ['3', 'open'], ['4', 'open']);
    const history = createHistory(schools, [link('1', '3'), link('1', '4'), link('2', '4')]);
    expect(namesOf(history.successorsOf(key('1')).now)).toEqual(['School 3', 'School 4']);
    expect(namesOf(history.predecessorsOf(key('4')).all)).toEqual(['School 1', 'School 2']);
  });

  test('two ways that meet again are no circle', () => {
    const schools = base(['1', 'closed'], ['2', 'closed'], ['3', 'closed'], ['4', 'open']);
    const links = [link('1', '2'), link('1', '3'), link('2', '4'), link('3', '4')];
    const { now, isCircular } = createHistory(schools, links).successorsOf(key('1'));
    expect([namesOf(now), isCircular]).toEqual([['School 4'], false]);
  });

  test('a circle is left where it closes and said, and an open school in it is the answer', () => {
    const schools = base(['1', 'closed'], ['2', 'closed'], ['3', 'open']);
    const links = [link('1', '2'), link('2', '3'), link('3', '2')];
    expect(createHistory(schools, links).successorsOf(key('1'))).toMatchObject({
      now: [{ name: 'School 3' }],
      isCircular: true,
    });
  });

  test('a school that the base does not have has the name of the link', () => {
    const { counts, successorsOf } = createHistory(base(['1', 'closed']), [link('1', '9')]);
    expect(successorsOf(key('1')).now).toMatchObject([{ name: 'School 9, as linked', status: 'unknown' }]);
    expect(counts).toEqual({ links: 1, steps: 1, related: 0, notInBase: 1 });
  });

  test('a link told from both sides is one step, with the day of the side that knows it', () => {
    const schools = base(['1', 'closed'], ['2', 'open']);
    const links = [link('1', '2'), link('1', '2', { toldBy: key('2'), since: '2011-09-01' })];
    const history = createHistory(schools, links);
    expect(history.counts.steps).toBe(1);
    expect(history.successorsOf(key('1')).now[0]?.since).toBe('2011-09-01');
  });

  test('an amalgamation told alike on both sides goes from the closed school to the other', () => {
    const schools = base(['1', 'open'], ['2', 'closed'], ['3', 'open']);
    const mutual = { kind: 'amalgamated', isMutual: true } as const;
    const history = createHistory(schools, [link('1', '2', mutual), link('1', '3', mutual)]);
    expect(namesOf(history.successorsOf(key('2')).now)).toEqual(['School 1']);
    expect(history.successorsOf(key('1')).now).toEqual([]);
    expect(history.counts.related).toBe(1);
  });

  test('a sixth form centre follows nobody', () => {
    const history = createHistory(base(['1', 'open']), [link('1', '2', { kind: 'related' })]);
    expect(history.successorsOf(key('1')).all).toEqual([]);
  });

  test('any links end, never with the school itself, and successors are predecessors the other way', () => {
    const names = ['1', '2', '3', '4', '5'];
    const links = fc.array(
      fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)).filter(([from, to]) => from !== to),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(links, (pairs) => {
        const history = createHistory(
          new Map(),
          pairs.map(([from, to]) => link(from, to)),
        );
        for (const name of names) {
          const { all } = history.successorsOf(key(name));
          expect(all.map((one) => one.key)).not.toContain(key(name));
          expect(new Set(all.map((one) => one.key)).size).toBe(all.length);
          for (const one of all)
            expect(history.predecessorsOf(one.key).all.map((other) => other.key)).toContain(key(name));
        }
      }),
    );
  });

  test('a chain of 100,000 links written to do harm is walked in bounded steps', () => {
    const links = Array.from({ length: 100_000 }, (_, at) => link(String(at), String(at + 1)));
    expect(createHistory(new Map(), links).successorsOf(key('0')).all.length).toBeLessThanOrEqual(60);
  });
});
