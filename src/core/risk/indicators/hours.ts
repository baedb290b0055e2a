// Hours of closing: one reading for the indicators of several hours.
import type { Facts } from '../facts';
import type { Reading } from '../indicator';
import { absent, fromOwn } from './reading';

/** Present if the listing closes at the hour or later, or never. */
export function closesAtOrAfter(facts: Facts, hour: number): Reading {
  if (facts.isOwn('always_open'))
    return fromOwn(facts, 'always_open', 'Its listing says that it never closes.');
  const latest = Math.max(0, ...facts.own('closes').map(Number));
  if (latest < hour) return absent;
  return fromOwn(
    facts,
    `closes:${latest}`,
    `Its listing says that it closes at ${clock(latest)}: at ${clock(hour)} or later.`,
  );
}

/** "22:00"; "02:00 of the next day" for hour 26. */
export function clock(hour: number): string {
  const written = `${String(hour % 24).padStart(2, '0')}:00`;
  return hour >= 24 ? `${written} of the next day` : written;
}
