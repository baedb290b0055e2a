import { givesReason } from '../found';
import { saidIf, type SignalDefinition } from '../signal';

export const minorHint: SignalDefinition = {
  name: 'minor_hint',
  kinds: ['review', 'advert', 'post', 'tip'],
  title: 'Wording that may point to a minor',
  description:
    'A text names an age under 18, or has wording that published lists name; a person should read it first.',
  values: '',
  read: ({ record }) => saidIf(givesReason(record, ['minor', 'stated-minor'])),
};
