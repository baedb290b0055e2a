import type { SignalDefinition } from '../signal';
import { classesIn, listOf, type ClassTable } from '../values';

/** What sources call a trade, in several languages; a class is what it does, never who does it. */
export const trades: ClassTable = [
  [
    'massage',
    [
      'massage*',
      'masaje*',
      'masaj*',
      'reflexolog*',
      'bodywork*',
      'shiatsu',
      'acupressure',
      '按摩',
      'foot spa',
      'foot rub',
    ],
  ],
  ['spa', ['spa', 'spas', 'day spa', 'wellness', 'sauna', 'bathhouse', 'bath house', 'sauna club']],
  ['beauty', ['nail', 'nails', 'nail salon', 'beauty', 'facial', 'waxing', 'hair*', 'kosmetik*', 'estetica']],
  [
    'hotel',
    ['hotel*', 'motel*', 'inn', 'hostel*', 'lodging', 'guest house', 'guesthouse', 'resort', 'pension'],
  ],
  [
    'staffing',
    [
      'staffing',
      'employment agenc*',
      'temp agenc*',
      'temporary help',
      'recruit*',
      'labour contractor*',
      'labor contractor*',
      'zeitarbeit',
      'personalvermittlung',
      'umplov*',
    ],
  ],
  ['advertiser', ['advertis*', 'classified*', 'escort directory', 'publisher*', 'werbung']],
  [
    'mailbox',
    [
      'mailbox*',
      'mail box*',
      'private mail*',
      'virtual office*',
      'mail drop',
      'mail receiving',
      'commercial mail',
    ],
  ],
  [
    'landlord',
    ['landlord*', 'real estate', 'property management', 'lessor*', 'property owner*', 'immobilien*'],
  ],
  ['training', ['massage school*', 'training', 'school*', 'academy', 'college', 'institute', 'ausbildung*']],
  [
    'finance',
    [
      'money transfer*',
      'money service*',
      'remittance*',
      'check cash*',
      'cheque cash*',
      'currency exchange',
      'bank',
      'banks',
      'payment*',
    ],
  ],
  ['aviation', ['airline*', 'air charter', 'aviation', 'airport*', 'travel agen*', 'flight*']],
  [
    'bar',
    ['bar', 'bars', 'night club*', 'nightclub*', 'karaoke', 'cantina*', 'strip club*', 'gentlemens club*'],
  ],
  [
    'medical',
    [
      'physio*',
      'chiropract*',
      'physical therap*',
      'clinic*',
      'hospital*',
      'rehabilitation',
      'osteopath*',
      'acupunctur*',
      'doctor*',
    ],
  ],
  ['restaurant', ['restaurant*', 'cafe', 'takeaway']],
  ['fitness', ['gym', 'gyms', 'fitness*', 'yoga']],
];

export const category: SignalDefinition = {
  name: 'category',
  kinds: ['business'],
  title: 'Trade',
  description:
    'What the source says the business does, as one of a few classes; a trade that is none of them gives none.',
  values: trades.map(([value]) => value).join(', '),
  read: ({ record }) =>
    classesIn([...listOf(record, 'category'), ...listOf(record, 'categories')].join(' . '), trades),
};
