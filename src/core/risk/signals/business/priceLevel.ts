import type { SignalDefinition } from '../signal';
import { textOf } from '../values';

const MOST = 4;

export const priceLevel: SignalDefinition = {
  name: 'price_level',
  kinds: ['business'],
  title: 'Price level',
  description: 'The price level, where the source writes it as signs of money or as a digit.',
  values: '1 (cheap) to 4',
  read: ({ record }) => {
    const written = textOf(record, 'price_level').trim();
    if (/^[1-4]$/.test(written)) return [written];
    return /^([$€£¥])\1{0,3}$/.test(written) ? [String(Math.min(written.length, MOST))] : [];
  },
};
