// What an advert says of what is offered, where and by whom.
import { lists, says } from '../found';
import { saidIf, type SignalDefinition } from '../signal';
import { listOf, numberOf } from '../values';

const incallWords = new Set(['incall']);
const outcallWords = new Set(['outcall']);
const severalPersons = new Set(['several persons', 'rotation']);
const spokenFor = new Set(['third person', 'managed', 'first person plural']);
const intimate = new Set([
  'happy ending',
  'sensual massage',
  'full service',
  'girlfriend experience',
  'oral',
  'anal',
  'without protection',
]);

export const namesAddress: SignalDefinition = {
  name: 'names_address',
  kinds: ['advert'],
  title: 'Names an address',
  description: 'An address of a street stands in the advert; incall where somebody is there to be found.',
  values: '',
  read: ({ record }) => saidIf(record.identifiers.some(({ type }) => type === 'address')),
};

export const price: SignalDefinition = {
  name: 'price',
  kinds: ['advert'],
  title: 'Names a price',
  description: 'A price with a currency or a length of time stands in the advert.',
  values: '',
  read: ({ record }) =>
    saidIf(numberOf(record, 'price') !== undefined || listOf(record, 'prices').length > 0),
};

export const incall: SignalDefinition = {
  name: 'incall',
  kinds: ['advert'],
  title: 'Incall',
  description: 'Customers come to the advertiser; not where the advert denies it.',
  values: '',
  read: ({ record }) => saidIf(lists(record, 'availability', incallWords)),
};

export const outcall: SignalDefinition = {
  name: 'outcall',
  kinds: ['advert'],
  title: 'Outcall',
  description: 'The advertiser comes to customers; not where the advert denies it.',
  values: '',
  read: ({ record }) => saidIf(lists(record, 'availability', outcallWords)),
};

export const tour: SignalDefinition = {
  name: 'tour',
  kinds: ['advert'],
  title: 'On tour',
  description: 'The advert names places with dates, or dates of leaving.',
  values: '',
  read: ({ record }) => saidIf(listOf(record, 'tour').length > 0),
};

export const plural: SignalDefinition = {
  name: 'plural',
  kinds: ['advert'],
  title: 'Several persons',
  description: 'The advert offers several persons, or persons who change.',
  values: '',
  read: ({ record }) => saidIf(says(record, 'wording', severalPersons)),
};

export const spokenForSignal: SignalDefinition = {
  name: 'spoken_for',
  kinds: ['advert'],
  title: 'Spoken for',
  description: 'The advert speaks of the person in the third person, as we, or names somebody who manages.',
  values: '',
  read: ({ record }) => saidIf(says(record, 'wording', spokenFor)),
};

export const independent: SignalDefinition = {
  name: 'independent',
  kinds: ['advert'],
  title: 'Says it is independent',
  description:
    'The advert says that the person works alone and for herself or himself. Counter-evidence, which anybody can write.',
  values: '',
  read: ({ record }) => saidIf(says(record, 'wording', new Set(['independent']))),
};

export const intimateService: SignalDefinition = {
  name: 'intimate_service',
  kinds: ['advert'],
  title: 'Intimate services',
  description:
    'The advert offers intimate services in clinical words of the lexicons; legal in many places, and no sign of force.',
  values: '',
  read: ({ record }) => saidIf(says(record, 'service', intimate) || lists(record, 'services', intimate)),
};
