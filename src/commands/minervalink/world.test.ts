// Linking on what the collector makes of a small world; tests/long/linkedWorld.long.ts does it on a large one.
import {
  callCentreClients,
  linkedWorld,
  pairQuality,
  plainHubs,
  type LinkedWorld,
} from '../../../tests/support/linkedWorld';

describe('a linked world of 5,000 records, all identifiers written plainly', () => {
  let world: LinkedWorld;
  beforeAll(async () => {
    world = await linkedWorld(5_000, 0);
  });

  test('rings are found: of pairs put together 98 in 100 belong together, of ring pairs 95 in 100 are there', () => {
    const { precision01, ringRecall01 } = pairQuality(world);
    expect(precision01).toBeGreaterThanOrEqual(0.98);
    expect(ringRecall01).toBeGreaterThanOrEqual(0.95);
  });

  test('every planted hub is refused, and the call centre joins nobody', () => {
    const refused = world.refusals.map(({ mid }) => mid.slice(3));
    for (const { type, value } of plainHubs(world)) expect(refused).toContain(`${type}:${value}`);
    const { clients, wrong } = callCentreClients(world);
    expect(clients).toBeGreaterThan(150);
    expect(wrong).toEqual([]);
  });
});
