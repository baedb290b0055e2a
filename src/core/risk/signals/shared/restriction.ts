import { says } from '../found';
import { saidIf, type SignalDefinition } from '../signal';

const restrictions = new Set([
  'cannot leave',
  'driver',
  'third party answers',
  'asks for manager',
  'agency contact',
]);

export const restriction: SignalDefinition = {
  name: 'restriction',
  kinds: ['review', 'advert', 'post', 'tip'],
  title: 'Hints of restricted movement or contact',
  description:
    'A text says that people cannot leave, are driven, or are spoken for by somebody else. Languages that a person speaks are not read.',
  values: '',
  read: ({ record, phrases }) =>
    saidIf(
      says(record, 'restriction', restrictions) ||
        phrases().some(({ id, isDenied }) => id === 'distress' && !isDenied),
    ),
};
