// What goes to minerva_health_<tenant>: what was left out and why, and what each run did.
import { createHash } from 'node:crypto';
import type { InputEvent } from '../../adapters/splunk/modularInput/eventXml';
import type { EpochSeconds } from '../../core/brand';

const MAX_EXCERPT_CHARACTERS = 500; // enough to find the row again; a quarantine is no second store of the data

/** Which input tells it, of which source. */
export interface HealthOrigin {
  /** Name of the input, `minerva_file`. */
  readonly input: string;
  /** Source of the records. */
  readonly source: string;
  /** Mapping or source definition that reads it. */
  readonly definition: string;
  readonly tenant: string;
  /** Path or URL as configured; no secret. */
  readonly place: string;
}

/** One thing that was left out. */
export interface Quarantined {
  readonly reason: string;
  readonly message: string;
  /** File name without folder, or path of the URL. */
  readonly file: string;
  /** 1-based; 0: the file or page as a whole. */
  readonly row: number;
  readonly raw: string;
}

/**
 * Event of a thing in quarantine; `quarantine_key` is equal for the same row, file and reason, so that what is told
 * twice counts once.
 */
export function quarantineEvent(origin: HealthOrigin, time: EpochSeconds, item: Quarantined): InputEvent {
  const { source, definition, tenant, place } = origin;
  const key = JSON.stringify([definition, place, item.file, item.row, item.reason, item.raw]);
  const data = {
    quarantine_key: createHash('sha256').update(key).digest('hex').slice(0, 32),
    reason: item.reason,
    source,
    mapping: definition,
    tenant,
    file: item.file,
    row: item.row,
    message: item.message,
    raw: item.raw.slice(0, MAX_EXCERPT_CHARACTERS),
    raw_characters: item.raw.length,
  };
  return healthEvent(origin, time, 'minerva:quarantine', data);
}

/** Event that tells what a run did with one file or table. */
export function runEvent(
  origin: HealthOrigin,
  time: EpochSeconds,
  data: Readonly<Record<string, unknown>>,
): InputEvent {
  const { input, source, definition, tenant } = origin;
  return healthEvent(origin, time, 'minerva:run', {
    input,
    source,
    mapping: definition,
    tenant,
    ...data,
  });
}

function healthEvent(
  origin: HealthOrigin,
  time: EpochSeconds,
  sourcetype: string,
  data: Readonly<Record<string, unknown>>,
): InputEvent {
  return {
    time,
    source: origin.source,
    sourcetype,
    index: `minerva_health_${origin.tenant}`,
    data: JSON.stringify(data),
  };
}
