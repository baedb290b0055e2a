// What goes to minerva_health_<tenant>: what was left out and why, and what each run did.
import { createHash } from 'node:crypto';
import type { InputEvent } from '../../adapters/splunk/modularInput/eventXml';
import type { EpochSeconds } from '../../core/brand';
import type { FileSettings } from './settings';

const MAX_EXCERPT_CHARACTERS = 500; // enough to find the row again; a quarantine is no second store of the data

/** One thing that was left out. */
export interface Quarantined {
  readonly reason: string;
  readonly message: string;
  /** File name, no folder. */
  readonly file: string;
  /** 1-based; 0: the file as a whole. */
  readonly row: number;
  readonly raw: string;
}

/**
 * Event of a thing in quarantine; `quarantine_key` is equal for the same row, file and reason, so that what is told
 * twice counts once.
 */
export function quarantineEvent(settings: FileSettings, time: EpochSeconds, item: Quarantined): InputEvent {
  const { mapping, tenant } = settings;
  const key = JSON.stringify([mapping.name, settings.path, item.file, item.row, item.reason, item.raw]);
  const data = {
    quarantine_key: createHash('sha256').update(key).digest('hex').slice(0, 32),
    reason: item.reason,
    source: mapping.source,
    mapping: mapping.name,
    tenant,
    file: item.file,
    row: item.row,
    message: item.message,
    raw: item.raw.slice(0, MAX_EXCERPT_CHARACTERS),
    raw_characters: item.raw.length,
  };
  return healthEvent(settings, time, 'minerva:quarantine', data);
}

/** Event that tells what a run did with one file. */
export function runEvent(
  settings: FileSettings,
  time: EpochSeconds,
  data: Readonly<Record<string, unknown>>,
): InputEvent {
  const { mapping, tenant } = settings;
  return healthEvent(settings, time, 'minerva:run', {
    input: 'minerva_file',
    source: mapping.source,
    mapping: mapping.name,
    tenant,
    ...data,
  });
}

function healthEvent(
  settings: FileSettings,
  time: EpochSeconds,
  sourcetype: string,
  data: Readonly<Record<string, unknown>>,
): InputEvent {
  return {
    time,
    source: settings.mapping.source,
    sourcetype,
    index: `minerva_health_${settings.tenant}`,
    data: JSON.stringify(data),
  };
}
