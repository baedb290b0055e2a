// Decides which scene comes next, so that every kind gets its share and the world has exactly as many records as asked.
import type { Random } from './random';
import { buildBystander } from './scenes/background';
import { hubDefinitions } from './scenes/hubClients';
import { sceneDefinitions } from './scenes/registry';
import type { SceneRequest } from './scenes/scene';
import type { Scene } from './truth';
import type { Workshop } from './workshop';

/** No scene is larger: a recycled number that went to a ring of forty with premises, payments and neighbours has 97. */
const MAX_SCENE_RECORDS = 160;

interface Quota {
  readonly name: string;
  readonly records: number;
  /** A hub's quota is met exactly; a share is met as nearly as the last scene allows. */
  readonly isExact: boolean;
  readonly build: (request: SceneRequest) => Scene;
  used: number;
  scenes: number;
}

export interface Composition {
  /** The next scene, or undefined when the world has all its records. */
  readonly next: () => Scene | undefined;
}

/** How many records carry a hub's value on purpose. */
export function hubQuota(
  hub: { readonly atLeast: number; readonly share01: number },
  records: number,
): number {
  return Math.max(hub.atLeast, Math.round(hub.share01 * records));
}

/** Opens the order of scenes of a world of `records` records. */
export function openComposition(workshop: Workshop, random: Random, records: number): Composition {
  const quotas = openQuotas(records);
  const choices = random.fork('choices');
  let left = records;
  let count = 0;
  return {
    next: () => {
      if (left <= 0) return undefined;
      const hubsLeft = quotas.reduce(
        (sum, quota) => sum + (quota.isExact ? quota.records - quota.used : 0),
        0,
      );
      const quota = pickQuota(quotas, choices, left - hubsLeft > MAX_SCENE_RECORDS);
      count += 1;
      const id = `${quota?.name ?? 'bystander'}-${String(count).padStart(6, '0')}`;
      const request = { workshop, id, random: random.fork(id) };
      const scene = quota === undefined ? buildBystander(request) : quota.build(request);
      if (quota !== undefined) {
        quota.used += scene.records.length;
        quota.scenes += 1;
      }
      left -= scene.records.length;
      return scene;
    },
  };
}

function openQuotas(records: number): readonly Quota[] {
  const hubs = hubDefinitions.map((hub) => ({ ...hub, records: hubQuota(hub, records), isExact: true }));
  const rest = records - hubs.reduce((sum, hub) => sum + hub.records, 0);
  const scenes = sceneDefinitions.map((scene) => ({
    ...scene,
    records: scene.share01 * rest,
    isExact: false,
  }));
  return [...hubs, ...scenes].map(({ name, records: quota, isExact, build }) => ({
    name,
    records: quota,
    isExact,
    build,
    used: 0,
    scenes: 0,
  }));
}

/** One quota, as likely as it has scenes left; undefined when only single records fit any more. */
function pickQuota(quotas: readonly Quota[], random: Random, doesSceneFit: boolean): Quota | undefined {
  const open = quotas.filter((quota) => quota.used < quota.records && (quota.isExact || doesSceneFit));
  const scenesLeft = (quota: Quota): number =>
    ((quota.records - quota.used) * (quota.scenes + 1)) / (quota.used + 1);
  let roll = random.next01() * open.reduce((sum, quota) => sum + scenesLeft(quota), 0);
  return open.find((quota) => (roll -= scenesLeft(quota)) < 0);
}
