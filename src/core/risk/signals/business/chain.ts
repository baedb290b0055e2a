import { saidIf, type SignalDefinition } from '../signal';
import { textOf } from '../values';

export const chain: SignalDefinition = {
  name: 'chain',
  kinds: ['business'],
  title: 'Site of a chain',
  description: 'The source names a parent company or the number of the site within a chain.',
  values: '',
  read: ({ record }) => saidIf(textOf(record, 'chain_site') !== '' || textOf(record, 'parent') !== ''),
};
