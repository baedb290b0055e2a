// Lengths of time as savedsearches.conf and alert_actions.conf write them.
const SECONDS_PER: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** Seconds of `60`, `60s`, `5m`, `1h`, `2d`; undefined if it is none of these. */
export function readSeconds(text: string): number | undefined {
  const [, number, unit = 's'] = /^(\d{1,8})\s*([smhd])?$/.exec(text.trim()) ?? [];
  return number === undefined ? undefined : Number(number) * (SECONDS_PER[unit] ?? 1);
}

/** Seconds of a time to live: seconds, or `2p`, two periods of the schedule. */
export function readTimeToLive(text: string, periodSeconds: number): number | undefined {
  const [, periods] = /^(\d{1,4})p$/.exec(text.trim()) ?? [];
  return periods === undefined ? readSeconds(text) : Number(periods) * periodSeconds;
}
