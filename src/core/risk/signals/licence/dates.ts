import type { SignalDefinition } from '../signal';
import { monthOf, textOf } from '../values';
import { isOver, licenceState } from './status';

export const issued: SignalDefinition = {
  name: 'issued',
  kinds: ['licence'],
  title: 'Month of issue',
  description: 'First month in which the licence is valid.',
  values: 'year and month, 2025-11',
  read: ({ record }) => monthOf(textOf(record, 'issued')),
};

export const ended: SignalDefinition = {
  name: 'ended',
  kinds: ['licence'],
  title: 'Month of its end',
  description: 'Month in which a licence that is revoked, surrendered, suspended or expired came to its end.',
  values: 'year and month, 2025-10',
  read: ({ record }) =>
    isOver(licenceState(textOf(record, 'status')))
      ? monthOf(textOf(record, 'changed') || textOf(record, 'expires'))
      : [],
};
