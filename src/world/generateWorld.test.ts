import fc from 'fast-check';
import { worldFileKeys, worldFiles } from './files/registry';
import { generateWorld } from './generateWorld';
import { hubDefinitions } from './scenes/hubClients';
import { readWorld, testToday, worldInMemory } from './testSupport';

describe('generateWorld', () => {
  test('equal options give equal bytes, another seed gives others', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.integer({ min: 1000, max: 1400 }), (seed, records) => {
        const [first, again, other] = [seed, seed, `${seed}!`].map((each) =>
          worldInMemory({ seed: each, records }),
        );
        for (const [name, bytes] of first!.files) expect(again!.files.get(name)?.equals(bytes)).toBe(true);
        expect(other!.files.get('adverts.csv')?.equals(first!.files.get('adverts.csv')!)).toBe(false);
      }),
      { numRuns: 4 },
    );
  });

  test('another day moves dates and nothing else: the number of rows stays', () => {
    const options = { seed: 'day', records: 1000 };
    const later = worldInMemory(options);
    const tomorrow = { ...options, today: (testToday + 86_400) as typeof testToday };
    expect(worldInMemory(tomorrow).summary).toEqual(later.summary);
  });

  test.each([1000, 1001, 5003])('a world of %i records has exactly that many good rows', (records) => {
    const world = readWorld({ seed: 'count', records });
    expect(world.rows.size).toBe(records);
    expect(world.summary.records).toBe(records);
    expect(Object.values(world.summary.rows).reduce((sum, rows) => sum + rows, 0)).toBe(records);
  });

  test.each([0, 999, 1_000_001, 1000.5, Number.NaN])(
    '%p records are refused with the limits named',
    (records) => {
      const run = (): unknown =>
        generateWorld({ seed: '', records, today: testToday }, { append: () => undefined });
      expect(run).toThrow('1000 to 1000000');
    },
  );

  test('every file has each kind of bad row, and truth counts the lines of each', () => {
    const { files, summary } = worldInMemory({ seed: 'bad', records: 5000 });
    for (const key of worldFileKeys) {
      const { name, delimiter, idPrefix } = worldFiles[key];
      const lines = files.get(name)!.toString('latin1').split('\n');
      const bad = summary.badRows[name]!;
      expect(lines.filter((line) => line.includes(`${delimiter}"not closed `))).toHaveLength(
        bad['stray-quote']!,
      );
      expect(lines.filter((line) => /too many\r?$/.test(line))).toHaveLength(bad['long-row']!);
      expect(lines.filter((line) => line.startsWith(delimiter) && !line.startsWith(idPrefix))).toHaveLength(
        bad['missing-id']!,
      );
      expect(bad['short-row']).toBeGreaterThanOrEqual(1);
    }
  });

  test('some rows of UTF-8 files are in windows-1252, as many as truth says', () => {
    const { files, summary } = worldInMemory({ seed: 'encoding', records: 8000 });
    const reader = new TextDecoder('utf-8', { fatal: true });
    expect(() => reader.decode(files.get('persons.csv'))).toThrow();
    expect(summary.foreignEncodingRows['persons.csv']).toBeGreaterThan(0);
    const broken = files
      .get('persons.csv')!
      .toString('utf8')
      .split('\n')
      .filter((line) => line.includes('\ufffd'));
    expect(broken).toHaveLength(summary.foreignEncodingRows['persons.csv']!);
  });

  test('world.json describes the files, the overlap and the counts', () => {
    const { files, summary } = worldInMemory({ seed: 'described', records: 1000 });
    const description = JSON.parse(files.get('world.json')!.toString()) as Record<string, unknown>;
    expect(description).toMatchObject({
      seed: 'described',
      records: 1000,
      hiddenShare01: 0.25,
      counts: summary,
    });
    expect(description['hubs']).toHaveLength(hubDefinitions.length);
    expect(description['overlap']).toHaveProperty('advertSigns.newInTown');
  });

  test('groups do not lie together: ring members are spread over the file', () => {
    const world = readWorld({ seed: 'spread', records: 5000 });
    const order = new Map([...world.rows.keys()].map((key, place) => [key, place]));
    const rings = world.groups.filter(
      (group) => group.worldClass === 'organised' && group.members.length >= 5,
    );
    const adjacent = rings.flatMap(({ members }) =>
      members.slice(1).map((key, place) => Math.abs(order.get(key)! - order.get(members[place]!)!) === 1),
    );
    // Written group by group it would be 1; the last groups have few lanes left to share.
    expect(adjacent.filter(Boolean).length / adjacent.length).toBeLessThan(0.1);
  });
});
