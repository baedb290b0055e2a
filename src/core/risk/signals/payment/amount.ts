import { numberOf, slug, textOf } from '../values';
import type { SignalDefinition } from '../signal';

const ROUND = 20; // prices of adverts are multiples of it: 80, 100, 160, 200
const SMALL = 500;
const LARGE = 10_000;

export const amount: SignalDefinition = {
  name: 'amount',
  kinds: ['payment'],
  title: 'Amount',
  description: `A round amount (a multiple of ${ROUND}) of at most ${SMALL}, or one just below ${LARGE}, in the currency as it is.`,
  values: 'small-round, below-limit',
  read: ({ record }) => {
    const value = numberOf(record, 'amount');
    if (value === undefined || value <= 0) return [];
    if (value <= SMALL && value % ROUND === 0) return ['small-round'];
    return value >= LARGE * 0.9 && value < LARGE ? ['below-limit'] : [];
  },
};

export const method: SignalDefinition = {
  name: 'method',
  kinds: ['payment'],
  title: 'Way of paying',
  description: 'Card, transfer, cash deposit, wallet, voucher or app, as the source writes it.',
  values: 'in lower case with hyphens',
  read: ({ record }) => {
    const value = slug(textOf(record, 'method'));
    return value === '' ? [] : [value];
  },
};

const NIGHT_ENDS = 5;

export const paidAtNight: SignalDefinition = {
  name: 'night',
  kinds: ['payment'],
  title: 'Paid at night',
  description:
    'Made between eleven in the evening and five in the morning by the clock of the source, where it gives one.',
  values: '',
  read: ({ record }) => {
    const hour = /T(\d\d):/.exec(textOf(record, 'paid_at'))?.[1];
    return hour !== undefined && (Number(hour) >= 23 || Number(hour) < NIGHT_ENDS) ? [''] : [];
  },
};
