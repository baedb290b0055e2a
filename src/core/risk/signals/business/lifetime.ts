import { monthOf, textOf } from '../values';
import type { SignalDefinition } from '../signal';

export const opened: SignalDefinition = {
  name: 'opened',
  kinds: ['business'],
  title: 'Month of opening',
  description: 'When it was founded or opened, where the source says it to the month.',
  values: 'year and month, 2026-03',
  read: ({ record }) => monthOf(textOf(record, 'opened')),
};

export const closed: SignalDefinition = {
  name: 'closed',
  kinds: ['business'],
  title: 'Month of closing down',
  description: 'When it was dissolved or closed, where the source says it to the month.',
  values: 'year and month, 2026-03',
  read: ({ record }) => monthOf(textOf(record, 'closed')),
};
