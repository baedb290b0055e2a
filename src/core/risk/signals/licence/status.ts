import type { SignalDefinition } from '../signal';
import { classesIn, textOf, type ClassTable } from '../values';

/** The worst that fits counts: "active - probation" is under discipline, "inactive" is not active. */
const states: ClassTable = [
  [
    'revoked',
    [
      'revoked',
      'revocation',
      'rescinded',
      'widerrufen',
      'revocada',
      'cancelled by board',
      'canceled by board',
    ],
  ],
  ['surrendered', ['surrender*', 'voluntarily relinquished', 'relinquished']],
  ['suspended', ['suspend*', 'emergency suspension', 'ausgesetzt', 'suspendida']],
  ['denied', ['denied', 'refused', 'application denied', 'abgelehnt']],
  [
    'expired',
    [
      'expired',
      'lapsed',
      'delinquent',
      'inactive',
      'null and void',
      'abgelaufen',
      'vencida',
      'closed',
      'cancelled',
      'canceled',
    ],
  ],
  [
    'active',
    [
      'active',
      'current',
      'valid',
      'clear',
      'issued',
      'in good standing',
      'aktiv',
      'vigente',
      'probation',
      'conditional',
    ],
  ],
];
/** States in which nobody may work by it. */
const over = new Set(['revoked', 'surrendered', 'suspended', 'expired']);

/** The state of a licence as one word; '' where the board writes another. */
export function licenceState(written: string): string {
  return classesIn(written, states)[0] ?? '';
}

/** Whether nobody may work by a licence in this state. */
export const isOver = (state: string): boolean => over.has(state);

export const licenceStatus: SignalDefinition = {
  name: 'status',
  kinds: ['licence'],
  title: 'State of the licence',
  description: 'The state as the board writes it, as one of a few words; the worst where it writes several.',
  values: states.map(([value]) => value).join(', '),
  read: ({ record }) => {
    const state = licenceState(textOf(record, 'status'));
    return state === '' ? [] : [state];
  },
};
