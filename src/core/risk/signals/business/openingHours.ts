// The hours of a business, as sources write them: "Mo-Su 10:00-23:00", "Daily 10am - 2am".
import { hours } from '../../../attributes/hours';
import type { SignalDefinition } from '../signal';
import { saidIf } from '../signal';
import { textOf } from '../values';

const MAX_CHARACTERS = 600; // seven days, each with two stretches
const NOON = 12;
const HOURS_A_DAY = 24;
/** Shops that open before it and close after midnight are told from those that open at night. */
const EARLIEST_NEXT_DAY = 6;

const span = /^(\d\d):(\d\d)-(\d\d):(\d\d)$/;
const wholeDay = /\b24\s?\/\s?7\b|\b24 ?(?:hours|hrs|h|horas|stunden)\b|\b00:00 ?[-–] ?(?:24:00|23:59)\b/i;

/** Hour at which each stretch ends, 24 and more after midnight. */
function closings(written: string): readonly number[] {
  const text = written.slice(0, MAX_CHARACTERS).replace(/(\d)(?=[AaPp]\.?[Mm])/g, '$1 ');
  return hours.find(text, {}).flatMap(({ value }) => {
    const [, from, , to] = (span.exec(value) ?? []).map(Number);
    if (from === undefined || to === undefined) return value.endsWith('-24:00') ? [HOURS_A_DAY] : [];
    const end = to <= EARLIEST_NEXT_DAY && from >= to ? to + HOURS_A_DAY : to;
    return [end];
  });
}

/** Where a source says when it closes and nothing else: "until 22:00", "till 11 pm", "bis 24 Uhr". */
const untilOnly = /\b(?:until|till|bis|hasta)\s{1,3}(?:las\s{1,3})?(\d{1,2})(?::\d\d)?\s{0,3}([ap])?\.?m?/i;

function endOnly(written: string): number {
  const [, hour, half] = untilOnly.exec(written.slice(0, MAX_CHARACTERS)) ?? [];
  if (hour === undefined || Number(hour) > HOURS_A_DAY) return 0;
  const end = Number(hour) + (half?.toLowerCase() === 'p' && Number(hour) < NOON ? NOON : 0);
  return end <= EARLIEST_NEXT_DAY ? end + HOURS_A_DAY : end;
}

export const closes: SignalDefinition = {
  name: 'closes',
  kinds: ['business'],
  title: 'Hour of closing',
  description:
    'The latest hour at which it closes on any day, as the source writes its opening hours; minutes are cut off.',
  values: 'whole hour, 12 to 30: 22, 24 for midnight, 26 for two in the morning',
  read: ({ record }) => {
    const written = textOf(record, 'opening_hours');
    const latest = Math.max(...closings(written), endOnly(written));
    return latest >= NOON ? [String(latest)] : [];
  },
};

export const alwaysOpen: SignalDefinition = {
  name: 'always_open',
  kinds: ['business'],
  title: 'Open day and night',
  description: 'The source says that it never closes.',
  values: '',
  read: ({ record }) => saidIf(wholeDay.test(textOf(record, 'opening_hours').slice(0, MAX_CHARACTERS))),
};
