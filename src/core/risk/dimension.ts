// The six dimensions that the public accounts of Artemis name; every sector is told along the same ones.

export const dimensions = [
  'customer activity',
  'staffing',
  'location',
  'services',
  'imagery',
  'discipline',
] as const;
export type Dimension = (typeof dimensions)[number];

/** What a dimension asks, in a sentence; shown above its indicators. */
export const dimensionQuestions: Readonly<Record<Dimension, string>> = {
  'customer activity':
    'What do customers write, when do they come, and where is the place advertised to them?',
  staffing: 'Who works there, who holds the licences, and do people seem to live where they work?',
  location: 'What else is at the address, and is the address where the business says it is?',
  services: 'What is offered, at which hours and prices, and in which words?',
  imagery: 'Where else do its pictures and texts appear?',
  discipline: 'What have boards, inspectors and courts decided, and what happened after?',
};

/** Name of a dimension as a field of a search: `customer_activity`. */
export function fieldOfDimension(dimension: Dimension): string {
  return dimension.replace(' ', '_');
}
