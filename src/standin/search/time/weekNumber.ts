// Days and weeks within a year, for %j, %U, %V, %G (Search Reference, "Date and time format variables").
interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** 1 for the first of January. */
export function dayOfYear(at: Day): number {
  return (Date.UTC(at.year, at.month - 1, at.day) - Date.UTC(at.year, 0, 1)) / 86_400_000 + 1;
}

/** Week by ISO 8601: weeks begin on Monday and belong to the year of their Thursday. */
export function isoWeek(at: Day): { readonly year: number; readonly week: number } {
  const weekday = (weekdayOf(at) + 6) % 7;
  const thursday = new Date(Date.UTC(at.year, at.month - 1, at.day - weekday + 3));
  const year = thursday.getUTCFullYear();
  const day = { year, month: thursday.getUTCMonth() + 1, day: thursday.getUTCDate() };
  return { year, week: Math.floor((dayOfYear(day) - 1) / 7) + 1 };
}

/** Weeks begin on Sunday; the days before the first one are week 0. */
export function sundayWeek(at: Day): number {
  return Math.floor((dayOfYear(at) + 6 - weekdayOf(at)) / 7);
}

/** 0 for Sunday. */
export function weekdayOf(at: Day): number {
  return new Date(Date.UTC(at.year, at.month - 1, at.day)).getUTCDay();
}

/** Month and day of the n-th day of a year; 0 and 0 for a day it does not have. */
export function monthOfDay(year: number, place: number): readonly [number, number] {
  const day = new Date(Date.UTC(year, 0, place));
  return place < 1 || day.getUTCFullYear() !== year ? [0, 0] : [day.getUTCMonth() + 1, day.getUTCDate()];
}
