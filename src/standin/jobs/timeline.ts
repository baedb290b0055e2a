// Events of a job counted by spans of time (REST API Reference Manual, search/jobs/{search_id}/timeline).
import type { SearchResults } from '../search/host';

const MAX_BUCKETS = 300;
const SPANS_SECONDS = [1, 10, 60, 600, 3600, 86_400, 7 * 86_400, 30 * 86_400, 365 * 86_400];

export interface TimelineBucket {
  /** Epoch seconds at which it begins. */
  readonly earliestSeconds: number;
  readonly durationSeconds: number;
  readonly events: number;
}

/** Buckets of equal length from the oldest to the newest event, empty ones too; the shortest span that needs at most 300. */
export function timelineOf({ rows }: SearchResults): readonly TimelineBucket[] {
  const times = rows.map((row) => Number(row.get('_time')?.[0] ?? Number.NaN)).filter(Number.isFinite);
  if (times.length === 0) return [];
  const oldest = times.reduce((least, time) => Math.min(least, time));
  const newest = times.reduce((most, time) => Math.max(most, time));
  const longest = SPANS_SECONDS.at(-1) ?? 1;
  const span = SPANS_SECONDS.find((seconds) => (newest - oldest) / seconds < MAX_BUCKETS - 1) ?? longest;
  const first = Math.floor(oldest / span);
  const counts = new Array<number>(Math.floor(newest / span) - first + 1).fill(0);
  for (const time of times) {
    const at = Math.floor(time / span) - first;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts.map((events, at) => ({
    earliestSeconds: (first + at) * span,
    durationSeconds: span,
    events,
  }));
}
