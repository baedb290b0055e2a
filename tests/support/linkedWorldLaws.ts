// What holds of a linked world of any size, whether its identifiers are all written plainly or half of them are hidden; the
// bounds are the same.
import {
  callCentreClients,
  joinedAcrossGap,
  linkedWorld,
  pairQuality,
  plainHubs,
  type LinkedWorld,
} from './linkedWorld';

/** A world to be linked. */
export interface WorldToLink {
  readonly records: number;
  /** Share of identifiers that are written so that a reader of plain ones does not find them. */
  readonly hiddenShare01: number;
  /** Records that carry the call centre's number, at least: else nothing would be shown. */
  readonly leastClients: number;
}

/**
 * Declares the tests.
 *
 * @param print - where the figures go.
 */
export function describeLinkedWorld(
  { records, hiddenShare01, leastClients }: WorldToLink,
  print: (text: string) => void = () => undefined,
): void {
  const written = hiddenShare01 === 0 ? 'all' : `${100 - 100 * hiddenShare01} in 100`;
  describe(`a linked world of ${records.toLocaleString('en')} records, ${written} identifiers written plainly`, () => {
    let world: LinkedWorld;
    beforeAll(async () => {
      world = await linkedWorld(records, hiddenShare01);
    });

    test('rings are found: of pairs put together 98 in 100 belong together, of ring pairs 95 in 100 are there', () => {
      const { precision01, ringRecall01 } = pairQuality(world);
      print(`precision ${precision01.toFixed(4)}, recall of ring pairs ${ringRecall01.toFixed(4)}`);
      expect(precision01).toBeGreaterThanOrEqual(0.98);
      expect(ringRecall01).toBeGreaterThanOrEqual(0.95);
    });

    test('every planted hub is refused, and the call centre joins nobody', () => {
      const refused = world.refusals.map(({ mid }) => mid.slice(3));
      for (const { type, value } of plainHubs(world)) expect(refused).toContain(`${type}:${value}`);
      const { clients, wrong } = callCentreClients(world);
      expect(clients).toBeGreaterThan(leastClients);
      expect(wrong).toEqual([]);
    });

    test('a number that was given to somebody else joins nobody before with anybody after', () => {
      const { recycled, wrong } = joinedAcrossGap(world);
      print(`${recycled} recycled numbers`);
      expect(recycled).toBeGreaterThan(0);
      expect(wrong).toEqual([]);
    });
  });
}
