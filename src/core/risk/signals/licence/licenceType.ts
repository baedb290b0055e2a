import { trades } from '../business/category';
import type { SignalDefinition } from '../signal';
import { classesIn, textOf, type ClassTable } from '../values';

const types: ClassTable = [
  [
    'establishment',
    [
      'establishment*',
      'facility',
      'business',
      'shop',
      'salon',
      'premises',
      'parlor',
      'parlour',
      'location',
      'studio',
      'betrieb',
      'establecimiento',
      'hotel',
    ],
  ],
  ['school', ['school', 'training', 'academy', 'provider']],
  [
    'person',
    [
      'person',
      'individual',
      'therapist',
      'practitioner',
      'apprentice',
      'instructor',
      'technician',
      'masseuse',
      'masseur',
      'operator',
    ],
  ],
];

/** What kind of licence it is, as one word; '' where the board writes another. */
export function licenceTypeOf(written: string): string {
  return classesIn(written, types)[0] ?? '';
}

export const licenceType: SignalDefinition = {
  name: 'licence_type',
  kinds: ['licence'],
  title: 'Whom it licenses',
  description: 'Whether the licence is for a place of business, a school or a person.',
  values: types.map(([value]) => value).join(', '),
  read: ({ record }) => {
    const type = licenceTypeOf(textOf(record, 'licence_type'));
    return type === '' ? [] : [type];
  },
};

export const profession: SignalDefinition = {
  name: 'profession',
  kinds: ['licence'],
  title: 'Trade it is for',
  description: 'The trade that the licence is for, in the classes of `category`.',
  values: 'as category',
  read: ({ record }) =>
    classesIn([textOf(record, 'profession'), textOf(record, 'licence_type')].join(' . '), trades),
};
