// Names of time zones as %Z writes and reads them, and offsets as %z does.

// The engine's English texts know few abbreviations, each in the English of its own part of the world.
const locales = ['en-US', 'en-GB', 'en-AU', 'en-NZ', 'en-IN', 'en-ZA'];
// Those of the tz database that no English text of the engine has, or has otherwise.
const abbreviations: Readonly<Partial<Record<string, string>>> = {
  'Asia/Tokyo': 'JST',
  'Asia/Seoul': 'KST',
  'Asia/Shanghai': 'CST',
  'Asia/Hong_Kong': 'HKT',
  'Asia/Manila': 'PST',
  'Asia/Karachi': 'PKT',
  'Asia/Jakarta': 'WIB',
  'Asia/Dubai': '+04',
  'Europe/Moscow': 'MSK',
  'Africa/Lagos': 'WAT',
  'Africa/Nairobi': 'EAT',
};
const formatters = new Map<string, Intl.DateTimeFormat>();

// Only those that mean one offset everywhere, or that Splunk's default table gives to the United States.
const offsetHours: Readonly<Partial<Record<string, number>>> = {
  Z: 0,
  UTC: 0,
  GMT: 0,
  UT: 0,
  WET: 0,
  WEST: 1,
  BST: 1,
  CET: 1,
  CEST: 2,
  MEZ: 1,
  MESZ: 2,
  EET: 2,
  EEST: 3,
  MSK: 3,
  JST: 9,
  KST: 9,
  HKT: 8,
  AEST: 10,
  AEDT: 11,
  NZST: 12,
  NZDT: 13,
  NST: -3.5,
  NDT: -2.5,
  AST: -4,
  ADT: -3,
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
  AKST: -9,
  AKDT: -8,
  HST: -10,
};

/**
 * Abbreviation of the zone at a moment: EST, CEST; where there is none its offset, as the tz database has it: +04.
 *
 * @param timeZone - IANA name.
 */
export function zoneName(epochSeconds: number, timeZone: string): string {
  if (timeZone === 'UTC' || timeZone === 'Etc/UTC') return 'UTC';
  const names = locales.map((locale) => shortName(epochSeconds, timeZone, locale));
  const found = abbreviations[timeZone] ?? names.find((name) => /^[A-Z]{2,5}$/.test(name));
  if (found !== undefined) return found;
  const [, sign = '+', hours = '0', minutes = ''] =
    /^GMT([+-])(\d{1,2})(?::(\d{2}))?/.exec(names[0] ?? '') ?? [];
  return `${sign}${hours.padStart(2, '0')}${minutes}`;
}

/** Seconds ahead of UTC that an abbreviation means; undefined for one that is unknown or means several zones. */
export function offsetOfName(name: string): number | undefined {
  const hours = offsetHours[name.toUpperCase()];
  return hours === undefined ? undefined : hours * 3600;
}

/** An offset as %z (no colon), %:z, %::z (with seconds) and %:::z (hours only) write it. */
export function offsetText(seconds: number, colons: string): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const whole = Math.abs(Math.round(seconds));
  const sign = seconds < 0 ? '-' : '+';
  const parts = [two(Math.floor(whole / 3600)), two(Math.floor(whole / 60) % 60), two(whole % 60)];
  // %Ez: the zone in minutes (Splunk's own).
  if (colons === 'E') return `${sign}${Math.floor(whole / 60)}`;
  if (colons.length === 3) return sign + (parts[0] ?? '');
  return sign + parts.slice(0, colons.length === 2 ? 3 : 2).join(colons === '' ? '' : ':');
}

function shortName(epochSeconds: number, timeZone: string, locale: string): string {
  const key = `${locale} ${timeZone}`;
  const known = formatters.get(key);
  const formatter = known ?? new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'short' });
  if (known === undefined) formatters.set(key, formatter);
  return (
    formatter.formatToParts(epochSeconds * 1000).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  );
}
