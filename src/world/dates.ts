// Days and the many ways in which sources write them. All in UTC; "today" is an argument of the world.

export const SECONDS_PER_DAY = 86_400;

/** Whole days since 1970-01-01, UTC. */
export type EpochDay = number & { readonly unit: 'epoch-days' };

/** The day that lies `days` after (or, if negative, before) another. */
export function addDays(day: EpochDay, days: number): EpochDay {
  return (day + days) as EpochDay;
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

interface DateParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

function partsOf(day: EpochDay): DateParts {
  const [year = '', month = '', dayOfMonth = ''] = new Date(day * SECONDS_PER_DAY * 1000)
    .toISOString()
    .slice(0, 10)
    .split('-');
  return { year, month, day: dayOfMonth };
}

/** How each file of the world writes a day. */
export const writeDay = {
  /** 2026-03-04 */
  iso: (day: EpochDay): string => {
    const parts = partsOf(day);
    return `${parts.year}-${parts.month}-${parts.day}`;
  },
  /** 03/04/2026, month first */
  american: (day: EpochDay): string => {
    const parts = partsOf(day);
    return `${parts.month}/${parts.day}/${parts.year}`;
  },
  /** 04.03.2026 */
  dotted: (day: EpochDay): string => {
    const parts = partsOf(day);
    return `${parts.day}.${parts.month}.${parts.year}`;
  },
  /** 04-MAR-2026 */
  named: (day: EpochDay): string => {
    const parts = partsOf(day);
    return `${parts.day}-${MONTHS[Number(parts.month) - 1] ?? ''}-${parts.year}`;
  },
  /** 20260304 */
  compact: (day: EpochDay): string => {
    const parts = partsOf(day);
    return `${parts.year}${parts.month}${parts.day}`;
  },
} as const;
