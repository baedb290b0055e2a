import { says } from '../found';
import { saidIf, type SignalDefinition } from '../signal';

const onSite = new Set(['lives on site']);

export const livingIn: SignalDefinition = {
  name: 'living_in',
  kinds: ['review', 'advert', 'post', 'tip'],
  title: 'Staff said to live on site',
  description: 'A text says that people live or sleep where they work; what it denies does not count.',
  values: '',
  read: ({ record, phrases }) =>
    saidIf(
      says(record, 'restriction', onSite) ||
        phrases().some(({ id, isDenied }) => id === 'living-in' && !isDenied),
    ),
};
