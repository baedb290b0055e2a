// Names of a school through time: a register shows only today's, so they are put together from what was seen when.
import type { SchoolName } from './school';

/** A name as a register showed it on a day. */
export interface SeenName {
  readonly name: string;
  readonly language: string;
  /** Day of the register, `YYYY-MM-DD`. */
  readonly day: string;
}

/**
 * Puts sightings of names together.
 *
 * @param seen - in any order; the same name may come many times.
 * @returns per language each run of days with one name; the newest has no `to`. Names that hold come first, then former
 *   ones, newest first. A name that came back after another one stands twice.
 */
export function namesThroughTime(seen: readonly SeenName[]): readonly SchoolName[] {
  const byLanguage = new Map<string, SeenName[]>();
  for (const one of seen) {
    const list = byLanguage.get(one.language) ?? [];
    list.push(one);
    byLanguage.set(one.language, list);
  }
  const runs = [...byLanguage.values()].map(runsOf);
  const former = runs.flatMap((run) => run.slice(1));
  const newestFirst = former.sort((left, right) => ((left.to ?? '') < (right.to ?? '') ? 1 : -1));
  return [...runs.flatMap((run) => run.slice(0, 1)), ...newestFirst];
}

/** Runs of one language, newest first. */
function runsOf(seen: readonly SeenName[]): readonly SchoolName[] {
  const sorted = [...seen].sort((left, right) => (left.day < right.day ? -1 : left.day > right.day ? 1 : 0));
  const runs: { name: string; language: string; from: string; to: string }[] = [];
  for (const { name, language, day } of sorted) {
    const last = runs.at(-1);
    if (last?.name === name) last.to = day;
    else runs.push({ name, language, from: day, to: day });
  }
  return runs.map(({ to, ...run }, place) => (place === runs.length - 1 ? run : { ...run, to })).reverse();
}
