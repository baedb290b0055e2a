// Short ways to write the records of examples.
import type { SignalExample } from './signalExamples';

export const shop = (attributes: Readonly<Record<string, unknown>>): SignalExample => ({
  kind: 'business',
  attributes: { name: 'Willow Rest', ...attributes },
});
export const licence = (attributes: Readonly<Record<string, unknown>>): SignalExample => ({
  kind: 'licence',
  attributes: { holder: 'Willow Rest LLC', ...attributes },
});
export const review = (text: string): SignalExample => ({ kind: 'review', text });
export const advert = (text: string): SignalExample => ({ kind: 'advert', text });
export const payment = (attributes: Readonly<Record<string, unknown>>): SignalExample => ({
  kind: 'payment',
  attributes,
});
export const gives = <Of extends SignalExample>(
  example: Of,
  ...values: string[]
): Of & { values: string[] } => ({
  ...example,
  values,
});
