import { recordKinds } from '../../../records/record';
import type { SignalDefinition } from '../signal';
import { slug, textOf } from '../values';

export const region: SignalDefinition = {
  name: 'region',
  kinds: recordKinds,
  title: 'Region of the record',
  description:
    'The region that the source names, else its country: for how many records of a kind a region has, so that a gap of the sources is told from silence. No indicator reads it.',
  values: 'region or country in lower case, spaces as hyphens; its hash where it has other letters',
  read: ({ record }) => {
    const where = slug(textOf(record, 'region')) || slug(textOf(record, 'country'));
    return where === '' ? [] : [where];
  },
};
