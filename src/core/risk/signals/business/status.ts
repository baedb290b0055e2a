import type { SignalDefinition } from '../signal';
import { classesIn, textOf, type ClassTable } from '../values';

/** The first that fits counts: "inactive" before "active". */
const states: ClassTable = [
  ['closed', ['closed', 'permanently closed', 'geschlossen', 'cerrado']],
  [
    'dissolved',
    [
      'dissolved',
      'struck off',
      'liquidat*',
      'forfeited',
      'inactive',
      'terminated',
      'cancelled',
      'canceled',
      'aufgelost',
      'disuelta',
    ],
  ],
  ['active', ['active', 'open', 'operational', 'in existence', 'good standing', 'aktiv', 'activa']],
];

export const businessStatus: SignalDefinition = {
  name: 'status',
  kinds: ['business'],
  title: 'State of the business',
  description: 'Whether the source shows it as active, closed or dissolved.',
  values: 'active, closed, dissolved',
  read: ({ record }) => classesIn(textOf(record, 'status'), states).slice(0, 1),
};
