// The fictional world as files in a folder, and the inputs that read them.
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { EpochSeconds } from '../src/core/brand';
import { worldFileKeys, worldFiles } from '../src/world/files/registry';
import { generateWorld, type WorldOptions } from '../src/world/generateWorld';
import type { WorldSink } from '../src/world/pen';
import { writeRiskWorld, type RiskWorldOptions } from '../src/world/risk/writeRiskWorld';
import type { WorldSummary } from '../src/world/tally';
import type { FileInput } from './demo';

/** Last day of the demo's world: fixed, so that two machines show the same. */
const demoToday = (Date.UTC(2026, 5, 1) / 1000) as EpochSeconds;

/** Writes a world into a folder that exists; equal options give equal files. */
export function writeWorld(
  folder: string,
  records: number,
  options: Partial<WorldOptions> = {},
): WorldSummary {
  const sink = openFileSink(folder);
  const summary = generateWorld({ seed: 'minerva', today: demoToday, records, ...options }, sink);
  sink.close();
  return summary;
}

/** Writes a world of businesses for the risk model into a folder that exists; equal options give equal files. */
export function writeRiskWorldFiles(
  folder: string,
  options: Pick<RiskWorldOptions, 'businesses' | 'dataPoints'> & Partial<RiskWorldOptions>,
): WorldSummary {
  const sink = openFileSink(folder);
  const summary = writeRiskWorld({ seed: 'minerva', today: demoToday, ...options }, sink);
  sink.close();
  return summary;
}

/** One input for each of the world's files. */
export function worldInputs(folder: string): readonly FileInput[] {
  return worldFileKeys.map((key) => ({
    name: `world_${key}`,
    mapping: `world_${key}`,
    path: join(folder, worldFiles[key].name),
  }));
}

/** Collects small pieces, because a system call per piece would take longer than the world. */
function openFileSink(folder: string): WorldSink & { readonly close: () => void } {
  const files = new Map<string, { readonly handle: number; pieces: Uint8Array[]; bytes: number }>();
  return {
    append: (fileName, bytes) => {
      const file = files.get(fileName) ?? {
        handle: openSync(join(folder, fileName), 'w'),
        pieces: [],
        bytes: 0,
      };
      files.set(fileName, file);
      file.pieces.push(bytes);
      file.bytes += bytes.length;
      if (file.bytes < 1 << 20) return;
      writeSync(file.handle, Buffer.concat(file.pieces));
      file.pieces = [];
      file.bytes = 0;
    },
    close: () => {
      for (const file of files.values()) {
        writeSync(file.handle, Buffer.concat(file.pieces));
        closeSync(file.handle);
      }
    },
  };
}
