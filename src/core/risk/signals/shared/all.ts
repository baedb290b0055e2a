import { recordKinds } from '../../../records/record';
import type { SignalDefinition } from '../signal';

export const all: SignalDefinition = {
  name: 'all',
  kinds: recordKinds,
  title: 'Is there',
  description: 'On every record: counts of records that carry a value, whatever they show.',
  values: '',
  read: () => [''],
};
