// world.json: what the world is, for whoever finds its files.
import { BAD_ROW_SHARE } from './badRows';
import { hubQuota } from './composition';
import { worldFileKeys, worldFiles } from './files/registry';
import { PHONE_POOL_SIZE } from './identifiers/phones';
import { advertSigns, businessSigns, hidingFactor, stockTextShare } from './overlap';
import { hubDefinitions } from './scenes/hubClients';
import { sceneDefinitions } from './scenes/registry';
import type { WorldSummary } from './tally';

export interface DescribedOptions {
  readonly seed: string;
  readonly records: number;
  readonly today: number;
  readonly hiddenShare01: number;
}

/** The description of a world as plain data; its words stand in docs/world.md. */
export function describeWorld(
  options: DescribedOptions,
  counts: WorldSummary,
): Readonly<Record<string, unknown>> {
  return {
    about: 'A fictional world. Every person, business, number, address and text in these files is invented.',
    generatorVersion: GENERATOR_VERSION,
    ...options,
    phonePool: PHONE_POOL_SIZE,
    badRowShare01: BAD_ROW_SHARE,
    files: worldFileKeys.map((key) => worldFiles[key]),
    scenes: sceneDefinitions.map(({ name, description, share01 }) => ({ name, description, share01 })),
    hubs: hubDefinitions.map((hub) => ({ name: hub.name, records: hubQuota(hub, options.records) })),
    overlap: { advertSigns, businessSigns, hidingFactor, stockTextShare },
    counts,
  };
}

/** Raised whenever equal options give other bytes than before. */
const GENERATOR_VERSION = 2; // 2: businesses have coordinates
