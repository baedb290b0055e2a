// What holds of a linked world of any size whose identifiers are all written plainly; the bounds are those of the issue.
import { callCentreClients, linkedWorld, pairQuality, plainHubs, type LinkedWorld } from './linkedWorld';

/**
 * Declares the tests.
 *
 * @param leastClients - records that carry the call centre's number, at least: else nothing would be shown.
 * @param print - where the figures go.
 */
export function describeLinkedWorld(
  records: number,
  leastClients: number,
  print: (text: string) => void = () => undefined,
): void {
  describe(`a linked world of ${records.toLocaleString('en')} records, all identifiers written plainly`, () => {
    let world: LinkedWorld;
    beforeAll(async () => {
      world = await linkedWorld(records, 0);
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
  });
}
